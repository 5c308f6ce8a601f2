package vn.kntc.clock.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.engine.TaskProperty;

/** Which steps of the deployed models hang on which clock. */
@Component
class ClockUses {

    private static final Pattern EXPRESSION = Pattern.compile(
            "\\$\\{\\s*clock\\.(dueDate|dueDateWithin|dayAfter)\\(\\s*execution\\s*,"
                    + "\\s*(?:'(?<key>[A-Z0-9_]+)'|(?<keyVariable>[a-z][A-Za-z0-9]*))\\s*(?:,\\s*(?<own>[a-z][A-Za-z0-9]*)\\s*)?\\)\\s*}");
    private static final Pattern KEY = Pattern.compile("'([A-Z0-9_]+)'");

    /** Property that names a variable with a day of the step's own, as yyyy-MM-dd; it counts where it is earlier. */
    static final String OWN_DAY = "dueNoLaterThan";

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
        model.getModelElementsByType(UserTask.class).forEach(task -> found.put(task.getId(), use(task)));
        for (var timer : model.getModelElementsByType(TimerEventDefinition.class)) {
            if (timer.getTimeDate() != null && timer.getParentElement() instanceof FlowElement event) {
                found.put(
                        event.getId(), byExpression(timer.getTimeDate().getTextContent(), List.of(), event.getName()));
            }
        }
        found.values().removeIf(Objects::isNull);
        return found;
    }

    private static Use use(UserTask task) {
        var named = StatutoryClock.keys(TaskProperty.of(task, "clock"));
        var written = task.getCamundaDueDate();
        return written == null || written.isBlank()
                ? named.isEmpty() ? null : Use.byProperty(task.getName(), named, TaskProperty.of(task, OWN_DAY))
                : byExpression(written, named, task.getName());
    }

    /** Timers, and tasks in diagrams from before their dates followed from the property alone. */
    private static Use byExpression(String expression, List<String> named, String step) {
        if (expression == null || expression.isBlank()) {
            return null;
        }
        var written = expression.strip();
        var matcher = EXPRESSION.matcher(written);
        if (matcher.matches()) {
            return Use.byCall(step, matcher, named);
        }
        return written.contains("clock.") ? new Use(step, List.of(), null, null, named, false, written) : null;
    }

    /**
     * @param step Vietnamese name of the step
     * @param keys the clocks of which {@link StatutoryClock#earliest} counts; empty where a variable or only the expression can say
     * @param keyVariable variable of the instance that holds the key, or null
     * @param ownVariable variable that holds a day of this step's own, which counts where it is earlier, or null
     * @param shown the clocks that officers see at the task
     * @param dayAfter true for a step that waits until the period is over
     * @param expression to be evaluated where nothing else can say
     */
    record Use(
            String step,
            List<String> keys,
            String keyVariable,
            String ownVariable,
            List<String> shown,
            boolean dayAfter,
            String expression) {

        static Use byProperty(String step, List<String> keys, String ownVariable) {
            return new Use(step, keys, null, ownVariable, keys, false, null);
        }

        /** @param call what {@link #EXPRESSION} found */
        static Use byCall(String step, Matcher call, List<String> named) {
            var key = call.group("key");
            var keys = key == null ? List.<String>of() : List.of(key);
            return new Use(
                    step,
                    keys,
                    call.group("keyVariable"),
                    call.group("own"),
                    named.isEmpty() ? keys : named,
                    call.group(1).equals("dayAfter"),
                    null);
        }

        /** The clock that a problem with the step is told under, or null. */
        String firstShown() {
            return shown.isEmpty() ? null : shown.get(0);
        }

        /** The clocks whose warnings are said at the step. */
        Set<String> toldKeys() {
            var told = new TreeSet<>(keys);
            told.addAll(shown);
            return told;
        }

        /** Every key that is written in the model for this step. */
        Set<String> writtenKeys() {
            var written = new TreeSet<>(keys);
            if (expression != null) {
                KEY.matcher(expression).results().forEach(found -> written.add(found.group(1)));
            }
            return written;
        }
    }
}
