package vn.kntc.dossier.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.kntc.dossier.CaseTasks;
import vn.kntc.dossier.OpenTask;
import vn.kntc.dossier.TaskOnCard;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.testing.TestPostgres;

/** On a small engine with authorizations and tenants, as the program runs it. */
class EngineCaseTasksTest {

    private static final CaseNumber OURS = new CaseNumber("NHANHOA-2026-000001");
    private static final CaseNumber THEIRS = new CaseNumber("VOCUONG-2026-000001");

    private static ProcessEngine engine;
    private static EngineCaseTasks tasks;
    private static String ourTask;
    private static String theirTask;
    private static String strangeTask;

    @BeforeAll
    static void startEngine() throws SQLException {
        var database = new DriverManagerDataSource(TestPostgres.newDatabase("dossier_tasks"));
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create schema camunda");
        }
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("dossier-tasks");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setAuthorizationEnabled(true);
        configuration.setTenantIdProvider(new AgencyOfStart());
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setJobExecutorActivate(false);
        configuration.setGroupResourceWhitelistPattern("[a-zA-Z0-9-]+");
        engine = configuration.buildProcessEngine();
        var clock = Clock.fixed(Instant.parse("2026-07-06T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        tasks = new EngineCaseTasks(
                engine.getTaskService(),
                engine.getRuntimeService(),
                engine.getIdentityService(),
                new StepProperties(engine.getRepositoryService()),
                clock);

        deploy("child", child());
        deploy("parent", parent());
        allow("resolver", "parent");
        allow("verifier", "child");
        start(OURS.value(), "nhanhoa");
        start(THEIRS.value(), "vocuong");
        start("not-a-case-number", "nhanhoa");
        ourTask = taskOf(OURS.value());
        theirTask = taskOf(THEIRS.value());
        strangeTask = taskOf("not-a-case-number");
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
        engine = null; // its mappings are large, and the class stays
    }

    @AfterEach
    void signOut() {
        engine.getIdentityService().clearAuthentication();
    }

    @Test
    void readsClockAndArticleOfTheStepFromTheModel() {
        signIn("resolver", "nhanhoa");

        assertThat(tasks.visible(List.of(ourTask)))
                .containsExactly(new TaskOnCard(
                        ourTask,
                        OURS,
                        LocalDate.of(2026, 7, 14),
                        List.of("COMPLAINT_ACCEPT"),
                        "Điều 27 Luật Khiếu nại"));
    }

    @Test
    void leavesOutTasksOfOtherAgenciesUnknownOnesAndThoseOfNoCase() {
        signIn("resolver", "nhanhoa");

        assertThat(tasks.visible(List.of("unknown", theirTask, strangeTask, ourTask)))
                .extracting(TaskOnCard::id)
                .containsExactly(ourTask);
        assertThat(tasks.visible(List.of())).isEmpty();
    }

    @Test
    void showsNothingToARoleThatHasNoTasksInTheProcess() {
        signIn("clerk", "nhanhoa");

        assertThat(tasks.visible(List.of(ourTask))).isEmpty();
        assertThatThrownBy(() -> tasks.caseOf(ourTask)).isInstanceOf(NotFound.class);
    }

    @Test
    void findsTheCaseOfATask() {
        signIn("resolver", "nhanhoa");

        assertThat(tasks.caseOf(ourTask)).isEqualTo(OURS);
        assertThatThrownBy(() -> tasks.caseOf(theirTask)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tasks.caseOf("unknown")).isInstanceOf(NotFound.class);
    }

    @Test
    void goesOnWhereTheCaseWaitsForThePersonOrHisGroupAndNobodyElse() {
        var caseNumber = new CaseNumber("NHANHOA-2026-000004");
        start(caseNumber.value(), "nhanhoa");
        var task = taskOf(caseNumber.value());

        signIn("clerk", "nhanhoa");
        assertThat(tasks.next(caseNumber)).isEmpty();
        signIn("resolver", "vocuong");
        assertThat(tasks.next(caseNumber)).isEmpty();
        signIn("resolver", "nhanhoa");
        assertThat(tasks.next(caseNumber)).contains(new CaseTasks.NextTask(task, "Thụ lý khiếu nại"));
        assertThat(tasks.next(new CaseNumber("NHANHOA-2026-999999"))).isEmpty();

        signOut();
        engine.getTaskService().setAssignee(task, "somebody-else");
        signIn("resolver", "nhanhoa");
        assertThat(tasks.next(caseNumber)).isEmpty();
        signOut();
        engine.getTaskService().setAssignee(task, "resolver-nhanhoa");
        signIn("resolver", "nhanhoa");
        assertThat(tasks.next(caseNumber)).contains(new CaseTasks.NextTask(task, "Thụ lý khiếu nại"));
    }

    @Test
    void refusesToAnswerWhereTheEngineDoesNotKnowWhoAsks() {
        assertThatThrownBy(() -> tasks.next(OURS)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> tasks.visible(List.of(ourTask))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsTheAuthenticationOfThePersonAfterReading() {
        signIn("resolver", "nhanhoa");

        tasks.visible(List.of(ourTask));
        tasks.openTasks(OURS);

        assertThat(engine.getIdentityService().getCurrentAuthentication().getUserId())
                .isEqualTo("resolver-nhanhoa");
    }

    @Test
    void listsTheOpenTasksOfCalledProcessesTooWhoseEverTheyAre() {
        var caseNumber = new CaseNumber("NHANHOA-2026-000002");
        start(caseNumber.value(), "nhanhoa");
        engine.getTaskService().complete(taskOf(caseNumber.value()));
        signIn("clerk", "nhanhoa");

        assertThat(tasks.openTasks(caseNumber)).singleElement().satisfies(task -> assertThat(task)
                .isEqualTo(new OpenTask(task.id(), "Xác minh", "verifier", null)));
        assertThat(tasks.openTasks(new CaseNumber("NHANHOA-2026-999999"))).isEmpty();
    }

    @Test
    void namesTheOpenTasksOfSeveralCasesAtOnce() {
        var started = new CaseNumber("NHANHOA-2026-000003");
        start(started.value(), "nhanhoa");
        engine.getTaskService().complete(taskOf(started.value()));
        signIn("clerk", "nhanhoa");

        assertThat(tasks.openSteps(List.of(OURS, started, new CaseNumber("NHANHOA-2026-999999"))))
                .isEqualTo(Map.of(
                        OURS,
                        List.of(new OpenTask.Step("Thụ lý khiếu nại", null)),
                        started,
                        List.of(new OpenTask.Step("Xác minh", null))));
        assertThat(tasks.openSteps(List.of(new CaseNumber("NHANHOA-2026-999999"))))
                .isEmpty();
        assertThat(tasks.openSteps(List.of())).isEmpty();
        assertThat(engine.getIdentityService().getCurrentAuthentication().getUserId())
                .isEqualTo("clerk-nhanhoa");
    }

    @Test
    void tellsDueDatesByVietnameseTime() {
        // 14/07/2026 23:59:59 in Việt Nam is still 14/07 although a server in another zone may think otherwise
        assertThat(tasks.openTasks(OURS))
                .containsExactly(new OpenTask(ourTask, "Thụ lý khiếu nại", "resolver", LocalDate.of(2026, 7, 14)));
    }

    private static void deploy(String name, BpmnModelInstance model) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(name + ".bpmn", model)
                .deploy();
    }

    private static void start(String businessKey, String agency) {
        engine.getRuntimeService()
                .createProcessInstanceByKey("parent")
                .businessKey(businessKey)
                .setVariable("agency", agency)
                .execute();
    }

    private static String taskOf(String businessKey) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult()
                .getId();
    }

    private static void signIn(String group, String agency) {
        engine.getIdentityService().setAuthentication(group + "-" + agency, List.of(group), List.of(agency));
    }

    private static void allow(String group, String process) {
        var row = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        row.setGroupId(group);
        row.setResource(Resources.PROCESS_DEFINITION);
        row.setResourceId(process);
        row.addPermission(Permissions.READ);
        row.addPermission(ProcessDefinitionPermissions.READ_TASK);
        engine.getAuthorizationService().saveAuthorization(row);
    }

    private static BpmnModelInstance child() {
        return Bpmn.createExecutableProcess("child")
                .startEvent()
                .userTask("userTask_verify")
                .name("Xác minh")
                .camundaCandidateGroups("verifier")
                .endEvent()
                .done();
    }

    private static BpmnModelInstance parent() {
        var model = Bpmn.createExecutableProcess("parent")
                .startEvent()
                .userTask("userTask_accept")
                .name("Thụ lý khiếu nại")
                .camundaCandidateGroups("resolver")
                .camundaDueDate("2026-07-14T23:59:59+07:00")
                .callActivity("callActivity_verify")
                .calledElement("child")
                .camundaInBusinessKey("#{execution.processBusinessKey}")
                .endEvent()
                .done();
        var properties = model.newInstance(CamundaProperties.class);
        properties.getCamundaProperties().add(property(model, "clock", "COMPLAINT_ACCEPT"));
        properties.getCamundaProperties().add(property(model, "article", "Điều 27 Luật Khiếu nại"));
        UserTask task = model.getModelElementById("userTask_accept");
        task.builder().addExtensionElement(properties);
        return model;
    }

    private static CamundaProperty property(BpmnModelInstance model, String name, String value) {
        var property = model.newInstance(CamundaProperty.class);
        property.setCamundaName(name);
        property.setCamundaValue(value);
        return property;
    }

    /** The agency is handed over with the start and goes on to called processes. */
    private static final class AgencyOfStart implements TenantIdProvider {

        @Override
        public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
            return start.getSuperExecution() == null
                    ? (String) start.getVariables().get("agency")
                    : start.getSuperExecution().getTenantId();
        }

        @Override
        public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String provideTenantIdForHistoricDecisionInstance(
                TenantIdProviderHistoricDecisionInstanceContext answer) {
            throw new UnsupportedOperationException();
        }
    }
}
