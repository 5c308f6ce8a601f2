package vn.kntc.complaint.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.NumberedPaper;
import vn.kntc.engine.CompletedForms;

/** Issues the notice of the dialogue, or takes it back when it is too late for it. */
@Component
class IssueDialogueNoticeListener implements TaskListener {

    static final String ISSUE = "ISSUE";
    static final String RETURN = "RETURN";

    private final CompletedForms forms;
    private final ComplaintHandling complaints;

    IssueDialogueNoticeListener(CompletedForms forms, ComplaintHandling complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        boolean issue = ISSUE.equals(form.code("noticeHandling", "Xử lý thông báo", List.of(ISSUE, RETURN)));
        if (issue) {
            var on = form.date("issuedOn", "Ngày ban hành");
            FormReading.enterNumber(form, complaints, NumberedPaper.DIALOGUE_NOTICE, on);
            complaints.issueDialogueNotice(form.caseNumber(), on, form.by());
        } else {
            complaints.returnDialogueNotice(
                    form.caseNumber(), form.text("returnReason", "Lý do trả lại", 2000), form.by());
        }
        ComplaintFirstInstance.DIALOGUE_NOTICE_ISSUED.set(task.getExecution(), issue);
    }
}
