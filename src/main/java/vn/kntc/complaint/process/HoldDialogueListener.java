package vn.kntc.complaint.process;

import java.util.List;
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

    static final List<String> ABSENCES =
            List.of(Attendance.ABSENT_WITH_GOOD_REASON.name(), Attendance.ABSENT_WITHOUT_GOOD_REASON.name());

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
        var respondent = form.flag("respondentPresent")
                ? Attendance.PRESENT
                : Attendance.valueOf(form.code("respondentAbsence", "Người bị khiếu nại vắng mặt", ABSENCES));
        var result = new DialogueResult(
                form.date("heldOn", "Ngày đối thoại"),
                FormReading.time(form, "startedAt", "Giờ bắt đầu"),
                FormReading.time(form, "endedAt", "Giờ kết thúc"),
                form.text("place", "Địa điểm", 300),
                form.text("chair", "Người chủ trì", 300),
                form.optionalText("chairName", "Họ tên người chủ trì", 200).orElse(null),
                form.text("secretary", "Thư ký", 300),
                attendance,
                attendance == Attendance.PRESENT
                        ? null
                        : form.optionalText("absenceReason", "Lý do vắng mặt", 2000)
                                .orElse(null),
                respondent == Attendance.PRESENT,
                respondent == Attendance.ABSENT_WITH_GOOD_REASON,
                respondent == Attendance.PRESENT
                        ? null
                        : form.optionalText("respondentAbsenceReason", "Lý do vắng mặt của người bị khiếu nại", 2000)
                                .orElse(null),
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
