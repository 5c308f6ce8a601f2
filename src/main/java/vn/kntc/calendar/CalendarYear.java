package vn.kntc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;

/** The days of one year, with the running count of its working days; immutable. */
final class CalendarYear {

    /** Whether anybody has set the days of the year. */
    enum Status {
        ENTERED,
        /** derived from the Labour Code and the lunar calendar, no notice yet */
        COMPUTED,
        /** only weekends and the fixed holidays are known */
        UNKNOWN
    }

    private final Status status;
    // index 0 stands for the day before the year begins, so that no caller needs to treat the first day apart
    private final DayKind[] kinds;
    private final String[] names;
    private final boolean[] provisional;
    private final int[] workingDaysUpTo;
    private final int[] workingDays;

    CalendarYear(int year, Status status, Collection<CalendarDay> days) {
        this.status = status;
        var first = LocalDate.ofYearDay(year, 1);
        int length = first.lengthOfYear();
        kinds = new DayKind[length + 1];
        names = new String[length + 1];
        provisional = new boolean[length + 1];
        var weekday = first.getDayOfWeek();
        for (int day = 1; day <= length; day++, weekday = weekday.plus(1)) {
            kinds[day] = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY
                    ? DayKind.WEEKEND
                    : DayKind.WORKING_DAY;
            provisional[day] = status == Status.UNKNOWN;
        }
        for (var day : days) {
            int at = day.date().getDayOfYear();
            if (day.kind().compareTo(kinds[at]) < 0) {
                kinds[at] = day.kind();
                names[at] = day.name();
                provisional[at] = day.provisional();
            }
        }
        workingDaysUpTo = new int[length + 1];
        var found = new int[length + 1];
        for (int day = 1; day <= length; day++) {
            workingDaysUpTo[day] = workingDaysUpTo[day - 1];
            if (isWorkingDay(day)) {
                found[++workingDaysUpTo[day]] = day;
            }
        }
        workingDays = Arrays.copyOf(found, workingDaysUpTo[length] + 1);
    }

    Status status() {
        return status;
    }

    CalendarDay day(LocalDate date) {
        int at = date.getDayOfYear();
        return new CalendarDay(date, kinds[at], names[at], provisional[at]);
    }

    private boolean isWorkingDay(int dayOfYear) {
        return kinds[dayOfYear] == DayKind.WORKING_DAY || kinds[dayOfYear] == DayKind.SWAP_WORK;
    }

    /** Working days from the first day of the year up to and including that day. */
    int workingDaysUpTo(int dayOfYear) {
        return workingDaysUpTo[dayOfYear];
    }

    int workingDays() {
        return workingDays.length - 1;
    }

    /** Day of the year of its n-th working day, n from 1. */
    int workingDay(int n) {
        return workingDays[n];
    }
}
