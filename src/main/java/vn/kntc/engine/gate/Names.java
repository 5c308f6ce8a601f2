package vn.kntc.engine.gate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the house names files, and what counts as Vietnamese. */
final class Names {

    private static final Pattern VIETNAMESE_LETTER = Pattern.compile("[À-ỹĐđ]");

    private Names() {}

    /** The name without its folders. */
    static String base(String file) {
        return file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
    }

    /** {@code complaintFirstInstance} as in {@code complaint-first-instance.bpmn}. */
    static String kebab(String camelCase) {
        return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** {@code complaint-first-instance} as in {@code complaintFirstInstance}. */
    static String camel(String kebab) {
        return Pattern.compile("-([a-z0-9])").matcher(kebab).replaceAll(match -> match.group(1)
                .toUpperCase(Locale.ROOT));
    }

    static boolean composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** As far as a program can tell: with a letter that only Vietnamese has. */
    static boolean vietnamese(String text) {
        return VIETNAMESE_LETTER
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .find();
    }
}
