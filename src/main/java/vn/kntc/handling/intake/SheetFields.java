package vn.kntc.handling.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.TypedText;

/** Reads the fields of an intake sheet one by one, and keeps what is wrong with each. */
public final class SheetFields {

    private final LocalDate today;
    private final List<IntakeError> errors = new ArrayList<>();

    /** @param today no day of the sheet may lie after it */
    public SheetFields(LocalDate today) {
        this.today = today;
    }

    /** In the order in which they were found. */
    public List<IntakeError> errors() {
        return List.copyOf(errors);
    }

    /** Null where blank, or where it is no past day (then with an error). */
    public LocalDate day(String field, String value, String name) {
        if (blank(value)) {
            return null;
        }
        try {
            var day = LocalDate.parse(TypedText.plain(value));
            if (day.isAfter(today)) {
                error(field, sentence(name) + " không thể ở tương lai; hôm nay là ngày " + ShownDay.of(today) + ".");
                return null;
            }
            return day;
        } catch (DateTimeParseException malformed) {
            error(field, sentence(name) + " không phải là một ngày có thật.");
            return null;
        }
    }

    /** Null where blank (then with an error). */
    public String required(String field, String value, String ifMissing, int maximum) {
        if (blank(value)) {
            error(field, ifMissing);
            return null;
        }
        return limited(field, value, "Nội dung ô này", maximum);
    }

    /** Null where blank. */
    public String optional(String field, String value, String label, int maximum) {
        return blank(value) ? null : limited(field, value, label, maximum);
    }

    private String limited(String field, String value, String label, int maximum) {
        var clean = clean(value);
        if (clean.length() > maximum) {
            error(field, label + " dài quá " + maximum + " ký tự.");
        } else if (!TypedText.canBeKept(clean)) {
            error(field, TypedText.refusal(label));
        }
        return clean;
    }

    /** @param message one Vietnamese sentence that repeats nothing of what was entered */
    public void error(String field, String message) {
        errors.add(new IntakeError(field, message));
    }

    public static boolean blank(String value) {
        return TypedText.of(value).isEmpty();
    }

    /** Null where blank. */
    public static String clean(String value) {
        var clean = TypedText.of(value);
        return clean.isEmpty() ? null : clean;
    }

    private static String sentence(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
