package vn.kntc.dossier;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.confidentiality.Vault;
import vn.kntc.organization.Officer;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.CaseActed;
import vn.kntc.shared.CaseLock;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.NotPermitted;
import vn.kntc.shared.UserId;

/**
 * Takes a task from the officer who holds it and gives it to another of the same role, or back to the group, when he is ill, on leave or
 * gone. Done by the resolver or the manager of the agency, with a reason, and kept in the timeline.
 */
@Service
public class TaskHandover {

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;

    private final CaseAccess access;
    private final CaseLock cases;
    private final CaseTasks tasks;
    private final Officers officers;
    private final Vault vault;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskHandover(
            CaseAccess access,
            CaseLock cases,
            CaseTasks tasks,
            Officers officers,
            Vault vault,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.tasks = tasks;
        this.officers = officers;
        this.vault = vault;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** What waits in the case, with who holds it and, for who may hand it over, who could take it. */
    List<CaseFilePage.WaitingTask> waiting(CaseNumber caseNumber) {
        boolean handsOver = access.handsOverTasks();
        return tasks.openTasks(caseNumber).stream()
                .map(task -> new CaseFilePage.WaitingTask(
                        task,
                        task.assignee() == null
                                ? null
                                : officers.get(task.assignee()).fullName(),
                        handsOver && task.assignee() != null ? others(caseNumber, task) : List.of()))
                .toList();
    }

    private List<Officer> others(CaseNumber caseNumber, OpenTask task) {
        return Role.of(task.group() == null ? "" : task.group()).stream()
                .flatMap(role -> officers.inRole(role, caseNumber.agency()).stream())
                .filter(officer -> !officer.id().equals(task.assignee()))
                .toList();
    }

    /**
     * @param from who held it when the page was read
     * @param to of the same role and agency, or null for the group
     * @throws NotPermitted for who is neither resolver nor manager
     * @throws NotFound if the person may not know of the case, or the task is done
     * @throws InvalidInput without a reason, for somebody of another role, or if the holder changed; nothing is changed
     */
    @Transactional
    public void give(String number, String taskId, UserId from, UserId to, String reason) {
        var caseNumber = access.requireSight(number).caseNumber();
        if (!access.handsOverTasks()) {
            throw new NotPermitted(
                    "Chỉ người giải quyết hoặc người quản lý của cơ quan được chuyển việc cho người khác.");
        }
        // before the task: whoever completes it holds the case when he writes the task
        cases.hold(caseNumber);
        var because = requireReason(caseNumber, reason);
        var task = tasks.openTasks(caseNumber).stream()
                .filter(open -> open.id().equals(taskId))
                .findFirst()
                .orElseThrow(() -> new NotFound("Hồ sơ không còn công việc này; hãy tải lại trang."));
        if (task.assignee() == null) {
            throw new InvalidInput("from", "Công việc này chưa có ai nhận nên không cần chuyển.");
        }
        var taker = to == null ? null : requireOther(caseNumber, task, to);
        tasks.give(caseNumber, taskId, from, to);
        events.publishEvent(new CaseActed(
                caseNumber,
                user.id(),
                clock.instant(),
                "Chuyển việc “" + task.name() + "” từ " + officers.get(from).fullName()
                        + (taker == null ? " về nhóm" : " cho " + taker.fullName()) + "; lý do: " + because));
    }

    private Officer requireOther(CaseNumber caseNumber, OpenTask task, UserId to) {
        return others(caseNumber, task).stream()
                .filter(officer -> officer.id().equals(to))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "to", "Chỉ được chuyển việc cho người khác có cùng vai trò trong cơ quan và đang làm việc."));
    }

    private String requireReason(CaseNumber caseNumber, String reason) {
        var because = reason == null ? "" : reason.strip();
        if (because.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST_REASON) {
            throw new InvalidInput("reason", "Hãy ghi lý do chuyển việc, ví dụ: cán bộ nghỉ ốm từ ngày 10/8.");
        }
        if (because.length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "Lý do chuyển việc dài nhất " + LONGEST_REASON + " ký tự.");
        }
        vault.requireNeutral(caseNumber, "reason", because);
        return because;
    }
}
