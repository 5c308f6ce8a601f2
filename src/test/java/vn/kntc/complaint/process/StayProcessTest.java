package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.complaint.NumberedPaper;
import vn.kntc.complaint.Stay;
import vn.kntc.complaint.Stays;

/** Every path of {@code complaint-stay.bpmn}. */
class StayProcessTest {

    private static final Stays STAYS = mock(Stays.class);
    private static final WalkedDiagram DIAGRAM =
            new WalkedDiagram(new ComplaintStay(), "complaint-stay", STAYS, Map.of());

    private ProcessInstance instance;

    @AfterAll
    static void stop() {
        DIAGRAM.close();
    }

    @BeforeEach
    void aStayIsNeeded() {
        reset(STAYS);
        instance = DIAGRAM.start(Map.of("caseNumber", WalkedDiagram.NUMBER.value()));
    }

    @AfterEach
    void remember() {
        DIAGRAM.remember();
    }

    @Test
    void endsWhereTheResolverStaysNothing() {
        request();
        when(STAYS.decide(any(), any(), any())).thenReturn(false);
        assertThat(groupsOf("userTask_decideStay")).containsExactly("resolver");
        DIAGRAM.complete(
                "userTask_decideStay",
                FilledForms.of(
                        "stayChoice", "DECLINE", "decidedOn", "2026-07-11", "stayReason", "Hậu quả khắc phục được"));
        verify(STAYS)
                .decide(
                        WalkedDiagram.NUMBER,
                        new Stay.Decided(
                                LocalDate.of(2026, 7, 11), false, null, "Hậu quả khắc phục được", null, List.of()),
                        WalkedDiagram.OFFICER);
        DIAGRAM.endsAt(instance, "endEvent_stayDeclined");
    }

    @Test
    void isIssuedFollowedAndLifted() {
        toFollowing();
        when(STAYS.end(any(), any(), any())).thenReturn(true);
        DIAGRAM.complete(
                "userTask_followStay",
                FilledForms.of("stayEnd", "LIFT", "liftedOn", "2026-07-20", "liftReason", "Đã thỏa thuận"));
        verify(STAYS)
                .end(
                        WalkedDiagram.NUMBER,
                        new Stay.Ended(LocalDate.of(2026, 7, 20), true, "Đã thỏa thuận"),
                        WalkedDiagram.OFFICER);
        assertThat(groupsOf("userTask_issueStayLifting")).containsExactly("clerk");
        DIAGRAM.complete(
                "userTask_issueStayLifting", FilledForms.of("issuedOn", "2026-07-20", "enteredNumber", "40/QĐ-UBND"));
        var order = org.mockito.Mockito.inOrder(STAYS);
        order.verify(STAYS)
                .enterNumber(
                        WalkedDiagram.NUMBER,
                        NumberedPaper.STAY_LIFTING,
                        "40/QĐ-UBND",
                        LocalDate.of(2026, 7, 20),
                        WalkedDiagram.OFFICER);
        order.verify(STAYS).issueLifting(WalkedDiagram.NUMBER, LocalDate.of(2026, 7, 20), WalkedDiagram.OFFICER);
        DIAGRAM.endsAt(instance, "endEvent_stayLifted");
    }

    @Test
    void isReplacedByAnotherOne() {
        toFollowing();
        when(STAYS.end(any(), any(), any())).thenReturn(true);
        DIAGRAM.complete(
                "userTask_followStay",
                FilledForms.of("stayEnd", "REPLACE", "liftedOn", "2026-07-20", "liftReason", "Đổi nơi phải ngừng"));
        when(STAYS.replace(any(), any())).thenReturn(true);
        DIAGRAM.complete("userTask_issueStayLifting", FilledForms.of("issuedOn", "2026-07-20"));
        verify(STAYS).replace(WalkedDiagram.NUMBER, WalkedDiagram.OFFICER);
        when(STAYS.decide(any(), any(), any())).thenReturn(false);
        DIAGRAM.complete(
                "userTask_decideStay",
                FilledForms.of("stayChoice", "DECLINE", "decidedOn", "2026-07-20", "stayReason", "Không còn cần"));
        DIAGRAM.endsAt(instance, "endEvent_stayDeclined");
    }

    @Test
    void isNotReplacedWhereTheComplaintWasSettledMeanwhile() {
        toFollowing();
        when(STAYS.end(any(), any(), any())).thenReturn(true);
        DIAGRAM.complete(
                "userTask_followStay",
                FilledForms.of("stayEnd", "REPLACE", "liftedOn", "2026-07-20", "liftReason", "Đổi nơi phải ngừng"));
        when(STAYS.replace(any(), any())).thenReturn(false);
        DIAGRAM.complete("userTask_issueStayLifting", FilledForms.of("issuedOn", "2026-07-20"));
        DIAGRAM.endsAt(instance, "endEvent_stayLifted");
    }

    @Test
    void endsWithItsLastDay() {
        toFollowing();
        when(STAYS.end(any(), any(), any())).thenReturn(false);
        DIAGRAM.complete("userTask_followStay", FilledForms.of("stayEnd", "EXPIRED"));
        verify(STAYS).end(any(), eq(new Stay.Ended(null, false, null)), any());
        verify(STAYS, never()).issueLifting(any(), any(), any());
        DIAGRAM.endsAt(instance, "endEvent_stayExpired");
    }

    private void toFollowing() {
        request();
        when(STAYS.decide(any(), any(), any())).thenReturn(true);
        DIAGRAM.complete(
                "userTask_decideStay",
                FilledForms.of(
                        "stayChoice",
                        "STAY",
                        "decidedOn",
                        "2026-07-11",
                        "stayUntilDay",
                        "2026-08-07",
                        "stayReason",
                        "Nhà bị tháo dỡ",
                        "contestedIssuer",
                        "Chủ tịch Ủy ban nhân dân phường",
                        "stayExecutors",
                        "[{\"item\":\"Phòng Kinh tế\"}]"));
        verify(STAYS)
                .decide(
                        WalkedDiagram.NUMBER,
                        new Stay.Decided(
                                LocalDate.of(2026, 7, 11),
                                true,
                                LocalDate.of(2026, 8, 7),
                                "Nhà bị tháo dỡ",
                                "Chủ tịch Ủy ban nhân dân phường",
                                List.of("Phòng Kinh tế")),
                        WalkedDiagram.OFFICER);
        assertThat(DIAGRAM.engine().getRuntimeService().getVariable(instance.getId(), "stayUntil"))
                .isEqualTo("2026-08-07");
        assertThat(groupsOf("userTask_issueStay")).containsExactly("clerk");
        DIAGRAM.complete("userTask_issueStay", FilledForms.of("issuedOn", "2026-07-13"));
        verify(STAYS).issue(WalkedDiagram.NUMBER, LocalDate.of(2026, 7, 13), WalkedDiagram.OFFICER);
        assertThat(groupsOf("userTask_followStay")).containsExactly("resolver");
    }

    private void request() {
        assertThat(groupsOf("userTask_recordStayRequest"))
                .containsExactlyInAnyOrder("petition-officer", "verifier", "resolver");
        DIAGRAM.complete(
                "userTask_recordStayRequest",
                FilledForms.of(
                        "requestedOn", "2026-07-10", "asker", "COMPLAINANT", "harm", "Nhà bị tháo dỡ không dựng lại"));
        verify(STAYS)
                .request(
                        WalkedDiagram.NUMBER,
                        new Stay.Requested(
                                LocalDate.of(2026, 7, 10),
                                Stay.Asker.COMPLAINANT,
                                null,
                                "Nhà bị tháo dỡ không dựng lại"),
                        WalkedDiagram.OFFICER);
    }

    private static List<String> groupsOf(String task) {
        return DIAGRAM
                .engine()
                .getTaskService()
                .getIdentityLinksForTask(DIAGRAM.open(task).getId())
                .stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }
}
