package vn.kntc.calendar;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kntc.shared.InvalidInput;

/** What legal staff type into the calendar, as it is kept: composed, without stray spaces, with the document's number. */
final class Wording {

    private static final int LONGEST_SOURCE = 300;
    /** for example 9441/TB-BNV, 45/2019/QH14 or 1/QĐ-TTg, and as the Party writes them 80-NQ/TW */
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile(
            "\\d+[a-z]?/(?:\\d{4}/)?\\p{Lu}[\\p{L}\\d]*(?:-[\\p{L}\\d]+)*|\\d+-\\p{Lu}{1,6}/\\p{Lu}[\\p{L}\\d]*");

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]");

    private Wording() {}

    static String required(String field, String text, String missing, int longest) {
        if (text == null || text.isBlank()) {
            throw new InvalidInput(field, missing);
        }
        if (text.length() > 4 * longest) {
            throw tooLong(field, longest);
        }
        var kept = Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        if (kept.length() > longest) {
            throw tooLong(field, longest);
        }
        if (UNPRINTABLE.matcher(kept).find()) {
            throw new InvalidInput(field, "Nội dung nhập có ký tự không in được; hãy gõ lại.");
        }
        return kept;
    }

    /** @throws InvalidInput unless the text names a document with its number */
    static String source(String text) {
        var missing = "Hãy ghi số, ký hiệu văn bản làm căn cứ, ví dụ Thông báo 1234/TB-BNV.";
        var source = required("source", text, missing, LONGEST_SOURCE);
        if (!DOCUMENT_NUMBER.matcher(source).find()) {
            throw new InvalidInput("source", missing);
        }
        return source;
    }

    /**
     * @param source with a document number, as {@link #source} leaves it
     * @throws InvalidInput with that sentence unless it names a document whose number the present text does not name
     */
    static void requireOtherDocument(String source, String present, String sentence) {
        if (numbers(present).containsAll(numbers(source))) {
            throw new InvalidInput("source", sentence);
        }
    }

    private static Set<String> numbers(String source) {
        return DOCUMENT_NUMBER
                .matcher(source)
                .results()
                .map(number -> number.group().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static InvalidInput tooLong(String field, int longest) {
        return new InvalidInput(field, "Nội dung nhập quá dài, tối đa " + longest + " ký tự.");
    }
}
