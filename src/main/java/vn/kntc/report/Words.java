package vn.kntc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words and signs of a formula, read one after another. */
final class Words {

    private static final Pattern WORD = Pattern.compile("\\s*(<=|>=|!=|[=<>+(),-]|[A-Za-z_][A-Za-z0-9_.]*|[0-9]+)\\s*");

    private final String text;
    private final List<String> words = new ArrayList<>();
    private int at;

    /** @throws FormulaFault for a sign that no formula has */
    Words(String text) {
        this.text = text;
        var matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            words.add(matcher.group(1));
            end = matcher.end();
        }
        if (end < text.length()) {
            throw new FormulaFault("“" + text + "” có ký tự không dùng được từ “"
                    + text.substring(end).strip() + "”.");
        }
    }

    boolean atEnd() {
        return at >= words.size();
    }

    /** Empty at the end. */
    String peek() {
        return atEnd() ? "" : words.get(at);
    }

    String next() {
        if (atEnd()) {
            throw new FormulaFault("“" + text + "” bị thiếu phần cuối.");
        }
        return words.get(at++);
    }

    /** Reads the word if it comes next. */
    boolean take(String word) {
        boolean comes = peek().equals(word);
        if (comes) {
            at++;
        }
        return comes;
    }

    void expect(String word) {
        var found = next();
        if (!found.equals(word)) {
            throw new FormulaFault("“" + text + "”: phải là “" + word + "” chứ không phải “" + found + "”.");
        }
    }

    FormulaFault fault(String sentence) {
        return new FormulaFault("“" + text + "”: " + sentence);
    }
}
