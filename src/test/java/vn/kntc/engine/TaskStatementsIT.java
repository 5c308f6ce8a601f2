package vn.kntc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
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

    private static final List<String> USERS = List.of(
            "petition-officer.nhanhoa",
            "petition-officer.vocuong",
            "resolver.nhanhoa",
            "clerk.bacninh",
            "manager.nhanhoa",
            "admin");

    private static final String BY_DUE =
            "\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"},{\"sortBy\":\"id\",\"sortOrder\":\"asc\"}]";
    private static final List<String> QUESTIONS = List.of(
            "",
            "\"unassigned\":true",
            "\"assigned\":true",
            "\"candidateGroup\":\"petition-officer\"",
            "\"candidateGroups\":[\"petition-officer\",\"clerk\"]",
            "\"candidateGroups\":[\"petition-officer\",\"clerk\"],\"includeAssignedTasks\":true",
            "\"candidateUser\":\"petition-officer.nhanhoa\"",
            "\"candidateUser\":\"petition-officer.nhanhoa\",\"includeAssignedTasks\":true",
            "\"involvedUser\":\"petition-officer.nhanhoa\"",
            "\"involvedUser\":\"petition-officer.nhanhoa\",\"candidateGroup\":\"petition-officer\",\"includeAssignedTasks\":true",
            "\"assignee\":\"petition-officer.nhanhoa\"",
            "\"withCandidateGroups\":true",
            "\"withCandidateUsers\":true",
            "\"withoutCandidateGroups\":true",
            "\"processDefinitionKey\":\"petitionProcessing\",\"candidateGroup\":\"petition-officer\"",
            "\"processDefinitionKeyIn\":[\"petitionProcessing\",\"petitionTransfer\"]",
            "\"processInstanceBusinessKeyLike\":\"VOCUONG-%\",\"candidateGroup\":\"petition-officer\"",
            "\"tenantIdIn\":[\"vocuong\",\"nhanhoa\"],\"unassigned\":true",
            "\"withoutTenantId\":true",
            "\"dueBefore\":\"2026-12-31T00:00:00.000+0700\",\"candidateGroup\":\"petition-officer\"",
            "\"orQueries\":[{\"candidateGroup\":\"petition-officer\",\"assignee\":\"petition-officer.nhanhoa\"}]",
            "\"orQueries\":[{\"candidateUser\":\"petition-officer.nhanhoa\",\"nameLike\":\"%luật%\"},{\"candidateGroup\":\"clerk\",\"unassigned\":true}]",
            "\"candidateGroup\":\"petition-officer\",\"orQueries\":[{\"candidateUser\":\"petition-officer.nhanhoa\"}]",
            "\"processVariables\":[{\"name\":\"caseNumber\",\"operator\":\"like\",\"value\":\"NHANHOA%\"}],\"candidateGroup\":\"petition-officer\"");

    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final int port;

    @Autowired
    TaskStatementsIT(ProcessEngine engine, JdbcClient jdbc, @Value("${local.server.port}") int port) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.port = port;
    }

    @BeforeEach
    void fileAndClaim() {
        for (var agency : List.of("nhanhoa", "vocuong", "bacninh")) {
            for (int n = 0; n < 4; n++) {
                file(agency);
            }
        }
        var mine = engine.getTaskService()
                .createTaskQuery()
                .tenantIdIn("nhanhoa")
                .taskCandidateGroup("petition-officer")
                .listPage(0, 2);
        mine.forEach(task -> engine.getTaskService().claim(task.getId(), "petition-officer.nhanhoa"));
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
        var stock = new StockStatements(engine);
        var ours = answers();
        assertThat(stock.answer(this::answers)).isEqualTo(ours);
        assertThat(ours.get(0)).contains("Xác định luật điều chỉnh");
        assertThat(ours).filteredOn(answer -> answer.contains("200 [{")).hasSizeGreaterThan(50);
    }

    /** Also for a user of whom something was revoked: then the engine checks rights another way. */
    @Test
    void answersTheSameWhereARightWasRevoked() {
        var authorizations = engine.getAuthorizationService();
        var revoked = authorizations.createNewAuthorization(
                org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_REVOKE);
        revoked.setUserId("petition-officer.nhanhoa");
        revoked.setResource(org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION);
        revoked.setResourceId("complaintFirstInstance");
        revoked.removePermission(org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK);
        var kept = authorizations.saveAuthorization(revoked);
        try {
            assertThat(new StockStatements(engine).answer(this::answers)).isEqualTo(answers());
        } finally {
            authorizations.deleteAuthorization(kept.getId());
        }
    }

    @Test
    void findsNothingOfAnotherAgency() {
        var answer = list("petition-officer.nhanhoa", "{\"tenantIdIn\":[\"vocuong\"]}");
        assertThat(answer).isEqualTo("200 []");
    }

    @Test
    void walksAlongItsIndexes() {
        var made = jdbc.sql(
                        "select indexname from pg_indexes where indexname like 'kntc\\_%' and schemaname = 'camunda'")
                .query(String.class)
                .set();
        assertThat(made)
                .contains("kntc_task_free_of_agency", "kntc_task_free", "kntc_link_of_candidates", "kntc_task_of_step");
    }

    private List<String> answers() {
        var answers = new ArrayList<String>();
        for (var user : USERS) {
            for (var question : QUESTIONS) {
                answers.add(user + " " + question + " " + list(user, "{" + question + "}") + " "
                        + list(user, "{" + question + (question.isEmpty() ? "" : ",") + BY_DUE + "}") + " "
                        + post(user, "/engine-rest/task/count", "{" + question + "}"));
            }
        }
        return answers;
    }

    private String list(String user, String question) {
        return post(user, "/engine-rest/task?maxResults=1000", question);
    }

    private String post(String user, String path, String question) {
        var headers = Browser.basic(user);
        var answer = new Browser(port).json("POST", path, question, headers);
        return answer.statusCode() + " " + answer.body();
    }
}
