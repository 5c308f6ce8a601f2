package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.RollRule;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.law.DeadlineAnswer;
import vn.kntc.law.Law;
import vn.kntc.law.Regime;
import vn.kntc.petition.StatuteBooks;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

class ComplaintViewsTest {

    private static final CaseNumber CASE = new CaseNumber("NHANHOA-2026-000001");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final Recording BY = new Recording(
            new UserId("resolver.nhanhoa"), Instant.parse("2026-09-30T03:00:00Z"), DAY, StatuteBooks.provisions());

    private final ComplaintRepository repository = mock(ComplaintRepository.class);
    private final Law law = mock(Law.class);
    private final ComplaintViews views =
            new ComplaintViews(repository, new ComplaintActs(law, StatuteBooks.provisions()));
    private final List<RecordedAct> acts = new ArrayList<>();

    @BeforeEach
    void open() {
        when(repository.find(CASE))
                .thenAnswer(call -> Optional.of(new Complaint(
                        Acts.routed(CASE, DAY, Map.of()),
                        false,
                        ComplaintStatus.ROUTED,
                        false,
                        false,
                        null,
                        BY.at(),
                        acts)));
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
        record(new Done.AcceptanceDecided(
                DAY, Acts.accepting(DAY, "Có trở ngại khách quan.", List.of("DD")), List.of("11.6"), true));
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
        record(new Done.AcceptanceDecided(DAY, Acts.refusing(DAY, List.of("11.6"), null), List.of("11.6"), false));
        assertThat(printed()).contains("Quyết định: Không thụ lý");
        assertThat(views.find(CASE).orElseThrow().acceptedOn()).isNull();
    }

    @Test
    void hasWordsForEveryKindOfAct() {
        record(new Done.AcceptanceDecided(DAY, Acts.accepting(DAY), List.of(), false));
        record(Acts.issued(NumberedPaper.REFUSAL_NOTICE, DAY, "1/TB-UBND"));
        record(Acts.issued(NumberedPaper.ACCEPTANCE_NOTICE, DAY, "2/TB-UBND"));
        record(Acts.reCheck(DAY, false));
        record(Acts.assignment(DAY, DAY, List.of("A")));
        record(Acts.issued(NumberedPaper.VERIFICATION_DECISION, DAY, "1/QĐ-UBND"));
        record(new Done.VerificationReported(DAY, Acts.findings(DAY, DAY, true), "1/BC-UBND"));
        record(new Done.DialoguePlanned(DAY, Acts.plan(DAY)));
        record(Acts.issued(NumberedPaper.DIALOGUE_NOTICE, DAY, "3/TB-UBND"));
        record(new Done.DialogueNoticeReturned(DAY, "Không kịp"));
        record(Acts.dialogue(DAY, Attendance.ABSENT_WITHOUT_GOOD_REASON));
        record(Acts.resolution(DAY, ComplaintOutcome.PARTLY_RIGHT));
        record(Acts.issued(NumberedPaper.RESOLUTION_DECISION, DAY, "2/QĐ-UBND"));
        record(Acts.dispatch(DAY, DecisionRecipient.COMPLAINANT));
        record(new Done.Delivered(DAY));
        record(new Publication(DAY, PublicationWay.MEDIA, "Đài truyền thanh", null, 2, DAY));
        record(new PublicationEnd(DAY, LocalTime.of(16, 0), DAY, List.of("Tổ trưởng dân phố"), null, "Văn thư", null));
        record(new Done.TookEffect(DAY));
        record(new Done.SecondComplaintNoted(DAY));
        record(new Done.Withdrawn(DAY));
        record(new Done.SuspensionGroundNoted(DAY));
        record(new Done.StayRequestNoted(DAY));
        var steps = views.find(CASE).orElseThrow().steps();
        assertThat(steps).hasSize(acts.size()).allSatisfy(section -> {
            assertThat(section.title()).isNotBlank();
            assertThat(section.values()).isNotEmpty();
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
        acts.add(new RecordedAct(act, BY.by(), BY.at()));
    }

    private List<String> printed() {
        return views.find(CASE).orElseThrow().steps().stream()
                .flatMap(section -> section.values().stream())
                .map(fact -> fact.label() + ": " + fact.value())
                .toList();
    }

    @Test
    void tellsTheRegisterHowItEnded() {
        assertThat(ComplaintOutcome.values())
                .extracting(outcome -> outcome.sentence(ResolutionInstance.FIRST))
                .containsExactly(
                        "Không thụ lý khiếu nại; đã thông báo lý do cho người khiếu nại.",
                        "Đã giải quyết khiếu nại lần đầu: khiếu nại đúng toàn bộ.",
                        "Đã giải quyết khiếu nại lần đầu: khiếu nại đúng một phần.",
                        "Đã giải quyết khiếu nại lần đầu: khiếu nại sai.",
                        "Đã kết thúc vì người khiếu nại rút khiếu nại.",
                        "Đã kết thúc vì quyết định giải quyết lần đầu bị người ban hành thu hồi.",
                        "Đã đình chỉ giải quyết khiếu nại.");
        assertThat(ComplaintOutcome.WRONG.sentence(ResolutionInstance.SECOND))
                .isEqualTo("Đã giải quyết khiếu nại lần hai: khiếu nại sai.");
    }
}
