package vn.kntc.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Gives the task lists the case number to show, and what is called from here the clocks of a second instance. */
@Component
class BeginSecondInstanceListener implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        ComplaintSecondInstance.CASE_NUMBER.set(execution, execution.getProcessBusinessKey());
        InstanceClocks.SECOND.tell(execution);
    }
}
