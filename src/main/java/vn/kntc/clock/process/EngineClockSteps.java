package vn.kntc.clock.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.clock.ClockCall;
import vn.kntc.clock.ClockDate;
import vn.kntc.clock.ClockNotifications;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.ClockSteps;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.clock.process.ClockUses.Use;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;

/**
 * Tasks and timers of the engine. One command loads all of a batch as entities and the engine writes what differs in one go. The due
 * date is set without the event of a changed task: no operation log, and the history takes the date over when the task ends.
 */
@Component
class EngineClockSteps implements ClockSteps {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final int WARNED = 75;
    private static final int ESCALATED = 100;
    private static final Moved NOTHING = new Moved(0, 0, List.of());

    private final ProcessEngine engine;
    private final ClockUses uses;
    private final ClockMoments moments;
    private final ClockNotifications notifications;
    private final ObjectProvider<Clocks> clocks;

    /** @param clocks asked for only when something moves: they need this */
    EngineClockSteps(
            ProcessEngine engine,
            ClockUses uses,
            WorkCalendar calendar,
            ClockNotifications notifications,
            ObjectProvider<Clocks> clocks) {
        this.engine = engine;
        this.uses = uses;
        this.moments = new ClockMoments(calendar);
        this.notifications = notifications;
        this.clocks = clocks;
    }

    @Override
    public Moved move(Collection<ClockDate> clocks) {
        if (clocks.isEmpty()) {
            return NOTHING;
        }
        Map<String, Map<String, ClockDate>> wanted = new HashMap<>();
        clocks.forEach(clock -> wanted.computeIfAbsent(clock.caseNumber().value(), number -> new HashMap<>())
                .put(clock.key(), clock));
        return asProgram(context -> {
            var caseOf = instancesOf(wanted.keySet());
            if (caseOf.isEmpty()) {
                return NOTHING;
            }
            var steps = new ArrayList<Step>();
            openTasks(caseOf.keySet()).forEach(task -> step(task, steps));
            timers(caseOf.keySet()).forEach(timer -> step(timer, steps));
            return move(steps, wanted, caseOf);
        });
    }

    private Moved move(List<Step> steps, Map<String, Map<String, ClockDate>> wanted, Map<String, String> caseOf) {
        var variables = variablesOf(steps);
        var ofCases = clocksOf(steps, caseOf);
        var problems = new ArrayList<Problem>();
        int tasks = 0;
        int timers = 0;
        for (var step : steps) {
            var caseNumber = caseOf.get(step.instance());
            try {
                var date = date(step, wanted.get(caseNumber), variables, ofCases.getOrDefault(caseNumber, List.of()));
                boolean moved = date != null && step.moveTo(date.moment());
                tasks += moved && step.task() != null ? 1 : 0;
                timers += moved && step.task() == null ? 1 : 0;
            } catch (Untold problem) {
                problems.add(new Problem(new CaseNumber(caseNumber), step.use().firstShown(), problem.getMessage()));
            }
        }
        return new Moved(tasks, timers, List.copyOf(problems));
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
            if (!caseOf.isEmpty()) {
                openTasks(caseOf.keySet())
                        .forEach(task -> tell(task, ofCases.get(caseOf.get(task.getProcessInstanceId()))));
            }
            return null;
        });
    }

    private void tell(TaskEntity task, List<ClockCall> calls) {
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
        asProgram(context -> {
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

    private void step(TaskEntity task, List<Step> steps) {
        var use = uses.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        if (use != null) {
            steps.add(new Step(task, null, use));
        }
    }

    private void step(JobEntity timer, List<Step> steps) {
        var use = uses.of(timer.getProcessDefinitionId(), timer.getActivityId());
        if (use != null) {
            steps.add(new Step(null, timer, use));
        }
    }

    /** All clocks of the cases with a step that names several, in one query: which of these counts, those that moved do not tell. */
    private Map<String, List<StatutoryClock>> clocksOf(List<Step> steps, Map<String, String> caseOf) {
        var numbers = steps.stream()
                .filter(step -> step.use().keys().size() > 1)
                .map(step -> new CaseNumber(caseOf.get(step.instance())))
                .collect(Collectors.toSet());
        var found = new HashMap<String, List<StatutoryClock>>();
        if (!numbers.isEmpty()) {
            clocks.getObject().of(numbers).forEach((number, ofCase) -> found.put(number.value(), ofCase));
        }
        return found;
    }

    /**
     * @param ofCase all clocks of the case where the step names several
     * @return null where no clock of those that were named says anything about the step
     */
    private Found date(
            Step step,
            Map<String, ClockDate> clocks,
            Map<String, Map<String, String>> variables,
            List<StatutoryClock> ofCase) {
        var use = step.use();
        if (use.expression() != null) {
            return new Found(evaluate(step));
        }
        var ofInstance = variables.getOrDefault(step.instance(), Map.of());
        var clock = clock(use, clocks, ofInstance, ofCase);
        if (clock == null) {
            return null;
        }
        var statutory = clock.paused()
                ? step.withoutEnd()
                : use.dayAfter() ? moments.dayAfter(clock.due()) : moments.lastSecond(clock.due());
        if (use.ownVariable() == null) {
            return new Found(statutory);
        }
        var own = own(use, ofInstance.get(use.ownVariable()));
        return new Found(statutory == null || statutory.before(own) ? statutory : own);
    }

    /** The clock that the step is due by, if it is among those that moved. */
    private static ClockDate clock(
            Use use, Map<String, ClockDate> moved, Map<String, String> ofInstance, List<StatutoryClock> ofCase) {
        if (use.keyVariable() != null) {
            var key = ofInstance.get(use.keyVariable());
            if (key == null) {
                throw new Untold(use, "chưa có biến " + use.keyVariable());
            }
            return moved.get(key);
        }
        if (use.keys().size() == 1) {
            return moved.get(use.keys().get(0));
        }
        if (use.keys().stream().noneMatch(moved::containsKey)) {
            return null;
        }
        return StatutoryClock.earliest(ofCase, use.keys())
                .map(clock ->
                        new ClockDate(clock.caseNumber(), clock.key(), clock.due(), clock.state() == ClockState.PAUSED))
                .orElse(null);
    }

    private Date own(Use use, String day) {
        try {
            return moments.lastSecond(LocalDate.parse(day == null ? "" : day));
        } catch (DateTimeParseException noDay) {
            throw new Untold(use, "biến " + use.ownVariable() + " không phải một ngày");
        }
    }

    // the database hands out timestamps, which never equal a plain date
    private static boolean same(Date wanted, Date present) {
        return wanted == null || present == null ? wanted == present : wanted.getTime() == present.getTime();
    }

    private Date evaluate(Step step) {
        try {
            return (Date) configuration()
                    .getExpressionManager()
                    .createExpression(step.use().expression())
                    .getValue(step.execution());
        } catch (ProcessEngineException failed) {
            throw new Untold(step.use(), "biểu thức ngày trong mô hình không tính được");
        }
    }

    /** What the steps need of their instances' variables, in one query: instance, name, text. */
    private Map<String, Map<String, String>> variablesOf(List<Step> steps) {
        var names = new TreeSet<String>();
        var instances = new HashSet<String>();
        for (var step : steps) {
            for (var name : new String[] {step.use().keyVariable(), step.use().ownVariable()}) {
                if (name != null) {
                    names.add(name);
                    instances.add(step.instance());
                }
            }
        }
        return names.isEmpty() ? Map.of() : textsOf(instances, names);
    }

    private Map<String, Map<String, String>> textsOf(Set<String> instances, Set<String> names) {
        var values = new HashMap<String, Map<String, String>>();
        for (var variable : engine.getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(instances.toArray(String[]::new))
                .variableNameIn(names.toArray(String[]::new))
                .disableBinaryFetching()
                .disableCustomObjectDeserialization()
                .list()) {
            if (variable.getValue() instanceof String text) {
                values.computeIfAbsent(variable.getProcessInstanceId(), instance -> new HashMap<>())
                        .put(variable.getName(), text);
            }
        }
        return values;
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

    /** An open task or a timer that hangs on a clock; one of both is null. */
    private record Step(TaskEntity task, JobEntity timer, Use use) {

        String instance() {
            return task == null ? timer.getProcessInstanceId() : task.getProcessInstanceId();
        }

        ExecutionEntity execution() {
            return task == null ? timer.getExecution() : task.getExecution();
        }

        /** While a clock is paused its tasks show no date; a timer needs one. */
        Date withoutEnd() {
            return task == null ? ClockMoments.never() : null;
        }

        boolean moveTo(Date date) {
            if (same(date, task == null ? timer.getDuedate() : task.getDueDate())) {
                return false;
            }
            if (task == null) {
                timer.setDuedate(date);
            } else {
                task.setDueDateWithoutCascade(date);
            }
            return true;
        }
    }

    /** @param moment null for a task without date */
    private record Found(Date moment) {}

    /** A date that the model does not tell; the other steps get theirs all the same. */
    private static final class Untold extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Untold(Use use, String why) {
            super("Bước “" + use.step() + "” chưa đặt lại được hạn: " + why + ".");
        }
    }

    private static <T> T withoutAuthorization(CommandContext context, Command<T> command) {
        return context.runWithoutAuthorization(() -> command.execute(context));
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
