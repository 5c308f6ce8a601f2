package vn.kntc.denunciation.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;

/** A process that {@code denunciationResolution} calls: it is given the case number only. */
abstract class DenunciationPart implements SteppedProcess {

    private final String key;
    private final StepTable<?> table;
    private final Set<ProcessVariable<?>> needs;
    private final Set<ProcessVariable<?>> variables;

    /**
     * @param caseNumber the one variable that it is given
     * @param own its other variables
     */
    DenunciationPart(String key, StepTable<?> table, ProcessVariable<String> caseNumber, ProcessVariable<?>... own) {
        this.key = key;
        this.table = table;
        this.needs = Set.of(caseNumber);
        this.variables = Stream.concat(needs.stream(), Stream.of(own)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return variables;
    }

    @Override
    public Set<ProcessVariable<?>> needs() {
        return needs;
    }

    @Override
    public StepTable<?> table() {
        return table;
    }
}
