package vn.kntc.calendar;

import java.time.Instant;
import java.time.LocalDate;
import vn.kntc.shared.UserId;

/**
 * One row of the calendar.
 *
 * @param source the document or article that sets the day
 * @param noticeYear the year whose notice sets the day
 * @param counted false for a day that is only proposed: shown, without effect
 * @param provisional true where no notice has set the day yet
 * @param withdrawal null while the row is in force
 */
public record EnteredDay(
        long id,
        LocalDate date,
        DayKind kind,
        String name,
        String source,
        int noticeYear,
        boolean counted,
        boolean provisional,
        UserId enteredBy,
        Instant enteredAt,
        Withdrawal withdrawal) {

    /** True for a day that its document has set: neither proposed nor provisional. */
    public boolean settled() {
        return counted && !provisional;
    }

    /** Why the row no longer counts. */
    public record Withdrawal(UserId by, Instant at, String because) {}
}
