package vn.kntc.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's task service behind {@link Submissions}. */
final class GuardedTaskService extends TaskServiceImpl {

    private final Submissions submissions;

    GuardedTaskService(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        submissions.take(variables, () -> {
            super.complete(taskId, variables);
            return null;
        });
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return submissions.take(
                variables, () -> super.completeWithVariablesInReturn(taskId, variables, deserializeValues));
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        submissions.take(variables, () -> {
            super.resolveTask(taskId, variables);
            return null;
        });
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage, Map<String, Object> variables) {
        submissions.take(variables, () -> {
            super.handleBpmnError(taskId, errorCode, errorMessage, variables);
            return null;
        });
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, Map<String, Object> variables) {
        submissions.take(variables, () -> {
            super.handleEscalation(taskId, escalationCode, variables);
            return null;
        });
    }
}
