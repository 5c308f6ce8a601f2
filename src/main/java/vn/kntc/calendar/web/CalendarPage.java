package vn.kntc.calendar.web;

import java.time.LocalDateTime;
import java.util.List;
import vn.kntc.calendar.EnteredDay;
import vn.kntc.calendar.EnteredYear;
import vn.kntc.calendar.MonthSheet;

/**
 * One year as the page shows it.
 *
 * @param previous the year before, or null at the end of the calendar
 * @param next the year after, or null
 * @param fixedDays the holidays whose date never changes, as people write them
 * @param toConfirm how many days an announcement would confirm
 */
record CalendarPage(
        EnteredYear year,
        Integer previous,
        Integer next,
        List<MonthSheet> months,
        List<Row> rows,
        List<Row> withdrawn,
        List<Line> history,
        String fixedDays,
        long toConfirm,
        boolean editor) {

    /**
     * A row of the list.
     *
     * @param standing "Dự kiến", "Đề xuất, chưa tính", or empty for a settled day
     */
    record Row(
            EnteredDay day, String date, String standing, String by, String withdrawnBy, LocalDateTime withdrawnAt) {}

    /** A line of the history, in the time of the house. */
    record Line(LocalDateTime at, String by, String act, String was, String became, String source, String because) {}
}
