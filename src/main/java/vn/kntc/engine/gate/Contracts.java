package vn.kntc.engine.gate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.kntc.engine.ClockKeys;
import vn.kntc.engine.FormField;
import vn.kntc.engine.OfficerGroups;
import vn.kntc.engine.ProcessContract;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.engine.RoutedProcesses;
import vn.kntc.engine.TableCodes;

/** What the rooms of the program know, as the rules ask for it. */
final class Contracts {

    private final Map<String, ProcessContract> byKey;
    private final ClockKeys clocks;
    private final OfficerGroups groups;
    private final RoutedProcesses routed;
    private final TableCodes listed;
    private final Map<String, Set<String>> facts;

    Contracts(
            List<ProcessContract> contracts,
            ClockKeys clocks,
            OfficerGroups groups,
            RoutedProcesses routed,
            TableCodes listed,
            Map<String, Set<String>> facts) {
        this.byKey = contracts.stream().collect(Collectors.toMap(ProcessContract::key, contract -> contract));
        this.clocks = clocks;
        this.groups = groups;
        this.routed = routed;
        this.listed = listed;
        this.facts = facts;
    }

    /** What may be chosen in a field; empty where its step takes anything. */
    Collection<String> codes(FormField field) {
        var column = field.listedBy();
        if (column == null) {
            return field.codes();
        }
        var codes = new TreeSet<>(listed.of(column.table(), column.column()));
        codes.addAll(column.besides());
        return codes;
    }

    /** @return null for a process that the program does not know */
    ProcessContract of(String key) {
        return byKey.get(key);
    }

    /** By its process id, or, where that was changed, by the name of its file; null if neither is known. */
    ProcessContract of(Diagram diagram) {
        var named = of(diagram.key());
        return named != null ? named : of(Names.camel(Names.base(diagram.file()).replaceAll("\\.bpmn$", "")));
    }

    List<ProcessContract> all() {
        return List.copyOf(byKey.values());
    }

    /** Keys of the processes that a decision table sends cases to. */
    Set<String> routed() {
        return new TreeSet<>(routed.keys());
    }

    Set<String> keys() {
        return new TreeSet<>(byKey.keySet());
    }

    List<ProcessStep> steps(Diagram diagram) {
        var contract = of(diagram);
        return contract == null ? List.of() : contract.steps();
    }

    Optional<ProcessVariable<?>> variable(Diagram diagram, String name) {
        var contract = of(diagram);
        return contract == null
                ? Optional.empty()
                : contract.variables().stream()
                        .filter(variable -> variable.name().equals(name))
                        .findFirst();
    }

    /** Whether any process has a variable of that name: no form may post it. */
    boolean isVariable(String name) {
        return byKey.values().stream().anyMatch(contract -> contract.keptNames().contains(name));
    }

    /** The step whose form has that id, and the process that it belongs to. */
    Optional<Reader> readerOf(String formId) {
        return byKey.values().stream()
                .flatMap(contract -> contract.steps().stream()
                        .filter(step -> step.event().equals(ProcessStep.COMPLETE))
                        .filter(step -> (step.element().replaceFirst("^userTask_", "") + "Form").equals(formId))
                        .map(step -> new Reader(contract, step)))
                .findFirst();
    }

    /** Who reads a form. */
    record Reader(ProcessContract process, ProcessStep step) {}

    boolean knowsKey(String key) {
        return clocks.knows(key);
    }

    /** Whether some room suggests entries of that list. */
    boolean suggests(String list) {
        return byKey.values().stream()
                .anyMatch(contract -> contract.suggestions().contains(list));
    }

    /** Whether a field may begin with it. */
    boolean knowsFact(String fact) {
        return facts.containsKey(fact);
    }

    /** Of a fact that is a list, what each of its rows has; empty for a single value. */
    Set<String> rowsOf(String fact) {
        return facts.getOrDefault(fact, Set.of());
    }

    boolean knowsGroup(String group) {
        return groups.knows(group);
    }
}
