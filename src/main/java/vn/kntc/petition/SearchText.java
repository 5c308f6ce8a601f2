package vn.kntc.petition;

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
        var plain = text == null ? "" : of(text);
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }
}
