package vn.kntc.complaint.process;

import java.time.LocalDate;
import vn.kntc.complaint.StopAct;
import vn.kntc.handling.step.CodesOf;

/** The form by which a suspension is proposed. */
record SuspensionEntry(
        LocalDate proposedOn,
        @CodesOf(table = "describeStop", column = "ground") String suspensionGround,
        String suspensionFacts) {

    StopAct.SuspensionProposed proposed() {
        return new StopAct.SuspensionProposed(proposedOn, suspensionGround, suspensionFacts);
    }

    /** The form by which the resolver decides on it. */
    record Decision(
            Choice suspensionDecision,
            LocalDate decidedOn,
            @CodesOf(table = "describeStop", column = "ground") String suspensionGround,
            String suspensionReason) {

        enum Choice {
            SUSPEND,
            GO_ON
        }

        StopAct.SuspensionDecided decided() {
            return new StopAct.SuspensionDecided(
                    decidedOn, suspensionDecision == Choice.SUSPEND, suspensionGround, suspensionReason);
        }
    }

    /** The form by which the resolver lets it go on. */
    record Resumption(LocalDate decidedOn, String resumptionReason) {

        StopAct.ResumptionDecided decided() {
            return new StopAct.ResumptionDecided(decidedOn, resumptionReason);
        }
    }
}
