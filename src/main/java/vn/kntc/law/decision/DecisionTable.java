package vn.kntc.law.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;

/**
 * One table of {@code decisions/}, ready to be asked.
 *
 * @param version edition of the table: the number after the dot of its version tag
 * @param inputs columns in order, regime and day among them
 * @param facts columns that a caller fills; regime and day come from the date of the question
 * @param rules in the order of the table
 * @param content hash of the file
 * @param index empty where every question goes to the DMN engine
 */
record DecisionTable(
        String id,
        String name,
        int version,
        List<Fact> inputs,
        List<Fact> facts,
        List<Fact> outputs,
        List<Rule> rules,
        Map<String, Citation> citations,
        DmnDecision compiled,
        String content,
        DmnEngine engine,
        MatchedRules matched,
        Optional<RuleIndex> index) {

    static final String REGIME = "regime";
    /** Day of the act, for rules that begin or end on a day of their own within a regime. */
    static final String ON = "on";

    /**
     * One rule as it is written.
     *
     * @param cells FEEL text of each input cell; empty where the cell says nothing
     */
    record Rule(String id, List<String> cells) {}

    /** A rule that answered, its result fields in the order of the columns, null where the cell is empty. */
    record Match(String rule, Map<String, Object> result, Citation citation) {}

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
