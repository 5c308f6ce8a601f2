package vn.kntc.law.decision;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;
import vn.kntc.shared.StartRefused;

/**
 * One key of a table of deadlines, with what is told about it.
 *
 * @param table that holds its rules
 * @param law that it stands in, and {@code since} the day from which that is in force
 * @param startEvent what happened on the day that it is counted from
 * @param letPass true for a time that nobody can miss
 * @param facts that change its length
 */
record Deadline(
        String key,
        DecisionTable table,
        String name,
        String law,
        LocalDate since,
        String startEvent,
        boolean letPass,
        Set<String> facts) {

    /**
     * @param descriptions the table that describes keys
     * @throws StartRefused if it does not describe this one
     */
    static Deadline of(String key, DecisionTable table, DecisionTable descriptions) {
        var match = descriptions.evaluate(Map.of(OwnTables.KEY, key));
        if (match.isEmpty()) {
            throw new StartRefused("Bảng quyết định decisions/describe-deadline.dmn: thời hạn " + key
                    + " chưa có dòng nào ghi tên, luật và ngày bắt đầu tính.");
        }
        var result = match.get(0).result();
        return new Deadline(
                key,
                table,
                (String) result.get("name"),
                (String) result.get("governingLaw"),
                since(key, (String) result.get("governedSince")),
                (String) result.get("startEvent"),
                (Boolean) result.get("letPass"),
                facts(table, key));
    }

    private static LocalDate since(String key, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            throw new StartRefused(
                    "Bảng quyết định decisions/describe-deadline.dmn: ngày luật có hiệu lực của thời hạn " + key
                            + " phải viết dạng \"2012-07-01\".");
        }
    }

    /** Those that a rule of the key says something about. */
    private static Set<String> facts(DecisionTable table, String key) {
        int keys = table.column(OwnTables.KEY);
        var rows = table.rules().stream()
                .filter(rule -> rule.cells().get(keys).isEmpty()
                        || rule.cells().get(keys).contains('"' + key + '"'))
                .toList();
        var names = new LinkedHashSet<String>();
        for (var fact : table.facts()) {
            int column = table.column(fact.name());
            if (column != keys
                    && rows.stream().anyMatch(rule -> !rule.cells().get(column).isEmpty())) {
                names.add(fact.name());
            }
        }
        return names;
    }

    /** The rule that tells its length on that day; a fact left out is false. */
    Optional<Match> rule(DatedTables tables, LocalDate on, Map<String, Boolean> told) {
        var question = new HashMap<String, Object>();
        table.facts().forEach(fact -> question.put(fact.name(), false));
        question.putAll(told);
        question.put(OwnTables.KEY, key);
        return tables.ask(table, on, question).stream().findFirst();
    }

    /** Every way in which its facts can be true and false. */
    List<Map<String, Boolean>> combinations() {
        var names = List.copyOf(facts);
        var combinations = new ArrayList<Map<String, Boolean>>();
        for (int bits = 0; bits < 1 << names.size(); bits++) {
            var combination = new LinkedHashMap<String, Boolean>();
            for (int i = 0; i < names.size(); i++) {
                combination.put(names.get(i), (bits >> i & 1) == 1);
            }
            combinations.add(combination);
        }
        return combinations;
    }

    /** What a rule of a table of deadlines answers. */
    static Period period(Match rule) {
        var result = rule.result();
        return new Period(
                ((Number) result.get("amount")).intValue(),
                DayUnit.valueOf((String) result.get("unit")),
                Direction.valueOf((String) result.get("direction")),
                RollRule.valueOf((String) result.get("roll")));
    }
}
