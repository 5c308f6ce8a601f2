package vn.kntc.complaint;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;
import vn.kntc.calendar.WorkCalendar;

/** Counts days that no rule of the law sets. */
@Component
class CalendarDays {

    private final WorkCalendar calendar;

    CalendarDays(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** The last of so many calendar days after that day, whatever day of the week it is. */
    LocalDate lastAfter(LocalDate day, int days) {
        return calendar.count(day, new Period(days, DayUnit.CALENDAR_DAY, Direction.AT_LEAST, RollRule.NONE))
                .due();
    }
}
