package vn.kntc.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.DialoguePlan;
import vn.kntc.engine.CompletedForms;

/** Takes day, place and people of the dialogue. */
@Component
class ScheduleDialogueListener implements TaskListener {

    private final CompletedForms forms;
    private final ComplaintHandling complaints;

    ScheduleDialogueListener(CompletedForms forms, ComplaintHandling complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        var plan = new DialoguePlan(
                form.date("dialogueOn", "Ngày đối thoại"),
                FormReading.time(form, "startsAt", "Giờ bắt đầu"),
                form.text("place", "Địa điểm", 300),
                form.text("chair", "Người chủ trì", 300),
                form.optionalText("chairName", "Họ tên người chủ trì", 200).orElse(null),
                FormReading.lines(form, "participants", "Thành phần tham dự"),
                FormReading.lines(form, "contents", "Nội dung đối thoại"),
                FormReading.optionalLines(form, "papersToBring", "Giấy tờ mang theo"));
        var clockKey = complaints.scheduleDialogue(form.caseNumber(), plan, form.by());
        ComplaintFirstInstance.DIALOGUE_NOTICE_CLOCK.set(task.getExecution(), clockKey);
    }
}
