package vn.kntc.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;

/** Addresses, bodies and sessions that no page of ours makes: never a fault of the server, never its trace, never English of ours. */
@KntcIT
class OddRequestsIT {

    private static final Map<String, String> PAGE = Map.of("Accept", "text/html");
    private static final Pattern TRACE = Pattern.compile(
            "Exception|\\bat org\\.|\\bat java|stackTrace|ENGINE-\\d|\"timestamp\"|Internal Server Error|Whitelabel|Bad Request|Not Found|Forbidden|Unauthorized");

    @Autowired
    private AccountRows rows;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ConfigurableEnvironment environment;

    @Value("${local.server.port}")
    private int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    private static final List<String> PATHS = List.of(
            "/error",
            "/error/",
            "/error?trace=true&message=true",
            "/khong-co-trang-nay",
            "/api/khong-co",
            "/api/cases/%20",
            "/api/cases/a%00b",
            "/api/cases?page=-1&size=999999999999999999999",
            "/api/agencies/x%22y",
            "/api/law/regime?on=khong-phai-ngay",
            "/ho-so/khong-co",
            "/ho-so?trang=abc",
            "/lich-nghi/abc",
            "/tra-cuu-thoi-han?tu=abc",
            "/actuator",
            "/actuator/env",
            "/actuator/heapdump",
            "/actuator/configprops",
            "/actuator/health/khong-co",
            "/actuator/prometheus?includedNames=%00",
            "/v3/api-docs/khong-co",
            "/webjars/khong-co",
            "/kntc/khong-co",
            "/camunda",
            "/camunda/",
            "/camunda/app/khong-co",
            "/camunda/app/cockpit/khong-co/",
            "/camunda/app/tasklist/khong-co/",
            "/camunda/api/khong-co",
            "/camunda/api/admin/auth/user/khong-co",
            "/camunda/api/admin/plugin/khong-co/x",
            "/camunda/api/cockpit/plugin/base/default/process-definition/khong-co/called-process-definitions",
            "/camunda/api/cockpit/plugin/base/default/process-instance?sortBy=khong-co",
            "/camunda/api/cockpit/plugin/base/khong-co/process-instance");

    private static final List<String> ENGINE = List.of(
            "/case-instance",
            "/case-instance/count",
            "/case-instance/x",
            "/case-definition",
            "/case-definition/x/xml",
            "/case-execution",
            "/case-execution/x",
            "/history/case-instance",
            "/history/case-activity-instance",
            "/history/case-definition/x/statistics",
            "/history/case-definition/cleanable-case-instance-report",
            "/task?sortBy=khongCo&sortOrder=asc",
            "/task?sortBy=name",
            "/task?maxResults=-5&firstResult=-7",
            "/task?maxResults=abc",
            "/task?dueDate=hom-nay",
            "/task?nameLike=%00",
            "/task?assigneeExpression=%24%7Benvironment%7D",
            "/task?taskVariables=a_b",
            "/task?taskVariables=a_khong_b",
            "/task?processVariables=a_eq_",
            "/task?tenantIdIn=",
            "/task/khong-co",
            "/task/%20",
            "/task/a%00b",
            "/task/khong-co/form-variables",
            "/task/khong-co/deployed-form",
            "/task/khong-co/rendered-form",
            "/task/khong-co/variables/x",
            "/task/khong-co/comment",
            "/task/khong-co/attachment/x/data",
            "/task/khong-co/identity-links",
            "/process-instance/khong-co",
            "/process-instance/khong-co/activity-instances",
            "/process-instance/khong-co/variables",
            "/process-definition/khong-co",
            "/process-definition/khong-co/xml",
            "/process-definition/khong-co/diagram",
            "/process-definition/khong-co/startForm",
            "/process-definition/khong-co/form-variables",
            "/process-definition/key/khong-co",
            "/process-definition/key/petitionProcessing/rendered-form",
            "/process-definition/key/petitionProcessing/statistics?incidents=true&incidentsForType=x",
            "/execution/khong-co",
            "/execution/khong-co/localVariables/x",
            "/variable-instance/khong-co/data",
            "/deployment/khong-co",
            "/deployment/khong-co/resources/x/data",
            "/deployment/registered",
            "/decision-definition/khong-co/xml",
            "/decision-requirements-definition/khong-co/diagram",
            "/filter/khong-co",
            "/filter/khong-co/list",
            "/filter/khong-co/count",
            "/user/khong-co/profile",
            "/user?sortBy=x",
            "/group/khong-co",
            "/tenant/khong-co",
            "/authorization/khong-co",
            "/authorization/check?permissionName=ALL&resourceName=x&resourceType=99",
            "/authorization/check?permissionName=KHONG&resourceName=user&resourceType=1",
            "/identity/groups?userId=khong-co",
            "/job/khong-co",
            "/job/khong-co/stacktrace",
            "/job-definition/khong-co",
            "/incident/khong-co",
            "/batch/khong-co",
            "/batch/statistics?suspended=x",
            "/external-task/khong-co",
            "/external-task/khong-co/errorDetails",
            "/event-subscription?eventType=x",
            "/metrics/khong-co/sum",
            "/metrics?interval=abc",
            "/history/process-instance?startedAfter=abc",
            "/history/process-instance/khong-co",
            "/history/process-instance/report?reportType=x",
            "/history/process-instance/report?reportType=duration&periodUnit=month",
            "/history/task/report?reportType=x",
            "/history/task/report?reportType=count&groupBy=taskName",
            "/history/detail/khong-co",
            "/history/variable-instance/khong-co/data",
            "/history/decision-instance/khong-co",
            "/history/job-log/khong-co/stacktrace",
            "/history/user-operation?sortBy=x",
            "/history/cleanup/job",
            "/history/cleanup/configuration",
            "/history/batch/khong-co",
            "/history/external-task-log/khong-co/error-details",
            "/schema/log",
            "/version",
            "/telemetry/configuration",
            "/telemetry/data",
            "/optimize/activity-instance/completed",
            "/condition",
            "/modification/execute",
            "/migration/generate",
            "/khong-co");

    @ParameterizedTest
    @ValueSource(strings = {"", "petition-officer.nhanhoa", "manager.nhanhoa", "admin"})
    void oddAddressesAreAnsweredInVietnameseAndNeverAsAFaultOfTheServer(String account) {
        var headers = account.isEmpty() ? Map.<String, String>of() : Browser.basic(account);
        var session = new Browser(port);
        if (!account.isEmpty()) {
            session.signIn(account, "demo");
        }
        var answers = new SoftAssertions();
        for (String accept : List.of("application/json", "text/html", "image/png")) {
            for (String path : PATHS) {
                clean(answers, account, path, ask(session, "GET", path, accept, Map.of()));
                if (path.startsWith("/api") || path.startsWith("/actuator")) {
                    clean(answers, account, path, ask(browser, "GET", path, accept, headers));
                }
            }
        }
        for (String path : ENGINE) {
            clean(answers, account, path, ask(browser, "GET", "/engine-rest" + path, "application/json", headers));
            clean(
                    answers,
                    account,
                    "web app " + path,
                    ask(session, "GET", "/camunda/api/engine/engine/default" + path, "application/json", Map.of()));
        }
        for (String path : List.of("/engine-rest/engine/khong-co/task", "/engine-rest/engine", "/engine-rest")) {
            clean(answers, account, path, ask(browser, "GET", path, "application/json", headers));
        }
        answers.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "petition-officer.nhanhoa", "admin"})
    void brokenBodiesAndUnusualMethodsToo(String account) {
        var headers = account.isEmpty() ? Map.<String, String>of() : Browser.basic(account);
        var answers = new SoftAssertions();
        for (String path : List.of(
                "/task",
                "/task/count",
                "/process-instance",
                "/history/task",
                "/user",
                "/user/create",
                "/message",
                "/deployment/create",
                "/filter/create",
                "/authorization/create",
                "/identity/verify",
                "/variable-instance")) {
            for (String body : List.of("{", "[]", "null", "\"\"", "{\"khongCo\":1}", "{\"sorting\":[{}]}", "")) {
                var answer = browser.json("POST", "/engine-rest" + path, body, headers);
                clean(answers, account, "POST " + path + " " + body, answer);
            }
            for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE")) {
                clean(
                        answers,
                        account,
                        method + " " + path,
                        ask(browser, method, "/engine-rest" + path, "*/*", headers));
            }
        }
        answers.assertAll();
    }

    private static HttpResponse<String> ask(
            Browser browser, String method, String path, String accept, Map<String, String> headers) {
        var all = new java.util.HashMap<>(headers);
        all.put("Accept", accept);
        return browser.send(method, path, all, HttpRequest.BodyPublishers.noBody());
    }

    private static void clean(SoftAssertions answers, String account, String path, HttpResponse<String> answer) {
        String what = account + " " + path + " → " + answer.statusCode() + " " + cut(answer.body());
        answers.assertThat(answer.statusCode()).as(what).isLessThan(500);
        if (answer.statusCode() >= 400) {
            answers.assertThat(TRACE.matcher(answer.body()).find()).as(what).isFalse();
            if (!answer.body().isBlank()) {
                answers.assertThat(answer.body()).as(what).containsPattern("[ăđơưĂĐƠƯ\u1EA0-\u1EF9]");
            }
        }
    }

    private static String cut(String body) {
        return body.length() > 200 ? body.substring(0, 200) : body;
    }

    @Test
    void aWrongTokenIsToldAndTheSessionStays() {
        browser.signIn("petition-officer.nhanhoa", "demo");
        browser.get("/camunda/app/tasklist/default/", PAGE);
        for (Map<String, String> headers : List.of(Map.<String, String>of(), Map.of("X-XSRF-TOKEN", "SAI"))) {
            var answer = browser.json("POST", "/camunda/api/engine/engine/default/task/x/claim", "{}", headers);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Hãy tải lại trang rồi làm lại.");
            assertThat(browser.get("/phien/csrf", Map.of()).statusCode()).isEqualTo(200);
        }
        var own = browser.form("/dang-xuat", Map.of("_csrf", "SAI"));
        assertThat(own.statusCode()).isEqualTo(403);
        assertThat(browser.get("/phien/csrf", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void theOpenSessionOfAnAccountThatIsDisabledIsNobodys() {
        open("nguoi.da.nghi");
        browser.signIn("nguoi.da.nghi", "mat-khau-dai-12");
        assertThat(browser.get("/phien/csrf", Map.of()).statusCode()).isEqualTo(200);
        rows.disable("nguoi.da.nghi", "admin", "nghỉ hưu");
        var answers = new ArrayList<Integer>();
        answers.add(browser.get("/camunda/app/tasklist/default/", PAGE).statusCode());
        answers.add(
                browser.get("/camunda/api/engine/engine/default/task", Map.of()).statusCode());
        answers.add(browser.get("/phien/csrf", Map.of()).statusCode());
        assertThat(answers).containsExactly(302, 401, 401);
        assertThat(browser.get("/ho-so", PAGE).headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/dang-nhap"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"can_bo.mot", "can.bo@nhanhoa.gov.vn", "can-bo@x_y.z"})
    void accountsMayBeAddressesOrHaveAnUnderscore(String id) {
        open(id);
        assertThat(browser.signIn(id, "mat-khau-dai-12").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).contains("/camunda/app/tasklist"));
        assertThat(browser.get("/camunda/app/tasklist/default/", PAGE).statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/camunda/api/engine/engine/default/task", Map.of())
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/ho-so", PAGE).statusCode()).isEqualTo(200);
        assertThat(new Browser(port)
                        .get("/api/cases", Browser.basic(id, "mat-khau-dai-12"))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"co khoang trang", "a'b", "../x", "dấu", "a/b", "*"})
    void otherIdsAreRefusedWithASentence(String id) {
        var body =
                "{\"profile\":{\"id\":\"%s\",\"firstName\":\"A\",\"lastName\":\"B\"},\"credentials\":{\"password\":\"mat-khau-dai-12\"}}"
                        .formatted(id);
        var answer = browser.json("POST", "/engine-rest/user/create", body, Browser.basic("admin"));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body()).containsPattern("[ăđơưĂĐƠƯ\u1EA0-\u1EF9]").doesNotContain("ENGINE");
        assertThat(new Browser(port).get("/api/cases", Browser.basic(id)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void noSourceOfTheEnvironmentHoldsTheIdentityKey() {
        String key = "a250Yy10ZXN0LWtleS0wMTIzNDU2Nzg5MDEyMzQ1Njc=";
        assertThat(environment.getProperty("kntc.identity.key")).isNull();
        for (var source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> listed) {
                for (String name : listed.getPropertyNames()) {
                    assertThat(String.valueOf(listed.getProperty(name)))
                            .as(source.getName() + " " + name)
                            .doesNotContain(key);
                }
            }
        }
    }

    private void open(String id) {
        accounts.openForDemonstration(
                new UserId(id),
                "Người",
                "Thử",
                "mat-khau-dai-12",
                Role.PETITION_OFFICER,
                Set.of(new AgencyId("nhanhoa")));
    }
}
