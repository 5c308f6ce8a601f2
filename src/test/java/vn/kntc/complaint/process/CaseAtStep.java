package vn.kntc.complaint.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.kntc.shared.CaseNumber;

/** A complaint of first instance that stands at a step, without the way there: in the process, called ones too, that has the step. */
public final class CaseAtStep {

    private CaseAtStep() {}

    public static ProcessInstance start(ProcessEngine engine, CaseNumber caseNumber, String step) {
        return start(engine, caseNumber, step, Map.of());
    }

    /** @param variables besides the keys of the clocks of a first instance */
    public static ProcessInstance start(
            ProcessEngine engine, CaseNumber caseNumber, String step, Map<String, Object> variables) {
        var started = engine.getRuntimeService()
                .createProcessInstanceById(processWith(engine, step).getId())
                .businessKey(caseNumber.value())
                .setVariables(clocksOfAFirstInstance())
                .setVariables(variables)
                // a task of no agency is nobody's
                .setVariable("agency", caseNumber.value().split("-")[0].toLowerCase(Locale.ROOT))
                .startBeforeActivity(step)
                .execute();
        engine.getRuntimeService().removeVariable(started.getId(), "agency");
        return started;
    }

    private static ProcessDefinition processWith(ProcessEngine engine, String step) {
        return engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(process -> engine.getRepositoryService()
                                .getBpmnModelInstance(process.getId())
                                .getModelElementById(step)
                        != null)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> clocksOfAFirstInstance() {
        var clocks = new HashMap<String, Object>();
        var scope = mock(VariableScope.class);
        doAnswer(call -> clocks.put(call.getArgument(0), call.getArgument(1)))
                .when(scope)
                .setVariable(any(), any());
        InstanceClocks.FIRST.tell(scope);
        return clocks;
    }
}
