package vn.kntc.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.organization.Role;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;

/** One sign-in for everything, and nothing without it. */
@KntcIT
class SignInIT {

    private static final Map<String, String> PAGE = Map.of("Accept", "text/html");

    private final int port;
    private final IdentityService identities;
    private final AuthorizationService authorizations;
    private Browser browser;

    @org.springframework.beans.factory.annotation.Autowired
    SignInIT(@Value("${local.server.port}") int port, IdentityService identities, AuthorizationService authorizations) {
        this.port = port;
        this.identities = identities;
        this.authorizations = authorizations;
    }

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/law/regime?on=2026-07-01",
                "/api/cases/NHANHOA-2026-000001",
                "/engine-rest/task",
                "/v3/api-docs",
                "/actuator/prometheus",
                "/camunda/api/engine/engine/default/task"
            })
    void programsWithoutAccountGetAProblemAndNoRedirect(String path) {
        assertThat(browser.get(path, Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void theProblemIsInVietnamese() {
        var answer = browser.get("/api/law/regime?on=2026-07-01", Map.of());
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"detail\":\"Chưa đăng nhập, hoặc tài khoản hay mật khẩu không đúng.\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/camunda/app/tasklist/", "/ho-so/NHANHOA-2026-000001"})
    void peopleWithoutAccountAreSentToTheSignInPage(String path) {
        var answer = browser.get(path, PAGE);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/dang-nhap");
    }

    @Test
    void healthIsOpenAndSaysNothingElse() {
        var answer = browser.get("/actuator/health", Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("UP").doesNotContain("postgres");
    }

    @ParameterizedTest
    @CsvSource({
        "petition-officer.nhanhoa, /camunda/app/tasklist/",
        "resolver.bacninh, /camunda/app/tasklist/",
        "manager.vocuong, /camunda/app/cockpit/",
        "admin, /camunda/app/admin/"
    })
    void eachRoleStartsWhereItWorks(String account, String page) {
        var answer = browser.signIn(account, "demo");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(page);
        assertThat(browser.get(page + "default/", PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndStrangers() {
        var answer = browser.signIn("clerk.nhanhoa", "demo");
        assertThat(answer.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .contains("KNTC_PHIEN")
                .contains("HttpOnly")
                .contains("SameSite=Lax"));
    }

    @Test
    void anUnknownAccountAndAWrongPasswordAreToldAlike() {
        var unknown = browser.signIn("nobody.nowhere", "demo");
        var wrong = new Browser(port).signIn("clerk.vocuong", "guess");
        assertThat(unknown.headers().firstValue("Location"))
                .isEqualTo(wrong.headers().firstValue("Location"));
        var unknownProgram = browser.get("/api/law/regime?on=2026-07-01", Browser.basic("nobody.nowhere"));
        var wrongProgram = browser.get("/api/law/regime?on=2026-07-01", Browser.basic("clerk.vocuong", "guess"));
        assertThat(unknownProgram.statusCode())
                .isEqualTo(wrongProgram.statusCode())
                .isEqualTo(401);
        assertThat(unknownProgram.body()).isEqualTo(wrongProgram.body());
    }

    @Test
    void guessingIsSlowedDownWithoutLockingOthersOut() {
        for (int guess = 0; guess < 12; guess++) {
            assertThat(browser.get("/api/law/regime?on=2026-07-01", Browser.basic("monitor.vocuong", "guess" + guess))
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(browser.get("/api/law/regime?on=2026-07-01", Browser.basic("monitor.vocuong"))
                        .statusCode())
                .as("the right password has to wait too, or guessing would go on")
                .isEqualTo(401);
        assertThat(browser.get("/api/law/regime?on=2026-07-01", Browser.basic("monitor.nhanhoa"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theEnginesSetUpIsClosedAndItsAdminIsForTheAdministrator() {
        browser.signIn("petition-officer.nhanhoa", "demo");
        assertThat(browser.get("/camunda/app/admin/default/", PAGE).statusCode())
                .isEqualTo(403);
        assertThat(browser.json("POST", "/camunda/api/admin/setup/default/user/create", "{}", Map.of())
                        .statusCode())
                .isEqualTo(403);
        var administrator = new Browser(port);
        administrator.signIn("admin", "demo");
        assertThat(administrator
                        .json("POST", "/camunda/api/admin/setup/default/user/create", "{}", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theEnginesOtherDoorsAreShut() {
        browser.signIn("petition-officer.nhanhoa", "demo");
        assertThat(browser.form(
                                "/camunda/api/admin/auth/user/default/login/tasklist",
                                Map.of("username", "admin", "password", "x"))
                        .statusCode())
                .as("a second place to guess passwords")
                .isEqualTo(403);
        var officer = Browser.basic("petition-officer.nhanhoa");
        assertThat(browser.json("POST", "/engine-rest/task/x/comment/create", "{\"message\":\"x\"}", officer)
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.json(
                                "POST",
                                "/engine-rest/process-definition/key/petitionProcessing/start",
                                "{\"businessKey\":\"VOCUONG-2026-000001\",\"startInstructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"userTask_confirmRoute\"}]}",
                                officer)
                        .statusCode())
                .as("a case begins with its start form")
                .isEqualTo(403);
    }

    @Test
    void tenWrongPasswordsLockNobodyOutForGood() {
        for (int guess = 0; guess < 10; guess++) {
            identities.checkPassword("monitor.bacninh", "guess" + guess);
        }
        assertThat(identities.checkPassword("monitor.bacninh", "demo")).isTrue();
    }

    @Test
    void onlyTheAdministratorOpensAgencies() {
        String body =
                """
                {"level":"COMMUNE","name":"Ủy ban nhân dân phường Hạp Lĩnh","abbreviation":"UBND",
                 "superiorName":"Ủy ban nhân dân tỉnh Bắc Ninh","place":"Hạp Lĩnh",
                 "headTitle":"Chủ tịch Ủy ban nhân dân phường Hạp Lĩnh",
                 "secondInstance":"Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh","hasPortal":false}""";
        assertThat(browser.json("PUT", "/api/agencies/haplinh", body, Browser.basic("manager.bacninh"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.json("PUT", "/api/agencies/haplinh", body, Browser.basic("admin"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/api/agencies", Browser.basic("manager.bacninh"))
                        .body())
                .contains("phường Hạp Lĩnh");
        assertThat(identities.createTenantQuery().tenantId("haplinh").count()).isOne();
        assertThat(browser.json("PUT", "/api/agencies/Hạp-Lĩnh", body, Browser.basic("admin"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aForgedRequestIsRefused() {
        browser.signIn("petition-officer.nhanhoa", "demo");
        assertThat(browser.form("/dang-xuat", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.json("POST", "/camunda/api/engine/engine/default/task/x/claim", "{}", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void signingOutInTasklistEndsEverything() {
        browser.signIn("petition-officer.nhanhoa", "demo");
        browser.get("/camunda/app/tasklist/default/", PAGE);
        assertThat(browser.get("/phien/csrf", Map.of()).statusCode()).isEqualTo(200);
        assertThat(browser.json("POST", "/camunda/api/admin/auth/user/default/logout", "", Map.of())
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.get("/phien/csrf", Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void everyRoleOfEveryAgencyHasAnAccountAndItsGroup() {
        for (String agency : new String[] {"bacninh", "nhanhoa", "vocuong"}) {
            for (Role role : Role.values()) {
                assertThat(identities
                                .createUserQuery()
                                .userId(role.id() + "." + agency)
                                .memberOfGroup(role.id())
                                .memberOfTenant(agency)
                                .count())
                        .as(role.id() + "." + agency)
                        .isOne();
            }
        }
    }

    @Test
    void noRowGivesAnybodyARightOnAllTasks() {
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .list())
                .allSatisfy(row -> assertThat(row.getGroupId()).isEqualTo(Role.CAMUNDA_ADMIN.id()));
    }
}
