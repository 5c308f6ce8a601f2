package vn.kntc.denunciation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Gives the task lists the case number to show. */
@Component
class BeginDenunciationListener implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        DenunciationResolution.CASE_NUMBER.set(execution, execution.getProcessBusinessKey());
    }
}
