package vn.kntc.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.ComplaintOutcome;
import vn.kntc.shared.CaseNumber;

/** Records that the complaint was withdrawn. */
@Component
class RecordWithdrawalDelegate implements JavaDelegate {

    private final ComplaintHandling complaints;

    RecordWithdrawalDelegate(ComplaintHandling complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        complaints.recordWithdrawal(new CaseNumber(execution.getProcessBusinessKey()));
        ComplaintFirstInstance.COMPLAINT_OUTCOME.set(execution, ComplaintOutcome.WITHDRAWN.name());
    }
}
