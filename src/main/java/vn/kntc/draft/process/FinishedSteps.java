package vn.kntc.draft.process;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets the drafts of a step go with the step, in its own transaction: a task that is completed, by whomever, or taken away; a start form
 * that has become a case. Old versions of the models too, since they are read again at every start of the program.
 */
@Component
final class FinishedSteps extends AbstractBpmnParseListener {

    private final ObjectProvider<DraftEnds> ends;

    /** @param ends asked for only when a step ends: they need the database, which the engine waits for */
    FinishedSteps(ObjectProvider<DraftEnds> ends) {
        this.ends = ends;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        TaskListener end = task -> ends.getObject().end(task.getId());
        definition.addTaskListener(TaskListener.EVENTNAME_COMPLETE, end);
        definition.addTaskListener(TaskListener.EVENTNAME_DELETE, end);
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (scope instanceof ProcessDefinitionEntity definition) {
            ExecutionListener started = execution ->
                    ends.getObject().started(definition.getKey(), execution.getVariable(DraftEnds.START_ID));
            activity.addListener(ExecutionListener.EVENTNAME_START, started);
        }
    }
}
