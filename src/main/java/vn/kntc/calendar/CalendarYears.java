package vn.kntc.calendar;

import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kntc.calendar.CalendarYear.Status;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;

/**
 * Every day of the years 1 to 9999 as the entered rows tell it, and the counting of periods on them; immutable, so that counting
 * needs neither the database nor a lock.
 *
 * <p>Căn cứ: Điều 147, 148 Bộ luật Dân sự 2015; Điều 111, 112 Bộ luật Lao động 2019.
 */
final class CalendarYears {

    private static final int LAST_YEAR = 9999;
    private static final int LONGEST_YEARS = 100;
    private static final int LONGEST_DAYS = 36_500;

    private final CalendarYear[] years = new CalendarYear[LAST_YEAR + 1];
    /** Working days of all years before the one that the index names. */
    private final int[] workingDaysBefore = new int[LAST_YEAR + 2];

    private final List<CalendarDay> proposed;
    private final FixedHolidays fixed;

    /**
     * @param statuses the years that somebody entered or computed; every other one is unknown
     * @param days the rows in force
     * @param proposed days that may become days off and are not counted as such yet
     * @param fixed the days off of a year that nobody has entered
     */
    CalendarYears(
            Map<Integer, Status> statuses,
            Collection<CalendarDay> days,
            Collection<CalendarDay> proposed,
            FixedHolidays fixed) {
        this.proposed = List.copyOf(proposed);
        this.fixed = fixed;
        Map<Integer, List<CalendarDay>> rows =
                days.stream().collect(groupingBy(day -> day.date().getYear()));
        // unknown years without rows share their calendars: seven weekdays for the first of January, twice for leap
        // years, and anew wherever a fixed holiday begins
        var bare = new HashMap<Bare, CalendarYear>();
        for (int year = 1; year <= LAST_YEAR; year++) {
            if (statuses.containsKey(year)) {
                years[year] = new CalendarYear(year, statuses.get(year), rows.getOrDefault(year, List.of()));
            } else if (rows.containsKey(year)) {
                var known = new ArrayList<>(rows.get(year));
                known.addAll(fixed.in(year));
                years[year] = new CalendarYear(year, Status.UNKNOWN, known);
            } else {
                int like = year;
                years[year] = bare.computeIfAbsent(
                        Bare.of(year, fixed), first -> new CalendarYear(like, Status.UNKNOWN, fixed.in(like)));
            }
            workingDaysBefore[year + 1] = workingDaysBefore[year] + years[year].workingDays();
        }
    }

    CalendarDay day(LocalDate date) {
        return year(date).day(date);
    }

    int workingDaysBetween(LocalDate from, LocalDate to) {
        return workingDaysUpTo(to) - workingDaysUpTo(from);
    }

    CountedPeriod count(LocalDate from, Period period) {
        year(from);
        int most = period.unit() == DayUnit.YEAR ? LONGEST_YEARS : LONGEST_DAYS;
        if (period.amount() < 1 || period.amount() > most) {
            throw new InvalidInput("amount", "Độ dài thời hạn phải là số nguyên từ 1 đến " + most + ".");
        }
        return period.unit() == DayUnit.WORKING_DAY ? countWorkingDays(from, period) : countCalendar(from, period);
    }

    private CountedPeriod countWorkingDays(LocalDate from, Period period) {
        int upTo = workingDaysUpTo(from);
        if (period.direction() == Direction.BEFORE) {
            int before = day(from).workingDay() ? upTo - 1 : upTo;
            var due = workingDay(before - period.amount() + 1, from.getYear());
            return counted(from, due, due, due, move(from, -1, ChronoUnit.DAYS));
        }
        var due = workingDay(upTo + period.amount(), from.getYear());
        return counted(from, due, due, move(from, 1, ChronoUnit.DAYS), due);
    }

    private CountedPeriod countCalendar(LocalDate from, Period period) {
        int amount = period.direction() == Direction.BEFORE ? -period.amount() : period.amount();
        var last = move(from, amount, period.unit() == DayUnit.YEAR ? ChronoUnit.YEARS : ChronoUnit.DAYS);
        if (period.roll() == RollRule.NONE) {
            return new CountedPeriod(from, last, last, List.of(), List.copyOf(yearDoubts(from, last)));
        }
        var due = day(last).workingDay() ? last : workingDay(workingDaysUpTo(last) + 1, last.getYear());
        return counted(from, due, last, last, due);
    }

    /** @param first and {@code last}: the days whose kind decided the due date */
    private CountedPeriod counted(
            LocalDate from, LocalDate due, LocalDate unrolledDue, LocalDate first, LocalDate last) {
        var skipped = new ArrayList<CalendarDay>();
        var doubts = yearDoubts(from, due);
        for (var date = first; !date.isAfter(last); date = date.plusDays(1)) {
            var day = day(date);
            if (!day.workingDay()) {
                skipped.add(day);
            } else if (day.kind() == DayKind.SWAP_WORK) {
                doubts.add("Cần pháp chế xác nhận: ngày làm bù " + ShownDay.of(date) + " được tính là ngày làm việc.");
            }
            if (day.provisional() && year(date).status() == Status.ENTERED) {
                doubts.add(
                        "Cần pháp chế xác nhận: " + day.name() + ", ngày " + ShownDay.of(date) + ", mới là dự kiến.");
            }
        }
        for (var day : proposed) {
            if (!day.date().isBefore(first) && !day.date().isAfter(last)) {
                doubts.add("Cần pháp chế xác nhận: ngày " + ShownDay.of(day.date()) + " (" + day.name()
                        + ") mới được đề xuất là ngày nghỉ; ở đây vẫn tính là ngày làm việc.");
            }
        }
        return new CountedPeriod(from, due, unrolledDue, List.copyOf(skipped), List.copyOf(doubts));
    }

    private List<String> yearDoubts(LocalDate from, LocalDate due) {
        var doubts = new ArrayList<String>();
        int counted = from.plusDays(due.isBefore(from) ? -1 : 1).getYear();
        int last = Math.max(counted, due.getYear());
        for (int year = Math.min(counted, due.getYear()); year <= last; year++) {
            switch (years[year].status()) {
                case ENTERED -> {}
                case COMPUTED ->
                    doubts.add("Cần pháp chế xác nhận: lịch nghỉ lễ, Tết năm " + year
                            + " mới là dự kiến, chưa có thông báo chính thức.");
                case UNKNOWN ->
                    doubts.add("Cần pháp chế xác nhận: chưa nhập lịch nghỉ lễ, Tết năm " + year
                            + ", mới trừ ngày nghỉ hằng tuần và các ngày " + fixed.spoken(year) + ".");
            }
        }
        return doubts;
    }

    private LocalDate move(LocalDate from, int amount, ChronoUnit unit) {
        var moved = from.plus(amount, unit);
        year(moved);
        return moved;
    }

    private CalendarYear year(LocalDate date) {
        int year = date.getYear();
        if (year < 1 || year > LAST_YEAR) {
            throw outOfRange();
        }
        return years[year];
    }

    private int workingDaysUpTo(LocalDate date) {
        return year(date).workingDaysUpTo(date.getDayOfYear()) + workingDaysBefore[date.getYear()];
    }

    /** The n-th working day of all, n from 1, looked for from a year near by. */
    private LocalDate workingDay(int n, int near) {
        if (n < 1 || n > workingDaysBefore[LAST_YEAR + 1]) {
            throw outOfRange();
        }
        int year = near;
        while (workingDaysBefore[year] >= n) {
            year--;
        }
        while (workingDaysBefore[year + 1] < n) {
            year++;
        }
        return LocalDate.ofYearDay(year, years[year].workingDay(n - workingDaysBefore[year]));
    }

    private static InvalidInput outOfRange() {
        return new InvalidInput("from", "Ngày nằm ngoài phạm vi lịch: chỉ tính được từ năm 1 đến năm 9999.");
    }

    /** What tells one year without rows from another. */
    private record Bare(boolean leap, DayOfWeek first, int fixedHolidays) {

        static Bare of(int year, FixedHolidays fixed) {
            var first = LocalDate.ofYearDay(year, 1);
            return new Bare(
                    first.isLeapYear(), first.getDayOfWeek(), fixed.of(year).size());
        }
    }
}
