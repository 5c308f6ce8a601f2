package vn.kntc.law.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.kntc.calendar.CalendarDay;
import vn.kntc.calendar.CountedPeriod;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Period;

/** One paragraph that an officer can read to a citizen: from when, how long, until when, which holidays, under which article. */
final class Explanation {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Explanation() {}

    static String of(String name, Period period, CountedPeriod counted, List<String> basis) {
        var text = new StringBuilder(sentence(name, period, counted));
        if (!counted.due().equals(counted.unrolledDue())) {
            text.append(" Ngày cuối của thời hạn là ")
                    .append(day(counted.unrolledDue()))
                    .append(", không phải ngày làm việc, nên thời hạn kết thúc vào ngày làm việc tiếp theo.");
        }
        if (!counted.skipped().isEmpty()) {
            text.append(" Không tính ")
                    .append(String.join(
                            ", ",
                            counted.skipped().stream().map(Explanation::skipped).toList()))
                    .append('.');
        }
        return text.append(" Căn cứ: ")
                .append(String.join("; ", basis))
                .append("; cách tính ngày theo Điều 147, Điều 148 Bộ luật Dân sự.")
                .toString();
    }

    private static String sentence(String name, Period period, CountedPeriod counted) {
        var length = period.amount() + " " + unit(period.unit());
        var from = day(counted.from());
        var due = day(counted.due());
        return switch (period.direction()) {
            case AFTER ->
                "%s: thời hạn %s tính từ ngày %s (không tính ngày này), đến hết ngày %s."
                        .formatted(name, length, from, due);
            case BEFORE ->
                "%s: phải làm trước ngày %s ít nhất %s (không tính ngày này), chậm nhất là ngày %s."
                        .formatted(name, from, length, due);
            case AT_LEAST ->
                "%s: phải kéo dài ít nhất %s tính từ ngày %s (không tính ngày này), đến hết ngày %s."
                        .formatted(name, length, from, due);
        };
    }

    private static String unit(DayUnit unit) {
        return switch (unit) {
            case CALENDAR_DAY -> "ngày";
            case WORKING_DAY -> "ngày làm việc";
            case YEAR -> "năm";
        };
    }

    private static String skipped(CalendarDay day) {
        var kind =
                switch (day.kind()) {
                    case SWAP_OFF -> "nghỉ hoán đổi";
                    case COMPENSATION -> "nghỉ bù";
                    case HOLIDAY -> "nghỉ lễ, Tết";
                    case WEEKEND -> "nghỉ hằng tuần";
                    case SWAP_WORK, WORKING_DAY ->
                        throw new IllegalArgumentException("a working day is not passed over");
                };
        return "ngày %s (%s)".formatted(day(day.date()), day.name() == null ? kind : kind + ": " + day.name());
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
