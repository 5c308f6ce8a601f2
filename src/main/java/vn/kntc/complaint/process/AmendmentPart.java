package vn.kntc.complaint.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kntc.complaint.Amendments;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;

/** A process by which officers add something to a complaint; every instance calls it with the case number only. */
abstract class AmendmentPart implements SteppedProcess {

    private final String key;
    private final StepTable<Amendments> table;
    private final Set<ProcessVariable<?>> needs;
    private final Set<ProcessVariable<?>> variables;

    /**
     * @param caseNumber the one variable that it is given
     * @param back what it hands back
     */
    AmendmentPart(
            String key, StepTable<Amendments> table, ProcessVariable<String> caseNumber, ProcessVariable<?>... back) {
        this.key = key;
        this.table = table;
        this.needs = Set.of(caseNumber);
        this.variables = Stream.concat(needs.stream(), Stream.of(back)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final Set<ProcessVariable<?>> variables() {
        return variables;
    }

    @Override
    public final Set<ProcessVariable<?>> needs() {
        return needs;
    }

    @Override
    public final StepTable<Amendments> table() {
        return table;
    }
}
