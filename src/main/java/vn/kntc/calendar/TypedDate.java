package vn.kntc.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.TypedText;

/** A date as somebody types it into a page: 03/07/2026, 3-7-2026 or 2026-07-03. */
public final class TypedDate {

    private static final Pattern SPOKEN = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private TypedDate() {}

    /** @throws InvalidInput if nothing was typed, or there is no such day */
    public static LocalDate read(String field, String text) {
        var typed = TypedText.plain(text);
        if (typed.isEmpty()) {
            throw new InvalidInput(field, "Hãy nhập ngày, ví dụ 03/07/2026.");
        }
        var spoken = SPOKEN.matcher(typed);
        if (spoken.matches()) {
            return day(field, spoken.group(3), spoken.group(2), spoken.group(1));
        }
        var iso = ISO.matcher(typed);
        if (iso.matches()) {
            return day(field, iso.group(1), iso.group(2), iso.group(3));
        }
        throw noDate(field);
    }

    private static LocalDate day(String field, String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            throw noDate(field);
        }
    }

    private static InvalidInput noDate(String field) {
        return new InvalidInput(
                field, "Ngày đã nhập không có thật hoặc sai dạng; hãy nhập ngày/tháng/năm, ví dụ 03/07/2026.");
    }
}
