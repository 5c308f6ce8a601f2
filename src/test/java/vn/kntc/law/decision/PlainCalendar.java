package vn.kntc.law.decision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kntc.calendar.CalendarDay;
import vn.kntc.calendar.CountedPeriod;
import vn.kntc.calendar.DayKind;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;
import vn.kntc.calendar.WorkCalendar;

/** Weekends and one holiday (02/09) only: enough to see what the law room does with a counted period. */
public final class PlainCalendar implements WorkCalendar {

    @Override
    public CalendarDay day(LocalDate date) {
        if (date.getMonthValue() == 9 && date.getDayOfMonth() == 2) {
            return new CalendarDay(date, DayKind.HOLIDAY, "Quốc khánh", false);
        }
        var weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return new CalendarDay(date, weekend ? DayKind.WEEKEND : DayKind.WORKING_DAY, null, false);
    }

    @Override
    public CountedPeriod count(LocalDate from, Period period) {
        var skipped = new ArrayList<CalendarDay>();
        int step = period.direction() == Direction.BEFORE ? -1 : 1;
        var unrolled = from;
        if (period.unit() == DayUnit.WORKING_DAY) {
            for (int left = period.amount(); left > 0; ) {
                unrolled = unrolled.plusDays(step);
                if (day(unrolled).workingDay()) {
                    left--;
                } else {
                    skipped.add(day(unrolled));
                }
            }
        } else {
            unrolled = period.unit() == DayUnit.YEAR
                    ? from.plusYears(period.amount())
                    : from.plusDays((long) step * period.amount());
        }
        var due = unrolled;
        while (period.roll() == RollRule.NEXT_WORKING_DAY && !day(due).workingDay()) {
            skipped.add(day(due));
            due = due.plusDays(1);
        }
        skipped.sort(java.util.Comparator.comparing(CalendarDay::date));
        return new CountedPeriod(from, due, unrolled, skipped, List.of());
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to)
                .filter(date -> day(date.plusDays(1)).workingDay())
                .count();
    }
}
