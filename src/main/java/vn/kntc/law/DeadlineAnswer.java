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
 * @param ruleFrom first day of the rule where it begins on a day of its own, within a regime; else null
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
        String explanation,
        LocalDate ruleFrom) {

    /** By a rule that stands as long as its regime. */
    public DeadlineAnswer(
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
            String explanation) {
        this(
                key,
                from,
                due,
                amount,
                unit,
                direction,
                roll,
                regime,
                basis,
                unrolledDue,
                skipped,
                doubts,
                explanation,
                null);
    }
}
