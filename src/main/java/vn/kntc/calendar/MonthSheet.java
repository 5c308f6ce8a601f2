package vn.kntc.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One month as a wall calendar prints it: weeks from Monday to Sunday.
 *
 * @param weeks seven cells each; null before the first and after the last day of the month
 */
public record MonthSheet(YearMonth month, List<List<Cell>> weeks) {

    /**
     * @param style words for the style sheet, which say by what the day stands out
     * @param label what a reader is told who points at the day or hears it read
     */
    public record Cell(LocalDate date, String style, String label) {}

    public static MonthSheet of(YearMonth month, Function<LocalDate, Cell> cells) {
        var weeks = new ArrayList<List<Cell>>();
        var monday = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            var week = new ArrayList<Cell>(7);
            for (int day = 0; day < 7; day++) {
                var date = monday.plusDays(day);
                week.add(YearMonth.from(date).equals(month) ? cells.apply(date) : null);
            }
            weeks.add(week);
        }
        return new MonthSheet(month, weeks);
    }
}
