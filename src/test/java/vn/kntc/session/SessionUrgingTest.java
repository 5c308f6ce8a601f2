package vn.kntc.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** Urging where the process does not answer, and what a letter counts for. */
class SessionUrgingTest {

    private static final CaseNumber NUMBER = new CaseNumber("NHANHOA-2026-000010");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final UserId OFFICER = new UserId("reception-officer.nhanhoa");

    private final SessionDesk desk = mock(SessionDesk.class);
    private final SessionProcess process = mock(SessionProcess.class);
    private final SessionPapers papers = mock(SessionPapers.class);
    private final Provisions provisions = mock(Provisions.class);
    private final SessionSchedule schedule = new SessionSchedule(
            desk,
            mock(Sessions.class),
            mock(SessionTimes.class),
            mock(SessionClocks.class),
            process,
            papers,
            mock(SessionRegister.class),
            mock(SessionSigning.class),
            mock(ApplicationEventPublisher.class),
            mock(Law.class),
            provisions);

    private final Session session = followed();

    @BeforeEach
    void aSessionWhoseConclusionsAreOverdue() {
        when(desk.lockFor(SessionVerb.URGE, NUMBER)).thenReturn(session);
        when(desk.today()).thenReturn(TODAY);
        when(provisions.number("URGE_CONCLUSION", TODAY)).thenReturn(15);
    }

    private static Session followed() {
        var plan = new SessionPlan(
                new Leader(null, null, "Chủ tịch phường", true),
                new SessionTime(LocalDate.of(2026, 12, 16), LocalTime.of(8, 0), LocalTime.of(11, 0), "Phòng tiếp dân"),
                SessionMode.IN_PERSON,
                SessionKind.URGENT,
                null,
                null,
                null);
        var session = new Session(NUMBER, new AgencyId("nhanhoa"), plan);
        session.prepare(List.of(), List.of());
        session.record(null, true);
        session.draft(List.of(
                new ConclusionDraft("Phòng Kinh tế", "Đo lại", LocalDate.of(2026, 12, 31)),
                new ConclusionDraft("Công an phường", "Giữ trật tự", LocalDate.of(2026, 12, 31))));
        session.sign(OFFICER);
        session.issue(new Session.Notice("17/TB-UBND", LocalDate.of(2026, 12, 17)));
        return session;
    }

    @Test
    void nothingIsKeptWhereTheProcessOpensNoTask() {
        schedule.urgeOverdue(NUMBER);
        assertThatThrownBy(() -> schedule.urge(NUMBER, 1, OFFICER)).isInstanceOf(OutOfOrder.class);
        assertThat(session.facts().urging()).isEmpty();
        verify(desk, never()).keep(any(), any(), any());
        verify(papers, never()).draftUrging(any(), any(), any());

        when(process.urgingDue(NUMBER)).thenReturn(true);
        schedule.urgeOverdue(NUMBER);
        assertThat(session.facts().urging()).containsExactly(1, 2);
        verify(papers).draftUrging(session, TODAY, UserId.SYSTEM);
    }

    @Test
    void aLetterCountsForWhatItUrges() {
        session.askUrging(List.of(1, 2));
        session.report(new ConclusionReport(2, true, TODAY, "Đã giữ trật tự", "45/BC-CA", TODAY, null));
        session.urged(TODAY, true);
        assertThat(session.facts().conclusions())
                .extracting(Conclusion::urged)
                .as("the second was carried out before the letter")
                .containsExactly(1, 0);
        assertThat(session.facts().urging()).isEmpty();
    }
}
