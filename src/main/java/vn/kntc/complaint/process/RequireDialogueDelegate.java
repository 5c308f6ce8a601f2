package vn.kntc.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.shared.CaseNumber;

/** Asks the law whether a dialogue is due. */
@Component
class RequireDialogueDelegate implements JavaDelegate {

    private final ComplaintHandling complaints;

    RequireDialogueDelegate(ComplaintHandling complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean required = complaints.isDialogueRequired(new CaseNumber(execution.getProcessBusinessKey()));
        ComplaintFirstInstance.DIALOGUE_REQUIRED.set(execution, required);
    }
}
