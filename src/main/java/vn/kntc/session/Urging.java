package vn.kntc.session;

import java.time.LocalDate;
import vn.kntc.calendar.WorkCalendar;

/** When a unit is urged that has not carried out a conclusion. */
final class Urging {

    private Urging() {}

    /** At once after its day, then after each {@code every} days. */
    static boolean due(Conclusion conclusion, LocalDate today, int every) {
        if (!conclusion.dueOn().isBefore(today)) {
            return false;
        }
        var last = conclusion.urgedOn();
        return last == null || WorkCalendar.daysBetween(last, today) >= every;
    }
}
