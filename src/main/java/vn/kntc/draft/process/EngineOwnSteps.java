package vn.kntc.draft.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kntc.draft.OwnSteps;
import vn.kntc.engine.TaskForm;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;

/** Asks the engine with the authentication of the signed-in person. */
@Component
class EngineOwnSteps implements OwnSteps {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CASE_NUMBER = "caseNumber";

    private final TaskService tasks;
    private final FormService forms;
    private final RepositoryService models;
    private final IdentityService identity;

    /** All lazy: the engine itself asks this room for what happens at the end of a task. */
    EngineOwnSteps(
            @Lazy TaskService tasks,
            @Lazy FormService forms,
            @Lazy RepositoryService models,
            @Lazy IdentityService identity) {
        this.tasks = tasks;
        this.forms = forms;
        this.models = models;
        this.identity = identity;
    }

    @Override
    public void requireTask(String taskId) {
        var who = identity.getCurrentAuthentication();
        var groups = who == null ? null : who.getGroupIds();
        var task = groups == null || groups.isEmpty()
                ? null
                : tasks.createTaskQuery()
                        .taskId(taskId)
                        .taskCandidateGroupIn(groups)
                        .includeAssignedTasks()
                        .singleResult();
        if (task == null || (task.getAssignee() != null && !task.getAssignee().equals(who.getUserId()))) {
            throw new NotFound("Công việc này không còn, hoặc không thuộc nhiệm vụ của tài khoản đang đăng nhập.");
        }
    }

    @Override
    public void requireStart(String processKey) {
        if (identity.getCurrentAuthentication() == null
                || models.createProcessDefinitionQuery()
                                .processDefinitionKey(processKey)
                                .latestVersion()
                                .count()
                        == 0) {
            throw new NotFound("Tài khoản đang đăng nhập không bắt đầu được thủ tục này.");
        }
    }

    @Override
    public CaseNumber caseOf(String taskId) {
        return new CaseNumber((String) tasks.getVariable(taskId, CASE_NUMBER));
    }

    @Override
    public List<AskedField> askedBy(String taskId) {
        try (var form = forms.getDeployedTaskForm(taskId)) {
            var asked = new ArrayList<AskedField>();
            collect(JSON.readTree(form), asked);
            return asked;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(JsonNode parent, List<AskedField> asked) {
        for (var component : parent.path("components")) {
            var fact = component.path("properties").path("prefill").asText();
            if (!fact.isEmpty()) {
                asked.add(field(component, fact));
            }
            collect(component, asked);
        }
    }

    private static AskedField field(JsonNode component, String fact) {
        if (!component.path("type").asText().equals(TaskForm.LIST)) {
            return new AskedField(
                    component.path("key").asText(),
                    fact,
                    component.path("validate").path("maxLength").asInt(),
                    List.of());
        }
        var row = new ArrayList<AskedField>();
        component.findParents("key").forEach(inRow -> row.add(field(inRow, "")));
        return new AskedField(
                component.path("path").asText(),
                fact,
                component.path("properties").path(TaskForm.MOST_ROWS).asInt(),
                row);
    }

    /** Asked by the program itself, at night. */
    @Override
    public Set<String> open(Collection<String> taskIds) {
        return taskIds.isEmpty()
                ? Set.of()
                : tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list().stream()
                        .map(Task::getId)
                        .collect(Collectors.toSet());
    }
}
