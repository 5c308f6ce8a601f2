package vn.kntc.clock.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import vn.kntc.clock.ClockCall;
import vn.kntc.clock.ClockNotifications;
import vn.kntc.clock.process.ClockUses.Use;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;

/** Warnings and escalations of clocks, said at the tasks that hang on them, whose priority rises. */
@Component
class ClockComments {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final int WARNED = 75;
    private static final int ESCALATED = 100;

    private final ProcessEngine engine;
    private final CaseInstances instances;
    private final ClockUses uses;
    private final ClockNotifications notifications;

    ClockComments(ProcessEngine engine, CaseInstances instances, ClockUses uses, ClockNotifications notifications) {
        this.engine = engine;
        this.instances = instances;
        this.uses = uses;
        this.notifications = notifications;
    }

    /** Says at an open task what is told of the clocks that it hangs on. */
    void tell(TaskEntity task, List<ClockCall> calls) {
        var use = uses.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        for (var call : calls) {
            if (use != null && keysAt(task, use).contains(call.key())) {
                say(task, call.kind(), call.sentence());
            }
        }
    }

    /**
     * Says at a task that has just been created what was told of its clock's present due date before; one query for a task that hangs
     * on a clock, none for another.
     */
    void tellNew(DelegateTask task) {
        var use = uses.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        var keys = use == null ? Set.<String>of() : keysAt(task, use);
        var number = keys.isEmpty() ? null : task.getExecution().getProcessBusinessKey();
        if (number == null) {
            return;
        }
        notifications.standing(new CaseNumber(number), keys).ifPresent(told -> {
            // with its day, since "còn 3 ngày" was counted then
            var day = ShownDay.of(LocalDate.ofInstant(told.at(), VIETNAM));
            sayAsNobody(task, told.kind(), "Đã báo ngày %s – %s".formatted(day, told.sentence()));
        });
    }

    /** Nobody said it, least of all who finished the step before. */
    private void sayAsNobody(DelegateTask task, ClockCall.Kind kind, String sentence) {
        instances.asProgram(context -> {
            var officer = engine.getIdentityService().getCurrentAuthentication();
            engine.getIdentityService().clearAuthentication();
            try {
                say(task, kind, sentence);
            } finally {
                engine.getIdentityService().setAuthentication(officer);
            }
            return null;
        });
    }

    /** The clocks whose warnings are said at the task: where a variable names the clock, that one. */
    private static Set<String> keysAt(DelegateTask task, Use use) {
        return use.keyVariable() != null && task.getVariable(use.keyVariable()) instanceof String key && !key.isBlank()
                ? Set.of(key)
                : use.toldKeys();
    }

    private void say(DelegateTask task, ClockCall.Kind kind, String sentence) {
        engine.getTaskService().createComment(task.getId(), task.getProcessInstanceId(), sentence);
        task.setPriority(Math.max(task.getPriority(), kind == ClockCall.Kind.WARNING ? WARNED : ESCALATED));
    }
}
