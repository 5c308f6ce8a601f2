package vn.kntc.petition.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.kntc.engine.CompletedForms;
import vn.kntc.petition.PetitionHandling;
import vn.kntc.shared.InvalidInput;

/** The instance begins by becoming a case: it gets its number as business key. */
@Component
class RegisterPetitionListener implements ExecutionListener {

    private final CompletedForms forms;
    private final PetitionHandling petitions;

    RegisterPetitionListener(CompletedForms forms, PetitionHandling petitions) {
        this.forms = forms;
        this.petitions = petitions;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var form = forms.of(execution);
        var number = petitions.register(
                intakeId(form.text(PetitionProcessStart.INTAKE_FIELD, "Mã tiếp nhận", 36)), form.agency(), form.by());
        execution.setProcessBusinessKey(number.value());
        PetitionProcessing.CASE_NUMBER.set(execution, number.value());
        PetitionProcessing.FILED.set(execution, false);
        PetitionProcessing.GROUP.set(execution, petitions.groupWords(number));
        PetitionProcessing.PEOPLE.set(execution, String.valueOf(petitions.people(number)));
    }

    private static UUID intakeId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidInput(
                    PetitionProcessStart.INTAKE_FIELD, "Hãy nhập đơn bằng biểu mẫu tiếp nhận rồi bắt đầu lại.");
        }
    }
}
