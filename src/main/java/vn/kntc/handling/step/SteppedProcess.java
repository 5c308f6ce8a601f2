package vn.kntc.handling.step;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kntc.engine.ProcessContract;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;

/** A process whose user tasks are steps of a table. */
public interface SteppedProcess extends ProcessContract {

    StepTable<?> table();

    /** What the program does at the other elements: delegates, calls, and listeners of the start. */
    default List<ProcessStep> others() {
        return List.of();
    }

    /**
     * Processes whose steps older diagrams of this one have as their own. Cases that began by those go on with the same rows, under
     * the same ids and variables; none as a rule.
     */
    default List<SteppedProcess> onceOwn() {
        return List.of();
    }

    /** Variables that only diagrams from before ask for; the steps go on setting them. None as a rule. */
    default Set<ProcessVariable<?>> ofDiagramsBefore() {
        return Set.of();
    }

    @Override
    default Set<String> keptNames() {
        return Stream.concat(Stream.of(this), onceOwn().stream())
                .flatMap(process -> Stream.concat(process.variables().stream(), process.ofDiagramsBefore().stream()))
                .map(ProcessVariable::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    default List<ProcessStep> steps() {
        return Stream.concat(table().steps().stream(), others().stream()).toList();
    }
}
