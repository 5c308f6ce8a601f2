package vn.kntc.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLinkType;

/**
 * Narrows the grants on a process definition to the tasks that are really somebody's: who is neither the assignee nor, while
 * nobody has claimed it, in a candidate group may neither read nor work it. This is what lets us do without one authorization
 * row per task, which makes task lists slow.
 */
final class OwnTasksOnly extends AuthorizationCommandChecker {

    /**
     * A case begins with its start form and nowhere else: the engine's other ways to start would let an officer begin in the middle
     * of a procedure, under the number of any case.
     */
    @Override
    public void checkCreateProcessInstance(ProcessDefinition definition) {
        super.checkCreateProcessInstance(definition);
        Authentication who = Context.getCommandContext().getAuthentication();
        if (who != null && who.getUserId() != null && !GuardedFormService.submittingStartForm()) {
            throw new AuthorizationException("Thủ tục chỉ được bắt đầu bằng biểu mẫu bắt đầu của nó.");
        }
    }

    @Override
    public void checkReadTask(TaskEntity task) {
        super.checkReadTask(task);
        requireOwn(task, true);
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        super.checkReadTaskVariable(task);
        requireOwn(task, true);
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        super.checkTaskWork(task);
        requireOwn(task, false); // an administrator keeps the machine, he does not do official acts
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        super.checkTaskAssign(task);
        requireOwn(task, true);
    }

    private static void requireOwn(TaskEntity task, boolean orAdministrator) {
        var command = Context.getCommandContext();
        Authentication who = command.getAuthentication();
        if (who == null
                || !command.isAuthorizationCheckEnabled()
                || !Context.getProcessEngineConfiguration().isAuthorizationEnabled()
                || (orAdministrator && command.getAuthorizationManager().isCamundaAdmin(who))) {
            return;
        }
        boolean free = task.getAssignee() == null || who.getUserId().equals(task.getAssignee());
        // whoever was named assignee without being of the group does not become the leader by that
        if (free
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
