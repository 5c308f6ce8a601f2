package vn.kntc.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import vn.kntc.shared.NotPermitted;

/**
 * The engine's task service behind {@link Submissions}. Who has taken a task may give it back to the group, which the right to work
 * on tasks alone does not include; naming somebody else takes more.
 */
final class GuardedTaskService extends TaskServiceImpl {

    private final Submissions submissions;

    private static final String HANDED_OVER =
            "Việc của người khác chỉ được lấy lại hoặc giao lại tại thẻ Hồ sơ, có nêu lý do, cho người cùng vai trò.";

    GuardedTaskService(Submissions submissions) {
        this.submissions = submissions;
    }

    /** One takes a task for oneself only. */
    @Override
    public void claim(String taskId, String userId) {
        submissions.take(null, () -> {
            commandExecutor.execute((CommandContext command) -> {
                Authentication who = command.getAuthentication();
                if (who != null && who.getUserId() != null && !who.getUserId().equals(userId)) {
                    throw new NotPermitted("Chỉ được nhận việc cho chính mình.");
                }
                return new ClaimTaskCmd(taskId, userId).execute(command);
            });
        });
    }

    @Override
    public void setAssignee(String taskId, String userId) {
        if (userId != null) {
            requireAccount(userId);
            requireOwnClaim(userId);
            super.setAssignee(taskId, userId);
            return;
        }
        commandExecutor.execute((CommandContext command) -> {
            TaskEntity task = command.getTaskManager().findTaskById(taskId);
            Authentication who = command.getAuthentication();
            boolean own = task != null && who != null && who.getUserId().equals(task.getAssignee());
            if (own) {
                command.runWithoutAuthorization(() -> new AssignTaskCmd(taskId, null).execute(command));
            } else if (OutsideCall.here()) {
                throw new NotPermitted(HANDED_OVER);
            } else {
                new AssignTaskCmd(taskId, null).execute(command);
            }
            return null;
        });
    }

    /** Who gives a task to somebody else names a reason, and that stands on the timeline: only the case file does so. */
    private void requireOwnClaim(String userId) {
        if (OutsideCall.here()) {
            commandExecutor.execute((CommandContext command) -> {
                Authentication who = command.getAuthentication();
                if (who != null && !userId.equals(who.getUserId())) {
                    throw new NotPermitted(HANDED_OVER);
                }
                return null;
            });
        }
    }

    /** From outside any text could be sent as an account, and would stay with the task. */
    private void requireAccount(String userId) {
        if (OutsideCall.here()
                && commandExecutor.execute((CommandContext command) -> command.runWithoutAuthorization(
                        () -> command.getReadOnlyIdentityProvider().findUserById(userId) == null))) {
            throw new SubmissionRefused(400, "userId", "Không có tài khoản này.", null);
        }
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        submissions.take(variables, () -> super.complete(taskId, variables));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return submissions.take(
                variables, () -> super.completeWithVariablesInReturn(taskId, variables, deserializeValues));
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        submissions.take(variables, () -> super.resolveTask(taskId, variables));
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage, Map<String, Object> variables) {
        submissions.take(variables, () -> super.handleBpmnError(taskId, errorCode, errorMessage, variables));
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, Map<String, Object> variables) {
        submissions.take(variables, () -> super.handleEscalation(taskId, escalationCode, variables));
    }
}
