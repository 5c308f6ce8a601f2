package vn.kntc.testing;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import vn.kntc.engine.UncheckedDeployment;
import vn.kntc.shared.CaseNumber;

/** A case at a step that hangs on a clock of the test's choice, in a diagram of its own; to be closed, so that the diagram goes. */
public final class StepUnderAClock implements AutoCloseable {

    /** Key of the process. */
    public static final String PROCESS = "stepUnderAClock";

    private static final String STEP = "userTask_step";

    private static final String VARIABLE = "theClock";

    private final ProcessEngine engine;
    private final String deployment;
    private final ProcessInstance instance;

    private StepUnderAClock(ProcessEngine engine, CaseNumber number, BpmnModelInstance diagram, String key) {
        this.engine = engine;
        this.deployment = UncheckedDeployment.of(engine, models -> models.addModelInstance(PROCESS + ".bpmn", diagram))
                .getId();
        this.instance = engine.getRuntimeService()
                .createProcessInstanceByKey(PROCESS)
                .businessKey(number.value())
                .setVariable(VARIABLE, key)
                .startBeforeActivity(STEP)
                .execute();
    }

    /** As diagrams say it today. */
    public static StepUnderAClock named(ProcessEngine engine, CaseNumber number, String key) {
        var diagram = diagram(null);
        UserTask step = diagram.getModelElementById(STEP);
        var property = diagram.newInstance(CamundaProperty.class);
        property.setCamundaName("clock");
        property.setCamundaValue(key);
        var properties = diagram.newInstance(CamundaProperties.class);
        properties.addChildElement(property);
        step.builder().addExtensionElement(properties);
        return new StepUnderAClock(engine, number, diagram, key);
    }

    /** As a diagram from before says it: a variable of the case names the clock. */
    public static StepUnderAClock namedByAVariable(ProcessEngine engine, CaseNumber number, String key) {
        return new StepUnderAClock(engine, number, diagram("${clock.dueDate(execution," + VARIABLE + ")}"), key);
    }

    private static BpmnModelInstance diagram(String due) {
        var step = Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask(STEP)
                .name("Bước của phép thử");
        return (due == null ? step : step.camundaDueDate(due)).endEvent().done();
    }

    public ProcessInstance instance() {
        return instance;
    }

    @Override
    public void close() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }
}
