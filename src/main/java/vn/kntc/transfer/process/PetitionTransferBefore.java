package vn.kntc.transfer.process;

import java.time.LocalDate;
import java.util.Set;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.transfer.TransferHandling;

/** Steps that only diagrams of transfers from before have; cases that began by them go on by these rows. */
final class PetitionTransferBefore implements SteppedProcess {

    /** Until the letter to the petitioner was drawn up here an officer told him by one written elsewhere. */
    private static final StepTable<TransferHandling> TABLE = StepTable.of(TransferHandling.class, on -> on.form(
                    "tellTransferResult", Told.class)
            .does((transfers, step) -> transfers.tellCitizen(
                    step.caseNumber(), step.entry().toldOn(), step.entry().resultNumber(), step.by())));

    record Told(LocalDate toldOn, @IfAsked String resultNumber) {}

    @Override
    public String key() {
        return PetitionTransfer.KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of();
    }

    @Override
    public StepTable<TransferHandling> table() {
        return TABLE;
    }
}
