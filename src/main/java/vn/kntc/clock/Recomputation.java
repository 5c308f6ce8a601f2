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
 * @param changed clocks in the report: those that got another due date and those that could not be counted
 * @param refused clocks that could not be counted and kept their date
 * @param tasks open tasks whose date was set anew
 * @param timers timers of the engine whose date was set anew
 * @param finishedAt null while it runs
 * @param changes one page of them, those that could not be counted first, then in the order of the case numbers
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
        int refused,
        int tasks,
        int timers,
        Instant startedAt,
        Instant finishedAt,
        List<Change> changes) {

    /** Why it was begun. */
    public enum Cause {
        /** days were added to the calendar, corrected or withdrawn */
        CALENDAR("Lịch nghỉ thay đổi"),
        /** the nightly run */
        NIGHTLY("Lượt hằng đêm"),
        /** somebody asked for it */
        REQUEST("Cán bộ yêu cầu");

        private final String label;

        Cause(String label) {
            this.label = label;
        }

        /** Vietnamese name that officers see. */
        public String label() {
            return label;
        }
    }

    /**
     * @param name the deadline's Vietnamese name
     * @param problem why the clock could not be counted and kept its date, in Vietnamese; null where it was counted
     */
    public record Change(
            CaseNumber caseNumber, String key, String name, LocalDate oldDue, LocalDate newDue, String problem) {}
}
