package vn.kntc.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.shared.CaseNumber;

/** Notes that a ground for suspension arose. */
@Component
class RecordSuspensionGroundDelegate implements JavaDelegate {

    private final ComplaintHandling complaints;

    RecordSuspensionGroundDelegate(ComplaintHandling complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        complaints.recordSuspensionGround(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
