package vn.kntc.handling.move.process;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kntc.handling.move.MovePlaces;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;

/**
 * A move is taken up by an event subprocess that holds a task or calls a process; one of an older diagram that only notes the message is
 * none. Officers hold no rights on instances; the workshop has checked theirs.
 */
@Component
class EngineMovePlaces implements MovePlaces {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TaskService tasks;
    private final IdentityService identities;

    /** Message to event subprocess, keyed by definition id: a deployed definition never changes, and there are few of them. */
    private final Map<String, Map<String, String>> subProcesses = new ConcurrentHashMap<>();

    /** All lazy: the engine itself asks for the contracts of rooms when it is built. */
    EngineMovePlaces(
            @Lazy RuntimeService runtime,
            @Lazy RepositoryService repository,
            @Lazy TaskService tasks,
            @Lazy IdentityService identities) {
        this.runtime = runtime;
        this.repository = repository;
        this.tasks = tasks;
        this.identities = identities;
    }

    @Override
    public Places of(CaseNumber caseNumber, Collection<String> messages) {
        return asProgram(() -> {
            var awaited = new HashSet<String>();
            var goingOn = new HashSet<String>();
            for (var instance : instances(caseNumber)) {
                var wanted = subProcesses(instance, messages);
                if (!wanted.isEmpty()) {
                    awaited.addAll(awaited(instance, wanted));
                    goingOn.addAll(goingOn(instance, wanted));
                }
            }
            return new Places(Set.copyOf(awaited), Set.copyOf(goingOn));
        });
    }

    @Override
    public Optional<String> start(CaseNumber caseNumber, String message, Set<Role> roles) {
        return asProgram(() -> {
            var before = open(caseNumber).list().stream().map(Task::getId).collect(Collectors.toSet());
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(caseNumber.value())
                    .correlate();
            return open(caseNumber)
                    .taskCandidateGroupIn(roles.stream().map(Role::id).toList())
                    .list()
                    .stream()
                    .map(Task::getId)
                    .filter(task -> !before.contains(task))
                    .findFirst();
        });
    }

    private TaskQuery open(CaseNumber caseNumber) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseNumber.value());
    }

    private List<ProcessInstance> instances(CaseNumber caseNumber) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .active()
                .list();
    }

    /** Those of the messages that the diagram of the instance takes up: message, subprocess. */
    private Map<String, String> subProcesses(ProcessInstance instance, Collection<String> messages) {
        return subProcesses.computeIfAbsent(instance.getProcessDefinitionId(), this::read).entrySet().stream()
                .filter(each -> messages.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, String> read(String definitionId) {
        return repository.getBpmnModelInstance(definitionId).getModelElementsByType(SubProcess.class).stream()
                .filter(SubProcess::triggeredByEvent)
                .filter(EngineMovePlaces::opensWork)
                .flatMap(subProcess -> messages(subProcess).map(message -> Map.entry(message, subProcess.getId())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean opensWork(SubProcess subProcess) {
        return subProcess.getFlowElements().stream()
                .anyMatch(element -> element instanceof UserTask || element instanceof CallActivity);
    }

    private static Stream<String> messages(SubProcess subProcess) {
        return subProcess.getChildElementsByType(StartEvent.class).stream()
                .flatMap(start -> start.getEventDefinitions().stream())
                .filter(MessageEventDefinition.class::isInstance)
                .map(definition ->
                        ((MessageEventDefinition) definition).getMessage().getName());
    }

    private Set<String> awaited(ProcessInstance instance, Map<String, String> wanted) {
        return runtime
                .createEventSubscriptionQuery()
                .processInstanceId(instance.getId())
                .eventType("message")
                .list()
                .stream()
                .map(EventSubscription::getEventName)
                .filter(wanted::containsKey)
                .collect(Collectors.toSet());
    }

    private Set<String> goingOn(ProcessInstance instance, Map<String, String> wanted) {
        var running = new HashSet<String>();
        collect(runtime.getActivityInstance(instance.getId()), running);
        return wanted.entrySet().stream()
                .filter(each -> running.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static void collect(ActivityInstance here, Set<String> running) {
        running.add(here.getActivityId());
        Arrays.stream(here.getChildActivityInstances()).forEach(inner -> collect(inner, running));
    }

    private <T> T asProgram(Supplier<T> work) {
        var person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return work.get();
        } finally {
            identities.setAuthentication(person);
        }
    }
}
