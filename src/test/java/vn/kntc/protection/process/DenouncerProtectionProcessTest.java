package vn.kntc.protection.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import vn.kntc.handling.step.process.TestWorkshop;
import vn.kntc.models.Models;
import vn.kntc.protection.ProtectionAct;
import vn.kntc.protection.ProtectionAct.Answer;
import vn.kntc.protection.ProtectionAct.Answered;
import vn.kntc.protection.ProtectionAct.BodyKind;
import vn.kntc.protection.ProtectionAct.Change;
import vn.kntc.protection.ProtectionAct.ChangeAsked;
import vn.kntc.protection.ProtectionAct.ChangeDecided;
import vn.kntc.protection.ProtectionAct.Decided;
import vn.kntc.protection.ProtectionAct.Explained;
import vn.kntc.protection.ProtectionAct.Ground;
import vn.kntc.protection.ProtectionAct.How;
import vn.kntc.protection.ProtectionAct.Measure;
import vn.kntc.protection.ProtectionAct.RequestWithdrawn;
import vn.kntc.protection.ProtectionAct.Requested;
import vn.kntc.protection.ProtectionAct.Way;
import vn.kntc.protection.ProtectionHandling;
import vn.kntc.protection.ProtectionStage;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.TestPostgres;

/** Walks {@code denouncer-protection.bpmn}: every end by every way there; together they walk every element. */
class DenouncerProtectionProcessTest {

    private static final CaseNumber NUMBER = new CaseNumber("NHANHOA-2026-700001");
    private static final UserId OFFICER = new UserId("identity-custodian.nhanhoa");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
    private static final String TODAY = "2026-09-07";
    private static final String[] BOTH = {"identity-custodian", "resolver"};
    private static final String[] RESOLVER = {"resolver"};

    private static final ProtectionHandling PROTECTIONS = mock(ProtectionHandling.class);
    private static final Map<Object, Object> BEANS = new HashMap<>();
    private static final Set<String> WALKED = new TreeSet<>();
    private static final TestWorkshop WORKSHOP = new TestWorkshop(new DenouncerProtection());

    private static ProcessEngine engine;
    private static BpmnModelInstance model;

    @BeforeAll
    static void startEngine() {
        var dataSource = new DriverManagerDataSource(TestPostgres.newDatabase("protection_process"));
        new JdbcTemplate(dataSource).execute("create schema camunda");
        BEANS.put("beginProtectionListener", new BeginProtectionListener());
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("protection-process-test");
        configuration.setDataSource(dataSource);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(BEANS);
        configuration.setCustomPostBPMNParseListeners(
                new ArrayList<>(List.of(WORKSHOP.reader(), StubbedDueDates.reader((keys, own) -> null))));
        engine = configuration.buildProcessEngine();
        WORKSHOP.open(engine, PROTECTIONS, OFFICER, NUMBER);
        model = Bpmn.readModelFromStream(
                DenouncerProtectionProcessTest.class.getResourceAsStream("/processes/denouncer-protection.bpmn"));
        var deployment = engine.getRepositoryService().createDeployment();
        Models.files().forEach((file, content) -> {
            if (file.endsWith(".form")) {
                deployment.addInputStream(file, new ByteArrayInputStream(content));
            }
        });
        deployment.addModelInstance("denouncer-protection.bpmn", model).deploy();
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
    void forget() {
        reset(PROTECTIONS);
        WORKSHOP.reset();
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
        return engine.getRuntimeService().startProcessInstanceByKey(DenouncerProtection.KEY, NUMBER.value());
    }

    /** @param next where the case stands after the step @param form field, value, field, value … */
    private static void complete(String id, String[] groups, ProtectionStage next, Object... form) {
        when(PROTECTIONS.next(NUMBER)).thenReturn(next);
        var task = engine.getTaskService().createTaskQuery().singleResult();
        assertThat(task.getTaskDefinitionKey()).isEqualTo("userTask_" + id);
        assertThat(engine.getTaskService().getIdentityLinksForTask(task.getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactlyInAnyOrder(groups);
        var fields = new HashMap<String, Object>();
        for (int i = 0; i < form.length; i += 2) {
            fields.put((String) form[i], form[i + 1]);
        }
        engine.getTaskService().complete(task.getId(), fields);
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

    private static void request() {
        complete(
                "recordProtectionRequest",
                BOTH,
                ProtectionStage.ASSESS,
                "requestStep",
                "RECORD",
                "requestedOn",
                TODAY,
                "requestHow",
                "PHONE",
                "urgentRequest",
                true,
                "protectedObjects",
                "[\"SAFETY\"]",
                "denouncerProtected",
                true,
                "requestReason",
                "Bị đe dọa",
                "askedBody",
                "Công an phường");
    }

    private static void assess() {
        complete(
                "assessProtection",
                BOTH,
                ProtectionStage.DECIDE,
                "assessmentStep",
                "ASSESS",
                "assessedOn",
                TODAY,
                "finding",
                "GROUNDED",
                "assessedObjects",
                "[\"SAFETY\",\"WORK\"]",
                "corruption",
                true,
                "findings",
                "Có tin nhắn đe dọa");
    }

    private static void decide(String way, ProtectionStage next) {
        complete(
                "decideProtection",
                RESOLVER,
                next,
                "protectionWay",
                way,
                "decidedOn",
                TODAY,
                "measures",
                "[{\"what\":\"Đổi nơi làm việc\",\"who\":\"Phòng Nội vụ\"}]",
                "startOn",
                TODAY,
                "protectingBody",
                "Công an tỉnh",
                "bodyKind",
                "POLICE",
                "protectionDemand",
                "Cử người bảo vệ",
                "protectionReason",
                "Chưa có dấu hiệu");
    }

    private static void issue(String task, ProtectionStage next) {
        complete(task, BOTH, next, "issuedOn", TODAY);
    }

    private static void demand() {
        complete("issueProtectionDemand", BOTH, ProtectionStage.ANSWER, "issuedOn", TODAY, "deliveredOn", TODAY);
    }

    private static void answer(String answer, ProtectionStage next) {
        complete(
                "recordProtectionAnswer",
                BOTH,
                next,
                "protectionAnswer",
                answer,
                "answeredOn",
                TODAY,
                "answerContent",
                "Theo văn bản");
    }

    private static void change(String change, ProtectionStage next) {
        complete(
                "decideProtectionChange",
                RESOLVER,
                next,
                "protectionChange",
                change,
                "changedOn",
                TODAY,
                "decidedGround",
                "SETTLED",
                "decisionReason",
                "Đã có kết luận",
                "effectiveOn",
                TODAY);
    }

    private static void standing() {
        request();
        assess();
        decide("OWN", ProtectionStage.ISSUE_DECISION);
        issue("issueProtectionDecision", ProtectionStage.FOLLOW);
    }

    private static void settled() {
        engine.getRuntimeService()
                .createMessageCorrelation(DenouncerProtection.MESSAGE_DENUNCIATION_SETTLED)
                .processInstanceBusinessKey(NUMBER.value())
                .correlate();
    }

    @Test
    void endsWhereNobodyAsksAnyLonger() {
        var instance = start();
        assertThat(engine.getRuntimeService().getVariable(instance.getId(), "caseNumber"))
                .isEqualTo(NUMBER.value());
        complete(
                "recordProtectionRequest",
                BOTH,
                ProtectionStage.ENDED,
                "requestStep",
                "WITHDRAW",
                "withdrawnOn",
                TODAY,
                "withdrawalReason",
                "Lập nhầm");
        verify(PROTECTIONS).withdraw(NUMBER, new RequestWithdrawn(DAY, "Lập nhầm"), OFFICER);
        assertEndedAt(instance, "requestWithdrawn");
    }

    @Test
    void endsWhereTheRequestIsTakenBackBeforeTheDecision() {
        var instance = start();
        request();
        verify(PROTECTIONS)
                .request(
                        NUMBER,
                        new Requested(
                                DAY,
                                How.PHONE,
                                true,
                                List.of(ProtectionAct.Object.SAFETY),
                                true,
                                "Bị đe dọa",
                                "Công an phường"),
                        OFFICER);
        complete(
                "assessProtection",
                BOTH,
                ProtectionStage.ENDED,
                "assessmentStep",
                "WITHDRAW",
                "withdrawnOn",
                TODAY,
                "withdrawalReason",
                "Người tố cáo không còn yêu cầu");
        assertEndedAt(instance, "requestWithdrawn");
    }

    @Test
    void endsWithARefusal() {
        var instance = start();
        request();
        assess();
        decide("REFUSE", ProtectionStage.ISSUE_REFUSAL);
        verify(PROTECTIONS)
                .decide(
                        NUMBER,
                        new Decided(DAY, Way.REFUSE, List.of(), null, null, null, null, null, "Chưa có dấu hiệu"),
                        OFFICER);
        issue("issueProtectionRefusal", ProtectionStage.ENDED);
        verify(PROTECTIONS).issue(NUMBER, DAY, null, OFFICER);
        assertEndedAt(instance, "protectionRefused");
    }

    @Test
    void endsWhereTheOtherBodyRefuses() {
        var instance = start();
        request();
        assess();
        decide("DEMAND", ProtectionStage.ISSUE_DEMAND);
        verify(PROTECTIONS)
                .decide(
                        NUMBER,
                        new Decided(
                                DAY,
                                Way.DEMAND,
                                List.of(),
                                null,
                                "Công an tỉnh",
                                BodyKind.POLICE,
                                "Cử người bảo vệ",
                                null,
                                null),
                        OFFICER);
        demand();
        verify(PROTECTIONS).demand(NUMBER, DAY, null, DAY, OFFICER);
        answer("TAKES_LONGER", ProtectionStage.ANSWER);
        answer("REFUSES", ProtectionStage.ISSUE_REFUSAL);
        verify(PROTECTIONS).answer(NUMBER, new Answered(DAY, Answer.REFUSES, null, null, "Theo văn bản"), OFFICER);
        issue("explainProtectionRefusal", ProtectionStage.ENDED);
        assertEndedAt(instance, "bodyRefused");
    }

    @Test
    void isFollowedChangedAndEndsOnTheResolversDecision() {
        var instance = start();
        standing();
        verify(PROTECTIONS)
                .decide(
                        NUMBER,
                        new Decided(
                                DAY,
                                Way.OWN,
                                List.of(new Measure("Đổi nơi làm việc", "Phòng Nội vụ")),
                                DAY,
                                null,
                                null,
                                null,
                                null,
                                null),
                        OFFICER);
        complete(
                "followProtection",
                BOTH,
                ProtectionStage.FOLLOW,
                "protectionStep",
                "EXPLAIN",
                "notedOn",
                TODAY,
                "consent",
                "AGREES");
        verify(PROTECTIONS).explain(NUMBER, new Explained(DAY, true, null), OFFICER);
        complete(
                "followProtection",
                BOTH,
                ProtectionStage.FOLLOW,
                "protectionStep",
                "REPORT",
                "notedOn",
                TODAY,
                "protectionReport",
                "Đã đổi nơi làm việc");
        complete(
                "followProtection",
                BOTH,
                ProtectionStage.CHANGE,
                "protectionStep",
                "ASK",
                "notedOn",
                TODAY,
                "changeGround",
                "WRITTEN_REQUEST",
                "changeWish",
                "Xin thôi bảo vệ");
        verify(PROTECTIONS).askChange(NUMBER, new ChangeAsked(DAY, Ground.WRITTEN_REQUEST, "Xin thôi bảo vệ"), OFFICER);
        change("GO_ON", ProtectionStage.FOLLOW);
        settled();
        change("CHANGE", ProtectionStage.ISSUE_CHANGE);
        issue("issueProtectionChange", ProtectionStage.FOLLOW);
        settled();
        change("END", ProtectionStage.ISSUE_CHANGE);
        verify(PROTECTIONS)
                .change(
                        NUMBER,
                        new ChangeDecided(DAY, Change.END, Ground.SETTLED, "Đã có kết luận", List.of(), DAY),
                        OFFICER);
        issue("issueProtectionChange", ProtectionStage.ENDED);
        assertEndedAt(instance, "protectionEnded");
    }

    @Test
    void tellsTheOtherBodyThatItIsOver() {
        var instance = start();
        request();
        assess();
        decide("BOTH", ProtectionStage.ISSUE_DECISION);
        issue("issueProtectionDecision", ProtectionStage.ISSUE_DEMAND);
        demand();
        answer("PROTECTS", ProtectionStage.FOLLOW);
        settled();
        change("END", ProtectionStage.ISSUE_CHANGE);
        issue("issueProtectionChange", ProtectionStage.ISSUE_NOTICE);
        issue("issueProtectionNotice", ProtectionStage.ENDED);
        verify(PROTECTIONS, times(3)).issue(eq(NUMBER), eq(DAY), any(), eq(OFFICER));
        assertEndedAt(instance, "protectionEnded");
    }
}
