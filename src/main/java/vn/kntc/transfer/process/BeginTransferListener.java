package vn.kntc.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Gives the task lists the case number to show; nothing has come back yet. */
@Component
class BeginTransferListener implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        PetitionTransfer.CASE_NUMBER.set(execution, execution.getProcessBusinessKey());
        PetitionTransfer.RETURNED.set(execution, false);
        PetitionTransfer.CITIZEN_WAITS.set(execution, false);
    }
}
