package vn.kntc.engine;

import java.util.ArrayDeque;
import java.util.regex.Pattern;

/** Brackets of a text that goes into a paper. */
final class Brackets {

    /** "a) …; b) …", "1) …", "ii) …": marks of a list are closed without having been opened. */
    private static final Pattern LIST_MARK =
            Pattern.compile("(?s).*(?<![\\p{L}\\p{N}])(?:\\d{1,2}|\\p{L}|[ivxIVX]{2,4})");

    private static final String OPENING = "([{“";
    private static final String CLOSING = ")]}”";

    private Brackets() {}

    /** Whether each is closed by its own kind, in order; marks of a list aside. */
    static boolean balance(String text) {
        var open = new ArrayDeque<Character>();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            int closes = CLOSING.indexOf(sign);
            if (OPENING.indexOf(sign) >= 0) {
                open.push(sign);
            } else if (closes >= 0) {
                if (!open.isEmpty() && open.peek() == OPENING.charAt(closes)) {
                    open.pop();
                } else if (sign != ')'
                        || !LIST_MARK.matcher(text.substring(0, at)).matches()) {
                    return false;
                }
            }
        }
        return open.isEmpty();
    }
}
