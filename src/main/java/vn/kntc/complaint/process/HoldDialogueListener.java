package vn.kntc.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.Attendance;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.DialogueResult;
import vn.kntc.engine.CompletedForms;

/** Takes the minutes of the dialogue. */
@Component
class HoldDialogueListener implements TaskListener {

    private final CompletedForms forms;
    private final ComplaintHandling complaints;

    HoldDialogueListener(CompletedForms forms, ComplaintHandling complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        var attendance =
                Attendance.valueOf(form.code("attendance", "Người khiếu nại", FormReading.names(Attendance.values())));
        var result = new DialogueResult(
                form.date("heldOn", "Ngày đối thoại"),
                FormReading.time(form, "startedAt", "Giờ bắt đầu"),
                FormReading.time(form, "endedAt", "Giờ kết thúc"),
                form.text("place", "Địa điểm", 300),
                form.text("chair", "Người chủ trì", 300),
                form.text("secretary", "Thư ký", 300),
                attendance,
                attendance == Attendance.PRESENT
                        ? null
                        : form.optionalText("absenceReason", "Lý do vắng mặt", 2000)
                                .orElse(null),
                form.flag("respondentPresent"),
                FormReading.optionalLines(form, "concerned", "Người có quyền, nghĩa vụ liên quan"),
                FormReading.optionalLines(form, "bodies", "Cơ quan, tổ chức tham dự"),
                form.text("verificationResult", "Kết quả xác minh đã công bố", 4000),
                FormReading.lines(form, "matters", "Vấn đề đối thoại"),
                FormReading.lines(form, "opinions", "Ý kiến"),
                form.optionalText("agreed", "Nội dung thống nhất", 4000).orElse(null),
                form.optionalText("disputed", "Nội dung còn ý kiến khác nhau", 4000)
                        .orElse(null),
                form.optionalText("other", "Ý kiến khác", 4000).orElse(null),
                FormReading.optionalLines(form, "unsigned", "Người không ký biên bản"),
                form.number("copies", "Số bản", 3, 50));
        boolean again = complaints.holdDialogue(form.caseNumber(), result, form.by());
        ComplaintFirstInstance.ABSENT_WITH_GOOD_REASON.set(task.getExecution(), again);
    }
}
