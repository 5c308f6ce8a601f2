package vn.kntc.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * One run that counts every open clock again (tính lại thời hạn), and what it changed.
 *
 * @param cases open cases that have been gone through so far
 * @param clocks running and paused clocks of these
 * @param changed clocks that got another due date
 * @param tasks open tasks whose date was set anew
 * @param timers timers of the engine whose date was set anew
 * @param finishedAt null while it runs
 * @param changes one page of them, in the order of the case numbers
 */
public record Recomputation(
        long id,
        Cause cause,
        String reason,
        UserId by,
        LocalDate day,
        boolean done,
        int cases,
        int clocks,
        int changed,
        int tasks,
        int timers,
        Instant startedAt,
        Instant finishedAt,
        List<Change> changes) {

    /** Why it was begun. */
    public enum Cause {
        /** days were added to the calendar, corrected or withdrawn */
        CALENDAR,
        /** the nightly run */
        NIGHTLY,
        /** somebody asked for it */
        REQUEST
    }

    /** @param problem why the clock could not be counted and kept its date, in Vietnamese; null where it was counted */
    public record Change(CaseNumber caseNumber, String key, LocalDate oldDue, LocalDate newDue, String problem) {}
}
