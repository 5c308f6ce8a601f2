package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kntc.models.Models;

/**
 * Every path once more by the one long diagram that the first instance was before its steps were shared, and by the forms of that time,
 * which ask for lists by number and as lines of text: cases that began by them end in them, by the same rows and beans.
 */
class ComplaintInOneDiagramProcessTest extends ComplaintPaths {

    @Override
    Map<String, byte[]> diagrams() {
        try (var diagram = getClass().getResourceAsStream("/upgrade/complaint-first-instance-in-one-diagram.bpmn")) {
            return Map.of(ComplaintFirstInstance.KEY, diagram.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    Map<String, byte[]> forms() {
        var forms = new HashMap<>(Models.forms());
        forms.putAll(Models.formsBeforeLists());
        return forms;
    }

    @Override
    String stayEnd() {
        return "endEvent_stayRequestNoted";
    }

    @Override
    void stayWasTakenUp() {
        verify(complaints).recordStayRequest(CASE);
    }

    @Override
    Map<String, Object> asAsked(Map<String, Object> answers) {
        return answers;
    }

    @Test
    void endsWhereverItStandsWhenTheComplaintIsWithdrawn() {
        toVerification();
        assertThat(openTasks()).containsExactly("userTask_assignVerification");
        correlate(ComplaintFirstInstance.WITHDRAWN_BEFORE);
        verify(complaints).recordWithdrawal(CASE);
        assertThat(passed()).endsWith("endEvent_withdrawn");
        assertThat(ended()).isTrue();
        assertThat(openTasks()).isEmpty();
        assertThat(instances()).isEmpty();
    }

    @Test
    void notesAGroundForSuspensionAndGoesOn() {
        accept();
        correlate(ComplaintFirstInstance.SUSPENDED_BEFORE);
        verify(complaints).recordSuspensionGround(CASE);
        assertThat(passed()).contains("endEvent_suspensionNoted");
        assertThat(openTasks()).containsExactly("userTask_reCheckDecision");
    }
}
