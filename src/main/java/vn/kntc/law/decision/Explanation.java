package vn.kntc.law.decision;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.calendar.CalendarDay;
import vn.kntc.calendar.CountedPeriod;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.shared.ShownDay;

/** One paragraph that an officer can read to a citizen: from when, how long, until when, which holidays, under which article. */
final class Explanation {

    private Explanation() {}

    /**
     * @param workingDayBefore the last one before the due date where that is none, else null
     * @param counting where the law says how days are counted
     * @param ruleFrom first day of a rule that begins on a day of its own, else null
     */
    static String of(
            String name,
            String startEvent,
            Period period,
            CountedPeriod counted,
            LocalDate workingDayBefore,
            List<String> basis,
            String counting,
            LocalDate ruleFrom) {
        var text = new StringBuilder(512).append(name);
        say(text, startEvent, period, counted);
        if (!counted.due().equals(counted.unrolledDue())) {
            ShownDay.to(text.append(" Ngày cuối của thời hạn là "), counted.unrolledDue())
                    .append(", không phải ngày làm việc, nên thời hạn kết thúc vào ngày làm việc tiếp theo.");
        }
        if (workingDayBefore != null) {
            text.append(" Ngày này là ngày nghỉ và không được dời sang ngày làm việc tiếp theo");
            if (period.direction() == Direction.BEFORE) {
                ShownDay.to(text.append("; ngày làm việc liền trước là "), workingDayBefore);
            }
            text.append('.');
        }
        // of calendar days every day counts: only the end moved over days off
        var separator = period.unit() == DayUnit.WORKING_DAY ? " Không tính " : " Khi dời đã bỏ qua ";
        for (var day : counted.skipped()) {
            skipped(text.append(separator), day);
            separator = ", ";
        }
        if (!counted.skipped().isEmpty()) {
            text.append('.');
        }
        if (ruleFrom != null) {
            ShownDay.to(text.append(" Quy định này áp dụng từ ngày "), ruleFrom).append('.');
        }
        return text.append(" Căn cứ: ")
                .append(String.join("; ", basis))
                .append("; cách tính ngày theo ")
                .append(counting)
                .append('.')
                .toString();
    }

    private static void say(StringBuilder text, String startEvent, Period period, CountedPeriod counted) {
        switch (period.direction()) {
            case AFTER -> {
                length(text.append(": thời hạn "), period).append(" tính từ ngày ");
                ShownDay.to(text, counted.from())
                        .append(" (ngày ")
                        .append(startEvent)
                        .append("; không tính ngày này), đến hết ngày ");
                ShownDay.to(text, counted.due()).append('.');
            }
            case BEFORE -> {
                ShownDay.to(text.append(": phải làm trước ngày "), counted.from())
                        .append(" (ngày ")
                        .append(startEvent)
                        .append(") ít nhất ");
                length(text, period).append(" (không tính ngày này), chậm nhất là ngày ");
                ShownDay.to(text, counted.due()).append('.');
            }
            case AT_LEAST -> {
                length(text.append(": phải kéo dài ít nhất "), period).append(" tính từ ngày ");
                ShownDay.to(text, counted.from())
                        .append(" (ngày ")
                        .append(startEvent)
                        .append("; không tính ngày này), đến hết ngày ");
                ShownDay.to(text, counted.due()).append('.');
            }
        }
    }

    private static StringBuilder length(StringBuilder text, Period period) {
        return text.append(period.amount()).append(' ').append(period.unit().label());
    }

    private static void skipped(StringBuilder text, CalendarDay day) {
        var kind =
                switch (day.kind()) {
                    case SWAP_OFF -> "nghỉ hoán đổi";
                    case COMPENSATION -> "nghỉ bù";
                    case HOLIDAY -> "nghỉ lễ, Tết";
                    case WEEKEND -> "nghỉ hằng tuần";
                    case SWAP_WORK, WORKING_DAY ->
                        throw new IllegalArgumentException("a working day is not passed over");
                };
        ShownDay.to(text.append("ngày "), day.date()).append(" (").append(kind);
        if (day.name() != null) {
            text.append(": ").append(day.name());
        }
        text.append(')');
    }
}
