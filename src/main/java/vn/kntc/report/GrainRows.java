package vn.kntc.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The rows of one case, as rules write them. */
final class GrainRows {

    /** What is kept of a fact is a code: no sentence, and so no name of anybody, can come in. */
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    private final Map<String, Grain> grains;
    private final Map<String, Map<String, Map<String, Object>>> rows = new LinkedHashMap<>();

    GrainRows(Map<String, Grain> grains) {
        this.grains = grains;
    }

    void write(FactRule rule, Facts facts) {
        if (!rule.holds(facts)) {
            return;
        }
        if (rule.each() == null) {
            rows(rule, facts).forEach(row -> write(rule, facts, row));
            return;
        }
        for (var element : facts.list(rule.each())) {
            var one = facts.at(element);
            rows(rule, one).forEach(row -> write(rule, one, row));
        }
    }

    private List<Map<String, Object>> rows(FactRule rule, Facts facts) {
        var ofGrain = rows.computeIfAbsent(rule.grain(), none -> new LinkedHashMap<>());
        return switch (rule.row()) {
            case FactRule.ALL -> new ArrayList<>(ofGrain.values());
            case FactRule.LAST ->
                ofGrain.isEmpty() ? List.of() : List.of(new ArrayList<>(ofGrain.values()).get(ofGrain.size() - 1));
            case FactRule.ONE -> List.of(row(ofGrain, FactRule.ONE));
            case FactRule.NEW -> List.of(row(ofGrain, "#" + ofGrain.size()));
            default -> {
                var key = facts.code(rule.row());
                yield List.of(row(ofGrain, key == null ? "#" + ofGrain.size() : key));
            }
        };
    }

    private static Map<String, Object> row(Map<String, Map<String, Object>> ofGrain, String key) {
        return ofGrain.computeIfAbsent(key, none -> new HashMap<>());
    }

    private void write(FactRule rule, Facts facts, Map<String, Object> row) {
        rule.set().forEach((column, value) -> put(rule.grain(), row, column, value.in(facts, row.get(column))));
        rule.fill().forEach((column, value) -> {
            if (row.get(column) == null) {
                put(rule.grain(), row, column, value.in(facts, null));
            }
        });
    }

    /** Writes into the only row of a grain, if there is one. */
    void put(String grain, String column, Object value) {
        var row = rows.getOrDefault(grain, Map.of()).get(FactRule.ONE);
        if (row != null) {
            row.put(column, value);
        }
    }

    /** Adds a row as it is. */
    void add(String grain, Map<String, Object> row) {
        var ofGrain = rows.computeIfAbsent(grain, none -> new LinkedHashMap<>());
        ofGrain.put("#" + ofGrain.size(), row);
    }

    private void put(String grain, Map<String, Object> row, String column, String word) {
        row.put(column, word == null ? null : value(grains.get(grain).type(column), column, word));
    }

    private static Object value(Grain.Type type, String column, String word) {
        return switch (type) {
            case DAY -> LocalDate.parse(word);
            case NUMBER -> Integer.valueOf(word);
            case AMOUNT -> new BigDecimal(word);
            case FLAG -> Boolean.valueOf(word);
            case CODE -> code(column, word);
        };
    }

    private static String code(String column, String word) {
        if (!CODE.matcher(word).matches()) {
            throw new IllegalStateException("what is to be kept as " + column + " is no code");
        }
        return word;
    }

    /** Those that count, by their grain: a row that has not begun does not. */
    Map<Grain, List<Map<String, Object>>> begun() {
        var begun = new LinkedHashMap<Grain, List<Map<String, Object>>>();
        rows.forEach((name, ofGrain) -> {
            var grain = grains.get(name);
            begun.put(
                    grain,
                    ofGrain.values().stream()
                            .filter(row -> row.get(grain.begun()) != null)
                            .toList());
        });
        return begun;
    }
}
