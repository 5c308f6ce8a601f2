package vn.kntc.shared;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What somebody typed or pasted, as it is kept: in Unicode NFC, every kind of blank an ordinary one, nothing in it that no reader
 * sees. A text of such signs alone is empty.
 */
public final class TypedText {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\u00a0\u2007\u202f\u3000]");
    /** Zero-width blanks, soft hyphens, marks of direction, byte-order marks; joiners too, which Vietnamese does not know. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\\u202a-\\u202e\\u2066-\\u2069]]");

    private static final Pattern TURNING = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

    /** A letter or digit; the fillers of Hangul count as letters in Unicode, and nobody sees them. */
    private static final Pattern SAYING = Pattern.compile("[\\p{L}\\p{N}&&[^\\u115f\\u1160\\u3164\\uffa0]]");

    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private TypedText() {}

    /** Without blanks at the ends; empty for null, for what nobody would see, and for signs that say nothing, such as "…" or "-". */
    public static String of(String typed) {
        var text = typed == null ? "" : trimmed(typed);
        return SAYING.matcher(text).find() ? text : "";
    }

    private static String trimmed(String typed) {
        return ENDS.matcher(TURNING.matcher(within(typed)).replaceAll("")).replaceAll("");
    }

    /**
     * The same with the blanks at its ends, for what is only passed on. Signs that turn the order of a text around stay: whoever
     * takes the text refuses them, since nobody types them by accident.
     */
    public static String within(String typed) {
        var composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return BLANKS.matcher(UNSEEN.matcher(composed).replaceAll("")).replaceAll(" ");
    }

    /** Whether it can be kept at all: PostgreSQL takes no zero byte, and half a surrogate pair is no character. */
    public static boolean canBeKept(String typed) {
        return typed.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(typed);
    }

    /**
     * @param field as whoever typed it knows it: the label of a form, or the name of a field in a page or a body
     * @return the sentence that refuses what cannot be kept
     */
    public static String refusal(String field) {
        return "Ô “" + field
                + "” có ký tự điều khiển hoặc ký tự hỏng không lưu được, thường do dán từ tệp khác; hãy gõ lại ô này.";
    }

    /** A number, code or day: full-width signs are plain ones, any dash is a hyphen. */
    public static String plain(String typed) {
        return of(Normalizer.normalize(of(typed), Normalizer.Form.NFKC).replaceAll("[\\p{Pd}\u2212]", "-"));
    }
}
