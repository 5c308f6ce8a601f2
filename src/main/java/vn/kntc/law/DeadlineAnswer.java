package vn.kntc.law;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.calendar.CalendarDay;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.RollRule;

/**
 * A statutory deadline, counted and explained (contract 1.1).
 *
 * @param roll the rule by which {@code unrolledDue} became {@code due}
 * @param basis the articles, never empty
 * @param doubts sentences "Cần pháp chế xác nhận: …" of the rule, the regime change or the calendar
 * @param explanation one Vietnamese paragraph that an officer can read out
 */
public record DeadlineAnswer(
        String key,
        LocalDate from,
        LocalDate due,
        int amount,
        DayUnit unit,
        Direction direction,
        RollRule roll,
        Regime regime,
        List<String> basis,
        LocalDate unrolledDue,
        List<CalendarDay> skipped,
        List<String> doubts,
        String explanation) {}
