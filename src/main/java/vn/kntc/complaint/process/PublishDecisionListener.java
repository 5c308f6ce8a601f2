package vn.kntc.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.Publication;
import vn.kntc.complaint.PublicationWay;
import vn.kntc.engine.CompletedForms;

/** Takes how the decision was made public. */
@Component
class PublishDecisionListener implements TaskListener {

    private final CompletedForms forms;
    private final ComplaintHandling complaints;

    PublishDecisionListener(CompletedForms forms, ComplaintHandling complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        var way = PublicationWay.valueOf(
                form.code("publicationWay", "Hình thức công khai", FormReading.names(PublicationWay.values())));
        var publication = new Publication(
                form.date("publishedOn", "Ngày công khai"),
                way,
                form.text("place", "Nơi công khai", 300),
                way == PublicationWay.MEETING ? form.date("meetingNoticeOn", "Ngày thông báo cuộc họp") : null,
                way == PublicationWay.MEDIA ? form.number("mediaTimes", "Số lần phát hoặc số kỳ đăng", 2, 100) : null,
                form.optionalDate("portalFrom", "Ngày đăng trên cổng, trang thông tin điện tử")
                        .orElse(null));
        boolean displayed = complaints.publish(form.caseNumber(), publication, form.by());
        ComplaintFirstInstance.DISPLAYED.set(task.getExecution(), displayed);
    }
}
