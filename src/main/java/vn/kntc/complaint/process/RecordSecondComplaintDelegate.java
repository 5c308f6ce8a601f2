package vn.kntc.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.shared.CaseNumber;

/** Records that a second complaint came in time. */
@Component
class RecordSecondComplaintDelegate implements JavaDelegate {

    private final ComplaintHandling complaints;

    RecordSecondComplaintDelegate(ComplaintHandling complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        complaints.recordSecondComplaint(new CaseNumber(execution.getProcessBusinessKey()));
        ComplaintLegalEffect.SECOND_COMPLAINT_FILED.set(execution, true);
    }
}
