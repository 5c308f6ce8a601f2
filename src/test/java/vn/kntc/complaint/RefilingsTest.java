package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.law.DeadlineAnswer;
import vn.kntc.law.Law;
import vn.kntc.petition.StatuteBooks;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** A complaint that comes again (complaints §8, §16 C5, C16, C18); all dates by hand. */
class RefilingsTest {

    private static final CaseNumber EARLIER = new CaseNumber("NHANHOA-2026-000700");
    private static final CaseNumber AGAIN = new CaseNumber("NHANHOA-2026-000701");

    private final ComplaintRepository complaints = mock(ComplaintRepository.class);
    private final CaseLinks links = mock(CaseLinks.class);
    private final Law law = mock(Law.class);
    private final Refilings refilings = new Refilings(complaints, links, law, StatuteBooks.provisions());

    @BeforeEach
    void thirtyDaysUnderTheOldLaw() {
        when(links.of(AGAIN))
                .thenReturn(List.of(new CaseLinks.Link("REPEATED", "Gửi lại nội dung của hồ sơ", EARLIER)));
        when(law.defines(eq("COMPLAINT_CONTINUE"), any()))
                .thenAnswer(asked -> asked.getArgument(1, LocalDate.class).isBefore(LocalDate.of(2026, 7, 1)));
        var days = mock(DeadlineAnswer.class);
        when(days.due()).thenReturn(LocalDate.of(2026, 7, 23));
        when(law.deadline(eq("COMPLAINT_CONTINUE"), eq(LocalDate.of(2026, 6, 23)), any()))
                .thenReturn(days);
    }

    @Test
    void inTimeAfterANoticeOfTheOldLawItIsANewComplaintWithADoubt() {
        earlier(terminated(LocalDate.of(2026, 6, 23)));
        var found = refilings.of(again(LocalDate.of(2026, 7, 23)));
        assertThat(found.facts()).containsExactly(Map.entry("terminatedAndLapsed", false));
        assertThat(found.said())
                .hasSize(2)
                .first()
                .isEqualTo(
                        "Hồ sơ NHANHOA-2026-000700 đã bị đình chỉ ngày 23/06/2026; khiếu nại lại trong thời hạn, đến hết ngày"
                                + " 23/07/2026 (khoản 8 Điều 11 Luật Khiếu nại).");
        assertThat(found.said()).last().asString().contains("ở đây thụ lý mới với đủ thời hạn");
    }

    @Test
    void afterThirtyDaysTheGroundStandsAgainstIt() {
        earlier(terminated(LocalDate.of(2026, 6, 23)));
        var found = refilings.of(again(LocalDate.of(2026, 7, 24)));
        assertThat(found.facts()).containsExactly(Map.entry("terminatedAndLapsed", true));
        assertThat(found.said()).singleElement().asString().contains("khiếu nại lại sau ngày 23/07/2026");
    }

    @Test
    void whatWasWithdrawnUnderTheNewLawIsRefusedByAPersonOnly() {
        earlier(
                withdrawal(LocalDate.of(2026, 7, 15)),
                new StopAct.WithdrawalDecided(LocalDate.of(2026, 7, 16), true, null));
        var found = refilings.of(again(LocalDate.of(2026, 8, 3)));
        assertThat(found.facts()).isEmpty();
        assertThat(found.said())
                .first()
                .asString()
                .contains("Nội dung đã rút tại hồ sơ NHANHOA-2026-000700 ngày 15/07/2026 không được xem xét lại")
                .contains("bị ép buộc, đe dọa");
        assertThat(found.said()).last().asString().contains("Cần pháp chế xác nhận");
        var ground = StatuteBooks.provisions().ground("10", LocalDate.of(2026, 8, 3));
        assertThat(ground.refusesAlone()).isTrue();
        assertThat(ground.provision()).isEqualTo("Điều 10 Luật Khiếu nại");
        assertThat(StatuteBooks.provisions()
                        .ground("10", LocalDate.of(2026, 6, 30))
                        .refusesAlone())
                .isFalse();
    }

    @Test
    void aTerminationOfTheNewLawIsToldWithItsDoubt() {
        earlier(terminated(LocalDate.of(2026, 7, 20)));
        var found = refilings.of(again(LocalDate.of(2026, 9, 1)));
        assertThat(found.facts()).isEmpty();
        assertThat(found.said()).last().asString().contains("khoản 8 Điều 11 có còn áp dụng hay không");
    }

    @Test
    void ofNoEarlierCaseNothingIsSaid() {
        when(links.of(AGAIN)).thenReturn(List.of());
        assertThat(refilings.of(again(LocalDate.of(2026, 7, 24))).said()).isEmpty();
    }

    private void earlier(Act... acts) {
        when(complaints.find(EARLIER)).thenReturn(Optional.of(complaint(EARLIER, LocalDate.of(2026, 6, 1), acts)));
    }

    private static Complaint again(LocalDate receivedOn) {
        return complaint(AGAIN, receivedOn);
    }

    private static Complaint complaint(CaseNumber number, LocalDate receivedOn, Act... acts) {
        return new Complaint(
                Acts.routed(number, receivedOn, Map.of()),
                false,
                ComplaintStatus.ROUTED,
                false,
                false,
                null,
                Instant.EPOCH,
                Arrays.stream(acts)
                        .map(act -> new RecordedAct(act, new UserId("resolver.nhanhoa"), Instant.EPOCH))
                        .toList());
    }

    private static StopAct.Terminated terminated(LocalDate on) {
        return new StopAct.Terminated(on, "K-02", UUID.randomUUID(), "12/TB-UBND");
    }

    private static StopAct.Withdrawal withdrawal(LocalDate on) {
        return new StopAct.Withdrawal(
                on,
                StopAct.Scope.WHOLE,
                StopAct.Instrument.PETITION,
                true,
                null,
                List.of(),
                null,
                List.of(),
                StopAct.Coercion.NONE,
                "Tự nguyện");
    }
}
