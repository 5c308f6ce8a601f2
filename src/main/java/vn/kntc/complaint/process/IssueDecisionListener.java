package vn.kntc.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.NumberedPaper;
import vn.kntc.engine.CompletedForms;

/** Issues Mẫu 15. */
@Component
class IssueDecisionListener implements TaskListener {

    private final CompletedForms forms;
    private final ComplaintHandling complaints;

    IssueDecisionListener(CompletedForms forms, ComplaintHandling complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        var on = form.date("issuedOn", "Ngày ban hành");
        FormReading.enterNumber(form, complaints, NumberedPaper.RESOLUTION_DECISION, on);
        complaints.issueDecision(form.caseNumber(), on, form.by());
    }
}
