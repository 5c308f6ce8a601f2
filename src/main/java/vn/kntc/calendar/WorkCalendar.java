package vn.kntc.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The working calendar of administrative agencies; always answers from the newest rows. */
public interface WorkCalendar {

    CalendarDay day(LocalDate date);

    /**
     * Counts a period from its event. The day of the event is not counted.
     *
     * <ul>
     *   <li>{@code CALENDAR_DAY}: the n-th day after it;
     *   <li>{@code WORKING_DAY}: the n-th working day after it;
     *   <li>{@code YEAR}: same day n years later (29/02 becomes 28/02);
     *   <li>{@code BEFORE}: the n-th day or working day before it;
     *   <li>{@code NEXT_WORKING_DAY}: where the day so found is no working day, the next one.
     * </ul>
     * Căn cứ: Điều 147, 148 Bộ luật Dân sự 2015.
     */
    CountedPeriod count(LocalDate from, Period period);

    /** How many days of the calendar lie after {@code from}, up to and including {@code to}; negative where {@code to} is earlier. */
    static int daysBetween(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    /** How many working days lie after {@code from}, up to and including {@code to}; negative where {@code to} is earlier. */
    int workingDaysBetween(LocalDate from, LocalDate to);
}
