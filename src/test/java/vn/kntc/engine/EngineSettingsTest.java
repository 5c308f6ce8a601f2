package vn.kntc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.kntc.shared.InvalidInput;
import vn.kntc.testing.TestPostgres;

/** What the engine does because of our settings, on a process of two steps. */
class EngineSettingsTest {

    private static final String SEED = "SEED-Nguyễn-Thị-Bưởi-027183004455";
    private static final ProcessVariable<String> ROUTE = ProcessVariable.text("route");

    private static ProcessEngine engine;
    private static JdbcClient database;
    private static final AtomicReference<CompletedForms> forms = new AtomicReference<>();

    @BeforeAll
    static void build() {
        var source = new DriverManagerDataSource(TestPostgres.newDatabase("engine_settings"), "postgres", "");
        database = JdbcClient.create(source);
        database.sql("create schema camunda").update();
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("settings");
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setJobExecutor(new DefaultJobExecutor());
        configuration.setAuthorizationEnabled(true);
        configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
        configuration.setGroupResourceWhitelistPattern("[a-zA-Z0-9-]+");
        configuration.setHistoryTimeToLive("P3650D");
        ExecutionListener startReader = execution ->
                execution.setProcessBusinessKey(execution.getVariable("number").toString());
        TaskListener firstReader = task -> {
            var form = forms.get().of(task);
            ROUTE.set(task, form.code("choice", "Hướng xử lý", List.of("LEFT", "RIGHT")));
            if (form.optionalText("remark", "Ghi chú", 10_000).orElse("").contains("từ chối")) {
                throw new InvalidInput("remark", "Ghi chú không được chứa lời từ chối.");
            }
        };
        configuration.setBeans(new HashMap<>(Map.of("startReader", startReader, "firstReader", firstReader)));
        ProcessContract contract = new ProcessContract() {
            @Override
            public String key() {
                return "twoSteps";
            }

            @Override
            public Set<ProcessVariable<?>> variables() {
                return Set.of(ROUTE);
            }
        };
        var nothingToDeploy = new ModelDeployment(
                new ShippedModels(new PathMatchingResourcePatternResolver(new ClassLoader(null) {})),
                (files, whole) -> List.of());
        configuration.setProcessEnginePlugins(List.of(
                new EngineSettings(List.of(contract), List.of(), List.of(), EngineMappings.read(), nothingToDeploy),
                new SpinProcessEnginePlugin()));
        engine = configuration.buildProcessEngine();
        forms.set(new EngineForms(engine.getIdentityService()));
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("engine/two-steps.bpmn")
                .deploy();
        for (String role : List.of("petition-officer", "clerk")) {
            grant(
                    role,
                    Resources.PROCESS_DEFINITION,
                    "twoSteps",
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.READ_TASK,
                    ProcessDefinitionPermissions.TASK_WORK,
                    ProcessDefinitionPermissions.CREATE_INSTANCE);
            grant(role, Resources.PROCESS_INSTANCE, "*", ProcessInstancePermissions.CREATE);
        }
    }

    private static void grant(
            String role, Resources resource, String id, org.camunda.bpm.engine.authorization.Permission... rights) {
        Authorization row = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        row.setGroupId(role);
        row.setResource(resource);
        row.setResourceId(id);
        row.setPermissions(rights);
        engine.getAuthorizationService().saveAuthorization(row);
    }

    @AfterAll
    static void close() {
        engine.close();
        engine = null; // its mappings are large, and the class stays
    }

    @AfterEach
    void signOut() {
        engine.getIdentityService().clearAuthentication();
    }

    @Test
    void aSubmittedFormLeavesNothingBehind() {
        var task = start("NHANHOA-2026-000001", "nhanhoa");
        signIn("an", "petition-officer", "nhanhoa");
        engine.getFormService()
                .submitTaskForm(
                        task,
                        Map.of(
                                "choice",
                                "LEFT",
                                "remark",
                                SEED + " " + "dài ".repeat(1_900),
                                "list",
                                org.camunda.bpm.engine.variable.Variables.untypedValue(
                                        org.camunda.spin.Spin.JSON("[\"" + SEED + "\"]"))));
        signOut();
        var task2 = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey("NHANHOA-2026-000001")
                .singleResult();
        assertThat(task2.getName()).isEqualTo("Bước hai");
        assertThat(engine.getTaskService().getVariables(task2.getId())).containsOnlyKeys("route");
        assertThat(database.sql("select count(*) from camunda.act_hi_detail")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.sql("select distinct name_ from camunda.act_hi_varinst")
                        .query(String.class)
                        .list())
                .containsOnly("route");
        for (String table : database.sql(
                        "select table_name from information_schema.tables where table_schema = 'camunda'")
                .query(String.class)
                .list()) {
            assertThat(database.sql("select count(*) from camunda." + table + " t where t::text like :seed")
                            .param("seed", "%SEED-Nguy%")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void aRoutingVariableCannotBeForged() {
        var task = start("NHANHOA-2026-000002", "nhanhoa");
        signIn("an", "petition-officer", "nhanhoa");
        assertThatThrownBy(() -> engine.getTaskService().complete(task, Map.of("choice", "LEFT", "route", "RIGHT")))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("Trường “route” do hệ thống xác định, không nhận từ biểu mẫu.");
        assertThatThrownBy(() -> engine.getTaskService().setVariable(task, "route", "RIGHT"))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void badInputIsOneSentenceAndChangesNothing() {
        var task = start("NHANHOA-2026-000003", "nhanhoa");
        signIn("an", "petition-officer", "nhanhoa");
        assertThatThrownBy(() ->
                        engine.getFormService().submitTaskForm(task, Map.of("choice", "LEFT", "remark", "xin từ chối")))
                .isInstanceOfSatisfying(SubmissionRefused.class, refused -> {
                    assertThat(refused).hasMessage("Ghi chú không được chứa lời từ chối.");
                    assertThat(refused.field()).isEqualTo("remark");
                    assertThat(refused.getResponse().getStatus()).isEqualTo(400);
                });
        assertThatThrownBy(() -> engine.getTaskService().complete(task, Map.of("choice", "UP")))
                .hasMessage("“Hướng xử lý” có giá trị không nằm trong danh sách được chọn.");
        signOut();
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isOne();
    }

    @Test
    void onlyTheCandidateGroupWorksATask() {
        var task = start("NHANHOA-2026-000004", "nhanhoa");
        signIn("binh", "clerk", "nhanhoa");
        refusesInOurWords(() -> engine.getTaskService().complete(task, Map.of("choice", "LEFT")));
        refusesInOurWords(() -> engine.getFormService().submitTaskForm(task, Map.of("choice", "LEFT")));
        refusesInOurWords(() -> engine.getTaskService().claim(task, "binh"));
        assertThatThrownBy(() -> engine.getFormService().getTaskFormVariables(task))
                .isInstanceOf(AuthorizationException.class);
        signIn("an", "petition-officer", "nhanhoa");
        engine.getTaskService().claim(task, "an");
        signIn("dung", "petition-officer", "nhanhoa");
        // claimed by a colleague
        refusesInOurWords(() -> engine.getTaskService().complete(task, Map.of("choice", "LEFT")));
        refusesInOurWords(() -> engine.getTaskService().claim(task, "dung"));
    }

    @Test
    void whoClaimsATaskInTheSameMomentAsAColleagueIsToldSo() {
        var task = start("NHANHOA-2026-000009", "nhanhoa");
        engine.getTaskService().claim(task, "an");
        // without authentication no right is checked before: what is left is the engine's own refusal
        assertThatThrownBy(() -> engine.getTaskService().claim(task, "dung"))
                .isInstanceOfSatisfying(SubmissionRefused.class, refused -> {
                    assertThat(refused).hasMessage(Submissions.TAKEN);
                    assertThat(refused.getResponse().getStatus()).isEqualTo(409);
                });
    }

    @Test
    void whoCompletesATaskThatAColleagueHasCompletedIsToldSo() {
        var task = start("NHANHOA-2026-000010", "nhanhoa");
        signIn("an", "petition-officer", "nhanhoa");
        engine.getTaskService().complete(task, Map.of("choice", "LEFT"));
        assertThatThrownBy(() -> engine.getFormService().submitTaskForm(task, Map.of("choice", "LEFT")))
                .isInstanceOfSatisfying(SubmissionRefused.class, refused -> {
                    assertThat(refused).hasMessage(Submissions.GONE);
                    assertThat(refused.getResponse().getStatus()).isEqualTo(409);
                });
    }

    private static void refusesInOurWords(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(SubmissionRefused.class, refused -> {
            assertThat(refused)
                    .hasMessage("Công việc này không thuộc nhiệm vụ của tài khoản đang đăng nhập, hoặc đã có người khác"
                            + " nhận.");
            assertThat(refused.getResponse().getStatus()).isEqualTo(403);
        });
    }

    @Test
    void whoHasTakenATaskMayGiveItBackAndNobodyElse() {
        var task = start("NHANHOA-2026-000008", "nhanhoa");
        signIn("an", "petition-officer", "nhanhoa");
        engine.getTaskService().claim(task, "an");
        signIn("dung", "petition-officer", "nhanhoa");
        assertThatThrownBy(() -> engine.getTaskService().setAssignee(task, null))
                .isInstanceOf(AuthorizationException.class);
        signIn("an", "petition-officer", "nhanhoa");
        assertThatThrownBy(() -> engine.getTaskService().setAssignee(task, "dung"))
                .isInstanceOf(AuthorizationException.class);
        engine.getTaskService().setAssignee(task, null);
        signIn("dung", "petition-officer", "nhanhoa");
        engine.getTaskService().claim(task, "dung");
        signOut();
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task)
                        .singleResult()
                        .getAssignee())
                .isEqualTo("dung");
    }

    @Test
    void anotherAgencySeesNothing() {
        var task = start("NHANHOA-2026-000005", "nhanhoa");
        signIn("chi", "petition-officer", "vocuong");
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isZero();
        refusesInOurWords(() -> engine.getTaskService().complete(task, Map.of("choice", "LEFT")));
        refusesInOurWords(() -> engine.getTaskService().claim(task, "chi"));
        assertThatThrownBy(() -> engine.getFormService()
                        .submitStartForm(definition(), Map.of("number", "VOCUONG-2026-000009", "agency", "nhanhoa")))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("Tài khoản đang đăng nhập không thuộc cơ quan đã chọn.");
    }

    @Test
    void aCaseBeginsWithItsStartFormAndNowhereElse() {
        signIn("an", "petition-officer", "nhanhoa");
        assertThatThrownBy(
                        () -> engine.getRuntimeService().startProcessInstanceByKey("twoSteps", "VOCUONG-2026-000001"))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> engine.getRuntimeService()
                        .createProcessInstanceByKey("twoSteps")
                        .businessKey("VOCUONG-2026-000001")
                        .startBeforeActivity("userTask_second")
                        .execute())
                .isInstanceOf(AuthorizationException.class);
        var instance = engine.getFormService()
                .submitStartForm(definition(), "VOCUONG-2026-000001", Map.of("number", "NHANHOA-2026-000010"));
        assertThat(instance.getBusinessKey()).isEqualTo("NHANHOA-2026-000010");
    }

    @Test
    void aTaskIsTakenForOneselfOnly() {
        var task = start("NHANHOA-2026-000011", "nhanhoa");
        signIn("an", "petition-officer", "nhanhoa");
        assertThatThrownBy(() -> engine.getTaskService().claim(task, "binh"))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("Chỉ được nhận việc cho chính mình.");
    }

    @Test
    void anAssigneeWhoIsNotOfTheGroupDoesNotWorkTheTask() {
        var task = start("NHANHOA-2026-000012", "nhanhoa");
        signOut();
        engine.getTaskService().setAssignee(task, "binh");
        signIn("binh", "clerk", "nhanhoa");
        assertThatThrownBy(() -> engine.getTaskService().complete(task, Map.of("choice", "LEFT")))
                .hasMessageContaining("không thuộc nhiệm vụ");
    }

    @Test
    void theAdministratorDoesNoOfficialActs() {
        var task = start("NHANHOA-2026-000013", "nhanhoa");
        engine.getIdentityService().setAuthentication("admin", List.of("camunda-admin"), List.of());
        assertThatThrownBy(() -> engine.getTaskService().complete(task, Map.of("choice", "LEFT")))
                .isInstanceOf(RuntimeException.class);
        signOut();
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isOne();
    }

    @Test
    void anUnhandledBpmnErrorDoesNotEndACase() {
        var task = start("NHANHOA-2026-000006", "nhanhoa");
        signIn("an", "petition-officer", "nhanhoa");
        assertThatThrownBy(() -> engine.getTaskService().handleBpmnError(task, "x"))
                .isInstanceOf(RuntimeException.class);
        signOut();
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isOne();
    }

    @Test
    void tasksGetNoAuthorizationRowsOfTheirOwn() {
        start("NHANHOA-2026-000007", "nhanhoa");
        assertThat(engine.getAuthorizationService()
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .count())
                .isZero();
    }

    private String start(String number, String agency) {
        signIn("an", "petition-officer", agency);
        engine.getFormService().submitStartForm(definition(), Map.of("number", number, "content", SEED));
        signOut();
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
    }

    private static String definition() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("twoSteps")
                .singleResult()
                .getId();
    }

    private static void signIn(String user, String group, String agency) {
        engine.getIdentityService().setAuthentication(user, List.of(group), List.of(agency));
    }
}
