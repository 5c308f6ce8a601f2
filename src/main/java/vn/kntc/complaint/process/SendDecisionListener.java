package vn.kntc.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.DecisionRecipient;
import vn.kntc.complaint.Dispatch;
import vn.kntc.engine.CompletedForms;

/** Takes to whom the decision was sent. */
@Component
class SendDecisionListener implements TaskListener {

    private final CompletedForms forms;
    private final ComplaintHandling complaints;

    SendDecisionListener(CompletedForms forms, ComplaintHandling complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        var recipients = form.codes("recipients", "Nơi nhận", FormReading.names(DecisionRecipient.values())).stream()
                .map(DecisionRecipient::valueOf)
                .toList();
        var dispatch = new Dispatch(
                form.date("sentOn", "Ngày gửi"),
                recipients,
                form.optionalDate("frontToldOn", "Ngày báo Mặt trận Tổ quốc").orElse(null));
        complaints.send(form.caseNumber(), dispatch, form.by());
    }
}
