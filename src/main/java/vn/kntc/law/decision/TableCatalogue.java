package vn.kntc.law.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.law.DeadlineDescription;
import vn.kntc.law.DeadlineGroup;
import vn.kntc.law.DecisionDescription;
import vn.kntc.law.LawCatalogue;
import vn.kntc.law.Regime;
import vn.kntc.law.Regimes;

/** Lists what the tables can be asked, as they are written. */
@Component
final class TableCatalogue implements LawCatalogue {

    private final Deadlines deadlines;
    private final DecisionTables tables;
    private final DatedTables dated;
    private final Regimes regimes;

    TableCatalogue(Deadlines deadlines, DecisionTables tables, DatedTables dated, Regimes regimes) {
        this.deadlines = deadlines;
        this.tables = tables;
        this.dated = dated;
        this.regimes = regimes;
    }

    @Override
    public List<DeadlineDescription> deadlines() {
        return deadlineGroups().stream()
                .flatMap(group -> group.deadlines().stream())
                .toList();
    }

    @Override
    public List<DeadlineGroup> deadlineGroups() {
        var groups = new LinkedHashMap<DecisionTable, List<DeadlineDescription>>();
        deadlines.all().forEach(deadline -> groups.computeIfAbsent(deadline.table(), first -> new ArrayList<>())
                .add(description(deadline)));
        return groups.entrySet().stream()
                .map(group -> new DeadlineGroup(group.getKey().name(), List.copyOf(group.getValue())))
                .toList();
    }

    private DeadlineDescription description(Deadline deadline) {
        var rules = new ArrayList<DeadlineDescription.Rule>();
        for (var regime : regimes.all()) {
            deadline.combinations().forEach(facts -> rules.addAll(rules(deadline, regime, facts)));
        }
        return new DeadlineDescription(
                deadline.key(),
                deadline.name(),
                deadline.table().facts().stream()
                        .filter(fact -> deadline.facts().contains(fact.name()))
                        .map(Fact::description)
                        .toList(),
                rules);
    }

    /** One after the other, as they follow each other within the regime. */
    private List<DeadlineDescription.Rule> rules(Deadline deadline, Regime regime, Map<String, Boolean> facts) {
        var rules = new ArrayList<DeadlineDescription.Rule>();
        var last = "";
        for (var day : dated.days(deadline.table(), regime, deadline.since())) {
            var found = deadline.rule(dated, day, facts).orElse(null);
            if (found != null && !found.rule().equals(last)) {
                var period = Deadline.period(found);
                rules.add(new DeadlineDescription.Rule(
                        regime,
                        facts,
                        period.amount(),
                        period.unit(),
                        period.direction(),
                        found.citation().basis(),
                        dated.since(deadline.table(), found.rule(), day).orElse(null)));
            }
            last = found == null ? "" : found.rule();
        }
        return rules;
    }

    @Override
    public Map<String, String> codes(String decision, String column) {
        var codes = new LinkedHashMap<String, String>();
        tables.find(decision).stream()
                .flatMap(table -> Stream.concat(table.facts().stream(), table.outputs().stream()))
                .filter(fact -> fact.name().equals(column))
                .map(Fact::description)
                .forEach(fact -> fact.allowedValues()
                        .forEach(code -> codes.put(
                                code.toString(), fact.valueLabels().getOrDefault(code.toString(), code.toString()))));
        return codes;
    }

    @Override
    public List<DecisionDescription> decisions() {
        return tables.all().stream()
                .filter(table -> OwnTables.listed(table.id()))
                .map(table -> new DecisionDescription(
                        table.id(),
                        table.name(),
                        table.version(),
                        table.facts().stream().map(Fact::description).toList(),
                        table.outputs().stream().map(Fact::description).toList()))
                .toList();
    }
}
