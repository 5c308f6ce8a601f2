package vn.kntc.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kntc.reception.VisitSheets.aVisit;
import static vn.kntc.reception.VisitSheets.person;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.ClearTextScan;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** Somebody brings up two matters at the desk, one of which denounces: what is open of the other tells nothing of it. */
@KntcIT
class SplitVisitIT {

    private static final String NAME = "Lục Thị Sim Tím";
    private static final String ID_NUMBER = "027183007766";
    private static final String DENOUNCED = "ông cán bộ địa chính đòi phong bì ở quán Hoa Gạo";
    private static final String COMPLAINT = "Khiếu nại mức bồi thường khi thu hồi đất.";
    private static final String DENUNCIATION = "Tố cáo việc nhận tiền khi làm thủ tục.";
    private static final String PURPOSE = "Kiểm tra hồ sơ theo yêu cầu";
    private static final Map<String, String> PAGE = Map.of("Accept", "text/html");

    private final AtTheDesk desk;
    private final int port;
    private final Reveals reveals;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    @Autowired
    SplitVisitIT(
            VisitIntake intake,
            @Value("${local.server.port}") int port,
            Reveals reveals,
            Documents documents,
            JdbcClient jdbc,
            MovableClock clock) {
        this.desk = new AtTheDesk(intake, port);
        this.port = port;
        this.reveals = reveals;
        this.documents = documents;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void monday() {
        clock.today(LocalDate.of(2026, 8, 3));
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private CaseNumber visit(String kind) {
        var visit = desk.receive(aVisit().by(person("MRS", NAME, ID_NUMBER, null))
                .about(kind, "Trình bày hai việc: mức bồi thường và việc nhận tiền.")
                .saying("Tôi là " + NAME + ", " + DENOUNCED + ".")
                .handingIn(new VisitSheet.Document("Đĩa ghi âm", 1, "ORIGINAL"))
                .typed());
        desk.does(
                visit,
                "assessVisit",
                "reception-officer",
                Map.of("kind", kind, "lateRefusal", "NONE", "competent", true, "conditionsMet", true));
        return visit;
    }

    private void split(CaseNumber visit, Map<String, Object> choice) {
        var fields = new HashMap<String, Object>(Map.of(
                "splitWay",
                "HERE",
                "parts",
                List.of(
                        Map.of("partKind", "COMPLAINT", "part", COMPLAINT),
                        Map.of("partKind", "DENUNCIATION", "part", DENUNCIATION))));
        fields.putAll(choice);
        desk.does(visit, "chooseDeskRoute", "reception-officer", fields);
    }

    private CaseNumber part(CaseNumber visit, String kind) {
        return desk.linked(visit).stream()
                .filter(number -> desk.file(number).path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** As the custodian sees them, from whom nothing is kept. */
    private List<String> links(CaseNumber number) {
        var told = new ArrayList<String>();
        desk.file(number, "identity-custodian")
                .path("links")
                .forEach(link -> told.add(link.path("relation").asText() + " "
                        + link.path("caseNumber").asText()));
        return told.stream().sorted().toList();
    }

    private List<String> running(CaseNumber number) {
        var keys = new ArrayList<String>();
        desk.file(number).path("clocks").forEach(one -> {
            if (one.path("state").asText().equals("RUNNING")) {
                keys.add(one.path("key").asText());
            }
        });
        return keys;
    }

    private String content(CaseNumber number) {
        return reveals.revealPetitionText(number, PURPOSE, new UserId("test"));
    }

    private Browser signedIn(String role) {
        var browser = new Browser(port);
        browser.signIn(role + ".nhanhoa", "demo");
        return browser;
    }

    private static HttpResponse<String> post(Browser browser, String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("_csrf", browser.token("/ho-so"));
        return browser.form(path, all);
    }

    @Test
    void eachPartGetsItsOwnContentAndTheVisitIsTheCustodiansFromThenOn() {
        var visit = visit("MIXED");
        split(visit, Map.of("routeChoice", "FOLLOW"));

        assertThat(content(part(visit, "COMPLAINT"))).isEqualTo(COMPLAINT);
        assertThat(content(part(visit, "DENUNCIATION"))).isEqualTo(DENUNCIATION);
        assertThat(reveals.revealAll(part(visit, "COMPLAINT"), PURPOSE, new UserId("test")))
                .extracting(person -> person.name())
                .containsExactly(NAME);
        for (var kind : List.of("COMPLAINT", "DENUNCIATION")) {
            assertThat(links(part(visit, kind))).as(kind).containsExactly("SPLIT " + visit, "VISIT " + visit);
        }
        assertThat(links(visit))
                .containsExactlyInAnyOrder(
                        "SPLIT " + part(visit, "COMPLAINT"),
                        "SPLIT " + part(visit, "DENUNCIATION"),
                        "VISIT " + part(visit, "COMPLAINT"),
                        "VISIT " + part(visit, "DENUNCIATION"));
        assertThat(running(part(visit, "DENUNCIATION")))
                .as("known as one from the desk")
                .contains("DENUNCIATION_INTAKE")
                .doesNotContain("COMPLAINT_ACCEPT");
        assertThat(running(part(visit, "COMPLAINT"))).contains("COMPLAINT_ACCEPT");
        closed(visit);
        closed(part(visit, "DENUNCIATION"));
        tellsNothing(visit);
        assertThat(signedIn("petition-officer")
                        .get("/ho-so/" + part(visit, "COMPLAINT"), PAGE)
                        .body()
                        .replace("Giải quyết khiếu nại, tố cáo", ""))
                .as("what is complained about openly stays with who handles it")
                .contains("danh-tinh/1")
                .doesNotContain("tố cáo", "Tố cáo");

        var scan = new ClearTextScan(jdbc);
        for (var secret : List.of(NAME, ID_NUMBER, "Hoa Gạo")) {
            assertThat(scan.tablesHolding("kntc", secret)).isEmpty();
            assertThat(scan.tablesHolding("camunda", secret)).isEmpty();
        }
    }

    /** People, content and names in the registers, for everybody who handles cases. */
    private void closed(CaseNumber number) {
        for (var role : List.of("petition-officer", "reception-officer", "verifier", "resolver", "clerk", "manager")) {
            var reader = signedIn(role);
            assertThat(reader.get("/ho-so/" + number, PAGE).body())
                    .contains(number.value())
                    .doesNotContain("danh-tinh/1", "/noi-dung", NAME);
            var purpose = Map.of("purpose", PURPOSE);
            for (var path : List.of("/danh-tinh/1", "/noi-dung")) {
                var refused = post(reader, "/ho-so/" + number + path, purpose);
                assertThat(refused.statusCode()).as(role + path).isEqualTo(403);
                assertThat(refused.body()).doesNotContain(NAME, "Hoa Gạo");
            }
        }
        for (var role : List.of("petition-officer", "reception-officer")) {
            for (var book : List.of("/so-tiep-cong-dan", "/so-don")) {
                var named = post(
                        signedIn(role),
                        book + "/ho-ten",
                        Map.of("tu", "03/08/2026", "den", "03/08/2026", "tuKhoa", number.value(), "mucDich", PURPOSE));
                assertThat(named.body()).doesNotContain(NAME, ID_NUMBER);
            }
        }
    }

    /** Neither the page nor the acts say of the visitor that he denounced. */
    private void tellsNothing(CaseNumber visit) {
        for (var role : List.of("petition-officer", "reception-officer", "verifier")) {
            assertThat(signedIn(role).get("/ho-so/" + visit, PAGE).body())
                    .contains("2 nội dung")
                    .doesNotContain("Tố cáo:", DENUNCIATION, "Khiếu nại:", COMPLAINT);
        }
        assertThat(desk.acts(visit))
                .contains("PETITIONS_OPENED", "2 nội dung")
                .doesNotContain("Tố cáo", DENUNCIATION, COMPLAINT);
        assertThat(desk.acts(part(visit, "COMPLAINT")))
                .contains("Lập từ nội dung trình bày")
                .doesNotContain("tố cáo", "Tố cáo");
    }

    /** What was taken for a complaint holds a denunciation as well. */
    @Test
    void aVisitIsKeptCloserWhenAPartOfItDenounces() {
        var visit = visit("COMPLAINT");
        split(
                visit,
                Map.of(
                        "routeChoice",
                        "DEPART",
                        "chosenDeskAction",
                        "SPLIT_FIRST",
                        "departureReason",
                        "Có hai nội dung."));
        assertThat(desk.file(visit).path("kind").asText()).isEqualTo("MIXED");
        closed(visit);
        tellsNothing(visit);
        assertThat(content(part(visit, "COMPLAINT"))).isEqualTo(COMPLAINT);
    }

    private String words(CaseDocument paper) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(documents.open(paper.id(), new UserId("test"))));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    private int opening(CaseNumber number, UUID paper, String role) {
        return signedIn(role)
                .get("/ho-so/" + number + "/van-ban/" + paper, Map.of("Accept", "*/*"))
                .statusCode();
    }

    @Test
    void theLetterThatAnswersNamesNobodyAndIsOpenToWhoWorksOnTheVisit() throws IOException {
        var visit = visit("MIXED");
        split(visit, Map.of("routeChoice", "FOLLOW"));
        desk.does(
                visit,
                "tellVisitResult",
                "reception-officer",
                Map.of(
                        "toldOn", "2026-08-03",
                        "resultOutcome", "B",
                        "resultWay", "LETTER",
                        "resultText", "Các nội dung đã được tiếp nhận."));
        for (var paper : documents.of(visit)) {
            assertThat(words(paper)).doesNotContain(NAME, ID_NUMBER, "tố cáo");
            for (var role : List.of("reception-officer", "clerk", "resolver", "identity-custodian")) {
                assertThat(opening(visit, paper.id(), role))
                        .as(paper.form() + role)
                        .isEqualTo(200);
            }
            for (var role : List.of("petition-officer", "verifier", "manager", "monitor")) {
                assertThat(opening(visit, paper.id(), role))
                        .as(paper.form() + role)
                        .isEqualTo(403);
            }
        }
        assertThat(documents.of(visit)).extracting(CaseDocument::form).containsExactlyInAnyOrder("TCD-02", "P-05");
    }
}
