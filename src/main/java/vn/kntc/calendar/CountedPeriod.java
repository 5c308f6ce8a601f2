package vn.kntc.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A period counted from its event.
 *
 * @param due the last day, rolled to the next working day where the period rolls
 * @param unrolledDue the last day before rolling; equals {@code due} where nothing rolls
 * @param skipped every non-working day passed over in counting or rolling, ascending
 * @param doubts sentences "Cần pháp chế xác nhận: …" of years passed whose calendar has not been entered or is provisional, and
 *     of make-up days that counted as working days
 */
public record CountedPeriod(
        LocalDate from, LocalDate due, LocalDate unrolledDue, List<CalendarDay> skipped, List<String> doubts) {}
