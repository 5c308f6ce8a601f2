package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import vn.kntc.models.Models;

/** By the diagrams as they are shipped: the first instance and the processes that it calls. */
class ComplaintFirstInstanceProcessTest extends ComplaintPaths {

    @Override
    Map<String, byte[]> diagrams() {
        var diagrams = Stream.of(
                        "first-instance", "verification", "dialogue", "dispatch", "publication", "legal-effect")
                .map(part -> "complaint-" + part)
                .collect(Collectors.toMap(file -> file, file -> Models.files().get("processes/" + file + ".bpmn")));
        Stream.of(ComplaintStay.KEY, ComplaintSession.KEY, ComplaintEvidenceReceipt.KEY, ComplaintExpertAssessment.KEY)
                .forEach(key -> diagrams.put(key, over(key)));
        diagrams.put(ComplaintDocumentRequest.KEY, waiting(ComplaintDocumentRequest.KEY));
        return diagrams;
    }

    /** Walked by itself elsewhere: here it is over as soon as it begins. */
    private static byte[] over(String key) {
        return Bpmn.convertToString(Bpmn.createExecutableProcess(key)
                        .camundaHistoryTimeToLive(1)
                        .startEvent("startEvent_over")
                        .endEvent("endEvent_over")
                        .done())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Walked by itself elsewhere: here it waits until it is completed. */
    private static byte[] waiting(String key) {
        return Bpmn.convertToString(Bpmn.createExecutableProcess(key)
                        .camundaHistoryTimeToLive(1)
                        .startEvent("startEvent_waiting")
                        .userTask("userTask_waiting")
                        .endEvent("endEvent_waiting")
                        .done())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As often as it is needed, beside the report; what is open when the report is made goes with the verification. */
    @Test
    void actsOfVerificationGoOnBesideTheReportAndEndWithIt() {
        toVerification();
        assignVerification("SELF");
        correlate(ComplaintVerification.MESSAGE_SESSION);
        correlate(ComplaintVerification.MESSAGE_EVIDENCE);
        correlate(ComplaintVerification.MESSAGE_EVIDENCE);
        correlate(ComplaintVerification.MESSAGE_EXPERT);
        correlate(ComplaintVerification.MESSAGE_DOCUMENTS);
        assertThat(openTasks()).containsExactlyInAnyOrder("userTask_reportVerification", "userTask_waiting");
        complete("userTask_waiting");
        correlate(ComplaintVerification.MESSAGE_DOCUMENTS);
        var asked = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(ComplaintDocumentRequest.KEY)
                .singleResult();
        assertThat(asked.getBusinessKey()).isEqualTo(CASE.value());
        assertThat(engine.getRuntimeService().getVariables(asked.getId()))
                .containsOnly(Map.entry("caseNumber", CASE.value()), Map.entry("verifierGroup", "resolver"));
        reportVerification(false);
        assertThat(openTasks()).containsExactly("userTask_decideComplaint");
        walked.addAll(List.of("startEvent_waiting", "endEvent_waiting", "userTask_waiting"));
        walked.addAll(List.of("startEvent_over", "endEvent_over"));
    }

    @Override
    String stayEnd() {
        return "endEvent_stayConcluded";
    }

    @Override
    Map<String, byte[]> forms() {
        return Models.forms();
    }

    @Override
    Map<String, Object> asAsked(Map<String, Object> answers) {
        return FilledForms.inLists(answers);
    }

    /** As a decision of second instance will: its caller says that no further complaint is possible. */
    @Test
    void waitsForTheLegalEffectAloneWhereNoSecondComplaintIsPossible() {
        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "another begins");
        instance = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        ComplaintLegalEffect.KEY,
                        CASE.value(),
                        Map.of("effectClock", "COMPLAINT_EFFECT", "secondComplaintPossible", false));
        runTimer("timer_legalEffectReached");
        verify(complaints).recordLegalEffect(CASE);
        assertThat(passed()).doesNotContain("timer_secondComplaintWindowOver").endsWith("endEvent_decisionInForce");
        assertThat(ended()).isTrue();
    }

    /** A manager follows one case: everything bears its number, and what is called hangs below what calls. */
    @Test
    void whatIsCalledBelongsToTheCase() {
        toVerification();
        var called = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(instance.getId())
                .singleResult();
        assertThat(called.getBusinessKey()).isEqualTo(CASE.value());
        assertThat(called.getRootProcessInstanceId()).isEqualTo(instance.getId());
        assertThat(engine.getRuntimeService().getVariables(called.getId()))
                .containsOnly(Map.entry("caseNumber", CASE.value()));
    }
}
