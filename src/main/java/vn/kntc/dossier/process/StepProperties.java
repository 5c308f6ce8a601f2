package vn.kntc.dossier.process;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.engine.TaskProperty;

/** What the deployed models say of their user tasks in extension properties: {@code clock} and {@code article}. */
@Component
class StepProperties {

    private static final Pattern CLOCK_VARIABLE =
            Pattern.compile("clock\\.dueDate(?:Within)?\\(\\s*execution\\s*,\\s*([a-z][A-Za-z0-9]*)");

    /** Keyed by definition id: a deployed definition never changes, and there are few of them. */
    private final Map<String, Map<String, Step>> stepsByDefinition = new ConcurrentHashMap<>();

    private final RepositoryService repository;

    StepProperties(RepositoryService repository) {
        this.repository = repository;
    }

    Step of(String definitionId, String taskKey) {
        return stepsByDefinition.computeIfAbsent(definitionId, this::read).getOrDefault(taskKey, Step.UNNAMED);
    }

    private Map<String, Step> read(String definitionId) {
        return repository.getBpmnModelInstance(definitionId).getModelElementsByType(UserTask.class).stream()
                .collect(Collectors.toMap(
                        UserTask::getId,
                        task -> new Step(
                                StatutoryClock.keys(TaskProperty.of(task, "clock")),
                                clockVariable(task),
                                TaskProperty.of(task, "article"))));
    }

    private static String clockVariable(UserTask task) {
        var due = task.getCamundaDueDate();
        var matcher = due == null ? null : CLOCK_VARIABLE.matcher(due);
        return matcher != null && matcher.find() ? matcher.group(1) : null;
    }

    /**
     * @param clocks keys of the clocks of which the earliest counts; empty where the model names none
     * @param clockVariable variable of the instance that names the clock in diagrams from before, or null
     * @param article or null
     */
    record Step(List<String> clocks, String clockVariable, String article) {

        static final Step UNNAMED = new Step(List.of(), null, null);
    }
}
