package vn.kntc.clock.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.clock.ClockNotifications;
import vn.kntc.clock.process.ClockUses.Use;
import vn.kntc.shared.CaseNumber;

/** What a new task costs: one question where it hangs on a clock, none elsewhere. */
class ClockCommentsTest {

    private final ProcessEngine engine = mock(ProcessEngine.class);
    private final ClockUses uses = mock(ClockUses.class);
    private final ClockNotifications notifications = mock(ClockNotifications.class);
    private final ClockComments comments = new ClockComments(engine, new CaseInstances(engine), uses, notifications);
    private final DelegateTask task = mock(DelegateTask.class);
    private final DelegateExecution execution = mock(DelegateExecution.class);

    @BeforeEach
    void aTask() {
        when(task.getProcessDefinitionId()).thenReturn("definition");
        when(task.getTaskDefinitionKey()).thenReturn("step");
        when(task.getExecution()).thenReturn(execution);
        when(execution.getProcessBusinessKey()).thenReturn("NHANHOA-2026-000001");
    }

    @Test
    void asksNothingForATaskWithoutClock() {
        comments.tellNew(task);
        verifyNoInteractions(notifications, engine, execution);
    }

    @Test
    void asksNothingForAnInstanceWithoutCase() {
        when(uses.of("definition", "step")).thenReturn(use("COMPLAINT_ACCEPT", "COMPLAINT_ACCEPT"));
        when(execution.getProcessBusinessKey()).thenReturn(null);
        comments.tellNew(task);
        verifyNoInteractions(notifications, engine);
    }

    @Test
    void asksOnceForATaskThatHangsOnAClock() {
        when(uses.of("definition", "step")).thenReturn(use("COMPLAINT_RESOLVE_1", "COMPLAINT_DIALOGUE_NOTICE"));
        when(notifications.standing(any(), any())).thenReturn(Optional.empty());
        comments.tellNew(task);
        verify(notifications)
                .standing(
                        new CaseNumber("NHANHOA-2026-000001"),
                        Set.of("COMPLAINT_RESOLVE_1", "COMPLAINT_DIALOGUE_NOTICE"));
        verifyNoMoreInteractions(notifications);
        verifyNoInteractions(engine);
        verify(task, never()).setPriority(org.mockito.ArgumentMatchers.anyInt());
    }

    private static Use use(String key, String shown) {
        return new Use("Bước", List.of(key), null, null, List.of(shown), false, null);
    }
}
