package vn.kntc.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as people type and paste it, made fit to stand in a Word file: NFC, without what XML forbids, and unable to be taken for a
 * tag of the template.
 */
final class CleanText {

    /** Stands for the end of a paragraph until {@link FinishedWord} makes paragraphs of it. */
    static final char PARAGRAPH = '\ue000';

    /** Keeps two braces of a text apart until the template has been filled. */
    static final char APART = '\ue001';

    /** Marks a line whose value is absent; the line is left out. */
    static final char ABSENT = '\ue002';

    private static final Pattern BLANK_ENDS = Pattern.compile("^[\\s\u00a0]+|[\\s\u00a0]+$");

    private CleanText() {}

    /** Null for a text in which nothing is left to print. */
    static String of(String text) {
        if (text == null) {
            return null;
        }
        var clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .codePoints()
                .forEach(point -> append(clean, point));
        String stripped = BLANK_ENDS.matcher(clean).replaceAll("");
        if (stripped.isEmpty()) {
            return null;
        }
        return stripped.replaceAll("[ \u00a0]*\n\\s*", String.valueOf(PARAGRAPH))
                .replace("{", "{" + APART)
                .replace("}", "}" + APART);
    }

    private static void append(StringBuilder clean, int point) {
        switch (point) {
            case '\r', '\n', 0x0b, 0x0c, 0x85, 0x2028, 0x2029 -> clean.append('\n');
            case '\t' -> clean.append(' ');
            default -> {
                if (printable(point)) {
                    clean.appendCodePoint(point);
                }
            }
        }
    }

    private static boolean printable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            // zero-width and direction marks make a text read otherwise than it is stored; joiners are part of some
            // scripts
            case Character.FORMAT -> point == 0x200c || point == 0x200d;
            default -> true;
        };
    }
}
