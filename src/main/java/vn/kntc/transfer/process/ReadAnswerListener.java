package vn.kntc.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.kntc.shared.CaseNumber;
import vn.kntc.transfer.TransferHandling;

/** Tells the model what the receiver answered. */
@Component
class ReadAnswerListener implements ExecutionListener {

    private final TransferHandling transfers;

    ReadAnswerListener(TransferHandling transfers) {
        this.transfers = transfers;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return; // nobody answered: the step was taken away
        }
        var caseNumber = new CaseNumber(execution.getProcessBusinessKey());
        PetitionTransfer.RETURNED.set(execution, transfers.returned(caseNumber));
        PetitionTransfer.CITIZEN_WAITS.set(execution, transfers.citizenWaits(caseNumber));
    }
}
