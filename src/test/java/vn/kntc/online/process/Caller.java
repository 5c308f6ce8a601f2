package vn.kntc.online.process;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The smallest process that calls both, as the leader's reception does. */
final class Caller {

    static final String KEY = "caller";

    private Caller() {}

    static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess(KEY)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .callActivity("callActivity_onlinePreparation")
                .calledElement(OnlinePreparation.KEY)
                .camundaInBusinessKey("#{execution.processBusinessKey}")
                .camundaIn("caseNumber", "caseNumber")
                .camundaIn("sessionOn", "sessionOn")
                .camundaOut("heldOnline", "heldOnline")
                .exclusiveGateway()
                .condition("online", "${heldOnline}")
                .callActivity("callActivity_onlineRecord")
                .calledElement(OnlineRecord.KEY)
                .camundaInBusinessKey("#{execution.processBusinessKey}")
                .camundaIn("caseNumber", "caseNumber")
                .camundaOut("sessionReannounced", "sessionReannounced")
                .camundaOut("nextSessionOn", "nextSessionOn")
                .endEvent()
                .moveToLastGateway()
                .condition("in person", "${!heldOnline}")
                .endEvent()
                .done();
    }
}
