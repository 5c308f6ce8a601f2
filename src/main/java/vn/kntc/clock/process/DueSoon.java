package vn.kntc.clock.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.engine.UsableInModels;

/**
 * The bean {@code dueSoon} of the shared task filters. Three working days are the warning time of our house, no statutory one.
 *
 * <p>Public, because the expression language calls methods of public classes only.
 */
@Component("dueSoon")
@UsableInModels
public class DueSoon {

    private static final Period WARNING = new Period(3, DayUnit.WORKING_DAY, Direction.AFTER, RollRule.NONE);

    private final WorkCalendar calendar;
    private final Clock clock;

    DueSoon(WorkCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The end of the third working day from today; filters compare with "before", and that day still counts. */
    public Date until() {
        return Date.from(lastDay().atTime(LocalTime.MAX).atZone(clock.getZone()).toInstant());
    }

    LocalDate lastDay() {
        return calendar.count(LocalDate.now(clock), WARNING).due();
    }
}
