package vn.kntc.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days of a leader in a month or a year, by one rule.
 *
 * @param month null for every month of the year
 * @param dayOfMonth the last day of a shorter month stands for one that it does not have; null for a weekday
 * @param weekday null for a day of the month
 * @param which the how-manieth of its kind in the month, 1 to 5; null for each of them
 */
public record DayPattern(int year, Integer month, Integer dayOfMonth, DayOfWeek weekday, Integer which) {

    /** In their order, working days or not. */
    List<LocalDate> days() {
        return months().flatMap(this::daysOf).toList();
    }

    private Stream<YearMonth> months() {
        return month == null
                ? IntStream.rangeClosed(1, 12).mapToObj(one -> YearMonth.of(year, one))
                : Stream.of(YearMonth.of(year, month));
    }

    private Stream<LocalDate> daysOf(YearMonth of) {
        if (dayOfMonth != null) {
            return Stream.of(of.atDay(Math.min(dayOfMonth, of.lengthOfMonth())));
        }
        return IntStream.rangeClosed(1, of.lengthOfMonth())
                .mapToObj(of::atDay)
                .filter(day -> day.getDayOfWeek() == weekday)
                .filter(day -> which == null || (day.getDayOfMonth() + 6) / 7 == which);
    }
}
