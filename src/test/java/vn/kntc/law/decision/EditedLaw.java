package vn.kntc.law.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.kntc.law.ClockRules;
import vn.kntc.law.Law;
import vn.kntc.law.LawCatalogue;

/** The law after legal staff edited tables. */
public record EditedLaw(Law law, LawCatalogue catalogue, ClockRules clocks) {

    /** @param edits by file, for example {@code decisions/describe-ground.dmn} */
    public static EditedLaw by(Map<String, UnaryOperator<String>> edits) {
        var files = new TreeMap<>(DecisionTables.files());
        edits.forEach((file, edit) -> {
            var before = new String(files.get(file), StandardCharsets.UTF_8);
            var after = edit.apply(before);
            assertThat(after).as(file).isNotEqualTo(before);
            files.put(file, after.getBytes(StandardCharsets.UTF_8));
        });
        var book = Book.of(DecisionTables.load(files, Known.SHIPPED));
        return new EditedLaw(book.law(), book.catalogue(), book.clocks());
    }

    /** Adds the column {@code on} to the table, empty in every rule. */
    public static String dated(String table) {
        return table.replaceFirst(
                        "(?s)(\\s*<output )",
                        "\n"
                                + "      <input id=\"input_on\" label=\"Ngày của việc đang xét\"><inputExpression"
                                + " id=\"inputExpression_on\""
                                + " typeRef=\"date\"><text>on</text></inputExpression></input>$1")
                .replaceAll(
                        "(?s)(<rule id=\"([^\"]+)\">.*?)(\\s*<outputEntry )(?=[^<]*>(?:(?!</rule>).)*?</rule>)",
                        "$1\n        <inputEntry id=\"inputEntry_$2_on\"><text></text></inputEntry>$3");
    }

    /** The first rule of a key twice, in a table that is {@link #dated}: with that cell of its day, and with another and another length. */
    public static String split(String table, String key, String until, String from, String amount) {
        var begin = table.lastIndexOf("<rule ", table.indexOf("\"" + key + "\"", table.indexOf("<rule ")));
        var end = table.indexOf("</rule>", begin) + "</rule>".length();
        var rule = table.substring(begin, end);
        var before = rule.replaceFirst("(_on\">\\s*)<text></text>", "$1<text>" + until + "</text>");
        var after = rule.replaceFirst("(_on\">\\s*)<text></text>", "$1<text>" + from + "</text>")
                .replaceFirst("(_amount\">\\s*)<text>\\d+</text>", "$1<text>" + amount + "</text>")
                .replaceAll("(id=\"(?:rule|inputEntry|outputEntry)_)", "$1later_");
        return table.substring(0, begin) + before + after + table.substring(end);
    }

    /** The rules whose id ends so once more, with another end and other words. */
    public static String copied(String table, String end, String newEnd, UnaryOperator<String> words) {
        var copies = new StringBuilder();
        for (var rule : table.split("(?=<rule )")) {
            var id = rule.startsWith("<rule id=\"") ? rule.substring(10, rule.indexOf('"', 10)) : "";
            if (id.endsWith(end)) {
                var whole = rule.substring(0, rule.indexOf("</rule>") + "</rule>".length());
                copies.append(words.apply(whole.replace(end, newEnd)));
            }
        }
        return table.replaceFirst("(?=</decisionTable>)", copies.toString().replace("$", "\\$"));
    }
}
