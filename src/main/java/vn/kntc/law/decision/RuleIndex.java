package vn.kntc.law.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.HitPolicy;

/**
 * Remembers, column by column, which rules a value lets pass, so that a question costs one look-up an input instead of one test a
 * cell. What a cell says is asked of the FEEL engine, and what a rule answers of the DMN engine, each once; a question that meets
 * anything not yet known, or a table whose cells name variables, goes to the DMN engine as if there were no index.
 */
final class RuleIndex {

    private static final String CELL_INPUT = "cellInput";
    private static final Set<String> TYPES = Set.of("string", "integer", "boolean", "date");
    private static final Set<HitPolicy> POLICIES = Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.COLLECT);
    /** Values remembered of one column; numbers and days that callers send could otherwise fill the heap. */
    private static final int MOST_VALUES = 4_096;

    private final List<Column> columns;
    private final HitPolicy policy;
    private final Map<String, Integer> positions = new HashMap<>();
    private final AtomicReferenceArray<Match> answers;

    private RuleIndex(List<Column> columns, HitPolicy policy, List<TableRule> rules) {
        this.columns = columns;
        this.policy = policy;
        this.answers = new AtomicReferenceArray<>(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            positions.put(rules.get(i).id(), i);
        }
    }

    /**
     * @param outputs text of every output cell of the table
     * @return empty where a cell or an output does not stand for itself
     */
    static Optional<RuleIndex> of(
            List<Fact> inputs, List<TableRule> rules, List<String> outputs, HitPolicy policy, FeelEngine feel) {
        boolean plain = POLICIES.contains(policy)
                && inputs.stream()
                        .allMatch(input -> TYPES.contains(input.description().type()))
                && rules.stream().flatMap(rule -> rule.cells().stream()).allMatch(MemoizingFeelEngine::standsForItself)
                && outputs.stream().allMatch(MemoizingFeelEngine::standsForItself);
        if (!plain) {
            return Optional.empty();
        }
        var columns = new ArrayList<Column>();
        for (int i = 0; i < inputs.size(); i++) {
            int column = i;
            columns.add(new Column(
                    inputs.get(i).name(),
                    rules.stream().map(rule -> rule.cells().get(column)).toList(),
                    feel,
                    new ConcurrentHashMap<>()));
        }
        return Optional.of(new RuleIndex(columns, policy, rules));
    }

    /** The rules that match, as the hit policy allows; null where the DMN engine has to be asked. */
    List<Match> find(Map<String, Object> facts) {
        BitSet passing = null;
        for (var column : columns) {
            var value = facts.get(column.input());
            if (!(value instanceof String
                    || value instanceof Integer
                    || value instanceof Boolean
                    || value instanceof Date)) {
                return null;
            }
            var allowed = column.rulesThatAllow(value);
            if (passing == null) {
                passing = (BitSet) allowed.clone();
            } else {
                passing.and(allowed);
            }
        }
        if (passing == null || policy == HitPolicy.UNIQUE && passing.cardinality() > 1) {
            return null;
        }
        var found = new ArrayList<Match>(2);
        for (int rule = passing.nextSetBit(0); rule >= 0; rule = passing.nextSetBit(rule + 1)) {
            var answer = answers.get(rule);
            if (answer == null) {
                return null;
            }
            found.add(answer);
            if (policy == HitPolicy.FIRST) {
                break;
            }
        }
        return found;
    }

    /** Keeps what the DMN engine has answered. */
    void learn(List<Match> matches) {
        matches.forEach(match -> answers.set(positions.get(match.rule()), match));
    }

    private record Column(String input, List<String> cells, FeelEngine feel, Map<Object, BitSet> known) {

        BitSet rulesThatAllow(Object value) {
            var rules = known.get(value);
            if (rules == null) {
                rules = test(value);
                if (known.size() < MOST_VALUES) {
                    known.put(value, rules);
                }
            }
            return rules;
        }

        private BitSet test(Object value) {
            var variables =
                    Variables.createVariables().putValue(CELL_INPUT, value).asVariableContext();
            var rules = new BitSet(cells.size());
            for (int i = 0; i < cells.size(); i++) {
                var cell = cells.get(i);
                rules.set(i, cell.isEmpty() || feel.evaluateSimpleUnaryTests(cell, CELL_INPUT, variables));
            }
            return rules;
        }
    }
}
