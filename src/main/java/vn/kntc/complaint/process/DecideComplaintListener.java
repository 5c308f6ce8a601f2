package vn.kntc.complaint.process;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ActRuling;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.ComplaintOutcome;
import vn.kntc.complaint.ContentFinding;
import vn.kntc.complaint.Resolution;
import vn.kntc.engine.CompletedForm;
import vn.kntc.engine.CompletedForms;
import vn.kntc.shared.InvalidInput;

/** Takes the resolver's decision, or that he has the complaint verified or the parties heard first. */
@Component
class DecideComplaintListener implements TaskListener {

    static final List<String> OUTCOMES = List.of(
            ComplaintOutcome.WHOLLY_RIGHT.name(), ComplaintOutcome.PARTLY_RIGHT.name(), ComplaintOutcome.WRONG.name());

    private static final String WAY_BACK = "gateway_isDecided";
    private static final String DECIDED = "DECIDED";
    private static final String VERIFY = "VERIFY";
    private static final String DIALOGUE = "DIALOGUE";
    static final List<String> CHOICES =
            Stream.concat(OUTCOMES.stream(), Stream.of(VERIFY, DIALOGUE)).toList();

    private final CompletedForms forms;
    private final ComplaintHandling complaints;

    DecideComplaintListener(CompletedForms forms, ComplaintHandling complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        var step = form.code("outcome", "Kết luận chung", CHOICES);
        requireWayBack(task, step);
        switch (step) {
            case VERIFY -> complaints.verifyBeforeDeciding(form.caseNumber(), form.by());
            case DIALOGUE -> complaints.hearBeforeDeciding(form.caseNumber(), form.by());
            default -> decide(task, form, ComplaintOutcome.valueOf(step));
        }
        ComplaintFirstInstance.DECISION_STEP.set(task.getExecution(), OUTCOMES.contains(step) ? DECIDED : step);
    }

    /** A process that began before the model had the way back can only decide. */
    private static void requireWayBack(DelegateTask task, String step) {
        var model = task.getBpmnModelInstance();
        if (!OUTCOMES.contains(step) && model != null && model.getModelElementById(WAY_BACK) == null) {
            throw new InvalidInput(
                    "outcome", "Hồ sơ này chạy theo sơ đồ cũ, chưa có bước quay lại; hãy kết luận khiếu nại.");
        }
    }

    private void decide(DelegateTask task, CompletedForm form, ComplaintOutcome concluded) {
        boolean verified = ComplaintFirstInstance.VERIFIED.get(task).orElse(false);
        var outcome = complaints.decide(form.caseNumber(), resolution(form, concluded, verified), form.by());
        ComplaintFirstInstance.COMPLAINT_OUTCOME.set(task.getExecution(), outcome.name());
    }

    private static Resolution resolution(CompletedForm form, ComplaintOutcome concluded, boolean verified) {
        boolean ownFindings = !verified || form.flag("changeFindings");
        List<ContentFinding> findings = ownFindings ? FormReading.findings(form) : List.of();
        return new Resolution(
                form.date("decidedOn", "Ngày quyết định"),
                concluded,
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
    }
}
