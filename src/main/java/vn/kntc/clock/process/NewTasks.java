package vn.kntc.clock.process;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets every user task of every model learn, when it is created, what was told of its clock before there was a task to say it at. */
@Component
final class NewTasks extends AbstractBpmnParseListener {

    private final ObjectProvider<ClockComments> comments;

    /** @param comments asked for only when a task is created: they need the engine, which needs this */
    NewTasks(ObjectProvider<ClockComments> comments) {
        this.comments = comments;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addTaskListener(TaskListener.EVENTNAME_CREATE, task -> comments.getObject()
                        .tellNew(task));
    }
}
