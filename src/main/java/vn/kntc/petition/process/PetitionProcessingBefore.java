package vn.kntc.petition.process;

import java.time.LocalDate;
import java.util.Set;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.petition.PetitionHandling;

/** Steps that only diagrams of petition processing from before have; cases that began by them go on by these rows. */
final class PetitionProcessingBefore implements SteppedProcess {

    /** Until {@code sender-notice.bpmn} came the officer told the sender by a letter written elsewhere. */
    private static final StepTable<PetitionHandling> TABLE = StepTable.of(PetitionHandling.class, on -> on.form(
                    "tellSender", Told.class)
            .does((petitions, step) -> petitions.tellSender(
                    step.caseNumber(), step.entry().toldOn(), step.entry().resultNumber(), step.by())));

    record Told(LocalDate toldOn, @IfAsked String resultNumber) {}

    @Override
    public String key() {
        return PetitionProcessing.KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of();
    }

    @Override
    public StepTable<PetitionHandling> table() {
        return TABLE;
    }
}
