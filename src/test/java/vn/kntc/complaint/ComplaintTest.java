package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.kntc.petition.StatuteBooks;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** The order of the acts, and what each of them has to name. */
class ComplaintTest {

    private static final CaseNumber CASE = new CaseNumber("NHANHOA-2026-000001");
    private static final LocalDate RECEIVED = LocalDate.of(2026, 7, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
    private static final Recording BY = new Recording(
            new UserId("resolver.nhanhoa"), Instant.parse("2026-09-30T03:00:00Z"), TODAY, StatuteBooks.provisions());

    private final Complaint complaint =
            Complaint.open(Acts.routed(CASE, RECEIVED, Map.of()), false, Instant.parse("2026-07-03T03:00:00Z"));

    @Test
    void refusesADayBeforeTheReceiptOrAfterToday() {
        refuses("decidedOn", () -> decide(Acts.accepting(RECEIVED.minusDays(1)), Set.of()), "03/07/2026");
        refuses("decidedOn", () -> decide(Acts.accepting(TODAY.plusDays(1)), Set.of()), "hôm nay");
        decide(Acts.accepting(RECEIVED), Set.of());
        assertThat(complaint.status()).isEqualTo(ComplaintStatus.ACCEPTED);
    }

    @Test
    void acceptsAgainstAFoundGroundOnlyWithAReason() {
        refuses("departureReason", () -> decide(Acts.accepting(day(7, 8)), Set.of("11.6")), "lý do");
        decide(Acts.accepting(day(7, 8), "Có trở ngại khách quan mới được chứng minh.", List.of()), Set.of("11.6"));
        var kept = complaint.last(Done.AcceptanceDecided.class).orElseThrow();
        assertThat(kept.groundsFound()).containsExactly("11.6");
        assertThat(kept.decision().departureReason()).startsWith("Có trở ngại");
    }

    @Test
    void refusesNotForMissingPapersOfAGroupAlone() {
        refuses("refusalGrounds", () -> decide(Acts.refusing(day(7, 8), List.of(), null), Set.of("11.6")), "Điều 11");
        refuses(
                "refusalGrounds",
                () -> decide(Acts.refusing(day(7, 8), List.of("GROUP"), null), Set.of("GROUP")),
                "hướng dẫn bổ sung");
        decide(Acts.refusing(day(7, 8), List.of("11.6"), null), Set.of("11.6"));
        assertThat(complaint.status()).isEqualTo(ComplaintStatus.REFUSAL_DECIDED);
    }

    @Test
    void refusesWhatIsNoDecisionOrAct() {
        decide(Acts.refusing(day(7, 8), List.of("2.8"), null), Set.of("2.8"));
        assertThat(complaint.status()).isEqualTo(ComplaintStatus.REFUSAL_DECIDED);
    }

    @Test
    void refusesOnAGroundThatWasNotFoundOnlyWithAReason() {
        refuses("departureReason", () -> decide(Acts.refusing(day(7, 8), List.of("11.2"), null), Set.of()), "lý do");
        refuses(
                "departureReason",
                () -> decide(Acts.refusing(day(7, 8), List.of("11.2"), null), Set.of("11.6")),
                "lý do");
        assertThatCode(() ->
                        decide(Acts.refusing(day(7, 8), List.of("11.2"), "Đất đã chuyển nhượng trước đó."), Set.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void wantsTheFactsBehindAComplexCase() {
        var withoutFacts = new AcceptanceDecision(
                true, day(7, 8), "thu hồi đất", List.of(), null, null, false, List.of("A"), null);
        refuses(
                "complexityReason",
                () -> AcceptanceActs.decide(complaint, withoutFacts, Set.of(), true, BY),
                "tình tiết");
    }

    @Test
    void letsNoActComeBeforeTheOneItRestsOn() {
        accepted();
        refuses(
                "checkedOn",
                () -> VerificationActs.reCheck(complaint, Acts.reCheck(day(7, 7), false), BY),
                "08/07/2026");
        VerificationActs.reCheck(complaint, Acts.reCheck(day(7, 9), false), BY);
        refuses(
                "assignedOn",
                () -> VerificationActs.assign(complaint, Acts.assignment(day(7, 8), day(7, 20), List.of()), false, BY),
                "09/07/2026");
        refuses(
                "reportBy",
                () -> VerificationActs.assign(complaint, Acts.assignment(day(7, 10), day(7, 9), List.of()), false, BY),
                "Hạn báo cáo");
        VerificationActs.assign(complaint, Acts.assignment(day(7, 10), day(7, 20), List.of()), false, BY);
        refuses("issuedOn", () -> complaint.requireIssueDay(day(7, 9), BY), "10/07/2026");
        refuses(
                "verifiedFrom",
                () -> VerificationActs.requireReport(complaint, Acts.findings(day(7, 20), day(7, 1), true), BY),
                "thụ lý");
        refuses(
                "verifiedTo",
                () -> VerificationActs.requireReport(complaint, Acts.findings(day(7, 20), day(7, 21), true), BY),
                "từ ngày");
    }

    @Test
    void isNotHeldUpByWhatIsOnlyNoted() {
        accepted();
        complaint.record(new Done.StayRequestNoted(BY.today()), BY);
        assertThat(complaint.latest()).isEqualTo(day(7, 8));
        assertThatCode(() -> VerificationActs.reCheck(complaint, Acts.reCheck(day(7, 9), false), BY))
                .doesNotThrowAnyException();
    }

    @Test
    void keepsTheStepsInTheirOrder() {
        assertThatIllegalStateException()
                .isThrownBy(() -> VerificationActs.reCheck(complaint, Acts.reCheck(day(7, 9), false), BY));
        decide(Acts.refusing(day(7, 8), List.of("11.6"), null), Set.of("11.6"));
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> complaint.record(Acts.issued(NumberedPaper.ACCEPTANCE_NOTICE, day(7, 8), "1/TB"), BY));
    }

    @Test
    void holdsNoDialogueBeforeTheDayThatWasNotified() {
        reported(true);
        DialogueActs.plan(complaint, Acts.plan(day(7, 27)), BY);
        refuses(
                "heldOn",
                () -> DialogueActs.hold(complaint, Acts.dialogue(day(7, 26), Attendance.PRESENT), BY),
                "27/07/2026");
        refuses("dialogueOn", () -> DialogueActs.plan(complaint, Acts.plan(day(7, 19)), BY), "20/07/2026");
    }

    @Test
    void decidesAsTheContentsWereFound() {
        reported(false);
        refuses(
                "outcome",
                () -> DecisionActs.decide(complaint, Acts.resolution(day(7, 28), ComplaintOutcome.WHOLLY_RIGHT), BY),
                "từng nội dung");
        DecisionActs.decide(complaint, Acts.resolution(day(7, 28), ComplaintOutcome.PARTLY_RIGHT), BY);
        assertThat(complaint.status()).isEqualTo(ComplaintStatus.DECIDED);
        assertThat(complaint.outcome()).isEqualTo(ComplaintOutcome.PARTLY_RIGHT);
    }

    @Test
    void wantsThePartThatIsRight() {
        accepted();
        VerificationActs.reCheck(complaint, Acts.reCheck(day(7, 9), true), BY);
        var unsaid = List.of(new ContentFinding("Diện tích", "Thiếu", Verdict.PARTLY_RIGHT, null));
        refuses(
                "findings[0].rightPart",
                () -> DecisionActs.decide(complaint, atOnce(ComplaintOutcome.PARTLY_RIGHT, unsaid, "Hủy"), BY),
                "phần nào");
    }

    @Test
    void decidesAtOnceOnlyWhatIsRight() {
        accepted();
        VerificationActs.reCheck(complaint, Acts.reCheck(day(7, 9), true), BY);
        var wrong = List.of(new ContentFinding("Diện tích", "Đủ", Verdict.WRONG, null));
        var right = List.of(new ContentFinding("Diện tích", "Thiếu", Verdict.RIGHT, null));
        refuses(
                "outcome",
                () -> DecisionActs.decide(complaint, atOnce(ComplaintOutcome.WRONG, wrong, "Hủy"), BY),
                "Điều 29");
        refuses(
                "findings",
                () -> DecisionActs.decide(complaint, atOnce(ComplaintOutcome.WHOLLY_RIGHT, List.of(), "Hủy"), BY),
                "nội dung");
        refuses(
                "request",
                () -> DecisionActs.decide(complaint, atOnce(ComplaintOutcome.WHOLLY_RIGHT, right, null), BY),
                "yêu cầu");
        DecisionActs.decide(complaint, atOnce(ComplaintOutcome.WHOLLY_RIGHT, right, "Hủy quyết định"), BY);
        assertThat(complaint.outcome()).isEqualTo(ComplaintOutcome.WHOLLY_RIGHT);
    }

    @Test
    void sendsToThoseWhomTheLawNames() {
        issued();
        refuses(
                "recipients",
                () -> PublicationActs.send(
                        complaint, Acts.dispatch(day(7, 30), DecisionRecipient.COMPLAINANT), false, BY),
                "cấp trên");
        refuses(
                "sentOn",
                () -> PublicationActs.send(
                        complaint,
                        Acts.dispatch(day(7, 28), DecisionRecipient.COMPLAINANT, DecisionRecipient.SUPERIOR),
                        false,
                        BY),
                "29/07/2026");
        refuses(
                "recipients",
                () -> PublicationActs.send(
                        complaint,
                        Acts.dispatch(day(7, 30), DecisionRecipient.COMPLAINANT, DecisionRecipient.SUPERIOR),
                        true,
                        BY),
                "thanh tra");
        PublicationActs.send(
                complaint,
                Acts.dispatch(day(7, 30), DecisionRecipient.COMPLAINANT, DecisionRecipient.SUPERIOR),
                false,
                BY);
        refuses("deliveredOn", () -> PublicationActs.deliver(complaint, day(7, 29), BY), "30/07/2026");
    }

    @Test
    void wantsOfEachWayOfPublicationWhatItNeeds() {
        issued();
        refuses(
                "meetingNoticeOn",
                () -> PublicationActs.publish(
                        complaint,
                        new Publication(day(8, 4), PublicationWay.MEETING, "Hội trường", null, null, null),
                        false,
                        BY),
                "cuộc họp");
        refuses(
                "mediaTimes",
                () -> PublicationActs.publish(
                        complaint,
                        new Publication(day(8, 4), PublicationWay.MEDIA, "Đài truyền thanh", null, null, null),
                        false,
                        BY),
                "02");
        refuses(
                "portalFrom",
                () -> PublicationActs.publish(
                        complaint,
                        new Publication(day(8, 4), PublicationWay.POSTING, "Bảng tin", null, null, null),
                        true,
                        BY),
                "trang thông tin điện tử");
        PublicationActs.publish(complaint, Acts.posting(day(8, 4)), true, BY);
        refuses(
                "displayedUntil",
                () -> PublicationActs.confirm(complaint, Acts.end(day(8, 21), day(8, 18)), day(8, 19), BY),
                "19/08/2026");
        refuses(
                "displayedUntil",
                () -> PublicationActs.confirm(complaint, Acts.end(day(8, 21), null), day(8, 19), BY),
                "Phải ghi");
    }

    @Test
    void countsTheDisplayFromTheLaterOfPostingAndPortal() {
        var later = new Publication(day(8, 4), PublicationWay.POSTING, "Bảng tin", null, null, day(8, 6));
        var meetingOnly = new Publication(day(8, 4), PublicationWay.MEETING, "Hội trường", day(7, 31), null, null);
        var meetingAndPortal =
                new Publication(day(8, 4), PublicationWay.MEETING, "Hội trường", day(7, 31), null, day(8, 5));
        assertThat(later.displayFrom()).isEqualTo(day(8, 6));
        assertThat(meetingOnly.displayed()).isFalse();
        assertThat(meetingAndPortal.displayed()).isTrue();
        assertThat(meetingAndPortal.displayFrom()).isEqualTo(day(8, 5));
    }

    @Test
    void isPublicOnlyWhereEveryWayThatIsDueHasBegun() {
        var meeting = new Publication(day(8, 4), PublicationWay.MEETING, "Hội trường", day(7, 31), null, null);
        assertThat(meeting.completedOn()).isEqualTo(day(8, 4));
        var withPortal = new Publication(day(8, 4), PublicationWay.MEDIA, "Đài truyền thanh", null, 2, day(8, 6));
        assertThat(withPortal.completedOn()).isEqualTo(day(8, 6));
        var portalFirst = new Publication(day(8, 4), PublicationWay.POSTING, "Bảng tin", null, null, day(8, 1));
        assertThat(portalFirst.completedOn()).isEqualTo(day(8, 4));
    }

    @Test
    void verifiesNothingBeforeTheDecisionToVerify() {
        accepted();
        VerificationActs.reCheck(complaint, Acts.reCheck(day(7, 9), false), BY);
        VerificationActs.assign(complaint, Acts.assignment(day(7, 10), day(7, 20), List.of()), false, BY);
        complaint.record(Acts.issued(NumberedPaper.VERIFICATION_DECISION, day(7, 11), "1/QĐ-UBND"), BY);
        refuses(
                "verifiedFrom",
                () -> VerificationActs.requireReport(complaint, Acts.findings(day(7, 20), day(7, 10), true), BY),
                "11/07/2026");
        VerificationActs.requireReport(complaint, Acts.findings(day(7, 20), day(7, 11), true), BY);
    }

    private static Resolution atOnce(ComplaintOutcome outcome, List<ContentFinding> findings, String request) {
        return new Resolution(
                day(7, 10),
                outcome,
                findings,
                request,
                "Luật Đất đai",
                "Điều 79 Luật Đất đai",
                "Theo hồ sơ",
                List.of(),
                ActRuling.CANCEL_ALL,
                "Quyết định số 45/QĐ-UBND",
                null,
                null,
                null,
                "Công chức địa chính",
                List.of());
    }

    private void accepted() {
        decide(Acts.accepting(day(7, 8)), Set.of());
        complaint.record(Acts.issued(NumberedPaper.ACCEPTANCE_NOTICE, day(7, 8), "1/TB-UBND"), BY);
    }

    private void reported(boolean differ) {
        accepted();
        VerificationActs.reCheck(complaint, Acts.reCheck(day(7, 9), false), BY);
        VerificationActs.assign(complaint, Acts.assignment(day(7, 10), day(7, 20), List.of()), false, BY);
        complaint.record(Acts.issued(NumberedPaper.VERIFICATION_DECISION, day(7, 10), "1/QĐ-UBND"), BY);
        var findings = Acts.findings(day(7, 20), day(7, 11), differ);
        VerificationActs.requireReport(complaint, findings, BY);
        complaint.record(new Done.VerificationReported(day(7, 20), findings, "1/BC-UBND"), BY);
    }

    private void issued() {
        reported(false);
        DecisionActs.decide(complaint, Acts.resolution(day(7, 28), ComplaintOutcome.PARTLY_RIGHT), BY);
        complaint.record(Acts.issued(NumberedPaper.RESOLUTION_DECISION, day(7, 29), "2/QĐ-UBND"), BY);
    }

    private void decide(AcceptanceDecision decision, Set<String> found) {
        AcceptanceActs.decide(complaint, decision, found, false, BY);
    }

    private static void refuses(String field, ThrowingCallable act, String sentence) {
        assertThatThrownBy(act)
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(sentence)
                .satisfies(refusal -> {
                    assertThat(((InvalidInput) refusal).field()).isEqualTo(field);
                    assertThat(refusal.getMessage()).endsWith(".");
                });
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
