package vn.kntc.clock.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.SeededCalendar;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.law.Regime;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.RoomDatabase;

/** The expressions as a model writes them, in the real engine. */
class ClockExpressionsTest {

    private static final CaseNumber CASE = new CaseNumber("NHANHOA-2026-000123");
    private static final Clocks CLOCKS = mock(Clocks.class);
    private static ProcessEngine engine;

    @BeforeAll
    static void startEngine() {
        var database = RoomDatabase.create("clock_expressions");
        var configuration = (StandaloneProcessEngineConfiguration)
                ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration();
        configuration.setDataSource(database.template().getDataSource());
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        configuration.setJobExecutorActivate(false);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setMetricsEnabled(false);
        configuration.setBeans(Map.of("clock", new ClockExpressions(CLOCKS, SeededCalendar.on(database))));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "clocked.bpmn",
                        Bpmn.createExecutableProcess("clocked")
                                .startEvent()
                                .subProcess()
                                .embeddedSubProcess()
                                .startEvent()
                                .userTask("accept")
                                .camundaDueDate("${clock.dueDate(execution,'COMPLAINT_ACCEPT')}")
                                .boundaryEvent()
                                .cancelActivity(false)
                                .timerWithDate("${clock.dayAfter(execution,'COMPLAINT_EFFECT')}")
                                .endEvent()
                                .moveToActivity("accept")
                                .endEvent()
                                .subProcessDone()
                                .endEvent()
                                .done())
                .deploy();
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
        engine = null; // its mappings are large, and the class stays
    }

    @BeforeEach
    void clocks() {
        when(CLOCKS.find(CASE, "COMPLAINT_ACCEPT")).thenReturn(Optional.of(clock(LocalDate.of(2026, 7, 14))));
        when(CLOCKS.find(CASE, "COMPLAINT_EFFECT")).thenReturn(Optional.of(clock(LocalDate.of(2026, 7, 31))));
    }

    @Test
    void setsDueDatesAndTimersFromTheClocksOfTheCase() {
        engine.getRuntimeService().startProcessInstanceByKey("clocked", CASE.value());

        var task = engine.getTaskService().createTaskQuery().singleResult();
        assertThat(task.getDueDate()).isEqualTo(Date.from(Instant.parse("2026-07-14T16:59:59Z")));
        // the day after Friday 31/7 is a Saturday: the effect waits for no working day
        assertThat(engine.getManagementService()
                        .createJobQuery()
                        .timers()
                        .singleResult()
                        .getDuedate())
                .isEqualTo(Date.from(Instant.parse("2026-07-31T17:00:00Z")));
    }

    @Test
    void takesTheEarlierOfTheClockAndTheDayOfTheStep() {
        var expressions = new ClockExpressions(CLOCKS, null);
        var execution = mock(DelegateExecution.class);
        when(execution.getProcessBusinessKey()).thenReturn(CASE.value());
        assertThat(expressions.dueDateWithin(execution, "COMPLAINT_ACCEPT", "2026-07-10"))
                .isEqualTo(Date.from(Instant.parse("2026-07-10T16:59:59Z")));
        assertThat(expressions.dueDateWithin(execution, "COMPLAINT_ACCEPT", "2026-07-15"))
                .isEqualTo(Date.from(Instant.parse("2026-07-14T16:59:59Z")));
    }

    /** The day of the step's own stands alone where the law sets none, or where what it set is done. */
    @Test
    void takesTheDayOfTheStepWhereTheLawSetsNone() {
        var expressions = new ClockExpressions(CLOCKS, null);
        var execution = mock(DelegateExecution.class);
        when(execution.getProcessBusinessKey()).thenReturn(CASE.value());
        var keys = List.of("COMPLAINT_ACCEPT");
        when(CLOCKS.earliest(CASE, List.of())).thenReturn(Optional.empty());
        assertThat(expressions.dueDateIfAny(execution, List.of(), null)).isNull();
        assertThat(expressions.dueDateIfAny(execution, List.of(), "2026-07-10"))
                .isEqualTo(Date.from(Instant.parse("2026-07-10T16:59:59Z")));
        when(CLOCKS.earliest(CASE, keys)).thenReturn(Optional.of(clock(LocalDate.of(2026, 7, 14))));
        assertThat(expressions.dueDateIfAny(execution, keys, null))
                .isEqualTo(Date.from(Instant.parse("2026-07-14T16:59:59Z")));
        assertThat(expressions.dueDateIfAny(execution, keys, "2026-07-10"))
                .isEqualTo(Date.from(Instant.parse("2026-07-10T16:59:59Z")));
        when(CLOCKS.earliest(CASE, keys))
                .thenReturn(Optional.of(clock(LocalDate.of(2026, 7, 14), ClockState.CANCELLED)));
        assertThat(expressions.dueDateIfAny(execution, keys, null)).isNull();
    }

    @Test
    void aStepSaysThatTheLawMaySetNone() {
        assertThat(StatutoryClock.keys("COMPLAINT_ACCEPT, NONE")).containsExactly("COMPLAINT_ACCEPT");
        assertThat(StatutoryClock.mayHaveNone("COMPLAINT_ACCEPT, NONE")).isTrue();
        assertThat(StatutoryClock.keys("NONE")).isEmpty();
        assertThat(StatutoryClock.mayHaveNone("COMPLAINT_ACCEPT")).isFalse();
        assertThat(StatutoryClock.mayHaveNone(null)).isFalse();
    }

    @Test
    void saysWhichClockIsMissing() {
        when(CLOCKS.find(CASE, "COMPLAINT_ACCEPT")).thenReturn(Optional.empty());

        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("clocked", CASE.value()))
                .isInstanceOf(ProcessEngineException.class)
                .rootCause()
                .hasMessage(
                        "Hồ sơ NHANHOA-2026-000123 chưa có thời hạn COMPLAINT_ACCEPT: mô hình phải khởi động thời hạn"
                                + " trước khi dùng đến nó.");
    }

    private static StatutoryClock clock(LocalDate due) {
        return clock(due, ClockState.RUNNING);
    }

    private static StatutoryClock clock(LocalDate due, ClockState state) {
        return new StatutoryClock(
                CASE,
                "KEY",
                "Tên",
                due.minusDays(9),
                due,
                due,
                null,
                state,
                7,
                DayUnit.WORKING_DAY,
                Direction.AFTER,
                new Regime("R3"),
                List.of("Điều 27 Luật Khiếu nại"),
                List.of(),
                "…");
    }
}
