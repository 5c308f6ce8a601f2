package vn.kntc.clock;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.law.DeadlineAnswer;

/**
 * A clock counted with all that has happened to it.
 *
 * @param answer the rule's own answer, without pauses and extensions
 * @param skipped ascending
 * @param extensions those handed in, with the dates they lead to now
 */
record ClockCount(
        DeadlineAnswer answer,
        LocalDate unrolledDue,
        LocalDate due,
        List<LocalDate> skipped,
        List<String> doubts,
        String explanation,
        List<ClockExtension> extensions) {}
