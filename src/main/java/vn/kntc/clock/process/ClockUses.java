package vn.kntc.clock.process;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** Which steps of the deployed models hang on which clock. */
@Component
class ClockUses {

    private static final Pattern EXPRESSION =
            Pattern.compile("\\$\\{\\s*clock\\.(dueDate|dayAfter)\\(\\s*execution\\s*,\\s*'([A-Z0-9_]+)'\\s*\\)\\s*}");

    private final RepositoryService repository;

    /** Keyed by definition id: a deployed definition never changes, and there are few of them. */
    private final Map<String, Map<String, Use>> uses = new ConcurrentHashMap<>();

    ClockUses(RepositoryService repository) {
        this.repository = repository;
    }

    /** @return null where the date of that step does not come from a clock */
    Use of(String definitionId, String activityId) {
        return uses.computeIfAbsent(definitionId, this::read).get(activityId);
    }

    private Map<String, Use> read(String definitionId) {
        var model = repository.getBpmnModelInstance(definitionId);
        var found = new HashMap<String, Use>();
        for (var task : model.getModelElementsByType(UserTask.class)) {
            var use = use(task.getCamundaDueDate(), property(task, "clock"));
            if (use != null) {
                found.put(task.getId(), use);
            }
        }
        for (var timer : model.getModelElementsByType(TimerEventDefinition.class)) {
            var use =
                    timer.getTimeDate() == null ? null : use(timer.getTimeDate().getTextContent(), null);
            if (use != null && timer.getParentElement() instanceof FlowElement event) {
                found.put(event.getId(), use);
            }
        }
        return found;
    }

    private static Use use(String expression, String named) {
        if (expression == null || expression.isBlank()) {
            return named == null ? null : new Use(named, named, false, null);
        }
        var matcher = EXPRESSION.matcher(expression.strip());
        if (matcher.matches()) {
            return new Use(
                    matcher.group(2),
                    named == null ? matcher.group(2) : named,
                    matcher.group(1).equals("dayAfter"),
                    null);
        }
        return expression.contains("clock.") ? new Use(null, named, false, expression.strip()) : null;
    }

    /** @return the value of an extension property of the task, or null */
    static String property(UserTask task, String name) {
        var extensions = task.getExtensionElements();
        if (extensions == null) {
            return null;
        }
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse(null);
    }

    /**
     * @param key the clock, or null where only the expression, with the variables of the instance, can say
     * @param shown the clock that officers see at the task, or null
     * @param dayAfter true for a step that waits until the period is over
     * @param expression to be evaluated where the key is not known
     */
    record Use(String key, String shown, boolean dayAfter, String expression) {}
}
