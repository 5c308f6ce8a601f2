package vn.kntc.calendar;

import java.util.List;

/**
 * A year of the calendar with its rows.
 *
 * @param source where its days come from, or null while nobody has entered the year
 * @param days rows in force by date, the proposed ones among them
 * @param withdrawn rows that no longer count, by date
 */
public record EnteredYear(int year, YearState state, String source, List<EnteredDay> days, List<EnteredDay> withdrawn) {

    /** Holidays (nghỉ lễ, Tết) that count. */
    public long holidays() {
        return days.stream()
                .filter(day -> day.counted() && day.kind() == DayKind.HOLIDAY)
                .count();
    }
}
