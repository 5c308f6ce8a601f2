package vn.kntc.oversight.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Gives the task lists the case number to show. */
@Component
class BeginOversightListener implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        ReviewProcess.CASE_NUMBER.set(execution, execution.getProcessBusinessKey());
    }
}
