package vn.kntc.complaint.process;

import java.time.LocalDate;
import vn.kntc.complaint.StopAct;
import vn.kntc.handling.step.OneOf;

/** The form by which a termination is proposed. */
record TerminationEntry(
        LocalDate proposedOn,
        @OneOf({"11a.2.b", "11a.2.c", "11a.2.d"}) String terminationGround,
        String terminationFacts) {

    StopAct.TerminationProposed proposed() {
        return new StopAct.TerminationProposed(proposedOn, terminationGround, terminationFacts);
    }

    /** The form by which the resolver decides on it. */
    record Decision(
            Choice terminationDecision,
            LocalDate decidedOn,
            @OneOf({"11a.2.b", "11a.2.c", "11a.2.d"}) String terminationGround,
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
