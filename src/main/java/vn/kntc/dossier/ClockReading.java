package vn.kntc.dossier;

import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.StatutoryClock;

/**
 * A clock as it reads today.
 *
 * @param startEvent what happened on the day that it counts from; empty where no table knows the key any longer
 * @param daysLeft in the clock's own unit; null unless the act is still waited for
 */
public record ClockReading(StatutoryClock clock, String startEvent, Integer daysLeft, Urgency urgency) {

    /** True while the act is still to be done, in time or not. */
    public boolean waiting() {
        return waiting(clock);
    }

    static boolean waiting(StatutoryClock clock) {
        return clock.state() == ClockState.RUNNING || clock.state() == ClockState.MISSED && clock.metOn() == null;
    }

    /** True for a period that must last at least so long: its end is no last day to act. */
    public boolean minimum() {
        return clock.direction() == Direction.AT_LEAST;
    }

    /** "ngày làm việc" or "ngày". */
    public String unitLabel() {
        return unitLabel(clock.unit());
    }

    static String unitLabel(DayUnit unit) {
        return unit == DayUnit.WORKING_DAY ? "ngày làm việc" : "ngày";
    }
}
