package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kntc.models.Models;

/** By the diagrams as they are shipped: the first instance and the processes that it calls. */
class ComplaintFirstInstanceProcessTest extends ComplaintPaths {

    @Override
    Map<String, byte[]> diagrams() {
        return Stream.of("first-instance", "verification", "dialogue", "dispatch", "publication", "legal-effect")
                .map(part -> "complaint-" + part)
                .collect(Collectors.toMap(file -> file, file -> Models.files().get("processes/" + file + ".bpmn")));
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
