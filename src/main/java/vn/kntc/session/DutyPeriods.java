package vn.kntc.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cuts a month into the periods in which days are counted. A week belongs to the month, and a week or a month to the law, in which most of
 * its working days lie; the earlier one where both have as many.
 */
final class DutyPeriods {

    private final Predicate<LocalDate> works;

    /** @param works tells working days */
    DutyPeriods(Predicate<LocalDate> works) {
        this.works = works;
    }

    /**
     * An ISO week, whole.
     *
     * @param workingDays 0 where nothing has to be done in it
     */
    record Week(LocalDate from, LocalDate to, List<LocalDate> workingDays) {

        int number() {
            return from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        }
    }

    /** Working days of a month. */
    List<LocalDate> workingDays(YearMonth month) {
        return days(month).filter(works).toList();
    }

    /** The weeks that belong to the month; one without any working day belongs to the month of its Thursday. */
    List<Week> weeks(YearMonth month) {
        var weeks = new LinkedHashMap<LocalDate, Week>();
        days(month)
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .forEach(monday -> weeks.computeIfAbsent(monday, this::week));
        return weeks.values().stream()
                .filter(week -> monthOf(week).equals(month))
                .toList();
    }

    private Week week(LocalDate monday) {
        var days = Stream.of(DayOfWeek.values())
                .map(day -> monday.with(TemporalAdjusters.nextOrSame(day)))
                .toList();
        return new Week(monday, days.get(6), days.stream().filter(works).toList());
    }

    private static YearMonth monthOf(Week week) {
        var thursday = YearMonth.from(week.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)));
        return mostOf(week.workingDays().stream().map(YearMonth::from).toList(), thursday);
    }

    /** What stands there most often; the first of those that stand there equally often. @param otherwise for nothing at all */
    static <T> T mostOf(List<T> all, T otherwise) {
        Map<T, Integer> counted = new LinkedHashMap<>();
        all.forEach(one -> counted.merge(one, 1, Integer::sum));
        T most = otherwise;
        int times = 0;
        for (var one : counted.entrySet()) {
            if (one.getValue() > times) {
                most = one.getKey();
                times = one.getValue();
            }
        }
        return most;
    }

    private static Stream<LocalDate> days(YearMonth month) {
        return IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(month::atDay);
    }
}
