package vn.kntc.disclosure.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.time.Instant;
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
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.kntc.clock.process.StubbedDueDates;
import vn.kntc.disclosure.DisclosureAct.Extent;
import vn.kntc.disclosure.DisclosureAct.Granted;
import vn.kntc.disclosure.DisclosureAct.Refused;
import vn.kntc.disclosure.DisclosureAct.Revoked;
import vn.kntc.disclosure.DisclosureHandling;
import vn.kntc.handling.step.process.TestWorkshop;
import vn.kntc.models.Models;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;
import vn.kntc.testing.TestPostgres;

/** Walks {@code identity-disclosure.bpmn}: every end by the way there; together they walk every element. */
class IdentityDisclosureProcessTest {

    private static final CaseNumber NUMBER = new CaseNumber("NHANHOA-2026-000124");
    private static final UserId OFFICER = new UserId("identity-custodian.nhanhoa");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 7);
    private static final LocalDate LAST = LocalDate.of(2026, 7, 20);
    private static final String CUSTODIAN = "identity-custodian";

    private static final DisclosureHandling DISCLOSURES = mock(DisclosureHandling.class);
    private static final Map<Object, Object> BEANS = new HashMap<>();
    private static final Set<String> WALKED = new TreeSet<>();
    private static final TestWorkshop WORKSHOP = new TestWorkshop(new IdentityDisclosure());

    private static ProcessEngine engine;
    private static BpmnModelInstance model;

    @BeforeAll
    static void startEngine() {
        var dataSource = new DriverManagerDataSource(TestPostgres.newDatabase("disclosure_process"));
        new JdbcTemplate(dataSource).execute("create schema camunda");
        BEANS.put("beginDisclosureListener", new BeginDisclosureListener());
        BEANS.put("endGrantDelegate", new EndGrantDelegate(DISCLOSURES));
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("disclosure-process-test");
        configuration.setDataSource(dataSource);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(BEANS);
        configuration.setCustomPostBPMNParseListeners(
                new ArrayList<>(List.of(WORKSHOP.reader(), StubbedDueDates.reader((keys, own) -> null))));
        engine = configuration.buildProcessEngine();
        WORKSHOP.open(engine, DISCLOSURES, OFFICER, NUMBER);
        model = Bpmn.readModelFromStream(
                IdentityDisclosureProcessTest.class.getResourceAsStream("/processes/identity-disclosure.bpmn"));
        var deployment = engine.getRepositoryService().createDeployment();
        Models.files().forEach((file, content) -> {
            if (file.endsWith(".form")) {
                deployment.addInputStream(file, new ByteArrayInputStream(content));
            }
        });
        deployment.addModelInstance("identity-disclosure.bpmn", model).deploy();
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
        reset(DISCLOSURES);
        WORKSHOP.reset();
        when(DISCLOSURES.until(NUMBER)).thenReturn(LAST);
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

    private static ProcessInstance start(String group) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(IdentityDisclosure.KEY, NUMBER.value(), Map.of("decidingGroup", group));
    }

    private static Task openTask(String id, String group) {
        var task = engine.getTaskService().createTaskQuery().singleResult();
        assertThat(task.getTaskDefinitionKey()).isEqualTo("userTask_" + id);
        assertThat(engine.getTaskService().getIdentityLinksForTask(task.getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly(group);
        return task;
    }

    private static void complete(String id, String group, Map<String, Object> form) {
        engine.getTaskService().complete(openTask(id, group).getId(), new HashMap<>(form));
    }

    private static void grant(String group) {
        complete(
                "decideDisclosure",
                group,
                Map.of(
                        "disclosing", "GRANT",
                        "decidedOn", "2026-07-07",
                        "grantedExtent", "NAME",
                        "grantedUntil", "2026-07-20",
                        "grantRemark", "Chỉ dùng để mời làm việc"));
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

    @Test
    void isRefusedWithAReason() {
        var instance = start(CUSTODIAN);
        complete(
                "decideDisclosure",
                CUSTODIAN,
                Map.of(
                        "disclosing", "REFUSE",
                        "decidedOn", "2026-07-07",
                        "refusalReason", "Bản lược bỏ đã đủ để xác minh"));
        verify(DISCLOSURES).refuse(NUMBER, new Refused(DAY, "Bản lược bỏ đã đủ để xác minh"), OFFICER);
        assertThat(WORKSHOP.checked()).containsEntry("refusalReason", "Bản lược bỏ đã đủ để xác minh");
        assertEndedAt(instance, "disclosureRefused");
    }

    @Test
    void endsByItselfAfterItsLastDay() {
        var instance = start(CUSTODIAN);
        grant(CUSTODIAN);
        verify(DISCLOSURES).grant(NUMBER, new Granted(DAY, Extent.NAME, LAST, "Chỉ dùng để mời làm việc"), OFFICER);
        openTask("watchDisclosure", CUSTODIAN);
        var timer = engine.getManagementService().createJobQuery().timers().singleResult();
        assertThat(timer.getDuedate().toInstant())
                .isBetween(Instant.parse("2026-07-20T16:59:58Z"), Instant.parse("2026-07-20T17:00:00Z"));
        engine.getManagementService().executeJob(timer.getId());
        verify(DISCLOSURES).runOut(NUMBER);
        assertEndedAt(instance, "grantOver");
    }

    @ParameterizedTest
    @ValueSource(strings = {CUSTODIAN, "resolver"})
    void isTakenBackByWhoDecided(String group) {
        var instance = start(group);
        grant(group);
        complete("watchDisclosure", group, Map.of("revokedOn", "2026-07-07", "revocationReason", "Đã xác minh xong"));
        verify(DISCLOSURES).revoke(NUMBER, new Revoked(DAY, "Đã xác minh xong"), OFFICER);
        assertThat(engine.getManagementService().createJobQuery().count()).isZero();
        assertEndedAt(instance, "grantRevoked");
    }

    @Test
    void whatIsRefusedChangesNothing() {
        start(CUSTODIAN);
        doThrow(new InvalidInput("disclosing", "Người yêu cầu không được tự quyết định."))
                .when(DISCLOSURES)
                .grant(any(), any(), any());
        assertThatThrownBy(() -> grant(CUSTODIAN)).hasMessageContaining("tự quyết định");
        openTask("decideDisclosure", CUSTODIAN);
    }
}
