package vn.kntc.petition;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes Vietnamese text findable without accents and case. */
final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("\\s+");

    private SearchText() {}

    /** Lower case, without marks, đ as d, single spaces. */
    static String of(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return GAPS.matcher(plain.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** The words to find; empty where there is nothing to find. */
    static List<String> words(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(of(text).split(" "));
    }
}
