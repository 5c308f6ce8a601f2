package vn.kntc.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.feedback.FeedbackAct.AlreadyAnswered;
import vn.kntc.feedback.FeedbackAct.Answered;
import vn.kntc.feedback.FeedbackAct.Assigned;
import vn.kntc.feedback.FeedbackAct.RuleClass;
import vn.kntc.feedback.FeedbackAct.RuleClassified;
import vn.kntc.feedback.FeedbackAct.Sent;
import vn.kntc.feedback.FeedbackAct.Signed;
import vn.kntc.feedback.FeedbackAct.TakenOver;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Where a feedback stands follows from its acts alone. */
class FeedbackTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 7, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private static final UserId LEADER = new UserId("resolver.nhanhoa");
    private static final UserId VERIFIER = new UserId("verifier.nhanhoa");
    private static final Answered ANSWER = new Answered(DAY, "Đã sửa", null, null, null, null);
    private static final Assigned ASSIGNED = new Assigned(DAY, "Phòng Kinh tế", DAY, null);
    private static final Signed SIGNED = new Signed(DAY, true, null);

    private static Feedback feedback(boolean rule, Act... acts) {
        var kind = rule ? CaseKind.RULE_FEEDBACK : CaseKind.FEEDBACK;
        var entry = new CaseEntry(
                new CaseNumber("NHANHOA-2026-000123"),
                new AgencyId("nhanhoa"),
                "PETITION",
                FeedbackHandling.PROCEDURE,
                kind,
                RECEIVED,
                "Kiến nghị sửa đèn đường.",
                LEADER,
                Instant.EPOCH);
        var recorded = new ArrayList<RecordedAct>();
        recorded.add(at(
                new TakenOver(LocalDate.of(2026, 11, 29), rule, RECEIVED, GroupFacts.UNTOLD, true, true, null),
                LEADER));
        for (var act : acts) {
            recorded.add(at(act, act == ANSWER ? VERIFIER : LEADER));
        }
        return new Feedback(entry, recorded);
    }

    private static RecordedAct at(Act act, UserId by) {
        return new RecordedAct(act, by, Instant.EPOCH);
    }

    private static PaperIssued paper(FeedbackPaper paper) {
        return new PaperIssued(DAY, paper.form(), UUID.randomUUID(), "15/UBND-VP", null);
    }

    private static RuleClassified classified(RuleClass found) {
        return new RuleClassified(DAY, found, List.of(), "Sở Tư pháp", "Theo nội dung");
    }

    @Test
    void goesFromTheLeaderToWhoeverWaits() {
        assertThat(feedback(false).stage()).isEqualTo(FeedbackStage.DECIDE);
        assertThat(feedback(false, ASSIGNED).stage()).isEqualTo(FeedbackStage.DRAFT);
        assertThat(feedback(false, ASSIGNED, ANSWER).stage()).isEqualTo(FeedbackStage.SIGN);
        assertThat(feedback(false, ASSIGNED, ANSWER, new Signed(DAY, false, "Ghi rõ"))
                        .stage())
                .isEqualTo(FeedbackStage.DRAFT);
        var issued = feedback(false, ASSIGNED, ANSWER, SIGNED, paper(FeedbackPaper.ANSWER_ISSUED));
        assertThat(issued.stage()).isEqualTo(FeedbackStage.SEND);
        issued.record(at(new Sent(DAY, List.of(), true), LEADER));
        assertThat(issued.stage()).isEqualTo(FeedbackStage.PUBLISH);
    }

    @ParameterizedTest
    @EnumSource(RuleClass.class)
    void whatIsAboutARuleGoesWhereItsClassSends(RuleClass found) {
        var expected =
                switch (found) {
                    case IN_COMPETENCE -> FeedbackStage.DECIDE;
                    case NOT_IN_COMPETENCE, CONDUCT -> FeedbackStage.SIGN_FORWARD;
                    case NOT_RECEIVED -> FeedbackStage.SIGN_NOTICE;
                };
        assertThat(feedback(true, classified(found)).stage()).isEqualTo(expected);
    }

    @Test
    void takesNothingOutOfOrder() {
        for (Act early : List.of(SIGNED, new Sent(DAY, List.of(), false), paper(FeedbackPaper.ANSWER_ISSUED))) {
            assertThatThrownBy(() -> feedback(false, early)).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> feedback(true, ASSIGNED)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> feedback(false, new AlreadyAnswered(DAY, "x", null))
                        .stage()
                        .requireIssueOf(FeedbackPaper.ANSWER_ISSUED))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> feedback(false, ASSIGNED).stage().requireIssueOf(FeedbackPaper.RULE_FORWARDED))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theLeaderSignsWhatHeAnswersHimself() {
        assertThat(feedback(false, new Answered(DAY, "Đã sửa", null, null, null, null))
                        .signer())
                .contains(LEADER);
        assertThat(feedback(false, ASSIGNED, ANSWER).signer()).isEmpty();
        assertThat(feedback(false, ASSIGNED, ANSWER, SIGNED).signer()).contains(LEADER);
    }

    /** What was done on paper before the case was entered here carries its own, earlier days. */
    @Test
    void theFirstActMayBeAsEarlyAsTheReceipt() {
        assertThat(feedback(false).latest()).isEqualTo(RECEIVED);
        assertThat(feedback(false, ASSIGNED).latest()).isEqualTo(DAY);
        assertThat(feedback(false).people()).isOne();
    }
}
