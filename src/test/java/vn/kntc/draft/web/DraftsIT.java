package vn.kntc.draft.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.draft.DraftPlace;
import vn.kntc.draft.Drafts;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.ClearTextScan;
import vn.kntc.testing.FiledPetition;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** Drafts over HTTP: whose they are, how they lie in the database, and when they end. */
@KntcIT
class DraftsIT {

    private static final String OFFICER = "petition-officer.nhanhoa";
    private static final String SEED = "chữ gõ dở của riêng tôi";
    private static final String BODY = "{\"otherLaw\":\"" + SEED + "\"}";

    private final int port;
    private final TaskService tasks;
    private final IdentityService identity;
    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final MovableClock clock;
    private final ObjectMapper json = new ObjectMapper();
    private String number;
    private String task;
    private Browser officer;

    @Autowired
    DraftsIT(
            @Value("${local.server.port}") int port,
            TaskService tasks,
            IdentityService identity,
            JdbcClient jdbc,
            Drafts drafts,
            MovableClock clock) {
        this.port = port;
        this.tasks = tasks;
        this.identity = identity;
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.clock = clock;
    }

    @BeforeEach
    void aTaskOfTheGroup() {
        clock.today(LocalDate.of(2026, 7, 6));
        jdbc.sql("delete from kntc.form_draft").update();
        identity.clearAuthentication();
        number = FiledPetition.at(port, "Khiếu nại mức hỗ trợ tái định cư").value();
        task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
        officer = signedIn(OFFICER);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void isKeptSealedAndComesBackToItsAuthorAlone() {
        var saved = put(officer, OFFICER, BODY);
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(read(saved).path("savedAt").asText()).isEqualTo("10:00 ngày 06/07/2026");

        var opening = read(get(officer));
        assertThat(opening.at("/draft/values/otherLaw").asText()).isEqualTo(SEED);
        assertThat(opening.at("/draft/savedAt").asText()).isEqualTo("10:00 ngày 06/07/2026");
        assertThat(opening.path("today").asText()).isEqualTo("2026-07-06");

        var scan = new ClearTextScan(jdbc);
        assertThat(scan.tablesHolding("kntc", SEED)).isEmpty();
        assertThat(scan.tablesHolding("camunda", SEED)).isEmpty();

        // another role, another agency, the administrator: not their task
        for (var stranger : new String[] {"clerk.nhanhoa", "petition-officer.vocuong", "admin"}) {
            var browser = signedIn(stranger);
            assertThat(get(browser).statusCode()).as(stranger).isEqualTo(404);
            assertThat(put(browser, stranger, BODY).statusCode()).as(stranger).isEqualTo(404);
        }
        assertThat(new Browser(port)
                        .get(path(), Map.of("Accept", "application/json"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void noRowPassesForAnothersDraft() {
        put(officer, OFFICER, BODY);
        jdbc.sql("update kntc.form_draft set account = 'admin'").update();
        assertThatThrownBy(() -> drafts.find(new UserId("admin"), DraftPlace.ofTask(task)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(SEED);
    }

    @Test
    void refusesWhatIsNoDraftOrComesFromSomebodyElse() {
        assertThat(put(officer, "resolver.nhanhoa", BODY).statusCode()).isEqualTo(403);
        var broken = put(officer, OFFICER, "{\"otherLaw\":");
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(read(broken).path("detail").asText()).isEqualTo("Không đọc được bản nháp vừa gửi.");
        var endless = put(officer, OFFICER, "{\"otherLaw\":\"" + "a".repeat(Drafts.LONGEST) + "\"}");
        assertThat(endless.statusCode()).isEqualTo(400);
        assertThat(read(endless).path("detail").asText()).contains("dài quá mức");
        assertThat(officer.json("PUT", path(), BODY, Map.of("X-Tai-Khoan", OFFICER))
                        .statusCode())
                .as("without the session's token")
                .isEqualTo(403);
        assertThat(kept()).isZero();
    }

    @Test
    void endsWithItsTaskWhoeverCompletesIt() {
        put(officer, OFFICER, BODY);
        drafts.keep(new UserId("can-bo-khac"), DraftPlace.ofTask(task), BODY);
        var refused = officer.json(
                "POST",
                "/engine-rest/task/" + task + "/submit-form",
                "{\"variables\":{\"governedByOtherLaw\":{\"value\":\"true\"}}}",
                Browser.basic(OFFICER));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(read(refused).path("field").asText()).isEqualTo("otherLaw");
        assertThat(kept()).as("a refusal keeps the text").isEqualTo(2);

        var done = officer.json(
                "POST",
                "/engine-rest/task/" + task + "/submit-form",
                "{\"variables\":{\"governedByOtherLaw\":{\"value\":\"false\"}}}",
                Browser.basic(OFFICER));
        assertThat(done.statusCode()).isEqualTo(204);
        assertThat(kept()).isZero();
        assertThat(get(officer).statusCode()).isEqualTo(404);
    }

    @Test
    void endsAfterItsTermAndWhereItsTaskIsGone() {
        put(officer, OFFICER, BODY);
        drafts.keep(new UserId(OFFICER), DraftPlace.ofTask("gone"), BODY);
        drafts.keep(new UserId(OFFICER), DraftPlace.ofStart("petitionProcessing"), BODY);
        clock.today(LocalDate.of(2026, 8, 4));
        assertThat(drafts.discardOld()).isEqualTo(1);
        assertThat(kept()).isEqualTo(2);
        clock.today(LocalDate.of(2026, 8, 6));
        assertThat(drafts.discardOld()).isEqualTo(2);
    }

    @Test
    void theDraftOfTheStartFormOutlivesACaseThatIsFiledOverTheApi() {
        var start = "/ban-nhap/bat-dau/petitionProcessing";
        assertThat(send(officer, "PUT", start, OFFICER, "{\"intakeId\":\"a\"}").statusCode())
                .isEqualTo(200);
        FiledPetition.at(port, "Phản ánh tiếng ồn ban đêm");
        var opening = read(officer.get(start, Map.of("Accept", "application/json")));
        assertThat(opening.at("/draft/values/intakeId").asText()).isEqualTo("a");
        assertThat(signedIn("clerk.nhanhoa")
                        .get(start, Map.of("Accept", "application/json"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(officer, "DELETE", start, OFFICER, "").statusCode()).isEqualTo(204);
        assertThat(kept()).isZero();
    }

    @Test
    void theNextStepBeginsWithWhatIntakeKnows() {
        officer.json(
                "POST",
                "/engine-rest/task/" + task + "/submit-form",
                "{\"variables\":{\"governedByOtherLaw\":{\"value\":\"false\"}}}",
                Browser.basic(OFFICER));
        identity.clearAuthentication();
        task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey("userTask_checkConditions")
                .singleResult()
                .getId();
        var prefill = read(get(officer)).path("prefill");
        assertThat(prefill.path("people").asInt()).isEqualTo(1);
        assertThat(prefill.has("signers"))
                .as("who signed is not told at intake")
                .isFalse();
        assertThat(prefill.path("forwarded").asBoolean(true)).isFalse();
        assertThat(kept()).as("what is known is no draft").isZero();
    }

    private int kept() {
        return jdbc.sql("select count(*) from kntc.form_draft")
                .query(Integer.class)
                .single();
    }

    private Browser signedIn(String account) {
        var browser = new Browser(port);
        browser.signIn(account, "demo");
        return browser;
    }

    private String path() {
        return "/ban-nhap/viec/" + task;
    }

    private HttpResponse<String> get(Browser browser) {
        return browser.get(path(), Map.of("Accept", "application/json"));
    }

    private HttpResponse<String> put(Browser browser, String typedBy, String body) {
        return send(browser, "PUT", path(), typedBy, body);
    }

    private HttpResponse<String> send(Browser browser, String method, String path, String typedBy, String body) {
        var token = read(browser.get("/phien/csrf", Map.of("Accept", "application/json")));
        var headers = new HashMap<String, String>();
        headers.put(token.path("headerName").asText(), token.path("token").asText());
        headers.put("X-Tai-Khoan", typedBy);
        headers.put("Accept", "application/json");
        return browser.json(method, path, body, headers);
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(answer.statusCode() + ": " + answer.body(), noJson);
        }
    }
}
