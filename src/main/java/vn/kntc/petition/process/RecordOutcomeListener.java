package vn.kntc.petition.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.engine.CompletedForms;
import vn.kntc.petition.PetitionHandling;

/** The officer recorded what was done with the petition. */
@Component
class RecordOutcomeListener implements TaskListener {

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
    }
}
