package vn.kntc.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.law.Law;

/** Reads clocks and dates as of today. */
@Component
class ClockReadings {

    private static final int AMBER_WORKING_DAYS = 3;

    private final Clocks clocks;
    private final Law law;
    private final WorkCalendar calendar;
    private final Clock clock;

    ClockReadings(Clocks clocks, Law law, WorkCalendar calendar, Clock clock) {
        this.clocks = clocks;
        this.law = law;
        this.calendar = calendar;
        this.clock = clock;
    }

    ClockReading read(StatutoryClock statutory) {
        var startEvent = law.startEvent(statutory.key()).orElse("");
        if (!ClockReading.waiting(statutory)) {
            return new ClockReading(statutory, startEvent, null, Urgency.NONE);
        }
        // nobody is late with a time that is only to be let pass
        var urgency = statutory.waiting() ? Urgency.NONE : urgencyOf(statutory.due());
        return new ClockReading(statutory, startEvent, clocks.daysLeft(statutory), urgency);
    }

    Urgency urgencyOf(LocalDate due) {
        var today = LocalDate.now(clock);
        if (due.isBefore(today)) {
            return Urgency.RED;
        }
        return calendar.workingDaysBetween(today, due) <= AMBER_WORKING_DAYS ? Urgency.AMBER : Urgency.OK;
    }

    /** Calendar days from today, for a date that no statutory clock stands behind. */
    int daysUntil(LocalDate due) {
        return WorkCalendar.daysBetween(LocalDate.now(clock), due);
    }

    /** The clock whose last day comes first among those still waited for. */
    Optional<ClockReading> next(Collection<ClockReading> readings) {
        return readings.stream()
                .filter(reading -> reading.waiting() && !reading.minimum())
                .min(Comparator.comparing(reading -> reading.clock().due()));
    }
}
