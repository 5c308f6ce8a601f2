package vn.kntc.clock;

import java.time.LocalDate;
import java.util.Map;

/**
 * A clock as it is stored.
 *
 * @param facts the yes-or-no facts it is counted by
 * @param cap a day that another law sets, or null
 * @param stored the state that somebody last brought it to; whether it has been missed since, the clock itself tells
 */
record ClockRow(long id, Map<String, Boolean> facts, ClockCap cap, ClockState stored, StatutoryClock clock) {

    /** Where its steps have to look. */
    ClockDate date(LocalDate due) {
        return new ClockDate(clock.caseNumber(), clock.key(), due, stored == ClockState.PAUSED);
    }
}
