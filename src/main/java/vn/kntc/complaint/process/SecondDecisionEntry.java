package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.complaint.ActRuling;
import vn.kntc.complaint.ComplaintOutcome;
import vn.kntc.complaint.ContentFinding;
import vn.kntc.complaint.FirstDecisionRevoked;
import vn.kntc.complaint.Resolution;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;

/** The form of the decision of second instance, by which the resolver may also have more verified or heard, or end the case. */
record SecondDecisionEntry(
        LocalDate decidedOn,
        Choice outcome,
        @MayBeEmpty String revocationPaper,
        @MayBeEmpty LocalDate revokedOn,
        @MayBeEmpty String revocationReason,
        boolean changeFindings,
        List<ContentFinding> findings,
        @MayBeEmpty String request,
        @MayBeEmpty String grounds,
        String norms,
        String reasoning,
        @IfAsked List<DecisionEntry.Separate> perContent,
        ActRuling ruling,
        String rulingDetail,
        @IfAsked String related,
        @IfAsked String compensation,
        String executors,
        @IfAsked List<String> furtherBases,
        @MayBeEmpty @IfAsked String firstFault) {

    enum Choice {
        WHOLLY_RIGHT,
        PARTLY_RIGHT,
        WRONG,
        VERIFY,
        DIALOGUE,
        REVOKED,
        /** for the same reason, by a decision that terminates */
        REVOKED_STOP
    }

    Resolution resolution() {
        return new Resolution(
                decidedOn,
                ComplaintOutcome.valueOf(outcome.name()),
                findings,
                request,
                grounds,
                norms,
                reasoning,
                DecisionEntry.reasonings(perContent),
                ruling,
                rulingDetail,
                related,
                compensation,
                null,
                executors,
                furtherBases,
                null,
                firstFault);
    }

    FirstDecisionRevoked revoked() {
        return new FirstDecisionRevoked(decidedOn, revocationPaper, revokedOn, revocationReason);
    }
}
