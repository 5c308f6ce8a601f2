package vn.kntc.petition.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.engine.CompletedForms;
import vn.kntc.petition.PetitionHandling;

/** The officer said whether another law governs the matter. */
@Component
class RecordGoverningLawListener implements TaskListener {

    static final List<String> ANSWERS = List.of("true", "false");

    private final CompletedForms forms;
    private final PetitionHandling petitions;

    RecordGoverningLawListener(CompletedForms forms, PetitionHandling petitions) {
        this.forms = forms;
        this.petitions = petitions;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        boolean governs =
                "true".equals(form.code("governedByOtherLaw", "Vụ việc có do luật khác điều chỉnh không?", ANSWERS));
        var otherLaw = governs ? form.text("otherLaw", "Tên luật điều chỉnh", 300) : null;
        petitions.recordGoverningLaw(form.caseNumber(), otherLaw, form.by());
        PetitionProcessing.OTHER_LAW_GOVERNS.set(task, governs);
    }
}
