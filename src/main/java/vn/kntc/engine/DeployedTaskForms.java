package vn.kntc.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Reads each form once a version of its process. */
final class DeployedTaskForms implements TaskForms {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FormService forms;
    private final Map<Place, TaskForm> read = new ConcurrentHashMap<>();

    DeployedTaskForms(FormService forms) {
        this.forms = forms;
    }

    private record Place(String definition, String task) {}

    @Override
    public TaskForm of(DelegateTask task) {
        return read.computeIfAbsent(
                new Place(task.getProcessDefinitionId(), task.getTaskDefinitionKey()), place -> read(task));
    }

    private TaskForm read(DelegateTask task) {
        if (((TaskEntity) task).getTaskDefinition().getCamundaFormDefinitionKey() == null) {
            return TaskForm.NONE;
        }
        try (InputStream content = forms.getDeployedTaskForm(task.getId())) {
            return TaskForm.of(JSON.readTree(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
