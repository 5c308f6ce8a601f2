package vn.kntc.shared;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** A day as people here read it: dd/MM/yyyy. */
public final class ShownDay {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private ShownDay() {}

    /** By hand, since a formatter takes longer than all the rest of an answer of the law. */
    public static String of(LocalDate day) {
        return to(new StringBuilder(10), day).toString();
    }

    /** With its day of the week before it, for example "Thứ Sáu, 03/07/2026". */
    public static String withWeekday(LocalDate day) {
        return to(new StringBuilder(day.getDayOfWeek().getDisplayName(TextStyle.FULL, VIETNAMESE)).append(", "), day)
                .toString();
    }

    /** Appends it. */
    public static StringBuilder to(StringBuilder text, LocalDate day) {
        two(text, day.getDayOfMonth()).append('/');
        two(text, day.getMonthValue()).append('/');
        var year = Integer.toString(day.getYear());
        return text.append("0".repeat(Math.max(0, 4 - year.length()))).append(year);
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return number < 10 ? text.append('0').append(number) : text.append(number);
    }
}
