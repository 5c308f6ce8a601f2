package vn.kntc.casefile;

import java.util.List;
import vn.kntc.confidentiality.FoldedText;

/** Makes Vietnamese text findable without accents, case, punctuation and look-alikes. */
final class SearchText {

    private SearchText() {}

    /** Lower case, without marks, đ as d, single spaces between words. */
    static String of(String text) {
        return FoldedText.searchable(text);
    }

    /** The words to find; empty where there is nothing to find. */
    static List<String> words(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var plain = of(text);
        // of punctuation alone nothing is left; it is looked for as it is, and not found
        return plain.isEmpty() ? List.of(text.strip()) : List.of(plain.split(" "));
    }
}
