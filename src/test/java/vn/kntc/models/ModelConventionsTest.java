package vn.kntc.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.engine.FormField;
import vn.kntc.engine.ProcessContract;
import vn.kntc.engine.ProcessStep;
import vn.kntc.handling.step.SteppedProcess;

/** The shipped models pass the program's own gate, and the gate knows every bean that they may call. */
class ModelConventionsTest {

    private static final Map<String, Class<?>> BEANS = Models.beans();

    static Stream<ProcessContract> contracts() {
        return Models.contracts().stream();
    }

    @Test
    void everyShippedModelPassesTheGate() {
        assertThat(Models.rules().faults(Models.files(), true)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyStepNamesABeanThatCanWorkThere(ProcessContract contract) {
        assertThat(contract.steps())
                .isNotEmpty()
                .filteredOn(
                        step -> !Set.of(ProcessStep.CALL, ProcessStep.COMPLETE).contains(step.event()))
                .allSatisfy(step -> {
                    assertThat(BEANS).containsKey(step.target());
                    assertThat(wanted(step)).isAssignableFrom(BEANS.get(step.target()));
                });
    }

    private static Class<?> wanted(ProcessStep step) {
        if (step.event().equals(ProcessStep.EXECUTE)) {
            return JavaDelegate.class;
        }
        return Set.of("start", "end").contains(step.event()) ? ExecutionListener.class : TaskListener.class;
    }

    /** What is done when a task is completed follows from its id; a task more, which no table knows, is recorded in the words of its form. */
    @ParameterizedTest
    @MethodSource("contracts")
    void everyUserTaskIsAStepOfTheTable(ProcessContract contract) {
        var tasks = Models.all().values().stream()
                .filter(model -> Models.process(model).getId().equals(contract.key()))
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId)
                .toList();
        assertThat(contract.steps())
                .filteredOn(step -> step.event().equals(ProcessStep.COMPLETE))
                .allSatisfy(step -> assertThat(step.target()).isEmpty())
                .extracting(ProcessStep::element)
                .doesNotHaveDuplicates()
                .isSubsetOf(tasks);
    }

    /**
     * Times of day cannot name anybody, nor can what the form only shows, or the number of a case; two texts are checked by the verb,
     * once it is known whether the petition denounces.
     */
    @Test
    void everyTextOfAFormIsCheckedForNames() {
        var unchecked = contracts()
                .map(SteppedProcess.class::cast)
                .flatMap(process -> process.table().rows().stream())
                .flatMap(row -> row.entry().fields().stream()
                        .flatMap(field -> texts("", field))
                        .filter(key -> !row.entry().ownWords().contains(key)))
                .toList();
        assertThat(unchecked)
                .containsExactlyInAnyOrder(
                        "newSummary",
                        "lookAlikes",
                        "earlierCase",
                        "earlierCase",
                        "earlierOfSamePeople",
                        "waitingInvitations",
                        "earlierSettlement",
                        "firstCase",
                        "firstCase",
                        "startsAt",
                        "startedAt",
                        "endedAt",
                        "confirmedAt",
                        "beginsAt",
                        "connectedAt",
                        "brokenAt",
                        "continuedAt",
                        "openedAt",
                        "closedAt",
                        "startedAt",
                        "endedAt",
                        "startedAt");
    }

    private static Stream<String> texts(String before, FormField field) {
        var key = before + field.key();
        return field.kind() == FormField.Kind.TEXT
                ? Stream.of(key)
                : field.inside().stream().flatMap(inside -> texts(key + ".", inside));
    }

    /** Diagrams that were deployed before call them; no diagram of today may. */
    private static final Set<String> OF_DIAGRAMS_BEFORE =
            Set.of("recordStayRequestDelegate", "recordWithdrawalDelegate", "recordSuspensionGroundDelegate");

    /** A bean that no contract names would be refused wherever a diagram called it. */
    @Test
    void everyBeanOfAStepIsNamedByAContract() {
        var named = contracts()
                .flatMap(contract -> contract.steps().stream())
                .map(ProcessStep::target)
                .collect(Collectors.toSet());
        var steps = BEANS.entrySet().stream()
                .filter(bean -> Stream.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class)
                        .anyMatch(type -> type.isAssignableFrom(bean.getValue())))
                .map(Map.Entry::getKey)
                .filter(bean -> !OF_DIAGRAMS_BEFORE.contains(bean))
                .toList();
        assertThat(named).containsAll(steps).doesNotContainAnyElementsOf(OF_DIAGRAMS_BEFORE);
    }
}
