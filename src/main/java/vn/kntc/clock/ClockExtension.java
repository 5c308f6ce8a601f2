package vn.kntc.clock;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.law.CaseGrade;

/**
 * One extension of a clock (gia hạn); it counts from the due date before it.
 *
 * @param number 1 for the first
 * @param key deadline key that tells its length
 * @param decisionNumber number of the decision to extend
 * @param on date of that decision
 * @param previousDue the due date before, from which it counts
 * @param due the due date it led to
 * @param recorded who recorded it
 */
public record ClockExtension(
        int number,
        String key,
        CaseGrade grade,
        String decisionNumber,
        LocalDate on,
        LocalDate previousDue,
        LocalDate due,
        List<String> basis,
        List<String> doubts,
        Recording recorded) {}
