package vn.kntc.calendar;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The holidays whose date never changes, as the table tells them. They count in every year from the one that they began in, as long as
 * nobody has entered the year.
 *
 * @param holidays by date
 */
record FixedHolidays(List<Holiday> holidays) {

    /** @param fromYear first year in which it is a day off */
    record Holiday(MonthDay date, String name, int fromYear, String source) {}

    static FixedHolidays read(JdbcClient jdbc) {
        return new FixedHolidays(
                jdbc.sql("select month, day, name, from_year, source from kntc.fixed_holiday order by month, day")
                        .query((row, n) -> new Holiday(
                                MonthDay.of(row.getInt("month"), row.getInt("day")),
                                row.getString("name"),
                                row.getInt("from_year"),
                                row.getString("source")))
                        .list());
    }

    /** Those of one year, as provisional days off: no notice has set them yet. */
    List<CalendarDay> in(int year) {
        return of(year).stream()
                .map(holiday -> new CalendarDay(date(holiday, year), DayKind.HOLIDAY, holiday.name(), true))
                .toList();
    }

    /** Those of one year as people write them: 01/01, 30/4. */
    String spoken(int year) {
        return of(year).stream().map(holiday -> spoken(holiday.date())).collect(joining(", "));
    }

    /** What sets those of one year. */
    String sources(int year) {
        return of(year).stream().map(Holiday::source).distinct().collect(joining("; "));
    }

    List<Holiday> of(int year) {
        return holidays.stream().filter(holiday -> holiday.fromYear() <= year).toList();
    }

    static String spoken(MonthDay date) {
        int month = date.getMonthValue();
        return "%02d/%s".formatted(date.getDayOfMonth(), month < 3 ? "0" + month : month);
    }

    private static LocalDate date(Holiday holiday, int year) {
        return holiday.date().atYear(year);
    }
}
