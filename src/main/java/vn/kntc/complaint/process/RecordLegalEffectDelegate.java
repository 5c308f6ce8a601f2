package vn.kntc.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.shared.CaseNumber;

/** Records that the decision took effect, or that a second complaint came before the case waited for it. */
@Component
class RecordLegalEffectDelegate implements JavaDelegate {

    private final ComplaintHandling complaints;

    RecordLegalEffectDelegate(ComplaintHandling complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean filed = complaints.recordLegalEffect(new CaseNumber(execution.getProcessBusinessKey()));
        ComplaintLegalEffect.SECOND_COMPLAINT_FILED.set(execution, filed);
    }
}
