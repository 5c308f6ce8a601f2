package vn.kntc.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.shared.CaseNumber;
import vn.kntc.transfer.TransferHandling;

/** Shows the officer which agencies of this system the petition may go to. */
@Component
class ListReceiversListener implements TaskListener {

    private final TransferHandling transfers;

    ListReceiversListener(TransferHandling transfers) {
        this.transfers = transfers;
    }

    @Override
    public void notify(DelegateTask task) {
        var execution = task.getExecution();
        PetitionTransfer.AGENCIES.set(
                execution, transfers.receivers(new CaseNumber(execution.getProcessBusinessKey())));
    }
}
