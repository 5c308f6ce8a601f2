package vn.kntc.denunciation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import vn.kntc.shared.InvalidInput;

/** How what officers type is compared: without regard to capitals, spaces and punctuation. */
final class Entered {

    private Entered() {}

    static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** Whether the name stands in the text, as whole words. */
    static boolean names(String text, String name) {
        return (" " + folded(text) + " ").contains(" " + folded(name) + " ");
    }

    /** @throws InvalidInput naming the first that stands there twice; null is an empty list */
    static void requireDistinct(String field, List<String> entries) {
        var seen = new HashSet<String>();
        for (var entry : entries == null ? List.<String>of() : entries) {
            if (!seen.add(folded(entry))) {
                throw new InvalidInput(field, "“" + entry + "” được ghi hai lần; mỗi mục chỉ ghi một lần.");
            }
        }
    }
}
