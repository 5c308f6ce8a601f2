package vn.kntc.clock;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.kntc.shared.InvalidInput;

/**
 * The number of a decision as it was typed, such as 15/QĐ-UBND: digits, then parts joined by stroke or hyphen. There is no room for a
 * person's name between blanks; what may still be hidden in it, the vault looks for.
 */
public final class DecisionNumber {

    private static final Pattern FORM = Pattern.compile("\\d{1,6}\\p{L}?(?:[/–-][\\p{L}\\p{N}.&]{1,20}){0,6}");

    private DecisionNumber() {}

    /** @throws InvalidInput if nothing was typed, or what was typed is no such number */
    static String read(String typed) {
        return read(typed, "decisionNumber", "Hãy ghi số quyết định, không có dấu cách, ví dụ 15/QĐ-UBND.");
    }

    /**
     * The number of any official document (Điều 15 Nghị định 30/2020/NĐ-CP).
     *
     * @param field and {@code otherwise}: what the refusal names and says
     * @throws InvalidInput as for a decision
     */
    public static String read(String typed, String field, String otherwise) {
        var number = tidy(typed);
        if (!FORM.matcher(number).matches()) {
            throw new InvalidInput(field, otherwise);
        }
        return number;
    }

    /** @return null where nothing was typed */
    static String readIfAny(String typed) {
        return tidy(typed).isEmpty() ? null : read(typed);
    }

    /** As it is compared: the same number typed on another keyboard is the same. */
    static String tidy(String typed) {
        return typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }
}
