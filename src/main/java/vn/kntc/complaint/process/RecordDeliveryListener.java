package vn.kntc.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.engine.CompletedForms;

/** Takes the day on which the complainant got the decision. */
@Component
class RecordDeliveryListener implements TaskListener {

    private final CompletedForms forms;
    private final ComplaintHandling complaints;

    RecordDeliveryListener(CompletedForms forms, ComplaintHandling complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        complaints.recordDelivery(
                form.caseNumber(), form.date("deliveredOn", "Ngày người khiếu nại nhận quyết định"), form.by());
    }
}
