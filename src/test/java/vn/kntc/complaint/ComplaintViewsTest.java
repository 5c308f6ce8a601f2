package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.RollRule;
import vn.kntc.law.DeadlineAnswer;
import vn.kntc.law.Law;
import vn.kntc.law.Regime;
import vn.kntc.petition.StatuteBooks;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

class ComplaintViewsTest {

    private static final CaseNumber CASE = new CaseNumber("NHANHOA-2026-000001");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final Complaint.Recording BY = new Complaint.Recording(
            new UserId("resolver.nhanhoa"), Instant.parse("2026-09-30T03:00:00Z"), DAY, StatuteBooks.provisions());

    private final ComplaintRepository repository = mock(ComplaintRepository.class);
    private final Law law = mock(Law.class);
    private final ComplaintViews views = new ComplaintViews(repository, law, StatuteBooks.provisions());
    private final Complaint complaint =
            Complaint.open(Acts.routed(CASE, DAY, Map.of()), false, Instant.parse("2026-07-03T03:00:00Z"));

    @BeforeEach
    void open() {
        when(repository.find(CASE)).thenReturn(Optional.of(complaint));
        var suit = new DeadlineAnswer(
                "COMPLAINT_SUE",
                DAY,
                LocalDate.of(2027, 7, 8),
                1,
                DayUnit.YEAR,
                Direction.AFTER,
                RollRule.NEXT_WORKING_DAY,
                new Regime("R3"),
                List.of("Điều 116 Luật Tố tụng hành chính"),
                LocalDate.of(2027, 7, 8),
                List.of(),
                List.of(),
                "");
        when(law.deadline(eq("COMPLAINT_SUE"), any(), any())).thenReturn(suit);
    }

    @Test
    void tellsGroundsComplexityAndDepartureOfTheAcceptance() {
        record(new Act.AcceptanceDecided(
                DAY,
                Acts.accepting(DAY, "Có trở ngại khách quan.", List.of(ComplexityCriterion.DD)),
                List.of("11.6"),
                true));
        assertThat(printed())
                .contains(
                        "Ngày thụ lý: 08/07/2026",
                        "Lý do khác với kết quả xét căn cứ: Có trở ngại khách quan.",
                        "Tình tiết phức tạp: Thửa đất nằm ở hai phường.")
                .anyMatch(line -> line.startsWith("Tính chất phức tạp: đ) Nội dung liên quan đến trách nhiệm quản lý"))
                .anyMatch(line ->
                        line.startsWith("Căn cứ không thụ lý đã phát hiện: ") && line.contains("khoản 6 Điều 11"));
        assertThat(views.find(CASE).orElseThrow().acceptedOn()).isEqualTo(DAY);
    }

    @Test
    void tellsTheGroundsOfARefusal() {
        record(new Act.AcceptanceDecided(DAY, Acts.refusing(DAY, List.of("11.6"), null), List.of("11.6"), false));
        assertThat(printed()).contains("Quyết định: Không thụ lý");
        assertThat(views.find(CASE).orElseThrow().acceptedOn()).isNull();
    }

    @Test
    void hasWordsForEveryKindOfAct() {
        record(new Act.AcceptanceDecided(DAY, Acts.accepting(DAY), List.of(), false));
        record(new Act.RefusalNotified(DAY, UUID.randomUUID(), "1/TB-UBND", null));
        record(new Act.AcceptanceNotified(DAY, UUID.randomUUID(), "2/TB-UBND", null));
        record(Acts.reCheck(DAY, false));
        record(Acts.assignment(DAY, DAY, List.of(ComplexityCriterion.A)));
        record(new Act.VerificationDecisionIssued(DAY, UUID.randomUUID(), "1/QĐ-UBND"));
        record(new Act.VerificationReported(DAY, Acts.findings(DAY, DAY, true), "1/BC-UBND"));
        record(new Act.DialoguePlanned(DAY, Acts.plan(DAY)));
        record(new Act.DialogueNotified(DAY, UUID.randomUUID(), "3/TB-UBND"));
        record(new Act.DialogueNoticeReturned(DAY, "Không kịp"));
        record(Acts.dialogue(DAY, Attendance.ABSENT_WITHOUT_GOOD_REASON));
        record(Acts.resolution(DAY, ComplaintOutcome.PARTLY_RIGHT));
        record(new Act.DecisionIssued(DAY, UUID.randomUUID(), "2/QĐ-UBND"));
        record(Acts.dispatch(DAY, DecisionRecipient.COMPLAINANT));
        record(new Act.Delivered(DAY));
        record(new Publication(DAY, PublicationWay.MEDIA, "Đài truyền thanh", null, 2, DAY));
        record(new PublicationEnd(DAY, LocalTime.of(16, 0), DAY, List.of("Tổ trưởng dân phố"), null, "Văn thư", null));
        record(new Act.TookEffect(DAY));
        record(new Act.SecondComplaintNoted(DAY));
        record(new Act.Withdrawn(DAY));
        record(new Act.SuspensionGroundNoted(DAY));
        record(new Act.StayRequestNoted(DAY));
        var sections = views.find(CASE).orElseThrow().sections();
        assertThat(sections).hasSize(ActKind.values().length).allSatisfy(section -> {
            assertThat(section.title()).isNotBlank();
            assertThat(section.facts()).isNotEmpty();
        });
        assertThat(printed())
                .contains(
                        "Kết luận nội dung 1: đúng một phần (phần diện tích 262,5 m²)",
                        "Thời hiệu khởi kiện vụ án hành chính đến hết ngày: 08/07/2027",
                        "Số lần phát hoặc số kỳ đăng: 2")
                .noneMatch(line -> line.contains("null"));
    }

    @Test
    void knowsNoOtherCase() {
        assertThat(views.find(new CaseNumber("NHANHOA-2026-000002"))).isEmpty();
    }

    private void record(Act act) {
        complaint.record(act, BY);
    }

    private List<String> printed() {
        return views.find(CASE).orElseThrow().sections().stream()
                .flatMap(section -> section.facts().stream())
                .map(fact -> fact.label() + ": " + fact.value())
                .toList();
    }

    @Test
    void tellsTheRegisterHowItEnded() {
        assertThat(ComplaintOutcome.values())
                .extracting(ComplaintOutcome::sentence)
                .containsExactly(
                        "Không thụ lý khiếu nại; đã thông báo lý do cho người khiếu nại.",
                        "Đã giải quyết khiếu nại lần đầu: khiếu nại đúng toàn bộ.",
                        "Đã giải quyết khiếu nại lần đầu: khiếu nại đúng một phần.",
                        "Đã giải quyết khiếu nại lần đầu: khiếu nại sai.",
                        "Đã kết thúc vì người khiếu nại rút khiếu nại.");
    }
}
