package vn.kntc.matter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;
import vn.kntc.transfer.Walk;

/** Petitions that are handed in again, on the running program, as officers meet them over HTTP. */
@KntcIT
class MatterIT {

    private static final String OFFICER = "petition-officer.vocuong";
    private static final String LAND = read("thu-hoi-dat");
    private static final String WASTE = read("rac-thai");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final Walk walk;
    private final MovableClock clock;
    private final JdbcClient jdbc;

    /** Nobody else in the database bears it. */
    private final String idNumber = "0271%08d".formatted(UUID.randomUUID().hashCode() & 0x3ffffff);

    @Autowired
    MatterIT(@Value("${local.server.port}") int port, MovableClock clock, JdbcClient jdbc) {
        this.port = port;
        this.walk = new Walk(port);
        this.clock = clock;
        this.jdbc = jdbc;
    }

    private static String read(String name) {
        try (var file = MatterIT.class.getResourceAsStream("/likeness/" + name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    @BeforeEach
    void setTheClock() {
        clock.today(LocalDate.of(2026, 7, 8));
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    private CaseNumber file(String channel, String content, Map<String, Object> more) {
        var petition = new HashMap<String, Object>(Map.of(
                "agency",
                "vocuong",
                "channel",
                channel,
                "receivedOn",
                "2026-07-03",
                "petitioners",
                List.of(Map.of("name", "Vũ Thị Mận", "idType", "CITIZEN_CARD", "idNumber", idNumber)),
                "summary",
                "Đề nghị xem xét một vụ việc.",
                "content",
                content,
                "externalId",
                UUID.randomUUID().toString()));
        petition.putAll(more);
        var answer = new Browser(port).json("POST", "/api/petitions", write(petition), Browser.basic(OFFICER));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new CaseNumber(json(answer.body()).path("caseNumber").asText());
    }

    private CaseNumber toConditions(String channel, String content) {
        var number = file(channel, content, Map.of());
        walk.complete(number, OFFICER, "userTask_checkGoverningLaw", Map.of("governedByOtherLaw", "false"));
        return number;
    }

    private static Map<String, Object> found(String kind, String sameMatter, CaseNumber earlier) {
        var facts = new HashMap<String, Object>(Map.of(
                "kind",
                kind,
                "competentBody",
                "ADMINISTRATIVE",
                "competent",
                true,
                "fit",
                true,
                "authorIdentified",
                true));
        facts.putAll(Map.of("validForm", true, "conditionsMet", true, "sameMatter", sameMatter, "matterField", "LAND"));
        if (earlier != null) {
            facts.put("earlierCase", earlier.value());
        }
        return facts;
    }

    private void check(CaseNumber number, Map<String, Object> facts) {
        walk.complete(number, OFFICER, "userTask_checkConditions", facts);
    }

    private JsonNode prefill(CaseNumber number) {
        var task = walk.openTask(number, OFFICER).path("id").asText();
        return json(signedIn(OFFICER).get("/ban-nhap/viec/" + task, Map.of()).body())
                .path("prefill");
    }

    private Browser signedIn(String account) {
        var browser = new Browser(port);
        browser.signIn(account, "demo");
        return browser;
    }

    private String page(String account, String path) {
        return signedIn(account).get(path, Map.of("Accept", "text/html")).body();
    }

    private String matter(CaseNumber number) {
        return jdbc.sql("select matter_id from kntc.matter_case where case_number = ?")
                .param(number.value())
                .query(String.class)
                .single();
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(body, malformed);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }

    @Test
    void theSamePetitionOfTheSamePersonIsShownAndMergedWithoutASecondProcess() {
        var first = toConditions("POST", LAND);
        check(first, found("FEEDBACK", "DIFFERENT", null));
        var again = toConditions("POST", withoutAccents(LAND) + "\n\nDe nghi som tra loi.");

        var prefill = prefill(again);
        assertThat(prefill.path("lookAlikes").asText()).contains(first + " · nhận ngày 03/07/2026", "cùng người nộp");
        assertThat(prefill.path("earlierCase").asText()).isEqualTo(first.value());

        var other = walk.submit(again, OFFICER, "userTask_checkConditions", found("FEEDBACK", "MERGED", null));
        assertThat(other.statusCode()).as(other.body()).isEqualTo(400);
        assertThat(other.body()).contains("Không có đơn mang số này");
        check(again, found("FEEDBACK", "MERGED", first));

        var merged = walk.api(again, "vocuong");
        assertThat(merged.path("status").asText()).isEqualTo("CLOSED");
        assertThat(merged.path("links").findValuesAsText("relation")).containsExactly("MERGED");
        assertThat(merged.path("openTasks")).isEmpty();
        assertThat(merged.path("clocks").findValuesAsText("state")).isNotEmpty().containsOnly("CANCELLED");
        assertThat(jdbc.sql("select count(*) from camunda.act_ru_execution where business_key_ = ?")
                        .param(again.value())
                        .query(Integer.class)
                        .single())
                .as("no second process")
                .isZero();
        assertThat(walk.api(first, "vocuong").path("status").asText()).isEqualTo("OPEN");

        assertThat(page(OFFICER, "/ho-so/" + again))
                .contains(
                        "Đã nhập vào hồ sơ " + first, "/vu-viec/" + matter(again), "đơn thứ 2 trong 2 đơn", "Đất đai");
        assertThat(page("resolver.vocuong", "/vu-viec/" + matter(first)))
                .contains(first.value(), again.value(), "2 đơn, 0 lượt tiếp", "Đất đai");
        assertThat(signedIn("petition-officer.nhanhoa")
                        .get("/vu-viec/" + matter(first), Map.of("Accept", "text/html"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatSomebodySentOnIsNotMerged() {
        var first = toConditions("POST", LAND);
        check(first, found("FEEDBACK", "DIFFERENT", null));
        var again = toConditions("ELECTED", LAND);
        var refused = walk.submit(again, OFFICER, "userTask_checkConditions", found("FEEDBACK", "MERGED", first));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("còn phải trả lời nơi chuyển");
        assertThat(walk.api(again, "vocuong").path("status").asText()).isEqualTo("OPEN");
    }

    @Test
    void whatIsHandedInAgainIsCountedAndKnowsWhatBecameOfTheFirst() {
        var first = toConditions("POST", LAND);
        check(first, found("FEEDBACK", "DIFFERENT", null));
        walk.complete(
                first,
                OFFICER,
                "userTask_confirmRoute",
                Map.of("routeChoice", "DEPART", "chosenAction", "FILE", "departureReason", "Đã giải quyết năm trước."));
        walk.conclude("vocuong", first, Map.of("conclusionReason", "Đã giải quyết năm trước."), "2026-07-08");
        var again = toConditions("POST", LAND);
        var different = toConditions("POST", WASTE);

        assertThat(prefill(again).path("earlierSettlement").asText()).startsWith("Hồ sơ " + first);
        assertThat(prefill(different).path("lookAlikes").asText()).doesNotContain(first.value(), again.value());
        check(again, found("FEEDBACK", "REPEATED", first));

        assertThat(walk.openTask(again, OFFICER).path("taskDefinitionKey").asText())
                .isEqualTo("userTask_confirmRoute");
        assertThat(walk.api(again, "vocuong").path("links").findValuesAsText("relation"))
                .containsExactly("REPEATED");
        assertThat(matter(again)).isEqualTo(matter(first));
        assertThat(page(OFFICER, "/ho-so/" + again)).contains("đến nay có 2 đơn");
    }

    @Test
    void whoDenouncesIsNotTold() {
        var denunciation = toConditions("POST", LAND);
        var facts = found("DENUNCIATION", "DIFFERENT", null);
        check(denunciation, facts);
        var complaint = toConditions("POST", LAND);

        assertThat(prefill(complaint).toString()).contains("lookAlikes").doesNotContain(denunciation.value());
        var path = "/vu-viec/" + matter(complaint);
        for (var role : List.of("petition-officer", "resolver", "reception-officer", "manager")) {
            assertThat(page(role + ".vocuong", path))
                    .contains(complaint.value())
                    .doesNotContain(denunciation.value());
        }
        assertThat(page("identity-custodian.vocuong", path)).contains(denunciation + " · nhận ngày");
        var refused = walk.submit(
                complaint, OFFICER, "userTask_checkConditions", found("FEEDBACK", "REPEATED", denunciation));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("chỉ do người giữ danh tính liên kết");
    }

    private CaseNumber under(String name, String number, String content) {
        var petition = file(
                "POST",
                content,
                Map.of("petitioners", List.of(Map.of("name", name, "idType", "CITIZEN_CARD", "idNumber", number))));
        walk.complete(petition, OFFICER, "userTask_checkGoverningLaw", Map.of("governedByOtherLaw", "false"));
        return petition;
    }

    /** An empty petition under a suspected name asks nothing of who denounced. */
    @Test
    void whoTriesNamesHearsTheSameWhoeverDenounced() {
        var denunciation = under("Vũ Thị Mận", idNumber, LAND);
        check(denunciation, found("DENUNCIATION", "DIFFERENT", null));
        var mixed = under("Vũ Thị Mận", idNumber, LAND);
        check(mixed, found("MIXED", "DIFFERENT", null));
        for (var earlier : List.of(denunciation, mixed)) {
            for (var kind : List.of("DENUNCIATION", "MIXED", "FEEDBACK")) {
                for (var way : List.of("MERGED", "REPEATED")) {
                    var heard = List.of(
                                    under("Vũ Thị Mận", idNumber, LAND),
                                    under("Vu Thi Man", "027100000099", "Đơn."),
                                    under("Khác Hẳn Tên", idNumber, "Đơn."),
                                    under("Khác Hẳn Tên", "027100000099", "Đơn."))
                            .stream()
                            .map(tried ->
                                    walk.submit(tried, OFFICER, "userTask_checkConditions", found(kind, way, earlier)))
                            .map(answer -> answer.statusCode() + " "
                                    + json(answer.body()).path("message").asText())
                            .toList();
                    assertThat(heard)
                            .containsOnly(heard.get(0))
                            .allMatch(answer -> answer.startsWith("400 ")
                                    && answer.contains("chỉ do người giữ danh tính liên kết"));
                }
            }
        }
        var again = under("Vũ Thị Mận", idNumber, LAND);
        check(again, found("DENUNCIATION", "DIFFERENT", null));
        var path = "/vu-viec/" + matter(again);
        post(
                signedIn("identity-custodian.vocuong"),
                path,
                path + "/gui-lai",
                Map.of("caseNumber", again.value(), "earlier", denunciation.value()));
        assertThat(matter(again)).isEqualTo(matter(denunciation));
    }

    /** Two citizens of one name complain about two things: neither answer stands for the other. */
    @Test
    void whoBearsTheSameNameIsNotMerged() {
        var first = under("Nguyễn Văn Hùng Ba", idNumber, LAND);
        check(first, found("FEEDBACK", "DIFFERENT", null));
        var other = "0272" + idNumber.substring(4);
        var unrelated = under("Nguyễn Văn Hùng Ba", other, WASTE);
        var alike = under("Nguyễn Văn Hùng Ba", other, LAND);
        for (var petition : List.of(unrelated, alike)) {
            var refused =
                    walk.submit(petition, OFFICER, "userTask_checkConditions", found("FEEDBACK", "MERGED", first));
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("cùng họ tên là chưa đủ");
            assertThat(walk.api(petition, "vocuong").path("status").asText()).isEqualTo("OPEN");
        }
        var elsewise = under("Nguyễn Văn Hùng Ba", idNumber, WASTE);
        var refused = walk.submit(elsewise, OFFICER, "userTask_checkConditions", found("FEEDBACK", "MERGED", first));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("nội dung khác phải được trả lời riêng");

        check(alike, found("FEEDBACK", "REPEATED", first));
        assertThat(page(OFFICER, "/ho-so/" + alike)).contains("chưa chắc là cùng một người");
        assertThat(walk.openTask(alike, OFFICER).path("taskDefinitionKey").asText())
                .as("with an answer of its own")
                .isEqualTo("userTask_confirmRoute");
    }

    @Test
    void anOfficerDescribesTheMatterAndMovesAPetition() {
        var first = toConditions("POST", LAND);
        check(first, found("FEEDBACK", "DIFFERENT", null));
        var second = toConditions("POST", WASTE);
        check(second, found("FEEDBACK", "DIFFERENT", null));
        var officer = signedIn(OFFICER);
        var path = "/vu-viec/" + matter(second);

        assertThat(post(officer, path, path, Map.of("field", "POLICY", "people", "30")))
                .contains("Đã ghi thông tin vụ việc.");
        assertThat(post(officer, path, path, Map.of("field", "POLICY", "people", "x")))
                .contains("phải là số nguyên");
        assertThat(post(officer, path, path, Map.of("field", "x", "people", "30")))
                .contains("lĩnh vực trong danh sách");
        var move = new HashMap<>(Map.of("caseNumber", second.value(), "other", first.value(), "reason", ""));
        assertThat(post(officer, path, path + "/chuyen", move)).contains("Hãy ghi lý do");
        move.put("reason", "Cùng một khu phố.");
        assertThat(post(officer, path, path + "/chuyen", move)).contains("nay thuộc vụ việc " + matter(first));
        assertThat(matter(second)).isEqualTo(matter(first));
        assertThat(officer.get(path, Map.of("Accept", "text/html")).statusCode())
                .isEqualTo(404);
        assertThat(page(OFFICER, "/ho-so/" + second)).contains("Cùng một khu phố.");

        var manager = signedIn("manager.vocuong");
        var shown = manager.get("/vu-viec/" + matter(first), Map.of("Accept", "text/html"))
                .body();
        assertThat(shown).contains(first.value()).doesNotContain("Ghi thông tin</button>");
    }

    /** Where the answer leads. */
    private static String post(Browser browser, String page, String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("_csrf", browser.token(page));
        var answer = browser.form(path, all);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var location = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        return browser.get(location, Map.of("Accept", "text/html")).body();
    }

    @Test
    void aGroupIsAskedForThePaperThatAppointsWhoSpeaksForIt() {
        var untold = file("POST", LAND, Map.of("people", 6));
        assertThat(page(OFFICER, "/ho-so/" + untold))
                .contains("Văn bản cử người đại diện", "Chưa có", "Đơn của 6 người chưa kèm văn bản cử người đại diện");
        walk.complete(untold, OFFICER, "userTask_checkGoverningLaw", Map.of("governedByOtherLaw", "false"));
        assertThat(prefill(untold).path("representativeAppointed").asBoolean(true))
                .isFalse();

        var told = file("POST", WASTE, Map.of("people", 6, "representativeAppointed", true));
        assertThat(page(OFFICER, "/ho-so/" + told)).contains("Đã có").doesNotContain("chưa kèm văn bản");
        walk.complete(told, OFFICER, "userTask_checkGoverningLaw", Map.of("governedByOtherLaw", "false"));
        assertThat(prefill(told).path("representativeAppointed").asBoolean()).isTrue();

        var four = file("POST", WASTE, Map.of("people", 4));
        assertThat(page(OFFICER, "/ho-so/" + four)).doesNotContain("Văn bản cử người đại diện");

        var wrong =
                new HashMap<String, Object>(Map.of("agency", "vocuong", "channel", "POST", "receivedOn", "2026-07-03"));
        wrong.putAll(Map.of(
                "petitioners",
                List.of(),
                "summary",
                "Một việc nào đó.",
                "content",
                WASTE,
                "representativeAppointed",
                "yes"));
        var answer = new Browser(port).json("POST", "/api/petitions", write(wrong), Browser.basic(OFFICER));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("true hoặc false");
    }
}
