package vn.kntc.handling.step.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;

/**
 * Attaches to each user task, when a diagram is read, what its process' table does there. Diagrams are read again at every start, old
 * versions too: these go on with this program, whatever beans they name.
 *
 * <p>First of those that read diagrams: what others add to a task is none of the diagram's own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AttachedSteps extends AbstractBpmnParseListener {

    private final Map<String, SteppedProcess> processes;
    private final Supplier<StepWork> work;

    /** @param work asked for only when a task is completed: it needs the engine, which needs this */
    @Autowired
    AttachedSteps(List<SteppedProcess> processes, ObjectProvider<StepWork> work) {
        this(processes, work::getObject);
    }

    AttachedSteps(List<SteppedProcess> processes, Supplier<StepWork> work) {
        this.processes = processes.stream().collect(Collectors.toMap(SteppedProcess::key, Function.identity()));
        this.work = work;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var process = ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey();
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        var row = row(process, activity.getId()).orElse(null);
        if (row != null) {
            withoutItsOwn(definition);
            attach(definition, task -> work.get().complete(task, row));
            if (row.prepares()) {
                definition.addTaskListener(
                        TaskListener.EVENTNAME_CREATE, task -> work.get().open(task, row));
            }
        } else if (hasNoneOfItsOwn(definition)) {
            attach(definition, task -> work.get().record(task));
        }
    }

    /** Of the process' own table, or of one whose steps its older diagrams have. */
    private Optional<StepTable.Row<?, ?>> row(String key, String task) {
        return Stream.ofNullable(processes.get(key))
                .flatMap(process -> Stream.concat(Stream.of(process), process.onceOwn().stream()))
                .<StepTable.Row<?, ?>>flatMap(process -> process.table().row(task).stream())
                .findFirst();
    }

    private static void attach(TaskDefinition definition, TaskListener step) {
        definition.addTaskListener(TaskListener.EVENTNAME_COMPLETE, step);
    }

    private static boolean hasNoneOfItsOwn(TaskDefinition definition) {
        var own = definition.getTaskListenersForEvent(TaskListener.EVENTNAME_COMPLETE);
        return own == null || own.isEmpty();
    }

    /** Old diagrams name a bean that read the form, or one that showed something before; both are gone. */
    private static void withoutItsOwn(TaskDefinition definition) {
        var kept = new HashMap<>(definition.getTaskListeners());
        kept.remove(TaskListener.EVENTNAME_COMPLETE);
        kept.remove(TaskListener.EVENTNAME_CREATE);
        definition.setTaskListeners(kept);
    }
}
