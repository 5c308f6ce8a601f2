package vn.kntc.handling.intake;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kntc.shared.TypedText;

/**
 * Phone numbers as people write them: "(0222) 3822 123 máy lẻ 12", "+84 (0)912 345 678; 0987.654.321 (con trai)". Kept as written; only
 * what cannot be a phone is told.
 */
final class PhoneNumbers {

    /** All of them together, in characters. */
    static final int LONGEST = 100;

    private static final Pattern BETWEEN =
            Pattern.compile("[,;\\n&|]|\\s-\\s|/|\\s(?:hoặc|và)\\s|(?<=\\d{9})(?:\\s+|\\s*-\\s*)(?=[0+]\\d{9})");
    private static final Pattern EXTENSION = Pattern.compile(
            "(?:\\(|\\s)*(?:máy lẻ|số lẻ|nhánh|máy nhánh|ext\\.?|x|#)\\s*[.:]?\\s*\\d{1,6}\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Whose it is: "(con trai)", "Zalo". */
    private static final Pattern WORDS = Pattern.compile("(?<!\\d)\\(?[\\p{L}\\p{M}][\\p{L}\\p{M} .:']*\\)?");

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.()-]");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d{8,15}");

    private PhoneNumbers() {}

    /** As kept: a single number by its digits, more than that with one kind of blank, digit and dash; empty where nothing was typed. */
    static String kept(String typed) {
        var plain = TypedText.plain(typed);
        var compact = BETWEEN_DIGITS.matcher(plain).replaceAll("");
        return NUMBER.matcher(compact).matches() ? compact : plain;
    }

    /** @param kept as {@link #kept} gives it */
    static boolean areSome(String kept) {
        var parts = Stream.of(BETWEEN.split(kept))
                .map(PhoneNumbers::digits)
                .filter(part -> !part.isEmpty())
                .toList();
        return !parts.isEmpty()
                && parts.stream().allMatch(part -> NUMBER.matcher(part).matches());
    }

    private static String digits(String part) {
        var withoutExtension = EXTENSION.matcher(part).replaceAll("");
        var withoutWords = WORDS.matcher(withoutExtension).replaceAll("");
        return BETWEEN_DIGITS.matcher(withoutWords).replaceAll("");
    }
}
