package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.casefile.CaseTimeline;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.complaint.StopAct.Coercion;
import vn.kntc.complaint.StopAct.Instrument;
import vn.kntc.complaint.StopAct.Scope;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Vault;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** Complaints that run across 01/7/2025 and 01/7/2026: which law stands for which step (complaints §12, §14); all dates by hand. */
@KntcIT
class AcrossTheLawsIT {

    private static final UserId OFFICER = new UserId("petition-officer.nhanhoa");
    private static final UserId RESOLVER = new UserId("resolver.nhanhoa");
    private static final UserId CLERK = new UserId("clerk.nhanhoa");
    private static final AtomicInteger NUMBERS = new AtomicInteger(870000);

    private final ComplaintHandling complaints;
    private final ComplaintStops stops;
    private final Amendments amendments;
    private final Clocks clocks;
    private final Vault vault;
    private final CaseTimeline timeline;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MovableClock clock;

    @Autowired
    AcrossTheLawsIT(
            ComplaintHandling complaints,
            ComplaintStops stops,
            Amendments amendments,
            Clocks clocks,
            Vault vault,
            CaseTimeline timeline,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            MovableClock clock) {
        this.complaints = complaints;
        this.stops = stops;
        this.amendments = amendments;
        this.clocks = clocks;
        this.vault = vault;
        this.timeline = timeline;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @AfterEach
    void release() {
        clock.release();
    }

    /** Wednesday, 24/6/2026 and ten days is Saturday, 04/7: Monday, 06/7; no transitional rule, so the doubt stands with it. */
    @Test
    void theTimeOfAcceptanceIsThatOfTheDayOfReceipt() {
        var number = received(LocalDate.of(2026, 6, 24));
        var accept = clock(number, "COMPLAINT_ACCEPT");
        assertThat(accept.due()).isEqualTo("2026-07-06");
        assertThat(accept.amount()).isEqualTo(10);
        // seven working days from the first day of the new law on
        assertThat(clock(received(LocalDate.of(2026, 7, 1)), "COMPLAINT_ACCEPT").due())
                .isEqualTo("2026-07-10");
    }

    /** khoản 1 Điều 22 Nghị định 155/2026/NĐ-CP: accepted before, a part is withdrawn by the new rules. */
    @Test
    void aPartIsWithdrawnFromTheFirstDayOfTheNewLawOn() {
        var number = accepted(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 22));
        var last = LocalDate.of(2026, 6, 30);
        clock.today(last);
        assertThatThrownBy(() -> stops.recordWithdrawal(number, part(last), OFFICER))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Trước ngày 01/7/2026 chỉ rút được toàn bộ khiếu nại");

        var first = LocalDate.of(2026, 7, 1);
        clock.today(first);
        stops.recordWithdrawal(number, part(first), OFFICER);
        assertThat(stops.decideWithdrawal(number, new StopAct.WithdrawalDecided(first, true, null), RESOLVER))
                .isEqualTo(ComplaintStops.Withdrawn.PART);
        assertThat(clock(number, "COMPLAINT_RESOLVE_1").due()).isEqualTo("2026-07-22");
    }

    /** What the law leaves open is shown: criteria of the day of the record, the period counted from the acceptance under the old law. */
    @Test
    void complexityOfAPendingCaseGoesByTheDayOfItsRecord() {
        var number = accepted(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 22));
        clock.today(LocalDate.of(2026, 6, 30));
        assertThatThrownBy(() -> amendments.findComplex(number, complex(LocalDate.of(2026, 6, 30), "A"), RESOLVER))
                .hasMessageContaining("chỉ áp dụng từ ngày 01/7/2026");
        clock.today(LocalDate.of(2026, 7, 2));
        amendments.findComplex(number, complex(LocalDate.of(2026, 7, 2), "A"), RESOLVER);

        // 45 days from 22/6/2026: Thursday
        assertThat(clock(number, "COMPLAINT_RESOLVE_1").due()).isEqualTo("2026-08-06");
        assertThat(timeline.timeline(number))
                .extracting(CaseTimeline.Entry::act)
                .anyMatch(
                        said -> said.contains("Cần pháp chế xác nhận") && said.contains("thụ lý trước ngày 01/7/2026"));
    }

    /** Judgement alone before the new law, also of a case that goes on under it. */
    @Test
    void complexityByJudgementStandsAcrossTheDay() {
        var number = accepted(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 22));
        clock.today(LocalDate.of(2026, 6, 30));
        amendments.findComplex(number, complex(LocalDate.of(2026, 6, 30), "JUDGEMENT"), RESOLVER);
        clock.today(LocalDate.of(2026, 7, 6));
        assertThat(clock(number, "COMPLAINT_RESOLVE_1").due()).isEqualTo("2026-08-06");
    }

    /** 30 days from 20/6/2025 are Sunday, 20/7: Monday; the end of the districts changes no period of resolution. */
    @Test
    void thePeriodOfResolutionRunsOnOverTheEndOfTheDistricts() {
        var number = accepted(LocalDate.of(2025, 6, 16), LocalDate.of(2025, 6, 20));
        assertThat(clock(number, "COMPLAINT_RESOLVE_1").due()).isEqualTo("2025-07-21");
        clock.today(LocalDate.of(2025, 7, 2));
        complaints.reCheck(number, Acts.reCheck(LocalDate.of(2025, 7, 2), false), RESOLVER);
        assertThat(clock(number, "COMPLAINT_RESOLVE_1").due()).isEqualTo("2025-07-21");
        // no suspension before the new law
        assertThatThrownBy(() -> stops.proposeSuspension(
                        number,
                        new StopAct.SuspensionProposed(LocalDate.of(2025, 7, 2), "11a.1.b", "Chờ bản án"),
                        OFFICER))
                .hasMessageContaining("Trước ngày 01/7/2026 không tạm đình chỉ giải quyết khiếu nại");
    }

    private static StopAct.Withdrawal part(LocalDate on) {
        return new StopAct.Withdrawal(
                on,
                Scope.PART,
                Instrument.PETITION,
                true,
                null,
                List.of("Đơn giá bồi thường"),
                "Diện tích đất bị thu hồi",
                List.of(),
                Coercion.NONE,
                "Tự nguyện");
    }

    private static Amendment.ComplexityFound complex(LocalDate on, String criterion) {
        return new Amendment.ComplexityFound(on, List.of(criterion), "Thửa đất nằm ở hai phường.");
    }

    private CaseNumber accepted(LocalDate receivedOn, LocalDate acceptedOn) {
        var number = received(receivedOn);
        clock.today(acceptedOn);
        complaints.decideAcceptance(number, Acts.accepting(acceptedOn), RESOLVER);
        complaints.issueAcceptanceNotice(number, acceptedOn, null, CLERK);
        return number;
    }

    private CaseNumber received(LocalDate receivedOn) {
        clock.today(receivedOn);
        var number = new CaseNumber("NHANHOA-" + receivedOn.getYear() + "-" + NUMBERS.incrementAndGet());
        var deposit = UUID.randomUUID();
        vault.deposit(
                deposit,
                List.of(new Identity(
                        PartyRole.PETITIONER, "Vũ Thị Hồng Đào Tiên", "tổ dân phố Hữu Bằng", null, null, null)),
                "Tôi khiếu nại việc thu hồi đất.",
                "Khiếu nại việc thu hồi đất.");
        vault.bind(deposit, number);
        var routed = Acts.routed(number, receivedOn, Map.of());
        transaction.executeWithoutResult(status -> events.publishEvent(Acts.handedOver(routed)));
        return number;
    }

    private StatutoryClock clock(CaseNumber number, String key) {
        return clocks.find(number, key).orElseThrow();
    }
}
