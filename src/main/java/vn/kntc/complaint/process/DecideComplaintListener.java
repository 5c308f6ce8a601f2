package vn.kntc.complaint.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ActRuling;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.ComplaintOutcome;
import vn.kntc.complaint.ContentFinding;
import vn.kntc.complaint.Resolution;
import vn.kntc.engine.CompletedForms;

/** Takes the resolver's decision. */
@Component
class DecideComplaintListener implements TaskListener {

    static final List<String> OUTCOMES = List.of(
            ComplaintOutcome.WHOLLY_RIGHT.name(), ComplaintOutcome.PARTLY_RIGHT.name(), ComplaintOutcome.WRONG.name());

    private final CompletedForms forms;
    private final ComplaintHandling complaints;

    DecideComplaintListener(CompletedForms forms, ComplaintHandling complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        boolean verified = ComplaintFirstInstance.VERIFIED.get(task).orElse(false);
        boolean ownFindings = !verified || form.flag("changeFindings");
        List<ContentFinding> findings = ownFindings ? FormReading.findings(form) : List.of();
        var resolution = new Resolution(
                form.date("decidedOn", "Ngày quyết định"),
                ComplaintOutcome.valueOf(form.code("outcome", "Kết luận chung", OUTCOMES)),
                findings,
                form.optionalText("request", "Yêu cầu của người khiếu nại", 4000)
                        .orElse(null),
                form.optionalText("grounds", "Căn cứ người khiếu nại nêu", 4000).orElse(null),
                form.text("norms", "Quy định pháp luật áp dụng", 4000),
                form.text("reasoning", "Lập luận của kết luận", 4000),
                form.flag("separateReasoning") ? FormReading.reasonings(form) : List.of(),
                ActRuling.valueOf(form.code(
                        "ruling", "Xử lý quyết định, hành vi bị khiếu nại", FormReading.names(ActRuling.values()))),
                form.text("rulingDetail", "Nội dung xử lý cụ thể", 4000),
                form.optionalText("related", "Các vấn đề liên quan", 4000).orElse(null),
                form.optionalText("compensation", "Bồi thường thiệt hại", 2000).orElse(null),
                form.optionalText("secondInstanceOffice", "Người có thẩm quyền giải quyết khiếu nại lần hai", 300)
                        .orElse(null),
                form.text("executors", "Cơ quan, người thi hành", 1000),
                FormReading.optionalLines(form, "furtherBases", "Căn cứ pháp luật khác"));
        var outcome = complaints.decide(form.caseNumber(), resolution, form.by());
        ComplaintFirstInstance.COMPLAINT_OUTCOME.set(task.getExecution(), outcome.name());
    }
}
