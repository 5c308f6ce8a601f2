package vn.kntc.complaint.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ActRuling;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.VerificationFindings;
import vn.kntc.engine.CompletedForms;

/** Takes the result of verification. */
@Component
class ReportVerificationListener implements TaskListener {

    static final String DIFFER = "DIFFER";
    static final String AGREE = "AGREE";

    private final CompletedForms forms;
    private final ComplaintHandling complaints;

    ReportVerificationListener(CompletedForms forms, ComplaintHandling complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        var findings = new VerificationFindings(
                form.date("reportedOn", "Ngày báo cáo"),
                form.date("verifiedFrom", "Xác minh từ ngày"),
                form.date("verifiedTo", "Xác minh đến ngày"),
                form.text("request", "Yêu cầu của người khiếu nại", 4000),
                form.text("grounds", "Căn cứ người khiếu nại nêu", 4000),
                form.optionalText("earlierSettlement", "Kết quả giải quyết trước đó", 2000)
                        .orElse(null),
                FormReading.findings(form),
                ActRuling.valueOf(form.code(
                        "actProposal", "Kiến nghị về quyết định, hành vi", FormReading.names(ActRuling.values()))),
                form.optionalText("proposal", "Kiến nghị khác", 4000).orElse(null),
                FormReading.optionalLines(form, "evidence", "Tài liệu, chứng cứ kèm theo"),
                DIFFER.equals(form.code("comparison", "Yêu cầu so với kết quả xác minh", List.of(DIFFER, AGREE))));
        complaints.reportVerification(
                form.caseNumber(),
                findings,
                form.optionalText(FormReading.ENTERED_NUMBER, "Số đã cấp trên giấy", 50)
                        .orElse(null),
                form.by());
        ComplaintFirstInstance.VERIFIED.set(task.getExecution(), true);
    }
}
