package vn.kntc.law.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import vn.kntc.law.Regime;
import vn.kntc.law.ShippedLaw;

/**
 * One line of a golden file in one regime, or on one day where the file names days. Expected values are typed by hand from the law, never produced by the program.
 *
 * @param expected one map a result; a field without value is null
 * @param doubt part of the doubt that must be shown, empty where there must be none
 */
public record GoldenRow(
        LocalDate on,
        Map<String, Object> facts,
        List<Map<String, Object>> expected,
        String article,
        String doubt,
        String source) {

    public static List<GoldenRow> of(String decision) {
        var rows = new ArrayList<GoldenRow>();
        Map<String, Object> defaults = Map.of();
        for (var cells : cells(decision)) {
            var facts = new LinkedHashMap<>(defaults);
            facts.putAll(pairs(cells.get(1)));
            if (cells.get(0).equals("default")) {
                defaults = facts;
                continue;
            }
            for (var regime : cells.get(0).split(" ")) {
                rows.add(new GoldenRow(
                        regime.startsWith("R") ? Dates.in(new Regime(regime)) : LocalDate.parse(regime),
                        facts,
                        results(cells.get(2)),
                        cells.get(3),
                        cells.get(4),
                        cells.get(5)));
            }
        }
        return rows;
    }

    /** Lines of {@code decisions/<kebab-case>.csv} without comments and without the head. */
    public static List<List<String>> cells(String decision) {
        var file = "decisions/" + decision.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT) + ".csv";
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static List<Map<String, Object>> results(String text) {
        if (text.equals("none")) {
            return List.of();
        }
        var results = new ArrayList<Map<String, Object>>();
        for (var result : text.split(" \\| ")) {
            results.add(pairs(result));
        }
        return results;
    }

    private static Map<String, Object> pairs(String text) {
        var pairs = new LinkedHashMap<String, Object>();
        for (var pair : text.isEmpty() ? new String[0] : text.split(" ")) {
            int sign = pair.indexOf('=');
            pairs.put(pair.substring(0, sign), value(pair.substring(sign + 1)));
        }
        return pairs;
    }

    private static Object value(String text) {
        if (text.equals("-")) {
            return null;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return text.matches("-?\\d+") ? (Object) Integer.valueOf(text) : text;
    }

    public Regime regime() {
        return ShippedLaw.regimes().on(on);
    }

    /** What the table itself is asked: the facts, the regime and the day. */
    Map<String, Object> question() {
        var question = new LinkedHashMap<>(facts);
        question.put(OwnTables.REGIME, regime().code());
        question.put(OwnTables.ON, Fact.day(on));
        return question;
    }
}
