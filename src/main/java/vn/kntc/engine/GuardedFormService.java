package vn.kntc.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's form service behind {@link Submissions}. */
final class GuardedFormService extends FormServiceImpl {

    private final Submissions submissions;

    GuardedFormService(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, String businessKey, Map<String, Object> properties) {
        return submissions.take(properties, () -> super.submitStartForm(processDefinitionId, businessKey, properties));
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
        return submissions.take(properties, () -> super.submitStartForm(processDefinitionId, properties));
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        submissions.take(properties, () -> {
            super.submitTaskForm(taskId, properties);
            return null;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return submissions.take(
                properties, () -> super.submitTaskFormWithVariablesInReturn(taskId, properties, deserializeValues));
    }
}
