package vn.kntc.models;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each convention refuses a model that breaks it: a rule that cannot fail would be believed. */
class ModelConventionsCanaryTest {

    private interface Convention {

        void check(String file, BpmnModelInstance model);
    }

    @TestFactory
    Stream<DynamicTest> refusesTheWrongModel() {
        var conventions = new ModelConventionsTest();
        var all = Map.<String, Convention>of(
                "process", conventions::isOneExecutableProcessNamedAsItsFile,
                "ids", conventions::namesItsElementsByConvention,
                "labels", conventions::labelsEveryElementInVietnamese,
                "gateways", conventions::asksAtGatewaysAndAnswersOnFlows,
                "beans", conventions::namesOnlyBeansThatExist,
                "durations", conventions::holdsNoScriptAndNoLiteralDuration,
                "user tasks", conventions::givesEachUserTaskRoleFormDueDateAndArticle,
                "diagram", conventions::drawsEveryElement,
                "flows", conventions::leavesNothingDangling);
        return all.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    var model = Bpmn.readModelFromStream(getClass().getResourceAsStream("/models/wrong.bpmn"));
                    assertThatExceptionOfType(AssertionError.class)
                            .isThrownBy(() -> entry.getValue().check("wrong-model.bpmn", model));
                }));
    }
}
