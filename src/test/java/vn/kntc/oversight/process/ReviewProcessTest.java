package vn.kntc.oversight.process;

import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static vn.kntc.oversight.process.ProcessWalk.DAY;
import static vn.kntc.oversight.process.ProcessWalk.NUMBER;
import static vn.kntc.oversight.process.ProcessWalk.OFFICER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kntc.oversight.ComplexCaseReviews;
import vn.kntc.oversight.ReviewAct;

/** Walks {@code complex-case-review.bpmn}: every end, together every element. */
class ReviewProcessTest {

    private static final ComplexCaseReviews REVIEWS = mock(ComplexCaseReviews.class);
    private static ProcessWalk walk;

    @BeforeAll
    static void startEngine() {
        walk = new ProcessWalk(new ReviewProcess(), "complex-case-review.bpmn", REVIEWS);
    }

    @AfterAll
    static void everyElementWasWalked() {
        walk.close();
    }

    private static void assess(String assessment, Object... more) {
        var form = new ArrayList<Object>(List.of(
                "assessedOn", "2026-09-07", "assessment", assessment, "reviewFinding", "Ba cơ quan còn ý kiến khác"));
        form.addAll(List.of(more));
        walk.complete("assessReview", "monitor", form.toArray());
    }

    private static void plan() {
        walk.complete(
                "planReview",
                "monitor",
                "plannedOn",
                "2026-09-07",
                "leadUnit",
                "Phòng Kinh tế",
                "measures",
                "Đối thoại",
                "dueOn",
                "2026-10-30");
    }

    private static void approve(String answer, Object... more) {
        var form = new ArrayList<Object>(List.of("answeredOn", "2026-09-07", "planAnswer", answer));
        form.addAll(List.of(more));
        walk.complete("approveReviewPlan", "resolver", form.toArray());
    }

    private static void follow(String step, Object... more) {
        var form = new ArrayList<Object>(
                List.of("reviewStep", step, "followedOn", "2026-09-07", "developments", "Đã họp với các đơn vị"));
        form.addAll(List.of(more));
        walk.complete("followReview", "monitor", form.toArray());
    }

    private static void decide(String decision, Object... more) {
        var form = new ArrayList<Object>(
                List.of("decidedOn", "2026-09-07", "reviewDecision", decision, "decisionReason", "Đã thi hành xong"));
        form.addAll(List.of(more));
        walk.complete("decideReview", "resolver", form.toArray());
    }

    @Test
    void isPlannedDiscussedPlannedAnewAndClosedForGood() {
        var instance = walk.start();
        assess("PLAN", "reviewGrounds", "[\"CROWDED\",\"LONG\"]");
        verify(REVIEWS)
                .assess(
                        NUMBER,
                        new ReviewAct.Assessed(
                                DAY,
                                ReviewAct.Assessment.PLAN,
                                List.of(ReviewAct.Ground.CROWDED, ReviewAct.Ground.LONG),
                                "Ba cơ quan còn ý kiến khác",
                                null,
                                null,
                                null),
                        OFFICER);
        plan();
        approve("SEND_BACK", "answerReason", "Chưa rõ đơn vị phối hợp");
        plan();
        approve("APPROVE");
        walk.assertDue("followReview", "monitor", "2026-10-30");
        follow("MEETING", "heldOn", "2026-09-07");
        verify(REVIEWS)
                .follow(
                        NUMBER,
                        new ReviewAct.Followed(DAY, ReviewAct.FollowStep.MEETING, DAY, "Đã họp với các đơn vị"),
                        OFFICER);
        follow("REPLAN");
        plan();
        approve("APPROVE");
        follow("PROGRESS");
        follow("CONCLUDE");
        decide("GO_ON");
        follow("CONCLUDE");
        decide("CLOSED_FOR_GOOD", "criteria", "[\"EXECUTED\"]");
        verify(REVIEWS)
                .decide(
                        NUMBER,
                        new ReviewAct.Decided(
                                DAY,
                                ReviewAct.Decision.CLOSED_FOR_GOOD,
                                List.of(ReviewAct.Criterion.EXECUTED),
                                "Đã thi hành xong"),
                        OFFICER);
        walk.assertEndedAt(instance, "closedForGood");
    }

    @Test
    void whatWasReviewedBeforeIsToldAndNotTakenUpAgain() {
        var instance = walk.start();
        assess(
                "REVIEWED_BEFORE",
                "reviewGrounds",
                "[\"LONG\"]",
                "earlierDocument",
                "Thông báo 45/TB-TTCP",
                "documentDate",
                "2014-05-10",
                "earlierResult",
                "Chấm dứt thụ lý");
        walk.complete("issueReviewNotice", "clerk", "issuedOn", "2026-09-07", "enteredNumber", "");
        verify(REVIEWS, atLeastOnce()).issue(NUMBER, DAY, null, OFFICER);
        walk.complete(
                "informPeople",
                "reception-officer",
                "informedOn",
                "2026-09-07",
                "informedBy",
                "IN_PERSON",
                "reaction",
                "Đã nghe giải thích");
        verify(REVIEWS)
                .inform(NUMBER, new ReviewAct.Informed(DAY, ReviewAct.Means.IN_PERSON, "Đã nghe giải thích"), OFFICER);
        walk.assertEndedAt(instance, "notReopened");
    }

    @Test
    void thePlanMayEndInNotTakingItUpAgain() {
        var instance = walk.start();
        assess("PLAN", "reviewGrounds", "[\"COMPLEX\"]");
        plan();
        verify(REVIEWS, atLeastOnce())
                .plan(
                        NUMBER,
                        new ReviewAct.Planned(DAY, "Phòng Kinh tế", "Đối thoại", LocalDate.of(2026, 10, 30)),
                        OFFICER);
        approve("APPROVE");
        follow("CONCLUDE");
        decide("NOT_REOPENED");
        walk.complete("issueReviewNotice", "clerk", "issuedOn", "2026-09-07");
        walk.complete(
                "informPeople",
                "reception-officer",
                "informedOn",
                "2026-09-07",
                "informedBy",
                "MEETING",
                "reaction",
                "Chưa đồng ý");
        walk.assertEndedAt(instance, "notReopened");
    }

    @Test
    void isNoCaseToBeReviewed() {
        var instance = walk.start();
        assess("NOT_UNDER_REVIEW");
        walk.assertEndedAt(instance, "notUnderReview");
    }
}
