package vn.kntc.toy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;
import vn.kntc.testing.FiledPetition;
import vn.kntc.testing.MovableClock;

/** What a newcomer has to do for a procedure: its own folder, and one row of a table. */
@ContextConfiguration(initializers = ToyFolder.class, classes = Answering.class)
@DirtiesContext
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ToyProcedureIT extends WholeProgram {

    private static final String NAME = "Nguyễn Hữu Bưởi Kha";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TaskService tasks;
    private final MovableClock clock;
    private final int port;
    private final Browser browser;

    ToyProcedureIT(@Autowired TaskService tasks, @Autowired MovableClock clock, @LocalServerPort int port) {
        this.tasks = tasks;
        this.clock = clock;
        this.port = port;
        this.browser = new Browser(port);
    }

    @AfterAll
    static void takeAway() {
        ToyFolder.takeAway();
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void anAcceptedPetitionGoesThroughIt() throws Exception {
        clock.today(LocalDate.of(2026, 7, 21));
        var number = FiledPetition.of(port, NAME, "Kiến nghị sửa đèn đường.");
        toTheProcedure(number);

        var naming = submit(
                number,
                "petition-officer.nhanhoa",
                Map.of("answeredOn", "2026-07-20", "answer", "Đã gọi điện cho ông " + NAME + "."));
        assertThat(naming).isEqualTo(400);
        assertThat(submit(number, "petition-officer.nhanhoa", Map.of("answer", "Đã sửa.")))
                .as("a day is required by the form")
                .isEqualTo(400);
        assertThat(submit(
                        number,
                        "petition-officer.nhanhoa",
                        Map.of("answeredOn", "2026-07-20", "answer", "Đèn đã được sửa ngày 18/7.")))
                .isEqualTo(204);
        assertThat(clock(number, "DOCUMENT_ISSUE").path("due").asText()).isEqualTo("2026-07-21");
        assertThat(clock(number, "DOCUMENT_ISSUE").path("state").asText()).isEqualTo("RUNNING");
        assertThat(submit(number, "petition-officer.nhanhoa", Map.of("answerSentOn", "2026-07-21")))
                .as("the step of another role")
                .isNotEqualTo(204);
        assertThat(submit(number, "clerk.nhanhoa", Map.of("answerSentOn", "2026-07-21")))
                .isEqualTo(204);

        var closed = JSON.readTree(browser.get("/api/cases/" + number, Browser.basic("petition-officer.nhanhoa"))
                .body());
        assertThat(closed.path("status").asText()).isEqualTo("CLOSED");
        assertThat(clock(number, "DOCUMENT_ISSUE").path("state").asText()).isEqualTo("MET");
        assertThat(closed.path("documents").findValuesAsText("form")).contains("TOY-01");
        var acts = browser.get("/api/cases/" + number + "/acts", Browser.basic("petition-officer.nhanhoa"))
                .body();
        assertThat(acts)
                .contains("\"ANSWERED\"", "Nội dung trả lời", "Đèn đã được sửa", "\"ANSWER_SENT\"", "21/07/2026");
        browser.signIn("petition-officer.nhanhoa", "demo");
        assertThat(browser.get("/ho-so/" + number, Map.of()).body())
                .contains(
                        "Trả lời kiến nghị",
                        "Đèn đã được sửa",
                        "Gửi văn bản trả lời kiến nghị",
                        "Đã trả lời kiến nghị.",
                        "Thông báo trả lời kiến nghị (mẫu thử)");
    }

    /** Its page is linked in the header and in the web apps, for the role that it names. */
    @Test
    void itsPageIsLinked() {
        browser.signIn("clerk.nhanhoa", "demo");
        assertThat(browser.get("/phien/trang", Map.of()).body())
                .contains("{\"path\":\"/tra-loi-mau\",\"label\":\"Trả lời mẫu\"}");
        assertThat(browser.get("/ho-so", Map.of("Accept", "text/html")).body())
                .contains("<a href=\"/tra-loi-mau\">Trả lời mẫu</a>");
        browser.signIn("petition-officer.nhanhoa", "demo");
        assertThat(browser.get("/phien/trang", Map.of()).body()).doesNotContain("tra-loi-mau");
    }

    private JsonNode clock(CaseNumber number, String key) throws Exception {
        var clocks = JSON.readTree(browser.get("/api/cases/" + number, Browser.basic("petition-officer.nhanhoa"))
                        .body())
                .path("clocks");
        for (var clock : clocks) {
            if (clock.path("key").asText().equals(key)) {
                return clock;
            }
        }
        throw new AssertionError("no clock " + key + " in " + clocks);
    }

    private void toTheProcedure(CaseNumber number) {
        assertThat(submit(number, "petition-officer.nhanhoa", Map.of("governedByOtherLaw", "false")))
                .isEqualTo(204);
        var conditions = new HashMap<String, Object>(Map.of(
                "kind", "FEEDBACK",
                "fit", true,
                "authorIdentified", true,
                "alreadyGuided", false,
                "multiAddressed", false,
                "forwarded", false,
                "competent", true,
                "competentBody", "ADMINISTRATIVE",
                "lowerBodyOverdue", false));
        assertThat(submit(number, "petition-officer.nhanhoa", conditions)).isEqualTo(204);
        assertThat(submit(number, "petition-officer.nhanhoa", Map.of("routeChoice", "FOLLOW")))
                .isEqualTo(204);
        assertThat(submit(number, "resolver.nhanhoa", Map.of("proposalAnswer", "APPROVE")))
                .isEqualTo(204);
    }

    /** Status of the answer to whoever submits the form of the case's one open task. */
    private int submit(CaseNumber number, String officer, Map<String, Object> fields) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
        var variables = new HashMap<String, Object>();
        fields.forEach((field, value) -> variables.put(field, Map.of("value", value)));
        return browser.json(
                        "POST",
                        "/engine-rest/task/" + task.getId() + "/submit-form",
                        JSON.valueToTree(Map.of("variables", variables)).toString(),
                        Browser.basic(officer))
                .statusCode();
    }
}
