package vn.kntc.denunciation.process;

import static vn.kntc.engine.ProcessVariable.code;
import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.Arrays;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kntc.denunciation.DenunciationPaper;
import vn.kntc.denunciation.DenunciationReviews;
import vn.kntc.denunciation.ReviewAct.BelowReported;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;

/** Business contract of {@code denunciation-review.bpmn}, which the resolution of a denunciation calls where a body below has resolved it or is late, and what is done at its steps. */
@Component
final class DenunciationReview extends DenunciationPart {

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** What the superior decides: {@link ReviewEntry.Reviewing}. */
    static final ProcessVariable<String> REVIEW_OUTCOME = code(
            "reviewOutcome",
            Arrays.stream(ReviewEntry.Reviewing.values()).map(Enum::name).toList());

    /** It is resolved here, after it is accepted anew. */
    static final ProcessVariable<Boolean> RESOLVED_HERE = flag("resolvedHere");

    static final StepTable<DenunciationReviews> TABLE = StepTable.of(DenunciationReviews.class, on -> {
        on.form("reviewEarlierResolution", ReviewEntry.class).does((reviews, step) -> {
            reviews.review(step.caseNumber(), step.entry().reviewed(), step.by());
            step.set(REVIEW_OUTCOME, step.entry().reviewing().name());
            step.set(RESOLVED_HERE, step.entry().resolvedHere());
        });
        on.form("issueNotResolvedAgain", PaperEntry.class)
                .does((reviews, step) -> PaperEntry.issue(reviews, step, DenunciationPaper.NOT_RESOLVED_AGAIN_TOLD));
        on.form("issueSentOn", PaperEntry.class)
                .does((reviews, step) -> PaperEntry.issue(reviews, step, DenunciationPaper.SENT_ON_ISSUED));
        on.form("issueLeftBelow", PaperEntry.class)
                .does((reviews, step) -> PaperEntry.issue(reviews, step, DenunciationPaper.LEFT_BELOW_TOLD));
        on.form("issueDelayDemand", PaperEntry.class)
                .does((reviews, step) -> PaperEntry.issue(reviews, step, DenunciationPaper.DELAY_DEMAND_ISSUED));
        on.form("recordBelowReport", BelowReported.class).does(Function.identity(), DenunciationReviews::reported);
        on.form("issueTakeOver", PaperEntry.class)
                .does((reviews, step) -> PaperEntry.issue(reviews, step, DenunciationPaper.TAKE_OVER_ORDERED));
    });

    DenunciationReview() {
        super("denunciationReview", TABLE, CASE_NUMBER, REVIEW_OUTCOME, RESOLVED_HERE);
    }
}
