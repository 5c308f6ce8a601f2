package vn.kntc.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's form service behind {@link Submissions}, and the one way in which a case begins. */
final class GuardedFormService extends FormServiceImpl {

    private static final ThreadLocal<Boolean> SUBMITTING_START_FORM = ThreadLocal.withInitial(() -> false);

    private final Submissions submissions;

    GuardedFormService(Submissions submissions) {
        this.submissions = submissions;
    }

    /** Whether the running command is the submission of a start form. */
    static boolean submittingStartForm() {
        return SUBMITTING_START_FORM.get();
    }

    /** @param businessKey is not taken from outside: the room's start listener gives the case its number */
    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, String businessKey, Map<String, Object> properties) {
        return submitStartForm(processDefinitionId, properties);
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
        SUBMITTING_START_FORM.set(true);
        try {
            return submissions.take(properties, () -> super.submitStartForm(processDefinitionId, null, properties));
        } finally {
            SUBMITTING_START_FORM.remove();
        }
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        submissions.take(properties, () -> super.submitTaskForm(taskId, properties));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return submissions.take(
                properties, () -> super.submitTaskFormWithVariablesInReturn(taskId, properties, deserializeValues));
    }
}
