package vn.kntc.calendar;

import java.time.LocalDate;

/**
 * One day as the calendar knows it.
 *
 * @param name Vietnamese name of the holiday, or null for plain weekends and working days
 * @param provisional true where the row was computed and no decree has set it yet
 */
public record CalendarDay(LocalDate date, DayKind kind, String name, boolean provisional) {

    public boolean workingDay() {
        return kind == DayKind.WORKING_DAY || kind == DayKind.SWAP_WORK;
    }
}
