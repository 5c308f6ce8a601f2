package vn.kntc.execution.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.kntc.clock.process.StubbedDueDates;
import vn.kntc.execution.Amounts;
import vn.kntc.execution.DoneFigures;
import vn.kntc.execution.DueFigures;
import vn.kntc.execution.ExecutionAct.Closed;
import vn.kntc.execution.ExecutionAct.Closing;
import vn.kntc.execution.ExecutionAct.CompletionProposed;
import vn.kntc.execution.ExecutionAct.Directed;
import vn.kntc.execution.ExecutionAct.Duty;
import vn.kntc.execution.ExecutionAct.Enforced;
import vn.kntc.execution.ExecutionAct.Enforcement;
import vn.kntc.execution.ExecutionAct.Monitoring;
import vn.kntc.execution.ExecutionAct.NotPerformed;
import vn.kntc.execution.ExecutionAct.Performed;
import vn.kntc.execution.ExecutionAct.Progressed;
import vn.kntc.execution.ExecutionAct.RedirectionAsked;
import vn.kntc.execution.ExecutionAct.Reviewed;
import vn.kntc.execution.ExecutionAct.UrgingAsked;
import vn.kntc.execution.ExecutionAct.Way;
import vn.kntc.execution.ExecutionHandling;
import vn.kntc.handling.step.process.TestWorkshop;
import vn.kntc.models.Models;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;
import vn.kntc.testing.TestPostgres;

/** Walks {@code decision-execution.bpmn}: every end by every way there; together they walk every element. */
class DecisionExecutionProcessTest {

    private static final CaseNumber NUMBER = new CaseNumber("NHANHOA-2026-000124");
    private static final UserId OFFICER = new UserId("can-bo.nhanhoa");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
    private static final Date DUE = new Date(1_764_000_000_000L);

    private static final ExecutionHandling EXECUTIONS = mock(ExecutionHandling.class);
    private static final Map<Object, Object> BEANS = new HashMap<>();
    private static final Set<String> WALKED = new TreeSet<>();
    private static final TestWorkshop WORKSHOP = new TestWorkshop(new DecisionExecution());

    /** Keys of the clocks that the case has running. */
    private static final Set<String> RUNNING = new HashSet<>();

    private static ProcessEngine engine;
    private static BpmnModelInstance model;

    @BeforeAll
    static void startEngine() {
        var dataSource = new DriverManagerDataSource(TestPostgres.newDatabase("execution_process"));
        new JdbcTemplate(dataSource).execute("create schema camunda");
        BEANS.put("beginExecutionListener", new BeginExecutionListener());
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("execution-process-test");
        configuration.setDataSource(dataSource);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(BEANS);
        configuration.setCustomPostBPMNParseListeners(
                new ArrayList<>(List.of(WORKSHOP.reader(), StubbedDueDates.reader(DecisionExecutionProcessTest::due))));
        engine = configuration.buildProcessEngine();
        WORKSHOP.open(engine, EXECUTIONS, OFFICER, NUMBER);
        model = Bpmn.readModelFromStream(
                DecisionExecutionProcessTest.class.getResourceAsStream("/processes/decision-execution.bpmn"));
        var deployment = engine.getRepositoryService().createDeployment();
        Models.files().forEach((file, content) -> {
            if (file.endsWith(".form")) {
                deployment.addInputStream(file, new ByteArrayInputStream(content));
            }
        });
        deployment.addModelInstance("decision-execution.bpmn", model).deploy();
    }

    private static Date due(List<String> keys, String own) {
        if (own != null) {
            return Date.from(LocalDate.parse(own).atStartOfDay().toInstant(ZoneOffset.UTC));
        }
        return keys.stream().anyMatch(RUNNING::contains) ? DUE : null;
    }

    @AfterAll
    static void everyElementWasWalkedAndStop() {
        try {
            assertThat(WALKED)
                    .containsAll(model.getModelElementsByType(FlowNode.class).stream()
                            .map(FlowNode::getId)
                            .toList());
        } finally {
            engine.close();
            engine = null; // its mappings are large, and the class stays
        }
    }

    @BeforeEach
    void answer() {
        reset(EXECUTIONS);
        WORKSHOP.reset();
        RUNNING.clear();
        when(EXECUTIONS.nextDue(NUMBER)).thenReturn(LocalDate.of(2026, 9, 30));
    }

    @AfterEach
    void remember() {
        engine.getHistoryService().createHistoricActivityInstanceQuery().finished().list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .forEach(WALKED::add);
        engine.getRuntimeService().createProcessInstanceQuery().list().forEach(instance -> engine.getRuntimeService()
                .deleteProcessInstance(instance.getId(), "test over"));
        engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .list()
                .forEach(instance -> engine.getHistoryService().deleteHistoricProcessInstance(instance.getId()));
    }

    private static ProcessInstance start() {
        return engine.getRuntimeService().startProcessInstanceByKey(DecisionExecution.KEY, NUMBER.value());
    }

    private static Task openTask(String id, String group) {
        var task = engine.getTaskService().createTaskQuery().singleResult();
        assertThat(task.getTaskDefinitionKey()).isEqualTo("userTask_" + id);
        assertThat(engine.getTaskService().getIdentityLinksForTask(task.getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly(group);
        return task;
    }

    /** @param form field, value, field, value … */
    private static void complete(String id, String group, Object... form) {
        var fields = new HashMap<String, Object>();
        for (int i = 0; i < form.length; i += 2) {
            fields.put((String) form[i], form[i + 1]);
        }
        engine.getTaskService().complete(openTask(id, group).getId(), fields);
    }

    private static void assertEndedAt(ProcessInstance instance, String end) {
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityType("noneEndEvent")
                        .list())
                .extracting(HistoricActivityInstance::getActivityId)
                .containsExactly("endEvent_" + end);
    }

    private static void direct(String way) {
        complete(
                "directExecution",
                "resolver",
                "executionWay",
                way,
                "directedOn",
                "2026-09-07",
                "body",
                "Phòng Kinh tế",
                "duties",
                "[{\"who\":\"Người khiếu nại\",\"what\":\"Nhận lại đất\",\"dueOn\":\"2026-09-30\"}]",
                "monitoring",
                "INSPECTION_BODY",
                "followingRole",
                "monitor",
                "reportBy",
                "2026-10-05",
                "recoverMoney",
                1_250_000_000_000L,
                "returnPersonLand",
                187.5,
                "restoredPersons",
                1,
                "others",
                "");
    }

    private static void follow(String step, Object... more) {
        var form = new ArrayList<>(List.of("followStep", step, "reportedOn", "2026-09-07"));
        var all = new ArrayList<Object>(form);
        all.addAll(List.of(more));
        complete("followExecution", "monitor", all.toArray());
    }

    @Test
    void theResolverDirectsByLetterAndItIsDone() {
        RUNNING.add("COMPLAINT_EXECUTE");
        var instance = start();
        assertThat(openTask("directExecution", "resolver").getDueDate()).isEqualTo(DUE);
        direct("DIRECT");
        verify(EXECUTIONS)
                .direct(
                        NUMBER,
                        new Directed(
                                DAY,
                                Way.DIRECT,
                                "Phòng Kinh tế",
                                List.of(new Duty("Người khiếu nại", "Nhận lại đất", LocalDate.of(2026, 9, 30))),
                                null,
                                Monitoring.INSPECTION_BODY,
                                LocalDate.of(2026, 10, 5),
                                new DueFigures(
                                        new Amounts(
                                                new BigDecimal("1250000000000"),
                                                null,
                                                null,
                                                null,
                                                null,
                                                new BigDecimal("187.5")),
                                        0,
                                        1,
                                        0,
                                        0,
                                        0,
                                        0,
                                        0),
                                null),
                        OFFICER);
        assertThat(WORKSHOP.checked()).containsEntry("duties[0].what", "Nhận lại đất");
        assertThat(openTask("issueDirection", "clerk").getDueDate()).isEqualTo(DUE);
        complete("issueDirection", "clerk", "issuedOn", "2026-09-07", "enteredNumber", "15/UBND-VP");
        verify(EXECUTIONS).issue(NUMBER, DAY, "15/UBND-VP", OFFICER);
        assertThat(openTask("followExecution", "monitor").getDueDate()).isEqualTo(due(List.of(), "2026-09-30"));
        when(EXECUTIONS.nextDue(NUMBER)).thenReturn(LocalDate.of(2026, 10, 5));
        follow(
                "PROGRESS",
                "progress",
                "Đã trả đất",
                "performed",
                "[{\"number\":1,\"performedOn\":\"2026-09-06\",\"result\":\"\"}]",
                "recoveredMoney",
                0,
                "returnedPersonLand",
                187.5);
        verify(EXECUTIONS)
                .progress(
                        NUMBER,
                        new Progressed(
                                DAY,
                                "Đã trả đất",
                                List.of(new Performed(1, LocalDate.of(2026, 9, 6), null)),
                                new DoneFigures(
                                        new Amounts(null, null, null, null, null, new BigDecimal("187.5")),
                                        0,
                                        0,
                                        0,
                                        0,
                                        0)),
                        OFFICER);
        assertThat(openTask("followExecution", "monitor").getDueDate()).isEqualTo(due(List.of(), "2026-10-05"));
        follow("COMPLETE");
        verify(EXECUTIONS).proposeCompletion(NUMBER, new CompletionProposed(DAY, null), OFFICER);
        complete("closeExecution", "resolver", "closing", "CLOSE", "closedOn", "2026-09-07");
        verify(EXECUTIONS).close(NUMBER, new Closed(DAY, Closing.CLOSE, null), OFFICER);
        assertEndedAt(instance, "executionCompleted");
    }

    @Test
    void nothingIsToBeExecuted() {
        var instance = start();
        complete(
                "directExecution",
                "resolver",
                "executionWay",
                "NOTHING",
                "directedOn",
                "2026-09-07",
                "noExecutionReason",
                "Quyết định được giữ nguyên và đã thực hiện");
        verify(EXECUTIONS)
                .direct(
                        NUMBER,
                        new Directed(
                                DAY,
                                Way.NOTHING,
                                null,
                                List.of(),
                                null,
                                null,
                                null,
                                DueFigures.NONE,
                                "Quyết định được giữ nguyên và đã thực hiện"),
                        OFFICER);
        assertEndedAt(instance, "nothingToExecute");
    }

    @Test
    void isUrgedEnforcedAndDirectedAnew() {
        start();
        direct("SELF");
        follow("URGE", "urgedBody", "Phòng Kinh tế", "demand", "Đo lại", "urgedReplyBy", "2026-09-20");
        verify(EXECUTIONS)
                .urge(NUMBER, new UrgingAsked(DAY, "Phòng Kinh tế", "Đo lại", LocalDate.of(2026, 9, 20)), OFFICER);
        complete("issueExecutionLetter", "clerk", "issuedOn", "2026-09-07");
        verify(EXECUTIONS).issue(NUMBER, DAY, null, OFFICER);
        follow("NOT_PERFORMED", "failingBody", "Người khiếu nại", "failure", "Không nhận đất");
        verify(EXECUTIONS).tellFailure(NUMBER, new NotPerformed(DAY, "Người khiếu nại", "Không nhận đất"), OFFICER);
        complete(
                "decideEnforcement",
                "resolver",
                "enforcement",
                "PERSUADE",
                "enforcedOn",
                "2026-09-07",
                "measure",
                "Họp tổ dân phố",
                "enforcingBody",
                "Ban Vận động",
                "dueOn",
                "2026-09-25");
        verify(EXECUTIONS)
                .enforce(
                        NUMBER,
                        new Enforced(
                                DAY,
                                Enforcement.PERSUADE,
                                "Họp tổ dân phố",
                                "Ban Vận động",
                                LocalDate.of(2026, 9, 25),
                                null,
                                null),
                        OFFICER);
        follow("REDIRECT", "redirectionReason", "Số liệu ghi nhầm");
        verify(EXECUTIONS).askRedirection(NUMBER, new RedirectionAsked(DAY, "Số liệu ghi nhầm"), OFFICER);
        openTask("directExecution", "resolver");
    }

    @Test
    void isReviewedAndEndsWithIt() {
        var instance = start();
        direct("SELF");
        follow("REVIEW", "reviewSigns", "Sai khung giá");
        verify(EXECUTIONS).askReview(NUMBER, DAY, "Sai khung giá", null, OFFICER);
        complete("issueExecutionLetter", "clerk", "issuedOn", "2026-09-07");
        follow(
                "REVIEWED",
                "reviewDocument",
                "Quyết định số 45/QĐ-UBND",
                "documentDate",
                "2026-09-04",
                "reviewResult",
                "Giải quyết lại");
        verify(EXECUTIONS)
                .tellReview(
                        NUMBER,
                        new Reviewed(DAY, "Quyết định số 45/QĐ-UBND", LocalDate.of(2026, 9, 4), "Giải quyết lại"),
                        OFFICER);
        complete("closeExecution", "resolver", "closing", "SEND_BACK", "closedOn", "2026-09-07");
        openTask("followExecution", "monitor");
        follow(
                "REVIEWED",
                "reviewDocument",
                "Quyết định số 45/QĐ-UBND",
                "documentDate",
                "2026-09-04",
                "reviewResult",
                "Giải quyết lại");
        when(EXECUTIONS.isReviewed(NUMBER)).thenReturn(true);
        complete("closeExecution", "resolver", "closing", "CLOSE", "closedOn", "2026-09-07");
        assertEndedAt(instance, "resolutionReviewed");
    }

    @Test
    void whatTheRoomRefusesLeavesTheTaskOpen() {
        start();
        doThrow(new InvalidInput("recoverMoney", "Số tiền phải là số nguyên, tính bằng đồng."))
                .when(EXECUTIONS)
                .direct(any(), any(), any());
        assertThatThrownBy(() -> direct("SELF")).hasMessageContaining("số nguyên");
        openTask("directExecution", "resolver");
    }
}
