package vn.kntc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;

/** Lists of tasks with our wording of the engine's query and with its makers': the same answers, byte by byte. */
@KntcIT
class TaskStatementsIT {

    private static final String OFFICER = "petition-officer.nhanhoa";
    private static final List<String> USERS = List.of(
            OFFICER, "petition-officer.vocuong", "resolver.nhanhoa", "clerk.bacninh", "manager.nhanhoa", "admin");

    private static final Map<String, UnaryOperator<TaskQuery>> QUESTIONS = questions();

    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final int port;

    @Autowired
    TaskStatementsIT(ProcessEngine engine, JdbcClient jdbc, @Value("${local.server.port}") int port) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.port = port;
    }

    private static Map<String, UnaryOperator<TaskQuery>> questions() {
        var questions = new LinkedHashMap<String, UnaryOperator<TaskQuery>>();
        questions.put("all", query -> query);
        questions.put("unassigned", TaskQuery::taskUnassigned);
        questions.put("assigned", TaskQuery::taskAssigned);
        questions.put("of a group", query -> query.taskCandidateGroup("petition-officer"));
        questions.put("of groups", query -> query.taskCandidateGroupIn(List.of("petition-officer", "clerk")));
        questions.put("of groups, taken too", query -> query.taskCandidateGroupIn(List.of("petition-officer", "clerk"))
                .includeAssignedTasks());
        questions.put("of a group like", query -> query.taskCandidateGroupLike("petition%"));
        questions.put("of a user", query -> query.taskCandidateUser(OFFICER));
        questions.put("of a user, taken too", query -> query.taskCandidateUser(OFFICER)
                .includeAssignedTasks());
        questions.put("involving", query -> query.taskInvolvedUser(OFFICER));
        questions.put("involving, of a group", query -> query.taskInvolvedUser(OFFICER)
                .taskCandidateGroup("petition-officer")
                .includeAssignedTasks());
        questions.put("taken by", query -> query.taskAssignee(OFFICER));
        questions.put("with groups", TaskQuery::withCandidateGroups);
        questions.put("with users", TaskQuery::withCandidateUsers);
        questions.put("without groups", TaskQuery::withoutCandidateGroups);
        questions.put("of a process", query -> query.processDefinitionKey("petitionProcessing")
                .taskCandidateGroup("petition-officer"));
        questions.put("of processes", query -> query.processDefinitionKeyIn("petitionProcessing", "petitionTransfer"));
        questions.put("of cases", query -> query.processInstanceBusinessKeyLike("VOCUONG-%")
                .taskCandidateGroup("petition-officer"));
        questions.put(
                "of agencies", query -> query.tenantIdIn("vocuong", "nhanhoa").taskUnassigned());
        questions.put("without an agency", TaskQuery::withoutTenantId);
        questions.put("due before", query -> query.dueBefore(Date.from(Instant.parse("2026-12-31T00:00:00Z")))
                .taskCandidateGroup("petition-officer"));
        questions.put("active", query -> query.taskCandidateGroup("clerk").active());
        questions.put("mine or my group's", query -> query.or()
                .taskAssignee(OFFICER)
                .taskCandidateGroup("petition-officer")
                .endOr());
        questions.put("two choices", query -> query.or()
                .taskCandidateUser(OFFICER)
                .taskNameLike("%luật%")
                .endOr()
                .or()
                .taskCandidateGroup("clerk")
                .taskUnassigned()
                .endOr());
        questions.put("a group's and a choice", query -> query.taskCandidateGroup("petition-officer")
                .or()
                .taskCandidateUser(OFFICER)
                .endOr());
        questions.put("by a variable", query -> query.processVariableValueLike("caseNumber", "NHANHOA%")
                .taskCandidateGroup("petition-officer"));
        questions.put("sorted by a variable", query -> query.taskCandidateGroup("petition-officer")
                .orderByProcessVariable("caseNumber", ValueType.STRING)
                .asc()
                .orderByTaskId()
                .asc());
        questions.put("sorted", query -> query.taskCandidateGroup("petition-officer")
                .orderByTaskPriority()
                .desc()
                .orderByTaskNameCaseInsensitive()
                .asc()
                .orderByTaskId()
                .asc());
        return questions;
    }

    @BeforeEach
    void fileAndClaim() {
        for (var agency : List.of("nhanhoa", "vocuong", "bacninh")) {
            for (int n = 0; n < 3; n++) {
                file(agency);
            }
        }
        engine.getTaskService()
                .createTaskQuery()
                .tenantIdIn("nhanhoa")
                .taskCandidateGroup("petition-officer")
                .listPage(0, 2)
                .forEach(task -> engine.getTaskService().claim(task.getId(), OFFICER));
    }

    private void file(String agency) {
        var body =
                """
                {"agency":"%s","channel":"POST","receivedOn":"2026-07-03","petitioners":[],"summary":"Kiến nghị nạo vét kênh.",
                 "content":"Đề nghị xem xét.","externalId":"%s"}"""
                        .formatted(agency, UUID.randomUUID());
        assertThat(new Browser(port)
                        .json("POST", "/api/petitions", body, Browser.basic("petition-officer." + agency))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void answersEveryQuestionOfEveryUserAsTheStockEngineDoes() {
        var ours = answers();
        assertThat(new StockStatements(engine).answer(this::answers))
                .containsExactlyElementsOf(ours)
                .filteredOn(answer -> answer.contains("Xác định luật điều chỉnh"))
                .hasSizeGreaterThan(USERS.size() * 3);
    }

    /** Then the engine checks rights another way. */
    @Test
    void answersTheSameWhereARightWasRevoked() {
        var authorizations = engine.getAuthorizationService();
        var revoked = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
        revoked.setUserId(OFFICER);
        revoked.setResource(Resources.PROCESS_DEFINITION);
        revoked.setResourceId("complaintFirstInstance");
        revoked.removePermission(ProcessDefinitionPermissions.READ_TASK);
        var kept = authorizations.saveAuthorization(revoked);
        try {
            assertThat(new StockStatements(engine).answer(this::answers)).containsExactlyElementsOf(answers());
        } finally {
            authorizations.deleteAuthorization(kept.getId());
        }
    }

    @Test
    void answersOverHttpAsTheStockEngineDoes() {
        var stock = new StockStatements(engine);
        for (var user : USERS) {
            assertThat(stock.answer(() -> overHttp(user))).isEqualTo(overHttp(user));
        }
    }

    private String overHttp(String user) {
        var question =
                """
                {"candidateGroup":"petition-officer","sorting":[{"sortBy":"dueDate","sortOrder":"asc"},{"sortBy":"id","sortOrder":"asc"}]}""";
        var answer = new Browser(port)
                .json("POST", "/engine-rest/task?firstResult=0&maxResults=15", question, Browser.basic(user));
        return answer.statusCode() + " " + answer.body();
    }

    @Test
    void makesItsIndexes() {
        assertThat(jdbc.sql("select indexname from pg_indexes where schemaname = 'camunda' and indexname like 'kntc%'")
                        .query(String.class)
                        .list())
                .contains("kntc_task_free_of_agency", "kntc_task_free", "kntc_link_of_candidates", "kntc_task_of_step");
    }

    /** Pages of each question with the number found; sorted by due date and id as well where the question sorts by nothing. */
    private List<String> answers() {
        var answers = new ArrayList<String>();
        for (var user : USERS) {
            as(
                    user,
                    () -> QUESTIONS.forEach((name, question) -> {
                        var tasks = engine.getTaskService();
                        answers.add(user + ", " + name + ": "
                                + told(question.apply(tasks.createTaskQuery()).listPage(0, 200)) + " "
                                + told(question.apply(tasks.createTaskQuery())
                                        .orderByDueDate()
                                        .asc()
                                        .orderByTaskId()
                                        .asc()
                                        .listPage(5, 15))
                                + " " + question.apply(tasks.createTaskQuery()).count());
                    }));
        }
        return answers;
    }

    private static String told(List<Task> tasks) {
        return tasks.stream()
                .map(task -> task.getId() + " " + task.getName() + " " + task.getAssignee() + " " + task.getDueDate()
                        + " " + task.getTenantId())
                .toList()
                .toString();
    }

    private void as(String user, Runnable asking) {
        var identities = engine.getIdentityService();
        var groups = identities.createGroupQuery().groupMember(user).list().stream()
                .map(group -> group.getId())
                .toList();
        var agencies = identities.createTenantQuery().userMember(user).list().stream()
                .map(tenant -> tenant.getId())
                .toList();
        identities.setAuthentication(user, groups, agencies);
        try {
            asking.run();
        } finally {
            identities.clearAuthentication();
        }
    }
}
