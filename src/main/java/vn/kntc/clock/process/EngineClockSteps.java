package vn.kntc.clock.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.clock.ClockCall;
import vn.kntc.clock.ClockDate;
import vn.kntc.clock.ClockSteps;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.clock.process.StepDates.Step;
import vn.kntc.shared.CaseNumber;

/**
 * Tasks and timers of the engine. One command loads all of a batch as entities and the engine writes what differs in one go. The due
 * date is set without the event of a changed task: no operation log, and the history takes the date over when the task ends.
 */
@Component
class EngineClockSteps implements ClockSteps {

    private static final Moved NOTHING = new Moved(0, 0, List.of());

    private final CaseInstances instances;
    private final ClockUses uses;
    private final StepDates dates;
    private final ClockComments comments;
    private final ObjectProvider<Clocks> clocks;

    /** @param clocks asked for only when something moves: they need this */
    EngineClockSteps(
            CaseInstances instances,
            ClockUses uses,
            WorkCalendar calendar,
            ClockComments comments,
            ObjectProvider<Clocks> clocks) {
        this.instances = instances;
        this.uses = uses;
        this.dates = new StepDates(instances, new ClockMoments(calendar));
        this.comments = comments;
        this.clocks = clocks;
    }

    @Override
    public Moved move(Collection<ClockDate> clocks) {
        if (clocks.isEmpty()) {
            return NOTHING;
        }
        var wanted = wanted(clocks);
        return instances.asProgram(context -> {
            var caseOf = instances.of(wanted.keySet());
            return caseOf.isEmpty() ? NOTHING : move(steps(caseOf), wanted, caseOf);
        });
    }

    /** By case number and key. */
    private static Map<String, Map<String, ClockDate>> wanted(Collection<ClockDate> clocks) {
        Map<String, Map<String, ClockDate>> wanted = new HashMap<>();
        clocks.forEach(clock -> wanted.computeIfAbsent(clock.caseNumber().value(), number -> new HashMap<>())
                .put(clock.key(), clock));
        return wanted;
    }

    private List<Step> steps(Map<String, String> caseOf) {
        return Stream.concat(
                        instances.openTasks(caseOf.keySet()).stream().flatMap(this::step),
                        instances.timers(caseOf.keySet()).stream().flatMap(this::step))
                .toList();
    }

    private Stream<Step> step(TaskEntity task) {
        return Stream.ofNullable(uses.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey()))
                .map(use -> new Step(task, null, use));
    }

    private Stream<Step> step(JobEntity timer) {
        return Stream.ofNullable(uses.of(timer.getProcessDefinitionId(), timer.getActivityId()))
                .map(use -> new Step(null, timer, use));
    }

    private Moved move(List<Step> steps, Map<String, Map<String, ClockDate>> wanted, Map<String, String> caseOf) {
        var variables = variablesOf(steps);
        var ofCases = clocksOf(steps, caseOf);
        var problems = new ArrayList<Problem>();
        Predicate<Step> moves = step -> {
            var number = caseOf.get(step.instance());
            try {
                return dates.move(step, wanted.get(number), variables, ofCases.getOrDefault(number, List.of()));
            } catch (StepDates.Untold problem) {
                problems.add(new Problem(new CaseNumber(number), step.use().firstShown(), problem.getMessage()));
                return false;
            }
        };
        return moved(steps.stream().filter(moves).toList(), problems);
    }

    private static Moved moved(List<Step> moved, List<Problem> problems) {
        int tasks = (int) moved.stream().filter(step -> step.task() != null).count();
        return new Moved(tasks, moved.size() - tasks, List.copyOf(problems));
    }

    @Override
    public void tell(Collection<ClockCall> calls) {
        if (calls.isEmpty()) {
            return;
        }
        var ofCases = calls.stream()
                .collect(Collectors.groupingBy(call -> call.caseNumber().value()));
        instances.asProgram(context -> {
            var caseOf = instances.of(ofCases.keySet());
            if (!caseOf.isEmpty()) {
                instances
                        .openTasks(caseOf.keySet())
                        .forEach(task -> comments.tell(task, ofCases.get(caseOf.get(task.getProcessInstanceId()))));
            }
            return null;
        });
    }

    /** All clocks of the cases with a step that names several, in one query: which of these counts, those that moved do not tell. */
    private Map<String, List<StatutoryClock>> clocksOf(List<Step> steps, Map<String, String> caseOf) {
        var numbers = steps.stream()
                .filter(step -> step.use().keys().size() > 1)
                .map(step -> new CaseNumber(caseOf.get(step.instance())))
                .collect(Collectors.toSet());
        var found = new HashMap<String, List<StatutoryClock>>();
        if (!numbers.isEmpty()) {
            clocks.getObject().of(numbers).forEach((number, ofCase) -> found.put(number.value(), ofCase));
        }
        return found;
    }

    /** What the steps need of their instances' variables, in one query: instance, name, text. */
    private Map<String, Map<String, String>> variablesOf(List<Step> steps) {
        var names = new TreeSet<String>();
        var asked = new HashSet<String>();
        for (var step : steps) {
            for (var name : new String[] {step.use().keyVariable(), step.use().ownVariable()}) {
                if (name != null) {
                    names.add(name);
                    asked.add(step.instance());
                }
            }
        }
        return names.isEmpty() ? Map.of() : instances.texts(asked, names);
    }
}
