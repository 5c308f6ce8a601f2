package vn.kntc.clock.process;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.kntc.clock.StatutoryClock;

/**
 * Gives every user task the due date of the statutory clock that its property {@code clock} names: when a diagram is read, so that no
 * model writes it out. A diagram from before, which does, keeps its own.
 */
@Component
final class TaskDueDates extends AbstractBpmnParseListener {

    private final ObjectProvider<ClockExpressions> clocks;

    /** @param clocks asked for only when a task is created: they need the engine, which needs this */
    TaskDueDates(ObjectProvider<ClockExpressions> clocks) {
        this.clocks = clocks;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        var named = property(element, "clock");
        var keys = StatutoryClock.keys(named);
        boolean mayHaveNone = StatutoryClock.mayHaveNone(named);
        if (task.getDueDateExpression() == null && (mayHaveNone || !keys.isEmpty())) {
            task.setDueDateExpression(new OfClocks(keys, mayHaveNone, property(element, ClockUses.OWN_DAY)));
        }
    }

    private static String property(Element task, String name) {
        var extensions = task.element("extensionElements");
        var properties =
                extensions == null ? null : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        return properties == null
                ? null
                : properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
                        .filter(property -> name.equals(property.attribute("name")))
                        .map(property -> property.attribute("value"))
                        .findFirst()
                        .orElse(null);
    }

    /** What the engine evaluates when it creates the task. */
    private final class OfClocks implements Expression {

        private static final long serialVersionUID = 1L;

        private final transient List<String> keys;
        private final boolean mayHaveNone;
        private final String ownVariable;

        OfClocks(List<String> keys, boolean mayHaveNone, String ownVariable) {
            this.keys = keys;
            this.mayHaveNone = mayHaveNone;
            this.ownVariable = ownVariable;
        }

        @Override
        public Date getValue(VariableScope scope) {
            var own = ownVariable == null ? null : (String) scope.getVariable(ownVariable);
            var execution = (DelegateExecution) scope;
            return mayHaveNone
                    ? clocks.getObject().dueDateIfAny(execution, keys, own)
                    : clocks.getObject().dueDateAmong(execution, keys, own);
        }

        @Override
        public void setValue(Object value, VariableScope scope) {
            throw new UnsupportedOperationException("the due date follows from the clocks of the case");
        }

        @Override
        public String getExpressionText() {
            return String.join(", ", keys);
        }

        @Override
        public boolean isLiteralText() {
            return false;
        }
    }
}
