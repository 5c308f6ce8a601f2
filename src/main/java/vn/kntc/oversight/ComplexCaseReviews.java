package vn.kntc.oversight;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.handling.act.ActDay;
import vn.kntc.oversight.ReviewAct.Assessed;
import vn.kntc.oversight.ReviewAct.Assessment;
import vn.kntc.oversight.ReviewAct.Decided;
import vn.kntc.oversight.ReviewAct.Decision;
import vn.kntc.oversight.ReviewAct.Followed;
import vn.kntc.oversight.ReviewAct.Informed;
import vn.kntc.oversight.ReviewAct.PlanAnswered;
import vn.kntc.oversight.ReviewAct.Planned;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * Reviews crowded, complex and long cases (rà soát vụ việc đông người, phức tạp, kéo dài): settled for good by a plan, or told that they are
 * not taken up again.
 *
 * <p>Every verb throws {@link InvalidInput} with one Vietnamese sentence where it cannot be taken, and {@link vn.kntc.shared.OutOfOrder}
 * where the case does not stand where the step needs it.
 */
@Service
@Transactional
public class ComplexCaseReviews {

    private final OversightDesk desk;
    private final OversightPapers papers;

    ComplexCaseReviews(OversightDesk desk, OversightPapers papers) {
        this.desk = desk;
        this.papers = papers;
    }

    /** Whether the case has to be settled by a plan, was concluded before, or is none to be reviewed. */
    public void assess(CaseNumber caseNumber, Assessed assessed, UserId by) {
        var review = desk.lock(caseNumber);
        desk.requireDay(review, "assessedOn", assessed.on());
        if (assessed.reviewGrounds().isEmpty() && assessed.assessment() != Assessment.NOT_UNDER_REVIEW) {
            throw new InvalidInput(
                    "reviewGrounds", "Hãy chọn ít nhất một diện: đông người, phức tạp, kéo dài hoặc tồn đọng.");
        }
        if (assessed.documentDate() != null) {
            new ActDay("documentDate", assessed.documentDate()).requireNotToCome(assessed.on());
        }
        desk.record(review, assessed, by);
        papers.draft(review, by);
    }

    /** Who settles it by what and by when. */
    public void plan(CaseNumber caseNumber, Planned planned, UserId by) {
        var review = desk.lock(caseNumber);
        desk.requireDay(review, "plannedOn", planned.on());
        new ActDay("dueOn", planned.dueOn()).requireFrom(planned.on());
        desk.record(review, planned, by);
    }

    public void answerPlan(CaseNumber caseNumber, PlanAnswered answered, UserId by) {
        var review = desk.lock(caseNumber);
        desk.requireDay(review, "answeredOn", answered.on());
        desk.record(review, answered, by);
    }

    public void follow(CaseNumber caseNumber, Followed followed, UserId by) {
        var review = desk.lock(caseNumber);
        desk.requireDay(review, "followedOn", followed.on());
        if (followed.heldOn() != null) {
            new ActDay("heldOn", followed.heldOn()).requireNotToCome(followed.on());
        }
        desk.record(review, followed, by);
    }

    /** Closed for good needs what it counts as closed by. */
    public void decide(CaseNumber caseNumber, Decided decided, UserId by) {
        var review = desk.lock(caseNumber);
        desk.requireDay(review, "decidedOn", decided.on());
        if (decided.reviewDecision() == Decision.CLOSED_FOR_GOOD
                && decided.criteria().isEmpty()) {
            throw new InvalidInput("criteria", "Hãy chọn ít nhất một căn cứ coi vụ việc là đã giải quyết dứt điểm.");
        }
        desk.record(review, decided, by);
        papers.draft(review, by);
    }

    /** Issues the notice that the case is not taken up again. @param enteredNumber that it got on paper before, or null */
    public void issue(CaseNumber caseNumber, LocalDate on, String enteredNumber, UserId by) {
        papers.issue(desk.lock(caseNumber), on, enteredNumber, by);
    }

    public void inform(CaseNumber caseNumber, Informed informed, UserId by) {
        var review = desk.lock(caseNumber);
        desk.requireDay(review, "informedOn", informed.on());
        desk.record(review, informed, by);
    }
}
