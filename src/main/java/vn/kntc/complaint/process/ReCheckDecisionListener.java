package vn.kntc.complaint.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.ReCheck;
import vn.kntc.engine.CompletedForms;

/** Takes the re-check of the contested decision. */
@Component
class ReCheckDecisionListener implements TaskListener {

    static final String DECIDE = "DECIDE";
    static final String VERIFY = "VERIFY";

    private final CompletedForms forms;
    private final ComplaintHandling complaints;

    ReCheckDecisionListener(CompletedForms forms, ComplaintHandling complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        var reCheck = new ReCheck(
                form.date("checkedOn", "Ngày kiểm tra lại"),
                form.text("issuer", "Người, cơ quan đã ban hành quyết định hoặc có hành vi", 300),
                form.text("legalGround", "Căn cứ pháp lý", 4000),
                form.text("competence", "Thẩm quyền ban hành", 4000),
                form.text("content", "Nội dung", 4000),
                form.text("procedure", "Trình tự, thủ tục, hình thức, thể thức", 4000),
                form.optionalText("other", "Vấn đề khác", 4000).orElse(null),
                DECIDE.equals(form.code("reCheckResult", "Kết quả kiểm tra lại", List.of(DECIDE, VERIFY))),
                form.text("reason", "Lý do", 2000));
        boolean right = complaints.reCheck(form.caseNumber(), reCheck, form.by());
        ComplaintFirstInstance.COMPLAINT_RIGHT.set(task.getExecution(), right);
        ComplaintFirstInstance.VERIFIED.set(task.getExecution(), false);
    }
}
