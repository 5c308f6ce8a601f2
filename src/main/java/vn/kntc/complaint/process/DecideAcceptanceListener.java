package vn.kntc.complaint.process;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.AcceptanceDecision;
import vn.kntc.complaint.AdmissibilityGround;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.ComplaintOutcome;
import vn.kntc.engine.CompletedForms;

/** Takes the resolver's decision on acceptance. */
@Component
class DecideAcceptanceListener implements TaskListener {

    static final String ACCEPT = "ACCEPT";
    static final String REFUSE = "REFUSE";
    static final List<String> GROUNDS = Arrays.stream(AdmissibilityGround.values())
            .map(AdmissibilityGround::code)
            .toList();

    private final CompletedForms forms;
    private final ComplaintHandling complaints;

    DecideAcceptanceListener(CompletedForms forms, ComplaintHandling complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        boolean accept = ACCEPT.equals(form.code("acceptanceDecision", "Quyết định", List.of(ACCEPT, REFUSE)));
        var decision = new AcceptanceDecision(
                accept,
                form.date("decidedOn", "Ngày quyết định"),
                form.text("subject", "Khiếu nại về việc", 500),
                accept ? List.of() : form.codes("refusalGrounds", "Căn cứ không thụ lý", GROUNDS),
                accept ? null : form.text("refusalReason", "Lý do không thụ lý", 4000),
                form.optionalText("departureReason", "Lý do khác với kết quả xét căn cứ", 2000)
                        .orElse(null),
                accept && form.flag("remote"),
                accept ? FormReading.complexity(form) : List.of(),
                accept
                        ? form.optionalText("complexityReason", "Tình tiết phức tạp", 2000)
                                .orElse(null)
                        : null);
        var office =
                form.optionalText("respondentOffice", "Người bị khiếu nại", 300).orElse(null);
        var seat = form.optionalText("respondentSeat", "Địa chỉ của người bị khiếu nại", 300)
                .orElse(null);
        if (office != null || seat != null) {
            complaints.nameRespondent(form.caseNumber(), office, seat);
        }
        boolean accepted = complaints.decideAcceptance(form.caseNumber(), decision, form.by());
        ComplaintFirstInstance.ACCEPTED.set(task.getExecution(), accepted);
        if (!accepted) {
            ComplaintFirstInstance.COMPLAINT_OUTCOME.set(task.getExecution(), ComplaintOutcome.REFUSED.name());
        }
    }
}
