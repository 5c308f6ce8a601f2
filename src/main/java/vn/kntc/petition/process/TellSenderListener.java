package vn.kntc.petition.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.engine.CompletedForms;
import vn.kntc.petition.PetitionHandling;

/** Whoever sent the petition on was told of its result. */
@Component
class TellSenderListener implements TaskListener {

    private final CompletedForms forms;
    private final PetitionHandling petitions;

    TellSenderListener(CompletedForms forms, PetitionHandling petitions) {
        this.forms = forms;
        this.petitions = petitions;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        petitions.tellSender(
                form.caseNumber(),
                form.date("toldOn", "Ngày báo kết quả"),
                form.optionalText("resultNumber", "Số văn bản báo kết quả", 50).orElse(null),
                form.by());
    }
}
