package vn.kntc.oversight.process;

import static vn.kntc.engine.ProcessVariable.code;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.oversight.ComplexCaseReviews;
import vn.kntc.oversight.ReviewAct;

/** Business contract of {@code complex-case-review.bpmn}, and what the program does at which step. */
@Component
final class ReviewProcess implements SteppedProcess {

    static final String KEY = "complexCaseReview";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** What came of looking at the case. */
    static final ProcessVariable<String> ASSESSED_AS = code("assessedAs", names(ReviewAct.Assessment.values()));

    static final ProcessVariable<String> REVIEW_PLAN = code("reviewPlan", names(ReviewAct.Answer.values()));

    /** Day by which the plan wants it settled, as yyyy-MM-dd. */
    static final ProcessVariable<String> REVIEW_DUE = text("reviewDue");

    static final ProcessVariable<String> REVIEW_ROUTE = code("reviewRoute", names(ReviewAct.FollowStep.values()));

    static final ProcessVariable<String> REVIEWED_AS = code("reviewedAs", names(ReviewAct.Decision.values()));

    private static final StepTable<ComplexCaseReviews> TABLE = StepTable.of(ComplexCaseReviews.class, on -> {
        on.form("assessReview", ReviewAct.Assessed.class).does((reviews, step) -> {
            reviews.assess(step.caseNumber(), step.entry(), step.by());
            step.set(ASSESSED_AS, step.entry().assessment().name());
        });
        on.form("planReview", ReviewAct.Planned.class).does((reviews, step) -> {
            reviews.plan(step.caseNumber(), step.entry(), step.by());
            step.set(REVIEW_DUE, step.entry().dueOn().toString());
        });
        on.form("approveReviewPlan", ReviewAct.PlanAnswered.class).does((reviews, step) -> {
            reviews.answerPlan(step.caseNumber(), step.entry(), step.by());
            step.set(REVIEW_PLAN, step.entry().planAnswer().name());
        });
        on.form("followReview", ReviewAct.Followed.class).does((reviews, step) -> {
            reviews.follow(step.caseNumber(), step.entry(), step.by());
            step.set(REVIEW_ROUTE, step.entry().reviewStep().name());
        });
        on.form("decideReview", ReviewAct.Decided.class).does((reviews, step) -> {
            reviews.decide(step.caseNumber(), step.entry(), step.by());
            step.set(REVIEWED_AS, step.entry().reviewDecision().name());
        });
        on.form("issueReviewNotice", Issuing.class).does(ReviewProcess::issue);
        on.form("informPeople", ReviewAct.Informed.class)
                .does((reviews, step) -> reviews.inform(step.caseNumber(), step.entry(), step.by()));
    });

    private static void issue(ComplexCaseReviews reviews, Step<Issuing> step) {
        reviews.issue(step.caseNumber(), step.entry().issuedOn(), step.entry().enteredNumber(), step.by());
    }

    static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, ASSESSED_AS, REVIEW_PLAN, REVIEW_DUE, REVIEW_ROUTE, REVIEWED_AS);
    }

    @Override
    public StepTable<ComplexCaseReviews> table() {
        return TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return List.of(ProcessStep.listener("startEvent_reviewOpened", "start", "beginOversightListener"));
    }
}
