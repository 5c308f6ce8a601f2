package vn.kntc.clock.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;
import vn.kntc.calendar.WorkCalendar;

/** The moments that the engine knows a due date by. */
final class ClockMoments {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final Period ONE_DAY = new Period(1, DayUnit.CALENDAR_DAY, Direction.AT_LEAST, RollRule.NONE);

    private final WorkCalendar calendar;

    ClockMoments(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** The last moment at which the act is still in time. */
    Date lastSecond(LocalDate due) {
        return Date.from(due.atTime(LAST_SECOND).atZone(VIETNAM).toInstant());
    }

    /** The first moment at which the period is over. */
    Date dayAfter(LocalDate due) {
        var next = calendar.count(due, ONE_DAY).due();
        return Date.from(next.atStartOfDay(VIETNAM).toInstant());
    }

    /** A timer needs a date; this one never comes. */
    static Date never() {
        return Date.from(LocalDate.of(9999, 12, 31).atStartOfDay(VIETNAM).toInstant());
    }
}
