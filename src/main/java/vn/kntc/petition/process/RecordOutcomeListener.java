package vn.kntc.petition.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.engine.CompletedForms;
import vn.kntc.petition.PetitionHandling;

/** The officer recorded what was done with the petition. */
@Component
class RecordOutcomeListener implements TaskListener {

    /** A process that began before the model had this step ends without it. */
    private static final String TELL_SENDER = "userTask_tellSender";

    private final CompletedForms forms;
    private final PetitionHandling petitions;

    RecordOutcomeListener(CompletedForms forms, PetitionHandling petitions) {
        this.forms = forms;
        this.petitions = petitions;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        petitions.recordOutcome(
                form.caseNumber(),
                form.text("result", "Kết quả xử lý", 2000),
                form.optionalText("documentNumber", "Số văn bản", 50).orElse(null),
                form.optionalDate("documentDate", "Ngày văn bản").orElse(null),
                form.by());
        var clock = petitions.senderClock(form.caseNumber());
        boolean tells = task.getBpmnModelInstance().getModelElementById(TELL_SENDER) != null;
        if (clock != null && !tells) {
            petitions.closeUntold(form.caseNumber());
        }
        PetitionProcessing.SENDER_CLOCK.set(task, clock == null ? "" : clock);
        PetitionProcessing.SENDER_WAITS.set(task, clock != null);
    }
}
