package vn.kntc.clock;

import java.time.LocalDate;
import vn.kntc.shared.CaseNumber;

/**
 * Where a clock stands, for those who show or wait for its end.
 *
 * @param paused true while its end is not known; then tasks show no date and timers do not fire
 */
public record ClockDate(CaseNumber caseNumber, String key, LocalDate due, boolean paused) {}
