package vn.kntc.law.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;
import vn.kntc.calendar.WorkCalendar;

/**
 * One table of {@code decisions/}, ready to be asked.
 *
 * @param version edition of the table: the number after the dot of its version tag
 * @param inputs columns in order, regime and day among them
 * @param facts columns that a caller fills; regime and day come from the date of the question
 * @param rules in the order of the table
 * @param content hash of the file
 * @param cells answers for one cell alone
 * @param turns days on which an answer can change within one regime
 * @param index empty where every question goes to the DMN engine
 */
record DecisionTable(
        String id,
        String name,
        int version,
        List<Fact> inputs,
        List<Fact> facts,
        List<Fact> outputs,
        List<TableRule> rules,
        Map<String, Citation> citations,
        DmnDecision compiled,
        String content,
        DmnEngine engine,
        MatchedRules matched,
        FeelEngine cells,
        Turns turns,
        Optional<RuleIndex> index) {

    private static final String CELL_INPUT = "cellInput";

    static final Period THE_NEXT_DAY = new Period(1, DayUnit.CALENDAR_DAY, Direction.AFTER, RollRule.NONE);

    /** The rules that match, as the hit policy allows. */
    List<Match> evaluate(Map<String, Object> facts) {
        var known = index.map(rules -> rules.find(facts)).orElse(null);
        if (known != null) {
            return known;
        }
        var hits = matched.during(() -> engine.evaluateDecisionTable(compiled, facts));
        var matches = new ArrayList<Match>(hits.size());
        for (var hit : hits) {
            matches.add(new Match(hit.getId(), result(hit), citations.get(hit.getId())));
        }
        index.ifPresent(rules -> rules.learn(matches));
        return matches;
    }

    private Map<String, Object> result(DmnEvaluatedDecisionRule hit) {
        var values = new HashMap<String, Object>();
        hit.getOutputEntries()
                .values()
                .forEach(entry ->
                        values.put(entry.getOutputName(), entry.getValue().getValue()));
        var result = new LinkedHashMap<String, Object>();
        for (var output : outputs) {
            result.put(output.name(), values.get(output.name()));
        }
        // one answer serves many callers
        return Collections.unmodifiableMap(result);
    }

    /** Whether the rule's cell of that column lets the value pass. */
    boolean allows(TableRule rule, String input, Object value) {
        var cell = rule.cells().get(column(input));
        return cell.isEmpty()
                || cells.evaluateSimpleUnaryTests(
                        cell,
                        CELL_INPUT,
                        Variables.createVariables().putValue(CELL_INPUT, value).asVariableContext());
    }

    /**
     * First day of the stretch in which that rule answers on that day; empty where it does not begin on a day of its own.
     *
     * @param calendar tells the day after one, for a rule that begins after a day
     */
    Optional<LocalDate> since(String rule, LocalDate on, WorkCalendar calendar) {
        if (turns.days().isEmpty()) {
            return Optional.empty();
        }
        var written =
                rules.stream().filter(one -> one.id().equals(rule)).findFirst().orElseThrow();
        for (int i = turns.days().size() - 1; i >= 0; i--) {
            var turn = turns.days().get(i);
            if (turn.isAfter(on)) {
                continue;
            }
            var begin = Fact.day(turn);
            if (!allows(written, OwnTables.ON, begin)) {
                return Optional.of(calendar.count(turn, THE_NEXT_DAY).due());
            }
            if (!allows(written, OwnTables.ON, new Date(begin.getTime() - 1))) {
                return Optional.of(turn);
            }
        }
        return Optional.empty();
    }

    /** Whether it has a column for the day of the question. */
    boolean asksTheDay() {
        return turns.asked();
    }

    boolean has(String input) {
        return inputs.stream().anyMatch(fact -> fact.name().equals(input));
    }

    int column(String input) {
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).name().equals(input)) {
                return i;
            }
        }
        throw new IllegalArgumentException(id + " has no input " + input);
    }
}
