package vn.kntc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.law.Law;
import vn.kntc.law.Regime;
import vn.kntc.shared.CaseNumber;

class ClockReadingsTest {

    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-09-10T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final ClockReadings readings =
            new ClockReadings(mock(Clocks.class), mock(Law.class), mock(WorkCalendar.class), TODAY);

    @Test
    void aTimeThatHasBeenLetPassIsNotOverdue() {
        var elapsed = readings.read(clock("COMPLAINT_EFFECT", ClockState.MET));
        var missed = readings.read(clock("COMPLAINT_RESOLVE_1", ClockState.MISSED));

        assertThat(elapsed.urgency()).isEqualTo(Urgency.NONE);
        assertThat(elapsed.waiting()).isFalse();
        assertThat(readings.next(List.of(elapsed))).isEmpty();
        assertThat(missed.urgency()).isEqualTo(Urgency.RED);
    }

    private static StatutoryClock clock(String key, ClockState state) {
        var due = LocalDate.of(2026, 9, 3);
        return new StatutoryClock(
                new CaseNumber("NHANHOA-2026-000123"),
                key,
                "Tên",
                LocalDate.of(2026, 8, 1),
                due,
                due,
                null,
                state,
                30,
                DayUnit.CALENDAR_DAY,
                Direction.AFTER,
                new Regime("R3"),
                List.of("Điều 44 Luật Khiếu nại"),
                List.of(),
                "…");
    }
}
