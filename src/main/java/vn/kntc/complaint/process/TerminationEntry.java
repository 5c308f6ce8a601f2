package vn.kntc.complaint.process;

import java.time.LocalDate;
import vn.kntc.complaint.StopAct;
import vn.kntc.handling.step.CodesOf;

/** The form by which a termination is proposed. */
record TerminationEntry(
        LocalDate proposedOn,
        @CodesOf(table = "describeStop", column = "ground") String terminationGround,
        String terminationFacts) {

    StopAct.TerminationProposed proposed() {
        return new StopAct.TerminationProposed(proposedOn, terminationGround, terminationFacts);
    }

    /** The form by which the resolver decides on it. */
    record Decision(
            Choice terminationDecision,
            LocalDate decidedOn,
            @CodesOf(table = "describeStop", column = "ground") String terminationGround,
            String terminationReason) {

        enum Choice {
            TERMINATE,
            GO_ON
        }

        StopAct.TerminationDecided decided() {
            return new StopAct.TerminationDecided(
                    decidedOn, terminationDecision == Choice.TERMINATE, terminationGround, terminationReason);
        }
    }
}
