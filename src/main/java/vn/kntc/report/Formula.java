package vn.kntc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a figure is reckoned: a sum of other columns, of rows counted and of amounts added up.
 *
 * <pre>
 * formula = [ "-" ] part { ( "+" | "-" ) part }
 * part    = COLUMN-CODE | "count" GRAIN [ "where" condition ] | "count" "distinct" GRAIN.COLUMN [ "where" condition ]
 *         | "sum" GRAIN.COLUMN [ "where" condition ]
 * </pre>
 *
 * @param parts at least one
 */
record Formula(List<Part> parts) {

    /** @param plus whether it is added or taken away */
    record Part(boolean plus, Operand operand) {}

    /** What is added up. */
    sealed interface Operand {}

    /** Another figure of the table. */
    record Column(String code) implements Operand {}

    /**
     * Rows of a grain.
     *
     * @param aggregate of PostgreSQL, for example {@code count(*)}
     * @param where condition on the rows
     */
    record Rows(Grain grain, String aggregate, String where) implements Operand {}

    /** @throws FormulaFault with a sentence */
    static Formula read(String text, Map<String, Grain> grains, Conditions conditions) {
        var words = new Words(text);
        var parts = new ArrayList<Part>();
        boolean plus = !words.take("-");
        parts.add(new Part(plus, operand(words, grains, conditions)));
        while (!words.atEnd()) {
            plus = words.take("+");
            if (!plus) {
                words.expect("-");
            }
            parts.add(new Part(plus, operand(words, grains, conditions)));
        }
        return new Formula(List.copyOf(parts));
    }

    private static Operand operand(Words words, Map<String, Grain> grains, Conditions conditions) {
        if (words.take("count")) {
            boolean distinct = words.take("distinct");
            var name = words.next();
            var grain = grain(words, name, grains);
            return new Rows(
                    grain,
                    distinct ? "count(distinct " + column(words, name, grain) + ")" : "count(*)",
                    where(words, grain, conditions));
        }
        if (words.take("sum")) {
            var name = words.next();
            var grain = grain(words, name, grains);
            var column = column(words, name, grain);
            if (grain.type(column) != Grain.Type.NUMBER && grain.type(column) != Grain.Type.AMOUNT) {
                throw words.fault("không cộng được cột “" + name + "”.");
            }
            return new Rows(grain, "sum(" + column + ")", where(words, grain, conditions));
        }
        return new Column(words.next());
    }

    private static String where(Words words, Grain grain, Conditions conditions) {
        return words.take("where") ? conditions.sql(words, grain) : "true";
    }

    private static Grain grain(Words words, String name, Map<String, Grain> grains) {
        var found = grains.get(name.split("\\.")[0]);
        if (found == null) {
            throw words.fault("không có bảng số liệu “" + name + "”.");
        }
        return found;
    }

    private static String column(Words words, String name, Grain grain) {
        var parts = name.split("\\.");
        if (parts.length != 2 || grain.type(parts[1]) == null && !parts[1].equals("case_number")) {
            throw words.fault("“" + name + "” phải là một cột của bảng số liệu, viết bảng.cột.");
        }
        return parts[1];
    }
}
