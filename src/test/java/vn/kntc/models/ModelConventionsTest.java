package vn.kntc.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.organization.Role;

/** What every model of {@code processes/} keeps to. */
class ModelConventionsTest {

    private static final Map<Class<? extends FlowElement>, String> PREFIXES = new LinkedHashMap<>();

    static {
        PREFIXES.put(StartEvent.class, "startEvent");
        PREFIXES.put(EndEvent.class, "endEvent");
        PREFIXES.put(UserTask.class, "userTask");
        PREFIXES.put(BusinessRuleTask.class, "businessRuleTask");
        PREFIXES.put(ServiceTask.class, "serviceTask");
        PREFIXES.put(CallActivity.class, "callActivity");
        PREFIXES.put(SubProcess.class, "subProcess");
        PREFIXES.put(Gateway.class, "gateway");
        PREFIXES.put(BoundaryEvent.class, "(boundaryEvent|timer|message)");
        PREFIXES.put(IntermediateCatchEvent.class, "(timer|message)");
        PREFIXES.put(SequenceFlow.class, "(flow|sequenceFlow)");
    }

    private static final Pattern BEAN_ONLY = Pattern.compile("\\$\\{([a-z][A-Za-z0-9]*)}");
    private static final Pattern DUE_DATE =
            Pattern.compile("\\$\\{clock\\.(dueDate\\(execution, ?('[A-Z][A-Z0-9_]*'|[a-z][A-Za-z]*)"
                    + "|dueDateWithin\\(execution, ?'[A-Z][A-Z0-9_]*', ?([a-z][A-Za-z]*))\\)}");

    /** A step may be the work of one group or another: the group is then a variable of the contract. */
    private static final Pattern GROUP_VARIABLE = Pattern.compile("\\$\\{([a-z][A-Za-z]*)}");

    private static final Pattern TIMER_DATE =
            Pattern.compile("\\$\\{clock\\.dayAfter\\(execution, ?'[A-Z][A-Z0-9_]*'\\)}");
    private static final Pattern CONDITION = Pattern.compile("\\$\\{!? ?[a-z][A-Za-z]*( ?(==|!=) ?'[A-Z_0-9]+')?}");

    static Stream<Arguments> models() {
        return Models.all().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void isOneExecutableProcessNamedAsItsFile(String file, BpmnModelInstance model) {
        var process = Models.process(model);
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getId()).matches("[a-z][A-Za-z]*");
        assertThat(file).isEqualTo(kebab(process.getId()) + ".bpmn");
        assertThat(process.getName()).isNotBlank();
        assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P[0-9]+D");
        assertThat(process.getCamundaVersionTag()).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void namesItsElementsByConvention(String file, BpmnModelInstance model) {
        for (FlowElement element : Models.flowElements(model)) {
            var prefix = PREFIXES.entrySet().stream()
                    .filter(entry -> entry.getKey().isInstance(element))
                    .map(Map.Entry::getValue)
                    .findFirst();
            assertThat(prefix)
                    .as("kind of element the house knows: %s", element.getId())
                    .isPresent();
            assertThat(element.getId()).as(file).matches(prefix.orElseThrow() + "_[a-z][A-Za-z0-9]*");
        }
        for (Message message : model.getModelElementsByType(Message.class)) {
            assertThat(message.getId()).matches("message_[a-z][A-Za-z0-9]*");
            assertThat(message.getName()).matches("[a-z]+\\.[a-z][A-Za-z]*");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void labelsEveryElementInVietnamese(String file, BpmnModelInstance model) {
        for (FlowElement element : Models.flowElements(model)) {
            if (element instanceof SequenceFlow) {
                continue;
            }
            assertThat(element.getName()).as("label of %s", element.getId()).isNotBlank();
            assertThat(element.getName())
                    .as("label of %s in NFC", element.getId())
                    .isEqualTo(Normalizer.normalize(element.getName(), Normalizer.Form.NFC));
            assertThat(element.getName())
                    .as("label of %s has Vietnamese letters", element.getId())
                    .matches(".*[À-ỹĐđ].*");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void asksAtGatewaysAndAnswersOnFlows(String file, BpmnModelInstance model) {
        for (Gateway gateway : model.getModelElementsByType(Gateway.class)) {
            if (gateway instanceof ParallelGateway || gateway.getOutgoing().size() < 2) {
                continue;
            }
            assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
            var answers = new HashSet<String>();
            int conditions = 0;
            for (SequenceFlow flow : gateway.getOutgoing()) {
                assertThat(flow.getName()).as("answer on %s", flow.getId()).isNotBlank();
                assertThat(answers.add(flow.getName()))
                        .as("two answers alike at %s", gateway.getId())
                        .isTrue();
                if (flow.getConditionExpression() != null) {
                    conditions++;
                    assertThat(flow.getConditionExpression().getTextContent())
                            .as(flow.getId())
                            .matches(CONDITION);
                }
            }
            // the engine takes a flow without condition always: at most the default flow may lack one
            assertThat(conditions)
                    .as(gateway.getId())
                    .isGreaterThanOrEqualTo(gateway.getOutgoing().size() - 1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void namesOnlyBeansThatExist(String file, BpmnModelInstance model) {
        var beans = Models.beans();
        for (CamundaTaskListener listener : model.getModelElementsByType(CamundaTaskListener.class)) {
            assertThat(listener.getCamundaClass()).isNull();
            requireBean(beans, listener.getCamundaDelegateExpression(), TaskListener.class);
        }
        for (CamundaExecutionListener listener : model.getModelElementsByType(CamundaExecutionListener.class)) {
            assertThat(listener.getCamundaClass()).isNull();
            requireBean(beans, listener.getCamundaDelegateExpression(), ExecutionListener.class);
        }
        for (ServiceTask task : model.getModelElementsByType(ServiceTask.class)) {
            assertThat(task.getCamundaClass()).isNull();
            assertThat(task.getCamundaExpression()).isNull();
            requireBean(beans, task.getCamundaDelegateExpression(), JavaDelegate.class);
        }
        for (BusinessRuleTask task : model.getModelElementsByType(BusinessRuleTask.class)) {
            requireBean(beans, task.getCamundaDelegateExpression(), JavaDelegate.class);
        }
    }

    private static void requireBean(Map<String, Class<?>> beans, String expression, Class<?> type) {
        assertThat(expression).isNotNull().matches(BEAN_ONLY);
        var name = expression.substring(2, expression.length() - 1);
        assertThat(beans).containsKey(name);
        assertThat(type).isAssignableFrom(beans.get(name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void holdsNoScriptAndNoLiteralDuration(String file, BpmnModelInstance model) {
        var xml = Bpmn.convertToString(model);
        assertThat(xml)
                .doesNotContain("camunda:script", "scriptTask", "scriptFormat", "camunda:class=", "camunda:connector");
        for (TimerEventDefinition timer : model.getModelElementsByType(TimerEventDefinition.class)) {
            assertThat(timer.getTimeDuration()).isNull();
            assertThat(timer.getTimeCycle()).isNull();
            assertThat(timer.getTimeDate().getTextContent()).matches(TIMER_DATE);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void givesEachUserTaskRoleFormDueDateAndArticle(String file, BpmnModelInstance model) {
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            assertThat(task.getCamundaCandidateGroupsList())
                    .as(task.getId())
                    .isNotEmpty()
                    .allSatisfy(group -> requireRole(model, group));
            assertThat(task.getCamundaDueDate()).as(task.getId()).isNotNull().matches(DUE_DATE);
            assertThat(task.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRefBinding"))
                    .as(task.getId())
                    .isEqualTo("deployment");
            var form = task.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef");
            assertThat(form).isEqualTo(task.getId().substring("userTask_".length()) + "Form");
            assertThat(Path.of("forms", kebab(task.getId().substring("userTask_".length())) + ".form"))
                    .exists();
            assertThat(listenersOnComplete(task))
                    .as("listener of %s", task.getId())
                    .isEqualTo(1);
            var properties = new LinkedHashMap<String, String>();
            task.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties.class)
                    .list()
                    .forEach(all -> all.getCamundaProperties()
                            .forEach((CamundaProperty one) ->
                                    properties.put(one.getCamundaName(), one.getCamundaValue())));
            assertThat(properties.get("clock")).as("clock of %s", task.getId()).matches("[A-Z][A-Z0-9_]*");
            assertThat(properties.get("article"))
                    .as("article of %s", task.getId())
                    .containsPattern("Điều|điều");
        }
    }

    private static void requireRole(BpmnModelInstance model, String group) {
        var variable = GROUP_VARIABLE.matcher(group);
        if (!variable.matches()) {
            assertThat(Role.of(group)).as("role %s", group).isPresent();
            return;
        }
        var contract = Models.contracts().stream()
                .filter(one -> one.key().equals(Models.process(model).getId()))
                .findFirst()
                .orElseThrow();
        assertThat(contract.variableNames()).contains(variable.group(1));
    }

    private static long listenersOnComplete(UserTask task) {
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
                .filter(listener -> "complete".equals(listener.getCamundaEvent()))
                .count();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void drawsEveryElement(String file, BpmnModelInstance model) {
        var drawn = new HashSet<String>();
        for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
            drawn.add(shape.getBpmnElement().getId());
        }
        for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
            drawn.add(edge.getBpmnElement().getId());
        }
        assertThat(drawn)
                .containsAll(Models.flowElements(model).stream()
                        .map(BaseElement::getId)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void leavesNothingDangling(String file, BpmnModelInstance model) {
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            boolean begins = node instanceof StartEvent || node instanceof BoundaryEvent || triggered(node);
            boolean ends = node instanceof EndEvent || triggered(node);
            assertThat(node.getIncoming().isEmpty())
                    .as("flows into %s", node.getId())
                    .isEqualTo(begins);
            assertThat(node.getOutgoing().isEmpty())
                    .as("flows out of %s", node.getId())
                    .isEqualTo(ends);
            if (node instanceof Activity && !(node instanceof Gateway)) {
                assertThat(node.getOutgoing().size()).as(node.getId()).isLessThanOrEqualTo(1);
            }
        }
    }

    private static boolean triggered(ModelElementInstance node) {
        return node instanceof SubProcess subProcess && subProcess.triggeredByEvent();
    }

    private static String kebab(String camelCase) {
        return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
