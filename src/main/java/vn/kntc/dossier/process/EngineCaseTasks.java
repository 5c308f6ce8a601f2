package vn.kntc.dossier.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.kntc.dossier.CaseTasks;
import vn.kntc.dossier.OpenTask;
import vn.kntc.dossier.TaskOnCard;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;

/**
 * Tasks from the engine. Which tasks a person may see is the engine's answer, asked with the person's authentication; what belongs
 * to a task that was found so (its instance's business key, the model, the candidate groups) is then read without, because officers
 * hold no rights on instances and definitions.
 */
@Component
class EngineCaseTasks implements CaseTasks {

    private static final String UNKNOWN_TASK =
            "Không có công việc này, công việc đã xong, hoặc tài khoản này không được xem.";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final StepProperties steps;
    private final Clock clock;

    EngineCaseTasks(
            TaskService tasks, RuntimeService runtime, IdentityService identity, StepProperties steps, Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public CaseNumber caseOf(String taskId) {
        return visible(List.of(taskId)).stream()
                .findFirst()
                .map(TaskOnCard::caseNumber)
                .orElseThrow(() -> new NotFound(UNKNOWN_TASK));
    }

    @Override
    public List<OpenTask> openTasks(CaseNumber caseNumber) {
        return asProgram(
                () -> tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(caseNumber.value())
                        .orderByTaskCreateTime()
                        .asc()
                        .list()
                        .stream()
                        .map(task -> new OpenTask(
                                task.getId(), task.getName(), groupOf(task), holder(task), day(task.getDueDate())))
                        .toList());
    }

    @Override
    public Map<CaseNumber, List<OpenTask.Step>> openSteps(Collection<CaseNumber> caseNumbers) {
        if (caseNumbers.isEmpty()) {
            return Map.of();
        }
        var keys = caseNumbers.stream().map(CaseNumber::value).toArray(String[]::new);
        return asProgram(() -> {
            var found = tasks.createTaskQuery()
                    .processInstanceBusinessKeyIn(keys)
                    .orderByTaskCreateTime()
                    .asc()
                    .list();
            return found.isEmpty() ? Map.of() : steps(found);
        });
    }

    private Map<CaseNumber, List<OpenTask.Step>> steps(List<Task> found) {
        var caseOf = caseNumbers(found);
        var steps = new HashMap<CaseNumber, List<OpenTask.Step>>();
        found.forEach(task -> {
            var ofCase = steps.computeIfAbsent(caseOf.get(task.getProcessInstanceId()), number -> new ArrayList<>());
            var step = new OpenTask.Step(task.getName(), holder(task));
            if (!ofCase.contains(step)) {
                ofCase.add(step);
            }
        });
        return steps;
    }

    @Override
    public void give(CaseNumber caseNumber, String taskId, UserId from, UserId to) {
        asProgram(() -> {
            var task = tasks.createTaskQuery()
                    .taskId(taskId)
                    .processInstanceBusinessKey(caseNumber.value())
                    .singleResult();
            if (task == null) {
                throw new NotFound("Hồ sơ không còn công việc này; hãy tải lại trang.");
            }
            if (!from.equals(holder(task))) {
                throw new InvalidInput("from", "Công việc này vừa đổi người giữ; hãy tải lại trang rồi làm lại.");
            }
            tasks.setAssignee(taskId, to == null ? null : to.value());
            return null;
        });
    }

    @Override
    public Optional<NextTask> next(CaseNumber caseNumber) {
        var person = whoAsks();
        var mine = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .or()
                .taskAssignee(person.getUserId());
        var groups = person.getGroupIds();
        return (groups.isEmpty() ? mine : mine.taskCandidateGroupIn(groups))
                .endOr().orderByTaskCreateTime().asc().listPage(0, 1).stream()
                        .map(task -> new NextTask(task.getId(), task.getName()))
                        .findFirst();
    }

    /** Without it the engine would answer as to the program itself, that is, with everybody's tasks. */
    private Authentication whoAsks() {
        return Optional.ofNullable(identity.getCurrentAuthentication())
                .orElseThrow(() -> new IllegalStateException("the engine has not been told who asks"));
    }

    @Override
    public List<TaskOnCard> visible(Collection<String> taskIds) {
        whoAsks();
        var found = taskIds.isEmpty() ? List.<Task>of() : seen(taskIds);
        return found.isEmpty() ? List.of() : asProgram(() -> cards(found));
    }

    /** Those of an instance that the person may see. */
    private List<Task> seen(Collection<String> taskIds) {
        return tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list().stream()
                .filter(task -> task.getProcessInstanceId() != null)
                .toList();
    }

    private List<TaskOnCard> cards(List<Task> found) {
        var caseNumbers = caseNumbers(found);
        var clocks = clocksByVariable(found);
        return found.stream()
                .filter(task -> caseNumbers.containsKey(task.getProcessInstanceId()))
                .map(task -> onCard(task, caseNumbers.get(task.getProcessInstanceId()), clocks.get(task.getId())))
                .toList();
    }

    /** By instance id; an instance whose key is no case number is no case of ours. */
    private Map<String, CaseNumber> caseNumbers(List<Task> found) {
        var instances = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        var caseNumbers = new HashMap<String, CaseNumber>();
        for (var instance : runtime.createProcessInstanceQuery()
                .processInstanceIds(instances)
                .list()) {
            caseNumber(instance.getBusinessKey()).ifPresent(number -> caseNumbers.put(instance.getId(), number));
        }
        return caseNumbers;
    }

    private static Optional<CaseNumber> caseNumber(String businessKey) {
        try {
            return Optional.of(new CaseNumber(businessKey));
        } catch (InvalidInput noCaseNumber) {
            return Optional.empty();
        }
    }

    /** @param clock key that the instance names for this step, or null where the model names it */
    private TaskOnCard onCard(Task task, CaseNumber caseNumber, String clock) {
        var step = steps.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        return new TaskOnCard(
                task.getId(),
                caseNumber,
                day(task.getDueDate()),
                clock == null ? step.clocks() : List.of(clock),
                step.article());
    }

    /** Of the tasks whose clock a variable names, in one query: task id, key. */
    private Map<String, String> clocksByVariable(List<Task> found) {
        var variables = new HashMap<String, String>();
        for (var task : found) {
            var variable = steps.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                    .clockVariable();
            if (variable != null) {
                variables.put(task.getId(), variable);
            }
        }
        return variables.isEmpty() ? Map.of() : clocks(found, variables);
    }

    /** @param variables that name the clocks: task id, name */
    private Map<String, String> clocks(List<Task> found, Map<String, String> variables) {
        var keys = keys(
                found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()),
                Set.copyOf(variables.values()));
        var clocks = new HashMap<String, String>();
        for (var task : found) {
            clocks.put(task.getId(), keys.get(task.getProcessInstanceId() + ' ' + variables.get(task.getId())));
        }
        return clocks;
    }

    /** What those variables hold: instance and name, text. */
    private Map<String, String> keys(Set<String> instances, Set<String> names) {
        var keys = new HashMap<String, String>();
        runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instances.toArray(String[]::new))
                .variableNameIn(names.toArray(String[]::new))
                .disableCustomObjectDeserialization()
                .list()
                .stream()
                .filter(variable -> variable.getValue() instanceof String key && !key.isBlank())
                .forEach(variable -> keys.put(
                        variable.getProcessInstanceId() + ' ' + variable.getName(), (String) variable.getValue()));
        return keys;
    }

    private String groupOf(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static UserId holder(Task task) {
        return task.getAssignee() == null ? null : new UserId(task.getAssignee());
    }

    private LocalDate day(Date due) {
        return due == null ? null : LocalDate.ofInstant(due.toInstant(), clock.getZone());
    }

    private <T> T asProgram(Supplier<T> reading) {
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return reading.get();
        } finally {
            identity.setAuthentication(person);
        }
    }
}
