package vn.kntc.reception.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.kntc.engine.CompletedForms;
import vn.kntc.reception.VisitHandling;
import vn.kntc.shared.InvalidInput;

/** The instance begins by becoming a numbered visit. */
@Component
class RegisterVisitListener implements ExecutionListener {

    static final String INTAKE_FIELD = "intakeId";

    private final CompletedForms forms;
    private final VisitHandling visits;

    RegisterVisitListener(CompletedForms forms, VisitHandling visits) {
        this.forms = forms;
        this.visits = visits;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var form = forms.of(execution);
        var number = visits.register(intakeId(form.text(INTAKE_FIELD, "Mã tiếp nhận", 36)), form.agency(), form.by());
        execution.setProcessBusinessKey(number.value());
        CitizenReception.CASE_NUMBER.set(execution, number.value());
        CitizenReception.REFUSAL.set(execution, visits.refusalForm(number).name());
    }

    private static UUID intakeId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidInput(INTAKE_FIELD, "Hãy nhập lượt tiếp bằng biểu mẫu tiếp công dân rồi bắt đầu lại.");
        }
    }
}
