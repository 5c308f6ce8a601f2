package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.complaint.ActRuling;
import vn.kntc.complaint.ComplaintOutcome;
import vn.kntc.complaint.ContentFinding;
import vn.kntc.complaint.Resolution;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;

/** The form of the decision about discipline, by which the resolver may also have more verified or heard first. */
record DisciplinaryResolutionEntry(
        LocalDate decidedOn,
        Choice outcome,
        boolean changeFindings,
        List<ContentFinding> findings,
        @MayBeEmpty String request,
        @MayBeEmpty String grounds,
        @MayBeEmpty String firstHandling,
        String norms,
        String reasoning,
        @IfAsked List<DecisionEntry.Separate> perContent,
        Ruling ruling,
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
        DIALOGUE
    }

    /** A disciplinary decision is no act. */
    enum Ruling {
        KEEP,
        AMEND_PART,
        AMEND_ALL,
        CANCEL_PART,
        CANCEL_ALL
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
                ActRuling.valueOf(ruling.name()),
                rulingDetail,
                related,
                compensation,
                null,
                executors,
                furtherBases,
                firstHandling,
                firstFault);
    }
}
