package vn.kntc.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.PublicationEnd;
import vn.kntc.engine.CompletedForms;

/** Takes the record that closes the publication. */
@Component
class ConfirmPublicationListener implements TaskListener {

    private final CompletedForms forms;
    private final ComplaintHandling complaints;

    ConfirmPublicationListener(CompletedForms forms, ComplaintHandling complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        var end = new PublicationEnd(
                form.date("confirmedOn", "Ngày lập biên bản"),
                FormReading.time(form, "confirmedAt", "Giờ lập biên bản"),
                form.optionalDate("displayedUntil", "Ngày kết thúc niêm yết, đăng tải")
                        .orElse(null),
                FormReading.optionalLines(form, "participants", "Thành phần dự họp"),
                form.optionalText("remarks", "Ghi chú", 2000).orElse(null),
                form.text("recorder", "Chức vụ người lập biên bản", 300),
                form.optionalText("witness", "Người chứng kiến", 300).orElse(null));
        complaints.confirmPublication(form.caseNumber(), end, form.by());
    }
}
