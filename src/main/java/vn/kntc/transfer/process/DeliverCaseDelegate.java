package vn.kntc.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kntc.shared.CaseNumber;
import vn.kntc.transfer.TransferHandling;

/** Opens the case at the agency that receives the petition. */
@Component
class DeliverCaseDelegate implements JavaDelegate {

    private final TransferHandling transfers;

    DeliverCaseDelegate(TransferHandling transfers) {
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        transfers.deliver(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
