package vn.kntc.complaint.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.VerificationAssignment;
import vn.kntc.complaint.VerifyingBody;
import vn.kntc.engine.CompletedForms;
import vn.kntc.organization.Role;

/** Takes who verifies what until when. */
@Component
class AssignVerificationListener implements TaskListener {

    static final String LARGE_TEAM = "DOAN";
    static final String SMALL_TEAM = "TO";

    private final CompletedForms forms;
    private final ComplaintHandling complaints;

    AssignVerificationListener(CompletedForms forms, ComplaintHandling complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        var by = VerifyingBody.valueOf(
                form.code("verifiedBy", "Người xác minh", FormReading.names(VerifyingBody.values())));
        var assignment = new VerificationAssignment(
                form.date("assignedOn", "Ngày giao xác minh"),
                by,
                by == VerifyingBody.SELF
                        ? null
                        : form.optionalText("body", "Cơ quan, người được giao xác minh", 300)
                                .orElse(null),
                LARGE_TEAM.equals(form.code("team", "Hình thức tổ chức", List.of(LARGE_TEAM, SMALL_TEAM))),
                form.text("leader", "Trưởng đoàn hoặc Tổ trưởng", 300),
                form.optionalText("deputy", "Phó Trưởng đoàn hoặc Tổ phó", 300).orElse(null),
                FormReading.optionalLines(form, "members", "Thành viên"),
                FormReading.lines(form, "contents", "Nội dung xác minh"),
                form.number("days", "Thời gian xác minh (ngày)", 1, 90),
                form.date("reportBy", "Hạn báo cáo"),
                form.optionalText("tasks", "Nhiệm vụ cụ thể", 2000).orElse(null),
                FormReading.complexity(form),
                form.optionalText("complexityReason", "Tình tiết phức tạp", 2000)
                        .orElse(null));
        complaints.assignVerification(form.caseNumber(), assignment, form.by());
        var reports = by == VerifyingBody.SELF ? Role.RESOLVER : Role.VERIFIER;
        ComplaintFirstInstance.VERIFIER_GROUP.set(task.getExecution(), reports.id());
        ComplaintFirstInstance.VERIFICATION_DUE.set(
                task.getExecution(), assignment.reportBy().toString());
        ComplaintFirstInstance.ASSIGNED_CONTENTS.set(
                task.getExecution(), String.valueOf(assignment.contents().size()));
    }
}
