package vn.kntc.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.shared.CaseNumber;

/** Notes that a stay of the contested decision was asked for. */
@Component
class RecordStayRequestDelegate implements JavaDelegate {

    private final ComplaintHandling complaints;

    RecordStayRequestDelegate(ComplaintHandling complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        complaints.recordStayRequest(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
