package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.complaint.AcceptanceDecision;
import vn.kntc.handling.step.CodesOf;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;

/** The form of acceptance. */
record AcceptanceEntry(
        Choice acceptanceDecision,
        LocalDate decidedOn,
        String subject,
        @IfAsked String respondentOffice,
        @IfAsked String respondentSeat,
        @CodesOf(table = "describeGround", column = "ground") List<String> refusalGrounds,
        String refusalReason,
        @MayBeEmpty String departureReason,
        boolean remote,
        @CodesOf(table = "describeCriterion", column = "criterion") List<String> complexityCriteria,
        @MayBeEmpty String complexityReason) {

    enum Choice {
        ACCEPT,
        REFUSE
    }

    boolean namesRespondent() {
        return respondentOffice != null || respondentSeat != null;
    }

    AcceptanceDecision decision() {
        return new AcceptanceDecision(
                acceptanceDecision == Choice.ACCEPT,
                decidedOn,
                subject,
                refusalGrounds,
                refusalReason,
                departureReason,
                remote,
                complexityCriteria,
                complexityReason);
    }
}
