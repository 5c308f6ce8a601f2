package vn.kntc.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;

/**
 * Narrows the grants on a process definition to the tasks that are really somebody's: who is neither the assignee nor, while
 * nobody has claimed it, in a candidate group may neither read nor work it. This is what lets us do without one authorization
 * row per task, which makes task lists slow.
 */
final class OwnTasksOnly extends AuthorizationCommandChecker {

    @Override
    public void checkReadTask(TaskEntity task) {
        super.checkReadTask(task);
        requireOwn(task);
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        super.checkReadTaskVariable(task);
        requireOwn(task);
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        super.checkTaskWork(task);
        requireOwn(task);
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        super.checkTaskAssign(task);
        requireOwn(task);
    }

    private static void requireOwn(TaskEntity task) {
        var command = Context.getCommandContext();
        Authentication who = command.getAuthentication();
        if (who == null
                || !command.isAuthorizationCheckEnabled()
                || !Context.getProcessEngineConfiguration().isAuthorizationEnabled()
                || command.getAuthorizationManager().isCamundaAdmin(who)) {
            return;
        }
        if (who.getUserId().equals(task.getAssignee())) {
            return;
        }
        if (task.getAssignee() == null
                && task.getCandidates().stream()
                        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                        .anyMatch(link -> who.getUserId().equals(link.getUserId())
                                || (who.getGroupIds() != null
                                        && who.getGroupIds().contains(link.getGroupId())))) {
            return;
        }
        throw new AuthorizationException("Công việc này không thuộc nhiệm vụ của tài khoản đang đăng nhập.");
    }
}
