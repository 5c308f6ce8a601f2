package vn.kntc.petition.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.engine.CompletedForms;
import vn.kntc.petition.PetitionHandling;

/** The officer recorded what legal staff said; the route is chosen anew. */
@Component
class RecordReviewListener implements TaskListener {

    private final CompletedForms forms;
    private final PetitionHandling petitions;

    RecordReviewListener(CompletedForms forms, PetitionHandling petitions) {
        this.forms = forms;
        this.petitions = petitions;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        petitions.recordReview(form.caseNumber(), form.text("opinion", "Ý kiến pháp chế", 2000), form.by());
    }
}
