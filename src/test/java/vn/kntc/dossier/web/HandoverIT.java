package vn.kntc.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;
import vn.kntc.testing.FiledPetition;
import vn.kntc.testing.KntcIT;

/** A task is taken from who holds it and given to another of the same role, on the running program. */
@KntcIT
class HandoverIT {

    private static final String HOLDER = "petition-officer.nhanhoa";
    private static final String COLLEAGUE = "petition-officer-2.nhanhoa";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final IdentityService identities;
    private CaseNumber number;
    private String taskId;

    @Autowired
    HandoverIT(@Value("${local.server.port}") int port, IdentityService identities) {
        this.port = port;
        this.identities = identities;
    }

    @BeforeEach
    void holds() throws Exception {
        if (identities.createUserQuery().userId(COLLEAGUE).count() == 0) {
            var user = identities.newUser(COLLEAGUE);
            user.setFirstName("Trịnh Thị");
            user.setLastName("Duyên");
            user.setPassword("mot-cau-du-dai-2026");
            identities.saveUser(user);
            identities.createMembership(COLLEAGUE, "petition-officer");
            identities.createTenantUserMembership("nhanhoa", COLLEAGUE);
        }
        number = FiledPetition.of(port, "Đặng Quỳnh Xuyến Thư", "Khiếu nại việc đo đạc đất.");
        taskId = openTask().path("id").asText();
        assertThat(openTask().path("assignee").isNull()).isTrue();
        var claimed = new Browser(port)
                .json(
                        "POST",
                        "/engine-rest/task/" + taskId + "/claim",
                        "{\"userId\":\"" + HOLDER + "\"}",
                        Browser.basic(HOLDER));
        assertThat(claimed.statusCode()).isEqualTo(204);
    }

    @Test
    void theManagerGivesItToAColleagueAndTheTimelineSaysWhy() throws Exception {
        assertThat(openTask().path("assignee").asText()).isEqualTo(HOLDER);
        var page = person("manager.nhanhoa").get("/ho-so/" + number, Map.of()).body();
        assertThat(page).contains("Người đang giữ: ", "Chuyển việc cho người khác", "Trịnh Thị Duyên");
        assertThat(person("manager.nhanhoa").get("/ho-so", Map.of()).body()).contains(" đang giữ");

        var given = give("manager.nhanhoa", HOLDER, COLLEAGUE, "Cán bộ nghỉ ốm từ ngày 10/8");

        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(openTask().path("assignee").asText()).isEqualTo(COLLEAGUE);
        var officer = new Browser(port);
        officer.signIn(HOLDER, "demo");
        assertThat(officer.get("/ho-so?tuKhoa=" + number, Map.of("Accept", "text/html"))
                        .body())
                .contains(" – Trịnh Thị Duyên đang giữ");
        assertThat(person("resolver.nhanhoa").get("/ho-so/" + number, Map.of()).body())
                .contains("cho Trịnh Thị Duyên; lý do: Cán bộ nghỉ ốm từ ngày 10/8");
        // who read the page before learns that it has changed
        assertThat(give("resolver.nhanhoa", HOLDER, "", "Trả về nhóm để chia lại")
                        .statusCode())
                .isEqualTo(400);
        assertThat(give("resolver.nhanhoa", COLLEAGUE, "", "Trả về nhóm để chia lại")
                        .statusCode())
                .isEqualTo(200);
        assertThat(openTask().path("assignee").isNull()).isTrue();
    }

    @Test
    void nobodyElseMayAndNobodyOfAnotherRoleGetsIt() throws Exception {
        assertThat(give("verifier.nhanhoa", HOLDER, COLLEAGUE, "Tôi muốn thế này")
                        .statusCode())
                .isEqualTo(403);
        assertThat(give("manager.vocuong", HOLDER, COLLEAGUE, "Cơ quan khác muốn")
                        .statusCode())
                .isEqualTo(404);
        assertThat(give("manager.nhanhoa", HOLDER, "verifier.nhanhoa", "Không cùng vai trò")
                        .body())
                .contains("cùng vai trò");
        assertThat(give("manager.nhanhoa", HOLDER, "petition-officer.vocuong", "Không cùng cơ quan")
                        .body())
                .contains("cùng vai trò trong cơ quan");
        assertThat(give("manager.nhanhoa", HOLDER, COLLEAGUE, " \u00a0. ").body())
                .contains("Hãy ghi lý do");
        assertThat(give("manager.nhanhoa", HOLDER, COLLEAGUE, "Vì Đặng Quỳnh Xuyến Thư yêu cầu")
                        .body())
                .contains("họ tên");
        assertThat(openTask().path("assignee").asText()).isEqualTo(HOLDER);
    }

    private JsonNode openTask() throws Exception {
        var answer = new Browser(port)
                .get("/api/cases/" + number, Browser.basic("manager.nhanhoa"))
                .body();
        return JSON.readTree(answer).path("openTasks").path(0);
    }

    private Browser person(String account) {
        var browser = new Browser(port);
        assertThat(browser.signIn(account, "demo").statusCode()).isEqualTo(302);
        return browser;
    }

    private HttpResponse<String> give(String account, String from, String to, String reason) throws Exception {
        var browser = person(account);
        var token = JSON.readTree(browser.get("/phien/csrf", Map.of()).body());
        var fields = new HashMap<String, String>(Map.of("from", from, "to", to, "reason", reason));
        fields.put("_csrf", token.path("token").asText());
        return browser.form("/ho-so/" + number + "/viec/" + taskId + "/chuyen", fields);
    }
}
