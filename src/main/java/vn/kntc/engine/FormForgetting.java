package vn.kntc.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Makes the engine forget a submitted form: after the room's own listeners have read it, every variable that the process'
 * contract does not name is removed. Insert and removal meet in one flush, so the values never reach the database.
 */
final class FormForgetting extends AbstractBpmnParseListener {

    private final Map<String, Set<String>> contracts;

    FormForgetting(Map<String, Set<String>> contracts) {
        this.contracts = contracts;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var kept = keptBy(activity);
        TaskListener forget = (DelegateTask task) -> forget(task, kept);
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addTaskListener(TaskListener.EVENTNAME_COMPLETE, forget);
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (scope instanceof ProcessDefinitionEntity) {
            var kept = keptBy(activity);
            ExecutionListener forget = (DelegateExecution execution) -> forget(execution, kept);
            activity.addListener(ExecutionListener.EVENTNAME_END, forget);
        }
    }

    private Set<String> keptBy(ActivityImpl activity) {
        var key = ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey();
        return contracts.getOrDefault(key, Set.of());
    }

    private static void forget(VariableScope scope, Set<String> kept) {
        for (String name : List.copyOf(scope.getVariableNames())) {
            if (!kept.contains(name)) {
                scope.removeVariable(name);
            }
        }
    }
}
