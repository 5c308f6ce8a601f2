package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.complaint.ActRuling;
import vn.kntc.complaint.ComplaintOutcome;
import vn.kntc.complaint.ContentFinding;
import vn.kntc.complaint.ContentReasoning;
import vn.kntc.complaint.Resolution;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.Numbered;
import vn.kntc.handling.step.OneOf;

/**
 * The form of the decision, by which the resolver may also have the complaint verified or the parties heard first.
 *
 * @param changeFindings opens the fields of the findings where a report has them already; hidden fields are absent
 * @param contentCount how many contents the form shows fields for
 * @param separateReasoning opens the fields of {@code perContent}
 */
record DecisionEntry(
        LocalDate decidedOn,
        Choice outcome,
        boolean changeFindings,
        @OneOf({"1", "2", "3", "4", "5"}) String contentCount,
        @Numbered(ContentFinding.MOST) List<ContentFinding> findings,
        @MayBeEmpty String request,
        @MayBeEmpty String grounds,
        String norms,
        String reasoning,
        @IfAsked boolean separateReasoning,
        @Numbered(ContentFinding.MOST) List<ContentReasoning> perContent,
        ActRuling ruling,
        String rulingDetail,
        @IfAsked String related,
        @IfAsked String compensation,
        @MayBeEmpty String secondInstanceOffice,
        String executors,
        @IfAsked List<String> furtherBases) {

    enum Choice {
        WHOLLY_RIGHT,
        PARTLY_RIGHT,
        WRONG,
        VERIFY,
        DIALOGUE
    }

    boolean decides() {
        return outcome != Choice.VERIFY && outcome != Choice.DIALOGUE;
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
                perContent,
                ruling,
                rulingDetail,
                related,
                compensation,
                secondInstanceOffice,
                executors,
                furtherBases);
    }
}
