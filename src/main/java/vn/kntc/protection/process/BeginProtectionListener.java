package vn.kntc.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Gives the task lists the case number to show. */
@Component
class BeginProtectionListener implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        DenouncerProtection.CASE_NUMBER.set(execution, execution.getProcessBusinessKey());
    }
}
