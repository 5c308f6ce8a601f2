package vn.kntc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;
import vn.kntc.testing.ClearTextScan;
import vn.kntc.testing.FiledPetition;
import vn.kntc.testing.KntcIT;

/** Every road by which a text, a variable or another course could enter a case through the engine's own interfaces. */
@KntcIT
class OutsideRoadsIT {

    private static final String NAME = "Phạm Thị Hạt Giống 8842";
    private static final String VIETNAMESE = ".*[ăđơưĂĐƠƯ\u1EA0-\u1EF9].*";
    private static final String BOUNDARY = "ranhgioi";

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService management;

    @Autowired
    private IdentityService identities;

    @Autowired
    private FilterService filters;

    @Autowired
    private JdbcClient jdbc;

    @Value("${local.server.port}")
    private int port;

    private CaseNumber caseNumber;
    private Task task;

    /** @param body JSON, or a multipart body where it begins with the boundary; %s are named places */
    private record Road(String method, String path, String body) {}

    @BeforeEach
    void fileOne() {
        identities.clearAuthentication();
        caseNumber = FiledPetition.at(port, "Đề nghị xem lại việc cấp phép");
        task = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .singleResult();
    }

    @ParameterizedTest
    @ValueSource(strings = {"petition-officer.nhanhoa", "resolver.nhanhoa", "manager.nhanhoa", "admin"})
    void noRoadOfTheEngineTakesATextOrAnotherCourse(String account) throws IOException {
        var answers = new SoftAssertions();
        for (Road road : roads()) {
            var answer = send(new Browser(port), "/engine-rest", road, Browser.basic(account));
            refused(answers, account + " " + road.method() + " " + road.path(), answer);
        }
        answers.assertAll();
        nothingHappened();
    }

    @ParameterizedTest
    @ValueSource(strings = {"petition-officer.nhanhoa", "manager.nhanhoa", "admin"})
    void norDoTheWebApps(String account) throws IOException {
        var browser = new Browser(port);
        browser.signIn(account, "demo");
        var token = browser.get("/camunda/app/tasklist/default/", Map.of("Accept", "text/html"))
                .headers()
                .firstValue("X-XSRF-TOKEN")
                .orElseThrow();
        var answers = new SoftAssertions();
        for (Road road : roads()) {
            var answer = send(browser, "/camunda/api/engine/engine/default", road, Map.of("X-XSRF-TOKEN", token));
            refused(answers, account + " " + road.method() + " " + road.path(), answer);
        }
        answers.assertAll();
        nothingHappened();
    }

    private static void refused(SoftAssertions answers, String road, HttpResponse<String> answer) {
        answers.assertThat(answer.statusCode()).as(road + ": " + answer.body()).isBetween(400, 499);
        answers.assertThat(answer.body())
                .as(road)
                .matches("(?s)" + VIETNAMESE)
                .doesNotContain(NAME, "Exception", "ENGINE-");
    }

    private void nothingHappened() {
        var scan = new ClearTextScan(jdbc);
        assertThat(scan.tablesHolding("camunda", NAME)).isEmpty();
        assertThat(scan.tablesHolding("kntc", NAME)).isEmpty();
        var still = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        assertThat(still).isNotNull();
        assertThat(still.isSuspended()).isFalse();
        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult()).satisfies(open -> {
            assertThat(open.getName()).isEqualTo(task.getName());
            assertThat(open.getDueDate()).isEqualTo(task.getDueDate());
            assertThat(open.getAssignee()).isNull();
            assertThat(open.getOwner()).isNull();
        });
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(task.getProcessDefinitionId())
                        .active()
                        .count())
                .isOne();
    }

    private HttpResponse<String> send(Browser browser, String base, Road road, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        boolean parts = road.body().startsWith("--" + BOUNDARY);
        all.put("Content-Type", parts ? "multipart/form-data; boundary=" + BOUNDARY : "application/json");
        all.put("Accept", "application/json");
        return browser.send(road.method(), base + road.path(), all, HttpRequest.BodyPublishers.ofString(road.body()));
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\""
                + (name.equals("data") || name.equals("content")
                        ? "; filename=\"a.txt\"\r\nContent-Type: text/plain"
                        : "")
                + "\r\n\r\n" + value + "\r\n";
    }

    private static String parts(String... all) {
        return String.join("", all) + "--" + BOUNDARY + "--\r\n";
    }

    private List<Road> roads() {
        String name = NAME;
        String variable = "{\"value\":\"" + name + "\",\"type\":\"String\"}";
        String variables = "{\"variables\":{\"ghiChu\":" + variable + "}}";
        String modifications = "{\"modifications\":{\"ghiChu\":" + variable + "}}";
        String file = parts(part("data", name), part("valueType", "File"));
        String t = "/task/" + task.getId();
        String instance = task.getProcessInstanceId();
        String i = "/process-instance/" + instance;
        String e = "/execution/" + task.getExecutionId();
        String definition = task.getProcessDefinitionId();
        String decision = repository
                .createDecisionDefinitionQuery()
                .latestVersion()
                .listPage(0, 1)
                .get(0)
                .getId();
        String deployment = repository.getProcessDefinition(definition).getDeploymentId();
        String filter = filters.createFilterQuery().listPage(0, 1).get(0).getId();
        var roads = new ArrayList<Road>();
        // tasks
        roads.add(new Road("POST", t + "/resolve", variables));
        roads.add(new Road("POST", t + "/resolve", "{}"));
        roads.add(new Road("POST", t + "/delegate", "{\"userId\":\"" + name + "\"}"));
        roads.add(new Road("POST", t + "/claim", "{\"userId\":\"" + name + "\"}"));
        roads.add(new Road("POST", t + "/assignee", "{\"userId\":\"" + name + "\"}"));
        roads.add(new Road(
                "POST",
                t + "/bpmnError",
                "{\"errorCode\":\"" + name + "\",\"errorMessage\":\"" + name + "\",\"variables\":{\"ghiChu\":"
                        + variable + "}}"));
        roads.add(new Road(
                "POST",
                t + "/bpmnEscalation",
                "{\"escalationCode\":\"" + name + "\",\"variables\":{\"ghiChu\":" + variable + "}}"));
        for (String scope : List.of(t + "/variables", t + "/localVariables", e + "/localVariables", i + "/variables")) {
            roads.add(new Road("POST", scope, modifications));
            roads.add(new Road("POST", scope, "{\"deletions\":[\"caseNumber\"]}"));
            roads.add(new Road("PUT", scope + "/ghiChu", variable));
            roads.add(new Road("POST", scope + "/ghiChu/data", file));
            roads.add(new Road("DELETE", scope + "/caseNumber", ""));
        }
        roads.add(new Road("POST", t + "/comment/create", "{\"message\":\"" + name + "\"}"));
        roads.add(new Road(
                "POST", t + "/attachment/create", parts(part("attachment-name", name), part("content", name))));
        roads.add(new Road("POST", t + "/identity-links", "{\"userId\":\"" + name + "\",\"type\":\"candidate\"}"));
        roads.add(new Road(
                "POST", t + "/identity-links/delete", "{\"groupId\":\"petition-officer\",\"type\":\"candidate\"}"));
        roads.add(new Road(
                "PUT",
                t + "/",
                "{\"name\":\"" + name + "\",\"description\":\"" + name
                        + "\",\"due\":\"2027-01-01T00:00:00.000+0700\"}"));
        roads.add(new Road("DELETE", t, ""));
        roads.add(new Road("POST", "/task/create", "{\"name\":\"" + name + "\"}"));
        // forms with what no form posts
        for (String submission : List.of(t + "/complete", t + "/submit-form")) {
            roads.add(
                    new Road(
                            "POST",
                            submission,
                            "{\"variables\":{\"ghiChu\":{\"type\":\"Object\",\"value\":\"" + name
                                    + "\",\"valueInfo\":{\"objectTypeName\":\"java.net.URL\",\"serializationDataFormat\":\"application/json\"}}}}"));
            roads.add(new Road(
                    "POST",
                    submission,
                    "{\"variables\":{\"ghiChu\":{\"type\":\"Json\",\"value\":\"{" + name + "\"}}}"));
            roads.add(new Road(
                    "POST",
                    submission,
                    "{\"variables\":{\"ghiChu\":{\"type\":\"Xml\",\"value\":\"<a>" + name + "</a>\"}}}"));
            roads.add(new Road(
                    "POST",
                    submission,
                    "{\"variables\":{\"ghiChu\":{\"type\":\"File\",\"value\":\"UGjhuqFt\",\"valueInfo\":{\"filename\":\""
                            + name + "\"}}}}"));
            roads.add(new Road(
                    "POST", submission, "{\"variables\":{\"ghiChu\":{\"type\":\"Bytes\",\"value\":\"UGjhuqFt\"}}}"));
            roads.add(new Road(
                    "POST", submission, "{\"variables\":{\"ghiChu\":{\"type\":\"Khac\",\"value\":\"" + name + "\"}}}"));
        }
        // instances
        roads.add(new Road("DELETE", i, ""));
        roads.add(new Road("DELETE", i + "?skipCustomListeners=true&skipIoMappings=true", ""));
        roads.add(new Road(
                "POST",
                "/process-instance/delete",
                "{\"processInstanceIds\":[\"" + instance + "\"],\"deleteReason\":\"" + name + "\"}"));
        roads.add(new Road(
                "POST",
                "/process-instance/delete-historic-query-based",
                "{\"deleteReason\":\"" + name + "\",\"historicProcessInstanceQuery\":{\"processInstanceId\":\""
                        + instance + "\"}}"));
        for (String suspended : List.of("true", "false")) {
            roads.add(new Road("PUT", i + "/suspended", "{\"suspended\":" + suspended + "}"));
            roads.add(new Road(
                    "PUT",
                    "/process-instance/suspended",
                    "{\"suspended\":" + suspended + ",\"processInstanceIds\":[\"" + instance + "\"]}"));
            roads.add(new Road(
                    "PUT",
                    "/process-instance/suspended",
                    "{\"suspended\":" + suspended + ",\"processDefinitionKey\":\"petitionProcessing\"}"));
            roads.add(new Road(
                    "POST",
                    "/process-instance/suspended-async",
                    "{\"suspended\":" + suspended + ",\"processInstanceIds\":[\"" + instance + "\"]}"));
            roads.add(new Road(
                    "PUT",
                    "/process-definition/" + definition + "/suspended",
                    "{\"suspended\":" + suspended + ",\"includeProcessInstances\":true}"));
            roads.add(new Road(
                    "PUT",
                    "/process-definition/suspended",
                    "{\"suspended\":" + suspended + ",\"processDefinitionKey\":\"petitionProcessing\"}"));
            roads.add(new Road(
                    "PUT",
                    "/job-definition/suspended",
                    "{\"suspended\":" + suspended + ",\"processDefinitionKey\":\"petitionProcessing\"}"));
            roads.add(new Road(
                    "PUT",
                    "/job/suspended",
                    "{\"suspended\":" + suspended + ",\"processInstanceId\":\"" + instance + "\"}"));
            roads.add(new Road("PUT", "/batch/khongco/suspended", "{\"suspended\":" + suspended + "}"));
        }
        String modification = "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\""
                + task.getTaskDefinitionKey() + "\",\"variables\":{\"ghiChu\":{\"value\":\"" + name
                + "\",\"type\":\"String\",\"local\":true}}}],\"annotation\":\"" + name + "\"}";
        roads.add(new Road("POST", i + "/modification", modification));
        roads.add(new Road("POST", i + "/modification-async", modification));
        String many = "{\"processDefinitionId\":\"" + definition + "\",\"processInstanceIds\":[\"" + instance
                + "\"],\"annotation\":\"" + name
                + "\",\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\""
                + task.getTaskDefinitionKey() + "\"}]}";
        roads.add(new Road("POST", "/modification/execute", many));
        roads.add(new Road("POST", "/modification/executeAsync", many));
        roads.add(new Road("POST", "/process-definition/" + definition + "/restart", many));
        roads.add(new Road("POST", "/process-definition/" + definition + "/restart-async", many));
        roads.add(new Road(
                "POST",
                "/process-definition/key/petitionProcessing/start",
                "{\"businessKey\":\"" + name + "\",\"variables\":{\"ghiChu\":" + variable + "}}"));
        roads.add(new Road(
                "POST",
                "/process-instance/variables-async",
                "{\"processInstanceIds\":[\"" + instance + "\"],\"variables\":{\"ghiChu\":" + variable + "}}"));
        roads.add(new Road(
                "POST",
                "/process-instance/message-async",
                "{\"processInstanceIds\":[\"" + instance + "\"],\"messageName\":\"" + name + "\"}"));
        roads.add(new Road(
                "POST",
                "/process-instance/job-retries",
                "{\"processInstances\":[\"" + instance + "\",\"" + name + "\"],\"retries\":3}"));
        roads.add(new Road("PUT", i + "/comment", "{\"message\":\"" + name + "\"}"));
        String plan = "{\"sourceProcessDefinitionId\":\"" + definition + "\",\"targetProcessDefinitionId\":\""
                + definition + "\",\"instructions\":[{\"sourceActivityIds\":[\"" + task.getTaskDefinitionKey()
                + "\"],\"targetActivityIds\":[\"" + task.getTaskDefinitionKey() + "\"]}],\"variables\":{\"ghiChu\":"
                + variable + "}}";
        String migration = "{\"migrationPlan\":" + plan + ",\"processInstanceIds\":[\"" + instance + "\"]}";
        roads.add(new Road("POST", "/migration/generate", plan));
        roads.add(new Road("POST", "/migration/execute", migration));
        roads.add(new Road("POST", "/migration/executeAsync", migration));
        // messages, signals, conditions
        roads.add(new Road("POST", e + "/signal", variables));
        roads.add(new Road("POST", e + "/messageSubscriptions/" + "tin/trigger", variables));
        roads.add(new Road(
                "POST",
                "/message",
                "{\"messageName\":\"tin\",\"businessKey\":\"" + name + "\",\"processVariables\":{\"ghiChu\":" + variable
                        + "}}"));
        roads.add(new Road(
                "POST",
                "/message",
                "{\"messageName\":\"tin\",\"all\":true,\"processVariables\":{\"ghiChu\":" + variable + "}}"));
        roads.add(
                new Road("POST", "/signal", "{\"name\":\"" + name + "\",\"variables\":{\"ghiChu\":" + variable + "}}"));
        roads.add(new Road(
                "POST",
                "/condition",
                "{\"businessKey\":\"" + name + "\",\"variables\":{\"ghiChu\":" + variable + "}}"));
        // external tasks
        roads.add(new Road(
                "POST",
                "/external-task/fetchAndLock",
                "{\"workerId\":\"" + name + "\",\"maxTasks\":1,\"topics\":[{\"topicName\":\"" + name
                        + "\",\"lockDuration\":1000}]}"));
        roads.add(new Road(
                "POST",
                "/external-task/khongco/complete",
                "{\"workerId\":\"" + name + "\",\"variables\":{\"ghiChu\":" + variable + "}}"));
        roads.add(new Road(
                "POST",
                "/external-task/khongco/failure",
                "{\"workerId\":\"" + name + "\",\"errorMessage\":\"" + name + "\",\"retries\":0}"));
        roads.add(new Road(
                "POST",
                "/external-task/khongco/bpmnError",
                "{\"workerId\":\"" + name + "\",\"errorCode\":\"" + name + "\"}"));
        roads.add(new Road("PUT", "/external-task/retries", "{\"retries\":1,\"externalTaskIds\":[\"" + name + "\"]}"));
        // definitions, decisions, jobs, history
        roads.add(new Road("DELETE", "/deployment/" + deployment + "?cascade=true", ""));
        roads.add(new Road("DELETE", "/process-definition/" + definition + "?cascade=true", ""));
        roads.add(new Road("DELETE", "/process-definition/key/petitionProcessing?cascade=true", ""));
        roads.add(new Road(
                "PUT", "/process-definition/" + definition + "/history-time-to-live", "{\"historyTimeToLive\":1}"));
        roads.add(new Road(
                "PUT", "/decision-definition/" + decision + "/history-time-to-live", "{\"historyTimeToLive\":1}"));
        roads.add(new Road("POST", "/decision-definition/" + decision + "/evaluate", variables));
        roads.add(new Road("POST", "/job/khongco/execute", "{}"));
        roads.add(new Road("PUT", "/job/khongco/duedate", "{\"duedate\":\"2027-01-01T00:00:00.000+0700\"}"));
        roads.add(new Road("POST", "/job/khongco/duedate/recalculate", "{}"));
        roads.add(new Road("DELETE", "/job/khongco", ""));
        roads.add(new Road("POST", "/job/retries", "{\"jobIds\":[\"" + name + "\"],\"retries\":3}"));
        roads.add(new Road("DELETE", "/batch/khongco", ""));
        roads.add(new Road("DELETE", "/history/process-instance/" + instance, ""));
        roads.add(new Road(
                "POST",
                "/history/process-instance/delete",
                "{\"historicProcessInstanceIds\":[\"" + instance + "\"],\"deleteReason\":\"" + name + "\"}"));
        roads.add(new Road(
                "POST",
                "/history/process-instance/set-removal-time",
                "{\"absoluteRemovalTime\":\"2020-01-01T00:00:00.000+0700\",\"historicProcessInstanceIds\":[\""
                        + instance + "\"]}"));
        roads.add(new Road("DELETE", "/history/process-instance/" + instance + "/variable-instances", ""));
        roads.add(new Road("POST", "/history/cleanup", ""));
        roads.add(
                new Road("PUT", "/history/user-operation/khongco/set-annotation", "{\"annotation\":\"" + name + "\"}"));
        roads.add(new Road("PUT", "/incident/khongco/annotation", "{\"annotation\":\"" + name + "\"}"));
        roads.add(new Road(
                "POST", e + "/create-incident", "{\"incidentType\":\"" + name + "\",\"message\":\"" + name + "\"}"));
        // the rest that takes a text
        roads.add(new Road(
                "POST",
                "/filter/create",
                "{\"resourceType\":\"Task\",\"name\":\"" + name + "\",\"query\":{\"nameLike\":\"" + name
                        + "\"},\"properties\":{\"description\":\"" + name + "\"}}"));
        roads.add(new Road(
                "PUT",
                "/filter/" + filter,
                "{\"resourceType\":\"Task\",\"name\":\"" + name
                        + "\",\"query\":{\"assigneeExpression\":\"${environment}\"},\"properties\":{}}"));
        roads.add(new Road(
                "POST",
                "/authorization/create",
                "{\"type\":1,\"permissions\":[\"READ\"],\"userId\":\"" + name
                        + "\",\"resourceType\":5,\"resourceId\":\"" + name + "\"}"));
        roads.add(new Road("POST", "/telemetry/configuration", "{\"enableTelemetry\":true}"));
        roads.add(new Road(
                "POST",
                "/case-definition/key/x/create",
                "{\"businessKey\":\"" + name + "\",\"variables\":{\"ghiChu\":" + variable + "}}"));
        roads.add(new Road("PUT", "/case-execution/x/variables/ghiChu", variable));
        return roads;
    }

    @Test
    void aPersonCannotEndACaseByTheEnginesJavaInterfaceEither() {
        identities.setAuthentication("admin", List.of("camunda-admin"), List.of());
        try {
            assertThatThrownBy(() -> runtime.deleteProcessInstance(task.getProcessInstanceId(), "thử"))
                    .isInstanceOf(SubmissionRefused.class)
                    .hasMessage(OutsideCommands.COURSE_STAYS);
            assertThatThrownBy(() -> runtime.suspendProcessInstanceById(task.getProcessInstanceId()))
                    .isInstanceOf(SubmissionRefused.class);
        } finally {
            identities.clearAuthentication();
        }
        nothingHappened();
    }

    @Test
    void officersStillTakeAndGiveBackTheirWorkAndAFailedJobIsTriedAgain() throws IOException {
        var officer = Browser.basic("petition-officer.nhanhoa");
        var browser = new Browser(port);
        var path = "/engine-rest/task/" + task.getId();
        assertThat(browser.json("POST", path + "/claim", "{\"userId\":\"petition-officer.nhanhoa\"}", officer)
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.json("POST", path + "/unclaim", "", officer).statusCode())
                .isEqualTo(204);
        JsonNode list = new ObjectMapper()
                .readTree(browser.get("/engine-rest/task?taskId=" + task.getId(), officer)
                        .body());
        assertThat(list).hasSize(1);
        var job = management.createJobQuery().listPage(0, 1);
        if (!job.isEmpty()) {
            assertThat(browser.json(
                                    "PUT",
                                    "/engine-rest/job/" + job.get(0).getId() + "/retries",
                                    "{\"retries\":3}",
                                    Browser.basic("admin"))
                            .statusCode())
                    .isEqualTo(204);
            for (var bent :
                    List.of("{\"retries\":0}", "{\"retries\":3,\"dueDate\":\"2026-11-01T08:00:00.000+0700\"}")) {
                assertThat(browser.json(
                                        "PUT",
                                        "/engine-rest/job/" + job.get(0).getId() + "/retries",
                                        bent,
                                        Browser.basic("admin"))
                                .statusCode())
                        .as(bent)
                        .isEqualTo(403);
            }
        }
        for (var person : List.of("admin", "petition-officer.nhanhoa")) {
            var nameless = browser.json(
                    "PUT",
                    "/engine-rest/user/" + person + "/profile",
                    "{\"firstName\":\"Văn\",\"lastName\":\"Phúc\"}",
                    Browser.basic(person));
            assertThat(nameless.statusCode()).as(nameless.body()).isEqualTo(400);
        }
        assertThat(browser.json(
                                "POST",
                                "/engine-rest/task/" + task.getId() + "/assignee",
                                "{\"userId\":\"clerk.nhanhoa\"}",
                                Browser.basic("admin"))
                        .statusCode())
                .as("who gives a task away names a reason, on the case file")
                .isEqualTo(403);
    }

    @Test
    void theSharedFiltersWorkAndAStoredOneReachesNothing() {
        var browser = new Browser(port);
        var officer = Browser.basic("petition-officer.nhanhoa");
        for (var shared : filters.createFilterQuery().list()) {
            var answer = browser.get("/engine-rest/filter/" + shared.getId() + "/list", officer);
            assertThat(answer.statusCode()).as(shared.getName() + answer.body()).isEqualTo(200);
        }
        for (String expression : List.of(
                "${environment.getProperty('kntc.var-directory')}",
                "${systemEnvironment.PATH}",
                "${dataSource}",
                "${''.getClass()}",
                "${clock.getClass()}",
                "${currentUser().getClass()}")) {
            var filter = filters.newTaskFilter("thử");
            filter.setQuery(tasks.createTaskQuery().taskAssigneeExpression(expression));
            var id = filters.saveFilter(filter).getId();
            try {
                for (String what : List.of("/list", "/count", "/singleResult")) {
                    var answer = browser.get("/engine-rest/filter/" + id + what, Browser.basic("admin"));
                    assertThat(answer.statusCode())
                            .as(expression + answer.body())
                            .isBetween(400, 499);
                    assertThat(answer.body()).matches("(?s)" + VIETNAMESE).doesNotContain("java", "/usr");
                }
            } finally {
                filters.deleteFilter(id);
            }
        }
    }
}
