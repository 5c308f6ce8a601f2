package vn.kntc.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.NumberedPaper;
import vn.kntc.engine.CompletedForms;

/** Issues Mẫu 05. */
@Component
class IssueVerificationDecisionListener implements TaskListener {

    private final CompletedForms forms;
    private final ComplaintHandling complaints;

    IssueVerificationDecisionListener(CompletedForms forms, ComplaintHandling complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        var on = form.date("issuedOn", "Ngày ban hành");
        FormReading.enterNumber(form, complaints, NumberedPaper.VERIFICATION_DECISION, on);
        complaints.issueVerificationDecision(form.caseNumber(), on, form.by());
    }
}
