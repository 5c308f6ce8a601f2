package vn.kntc.clock.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.clock.ClockCall;
import vn.kntc.clock.ClockDate;
import vn.kntc.clock.ClockSteps;

/**
 * Tasks and timers of the engine. One command loads all of a batch as entities and the engine writes what differs in one go. The due
 * date is set without the event of a changed task: no operation log, and the history takes the date over when the task ends.
 */
@Component
class EngineClockSteps implements ClockSteps {

    private static final int WARNED = 75;
    private static final int ESCALATED = 100;

    private final ProcessEngine engine;
    private final ClockUses uses;
    private final ClockMoments moments;

    EngineClockSteps(ProcessEngine engine, ClockUses uses, WorkCalendar calendar) {
        this.engine = engine;
        this.uses = uses;
        this.moments = new ClockMoments(calendar);
    }

    @Override
    public Moved move(Collection<ClockDate> clocks) {
        if (clocks.isEmpty()) {
            return new Moved(0, 0);
        }
        Map<String, Map<String, ClockDate>> wanted = new HashMap<>();
        clocks.forEach(clock -> wanted.computeIfAbsent(clock.caseNumber().value(), number -> new HashMap<>())
                .put(clock.key(), clock));
        return asProgram(context -> {
            var caseOf = instancesOf(wanted.keySet());
            if (caseOf.isEmpty()) {
                return new Moved(0, 0);
            }
            int tasks = 0;
            for (var task : openTasks(caseOf.keySet())) {
                var ofCase = wanted.get(caseOf.get(task.getProcessInstanceId()));
                if (moveTask(task, ofCase)) {
                    tasks++;
                }
            }
            int timers = 0;
            for (var timer : timers(caseOf.keySet())) {
                var ofCase = wanted.get(caseOf.get(timer.getProcessInstanceId()));
                if (moveTimer(timer, ofCase)) {
                    timers++;
                }
            }
            return new Moved(tasks, timers);
        });
    }

    @Override
    public void tell(Collection<ClockCall> calls) {
        if (calls.isEmpty()) {
            return;
        }
        Map<String, List<ClockCall>> ofCases = new HashMap<>();
        calls.forEach(call -> ofCases.computeIfAbsent(call.caseNumber().value(), number -> new ArrayList<>())
                .add(call));
        asProgram(context -> {
            var caseOf = instancesOf(ofCases.keySet());
            if (caseOf.isEmpty()) {
                return null;
            }
            for (var task : openTasks(caseOf.keySet())) {
                var use = uses.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
                for (var call : ofCases.get(caseOf.get(task.getProcessInstanceId()))) {
                    if (use != null
                            && (call.key().equals(use.shown()) || call.key().equals(use.key()))) {
                        engine.getTaskService()
                                .createComment(task.getId(), task.getProcessInstanceId(), call.sentence());
                        task.setPriority(Math.max(
                                task.getPriority(), call.kind() == ClockCall.Kind.WARNING ? WARNED : ESCALATED));
                    }
                }
            }
            return null;
        });
    }

    private boolean moveTask(TaskEntity task, Map<String, ClockDate> clocks) {
        var use = uses.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        if (use == null) {
            return false;
        }
        Date date;
        if (use.key() == null) {
            date = evaluate(use.expression(), task.getExecution());
        } else {
            var clock = clocks.get(use.key());
            if (clock == null) {
                return false;
            }
            date = clock.paused()
                    ? null
                    : use.dayAfter() ? moments.dayAfter(clock.due()) : moments.lastSecond(clock.due());
        }
        if (same(date, task.getDueDate())) {
            return false;
        }
        task.setDueDateWithoutCascade(date);
        return true;
    }

    private boolean moveTimer(JobEntity timer, Map<String, ClockDate> clocks) {
        var use = uses.of(timer.getProcessDefinitionId(), timer.getActivityId());
        if (use == null) {
            return false;
        }
        Date date;
        if (use.key() == null) {
            date = evaluate(use.expression(), timer.getExecution());
        } else {
            var clock = clocks.get(use.key());
            if (clock == null) {
                return false;
            }
            date = clock.paused()
                    ? ClockMoments.never()
                    : use.dayAfter() ? moments.dayAfter(clock.due()) : moments.lastSecond(clock.due());
        }
        if (same(date, timer.getDuedate())) {
            return false;
        }
        timer.setDuedate(date);
        return true;
    }

    // the database hands out timestamps, which never equal a plain date
    private static boolean same(Date wanted, Date present) {
        return wanted == null || present == null ? wanted == present : wanted.getTime() == present.getTime();
    }

    private Date evaluate(String expression, ExecutionEntity execution) {
        return (Date) configuration()
                .getExpressionManager()
                .createExpression(expression)
                .getValue(execution);
    }

    /** Running instances of those cases, called ones too: they carry the same number. */
    private Map<String, String> instancesOf(Set<String> caseNumbers) {
        var instances = new HashMap<String, String>();
        for (HistoricProcessInstance instance : engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKeyIn(caseNumbers.toArray(String[]::new))
                .unfinished()
                .list()) {
            instances.put(instance.getId(), instance.getBusinessKey());
        }
        return instances;
    }

    private List<TaskEntity> openTasks(Set<String> instances) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceIdIn(instances.toArray(String[]::new))
                .list()
                .stream()
                .map(TaskEntity.class::cast)
                .toList();
    }

    private List<JobEntity> timers(Set<String> instances) {
        return engine
                .getManagementService()
                .createJobQuery()
                .processInstanceIds(new HashSet<>(instances))
                .timers()
                .list()
                .stream()
                .map(JobEntity.class::cast)
                .toList();
    }

    /** The law moves dates, not the officer who happens to be signed in: neither rights nor agency are asked for. */
    private <T> T asProgram(Command<T> command) {
        try {
            return configuration().getCommandExecutorTxRequired().execute(context -> {
                boolean tenants = context.isTenantCheckEnabled();
                context.disableTenantCheck();
                try {
                    return withoutAuthorization(context, command);
                } finally {
                    context.setTenantCheckEnabled(tenants);
                }
            });
        } catch (OptimisticLockingException crossed) {
            throw new OptimisticLockingFailureException("a task or timer was changed at the same moment", crossed);
        }
    }

    private static <T> T withoutAuthorization(CommandContext context, Command<T> command) {
        return context.runWithoutAuthorization(() -> command.execute(context));
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
