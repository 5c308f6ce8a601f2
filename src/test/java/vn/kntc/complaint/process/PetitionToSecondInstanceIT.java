package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;

/** Two petitions that another system posts, the second against what came of the first: one dossier. Days worked out by hand. */
@KntcIT
class PetitionToSecondInstanceIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROVINCE = "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh";

    private final Teller story;
    private final Documents documents;
    private final Browser browser;

    @Autowired
    PetitionToSecondInstanceIT(
            AutowireCapableBeanFactory beans, Documents documents, @Value("${local.server.port}") int port) {
        story = beans.createBean(Teller.class);
        this.documents = documents;
        browser = new Browser(port);
    }

    @AfterEach
    void ends() {
        story.ends();
    }

    @Test
    void aPetitionBecomesTheSecondInstanceOfAnother() {
        story.on("2026-07-06");
        var first = posted("nhanhoa", "2026-07-06");
        story.turnsTo(first)
                .isRouted("1")
                .on("2026-07-08")
                .accepts("2026-07-08", false)
                .on("2026-07-10")
                .does("reCheckDecision", FilledForms.reCheck("2026-07-10", true))
                .does("decideComplaint", decidedAtOnce("2026-07-10"))
                .does("issueDecision", "issuedOn", "2026-07-10")
                .on("2026-07-15")
                .sends("2026-07-13", "2026-07-15", "COMPLAINANT", "SUPERIOR");
        assertThat(seen("nhanhoa", first).path("status").asText()).isEqualTo("OPEN");

        story.on("2026-08-13");
        var second = posted("bacninh", "2026-08-13");
        story.turnsTo(second)
                .isRouted("2")
                .waitsFor("recordFirstInstance")
                .does(
                        "recordFirstInstance",
                        "recordedOn",
                        "2026-08-13",
                        "secondComplaintGround",
                        "DECISION",
                        "firstCase",
                        first)
                .accepts("2026-08-13", false)
                .verifies("2026-08-13", "2026-09-07")
                .on("2026-09-07")
                .reports("2026-08-14", "2026-09-07", true)
                .does("prepareDialogue", SecondForms.preparation("2026-09-07", "NONE"))
                .plansDialogue("2026-09-21", "2026-09-07", PROVINCE)
                .on("2026-09-21")
                .holdsDialogue("2026-09-21", "PRESENT", PROVINCE)
                .on("2026-09-25")
                .does("decideSecondComplaint", FilledForms.decision("2026-09-25", "PARTLY_RIGHT"))
                .does("issueDecision", "issuedOn", "2026-09-25")
                .on("2026-09-30")
                .posts("2026-09-28")
                .sends("2026-09-28", "2026-09-30", "COMPLAINANT", "RESPONDENT", "FIRST_INSTANCE", "INSPECTORATE")
                .endsPosting("2026-10-14", "2026-10-13")
                // 25/10 is a Sunday
                .timer("legalEffectReached", "2026-10-27")
                .isOver()
                .stands("Quyết định giải quyết đã có hiệu lực pháp luật");

        var ended = seen("bacninh", second);
        assertThat(ended.path("status").asText()).isEqualTo("CLOSED");
        assertThat(ended.path("kind").asText()).isEqualTo("COMPLAINT");
        assertThat(links(ended))
                .contains("FIRST_INSTANCE " + first)
                .anyMatch(link -> link.startsWith("EXECUTION BACNINH-2026-"));
        // the first one is looked back at, and says what became of it
        var lookedBackAt = seen("nhanhoa", first);
        assertThat(links(lookedBackAt)).containsExactly("SECOND_INSTANCE " + second);
        assertThat(clocks(lookedBackAt)).contains("COMPLAINT_EFFECT CANCELLED", "COMPLAINT_FILE_2 CANCELLED");
        story.turnsTo(first)
                .stands("Đã có khiếu nại lần hai")
                .tells("Khiếu nại lần hai tại hồ sơ " + second
                        + " đã có quyết định giải quyết. Kết luận: Khiếu nại đúng một phần.")
                .waitsFor("publishDecision")
                .posts("2026-10-27");
    }

    /** After a minister there is no second instance: the paper that answers the petition names the court. */
    @Test
    void whoHasNoSecondInstanceIsToldOfTheCourt() {
        story.on("2026-08-10");
        var number = posted("bacninh", "2026-08-10");
        story.turnsTo(number)
                .does("checkGoverningLaw", "governedByOtherLaw", "false")
                .does("checkConditions", againstAMinister());
        assertThat(story.variable("competentAuthority")).isEqualTo("COURT");
        assertThat(story.variable("proposedAction")).isEqualTo("GUIDE");
        story.does(
                "confirmRoute",
                "routeChoice",
                "FOLLOW",
                "guideTo",
                "Tòa án nhân dân khu vực có thẩm quyền, bằng đơn khởi kiện vụ án hành chính");

        assertThat(text(number, "XLD-02"))
                .contains(
                        "Cơ quan, người có thẩm quyền giải quyết là Tòa án nhân dân khu vực có thẩm quyền, bằng đơn khởi"
                                + " kiện vụ án hành chính")
                .doesNotContain("{{", "null");
    }

    private static Map<String, Object> againstAMinister() {
        return FilledForms.of(
                "kind",
                "COMPLAINT",
                "matterField",
                "LAND",
                "fit",
                true,
                "authorIdentified",
                true,
                "respondent",
                "MINISTER",
                "instance",
                "2",
                "respondentWithinArea",
                false,
                "competent",
                false,
                "competentBody",
                "ADMINISTRATIVE",
                "contestable",
                true,
                "directlyAffected",
                true,
                "capacity",
                "FULL",
                "signed",
                true,
                "withinTimeLimit",
                true);
    }

    private String posted(String agency, String on) {
        var answer = browser.json(
                "POST",
                "/api/petitions",
                """
                {"agency":"%s","channel":"POST","receivedOn":"%s",
                 "petitioners":[{"name":"Phạm Thị Quỳnh Xuyến","address":"Tổ 3","idType":"CITIZEN_CARD","idNumber":"027185003219"}],
                 "contestedAct":{"reference":"Quyết định số 45/QĐ-UBND về việc thu hồi đất","issuedOn":"2026-06-15","receivedOn":"2026-06-22"},
                 "summary":"Khiếu nại việc thu hồi đất.","content":"Đề nghị xem xét lại.","externalId":"%s"}"""
                        .formatted(agency, on, UUID.randomUUID()),
                Browser.basic("petition-officer." + agency));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return read(answer.body()).path("caseNumber").asText();
    }

    private JsonNode seen(String agency, String number) {
        return read(browser.get("/api/cases/" + number, Browser.basic("petition-officer." + agency))
                .body());
    }

    private static List<String> links(JsonNode found) {
        return StreamSupport.stream(found.path("links").spliterator(), false)
                .map(link -> link.path("relation").asText() + " "
                        + link.path("caseNumber").asText())
                .toList();
    }

    private static List<String> clocks(JsonNode found) {
        return StreamSupport.stream(found.path("clocks").spliterator(), false)
                .map(clock ->
                        clock.path("key").asText() + " " + clock.path("state").asText())
                .toList();
    }

    private String text(String number, String form) {
        var paper = documents.of(new CaseNumber(number)).stream()
                .filter(document -> document.form().equals(form))
                .map(CaseDocument::id)
                .findFirst()
                .orElseThrow();
        try (var word = new XWPFDocument(
                        new ByteArrayInputStream(documents.open(paper, new UserId("petition-officer.bacninh"))));
                var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Object> decidedAtOnce(String on) {
        var decision = FilledForms.decision(on, "WHOLLY_RIGHT");
        decision.putAll(FilledForms.of("content1", "Diện tích", "finding1", "Thiếu 262,5 m²", "verdict1", "RIGHT"));
        decision.putAll(FilledForms.of("request", "Đo lại", "grounds", "Giấy chứng nhận"));
        return decision;
    }
}
