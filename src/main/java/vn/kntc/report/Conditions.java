package vn.kntc.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Conditions of formulas as PostgreSQL asks them. Every one is true or false of a row, also where a column of it is empty: "not" is the
 * opposite of what is shown.
 *
 * <pre>
 * condition  = alternative { "or" alternative }
 * alternative = single { "and" single }
 * single     = "not" single | "(" condition ")" | NAME | COLUMN test
 * test       = "is set" | "is not set" | "in period" | "before period" | "by end" | "before end"
 *            | ( "=" | "!=" | "&lt;" | "&lt;=" | ">" | ">=" ) VALUE | "in" "(" VALUE { "," VALUE } ")"
 * </pre>
 *
 * A NAME alone is a column that is true or false, or a condition of {@code forms/reports/terms.yaml}.
 */
final class Conditions {

    private static final Set<String> SIGNS = Set.of("=", "!=", "<", "<=", ">", ">=");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Map<String, String> terms;

    /** @param terms conditions by their name */
    Conditions(Map<String, String> terms) {
        this.terms = Map.copyOf(terms);
    }

    /** @throws FormulaFault for what is no condition on rows of the grain */
    String sql(Words words, Grain grain) {
        return anyOf(words, grain, new HashSet<>());
    }

    private String anyOf(Words words, Grain grain, Set<String> within) {
        var parts = new ArrayList<>(List.of(allOf(words, grain, within)));
        while (words.take("or")) {
            parts.add(allOf(words, grain, within));
        }
        return parts.size() == 1 ? parts.get(0) : "(" + String.join(" or ", parts) + ")";
    }

    private String allOf(Words words, Grain grain, Set<String> within) {
        var parts = new ArrayList<>(List.of(single(words, grain, within)));
        while (words.take("and")) {
            parts.add(single(words, grain, within));
        }
        return parts.size() == 1 ? parts.get(0) : "(" + String.join(" and ", parts) + ")";
    }

    private String single(Words words, Grain grain, Set<String> within) {
        if (words.take("not")) {
            return "not " + single(words, grain, within);
        }
        if (words.take("(")) {
            var inner = anyOf(words, grain, within);
            words.expect(")");
            return "(" + inner + ")";
        }
        var name = words.next();
        if (terms.containsKey(name)) {
            return term(name, grain, within);
        }
        var type = grain.type(name);
        if (type == null) {
            throw words.fault("bảng “" + grain.name() + "” không có cột hay điều kiện “" + name + "”.");
        }
        return "(" + test(words, name, type) + ") is true";
    }

    private String term(String name, Grain grain, Set<String> within) {
        if (!within.add(name)) {
            throw new FormulaFault("điều kiện “" + name + "” gọi lại chính nó.");
        }
        var words = new Words(terms.get(name));
        var sql = anyOf(words, grain, within);
        if (!words.atEnd()) {
            throw words.fault("thừa “" + words.peek() + "”.");
        }
        within.remove(name);
        return "(" + sql + ")";
    }

    private static String test(Words words, String column, Grain.Type type) {
        if (words.take("is")) {
            boolean set = !words.take("not");
            words.expect("set");
            return column + (set ? " is not null" : " is null");
        }
        if (words.take("by")) {
            words.expect("end");
            return day(words, column, type) + " <= :to";
        }
        if (words.take("before")) {
            return day(words, column, type) + (words.take("end") ? " < :to" : before(words));
        }
        if (words.take("in")) {
            return words.take("period")
                    ? day(words, column, type) + " between :from and :to"
                    : column + oneOf(words, type);
        }
        if (SIGNS.contains(words.peek())) {
            return column + " " + words.next().replace("!=", "is distinct from") + " " + value(words, type);
        }
        if (type != Grain.Type.FLAG) {
            throw words.fault("cột “" + column + "” phải được so với một giá trị.");
        }
        return column;
    }

    private static String before(Words words) {
        words.expect("period");
        return " < :from";
    }

    private static String day(Words words, String column, Grain.Type type) {
        if (type != Grain.Type.DAY) {
            throw words.fault("cột “" + column + "” không phải là ngày.");
        }
        return column;
    }

    private static String oneOf(Words words, Grain.Type type) {
        words.expect("(");
        var values = new ArrayList<String>();
        do {
            values.add(value(words, type));
        } while (words.take(","));
        words.expect(")");
        return " in (" + String.join(", ", values) + ")";
    }

    private static String value(Words words, Grain.Type type) {
        var written = words.next();
        boolean number = type == Grain.Type.NUMBER || type == Grain.Type.AMOUNT;
        if (number && NUMBER.matcher(written).matches()) {
            return written;
        }
        if (type == Grain.Type.CODE && CODE.matcher(written).matches()) {
            return "'" + written + "'";
        }
        if (type == Grain.Type.FLAG && Set.of("true", "false").contains(written)) {
            return written;
        }
        throw words.fault("“" + written + "” không phải là giá trị của cột này.");
    }
}
