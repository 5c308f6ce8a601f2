package vn.kntc.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.CaseFiles;
import vn.kntc.document.Documents;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.ClearTextScan;
import vn.kntc.testing.IdentityScan;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;
import vn.kntc.testing.Secrets;

/** What may denounce goes on to another agency of this system as closely kept as it was, there and back. */
@KntcIT
@ExtendWith(OutputCaptureExtension.class)
class SecretTransferIT {

    private static final String PURPOSE = "Kiểm tra hồ sơ được chuyển đến";
    private static final Map<String, String> PAGE = Map.of("Accept", "text/html");
    private static final Map<String, Object> TO_WARD =
            Map.of("receiverKind", "AGENCY", "receiverAgency", "phường Nhân Hòa");

    private final int port;
    private final Walk walk;
    private final MovableClock clock;
    private final ManagementService jobs;
    private final CaseRecords records;
    private final CaseLinks links;
    private final CaseFiles files;
    private final Documents documents;
    private final Reveals reveals;
    private final JdbcClient jdbc;

    @Autowired
    SecretTransferIT(
            @Value("${local.server.port}") int port,
            MovableClock clock,
            ManagementService jobs,
            CaseRecords records,
            CaseLinks links,
            CaseFiles files,
            Documents documents,
            Reveals reveals,
            JdbcClient jdbc) {
        this.port = port;
        this.walk = new Walk(port);
        this.clock = clock;
        this.jobs = jobs;
        this.records = records;
        this.links = links;
        this.files = files;
        this.documents = documents;
        this.reveals = reveals;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void setTheDay() {
        clock.today(LocalDate.of(2026, 7, 8));
    }

    @AfterEach
    void release() {
        clock.release();
    }

    /** From vault to vault: in no form is the denouncer found in a table, a log line or a file of either agency. */
    @Test
    void whoDenouncesGoesFromVaultToVault(CapturedOutput printed, @Value("${kntc.var-directory}") Path var) {
        var received = sent(toTransfer("DENUNCIATION"), TO_WARD);
        assertThat(records.find(received)).isPresent();
        var secrets = new Secrets()
                .name(Walk.NAME)
                .words("Tổ 3, khu phố Mỏ")
                .number("027185003219")
                .number("0912345678");
        assertThat(new IdentityScan(jdbc, secrets)
                        .hits(printed.getAll(), var, Path.of("target", "spring"), Path.of("logs")))
                .isEmpty();
    }

    private CaseNumber toTransfer(String kind) {
        var number = walk.file("POST", "Nêu việc thu phí trông xe sai quy định.");
        files.add(
                number,
                CaseFiles.Kind.PETITION_SCAN,
                "don.pdf",
                "%PDF-1.4 bản quét".getBytes(StandardCharsets.UTF_8),
                new UserId("petition-officer.bacninh"));
        walk.classify(number, Walk.SENDER, kind, false);
        walk.complete(
                number,
                "petition-officer.bacninh",
                "userTask_confirmRoute",
                kind.equals("MIXED")
                        ? Map.of(
                                "routeChoice", "DEPART",
                                "chosenAction", "TRANSFER",
                                "departureReason", "Mọi nội dung thuộc phường.")
                        : Map.of("routeChoice", "FOLLOW"));
        return number;
    }

    private CaseNumber sent(CaseNumber number, Map<String, Object> receiver) {
        walk.issue(number, receiver, "2026-07-08");
        boolean denounces = records.find(number).orElseThrow().kind() == CaseKind.DENUNCIATION;
        walk.dispatch(number, "2026-07-08", denounces ? "[\"RECEIVER\", \"PETITIONER\"]" : "[\"RECEIVER\"]");
        var instance = jdbc.sql(
                        "select proc_inst_id_ from camunda.act_ru_execution where business_key_ = ? and super_exec_ is not null")
                .param(number.value())
                .query(String.class)
                .single();
        jobs.executeJob(
                jobs.createJobQuery().processInstanceId(instance).singleResult().getId());
        return links.of(number).stream()
                .filter(link -> link.relation().equals("TRANSFERRED_TO"))
                .map(CaseLinks.Link::other)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private Browser signedIn(String account) {
        var browser = new Browser(port);
        browser.signIn(account, "demo");
        return browser;
    }

    private static HttpResponse<String> post(Browser browser, String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("_csrf", browser.token("/ho-so"));
        return browser.form(path, all);
    }

    /** Nobody who handles cases there opens who wrote it, what he wrote or what he handed in. */
    private void closed(CaseNumber number, CaseKind kind) {
        assertThat(records.find(number).orElseThrow().kind()).isEqualTo(kind);
        assertThat(jdbc.sql("select kept_closer from kntc.vault_deposit where case_number = ?")
                        .param(number.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        var agency = "." + number.agency().value();
        for (var role : List.of("petition-officer", "reception-officer", "verifier", "resolver", "clerk", "manager")) {
            var reader = signedIn(role + agency);
            assertThat(reader.get("/ho-so/" + number, PAGE).body())
                    .contains(number.value())
                    .doesNotContain("danh-tinh/1", Walk.NAME);
            for (var path : List.of("/danh-tinh/1", "/noi-dung")) {
                var refused = post(reader, "/ho-so/" + number + path, Map.of("purpose", PURPOSE));
                assertThat(refused.statusCode()).as(role + path).isEqualTo(403);
                assertThat(refused.body()).doesNotContain(Walk.NAME);
            }
            for (var file : files.of(number)) {
                assertThat(reader.get("/ho-so/" + number + "/tep/" + file.id(), Map.of("Accept", "*/*"))
                                .statusCode())
                        .as(role)
                        .isEqualTo(403);
            }
        }
        var named = post(
                signedIn("petition-officer" + agency),
                "/so-don/ho-ten",
                Map.of("tu", "01/07/2026", "den", "31/07/2026", "tuKhoa", number.value(), "mucDich", PURPOSE));
        assertThat(named.statusCode()).isEqualTo(200);
        assertThat(named.body()).contains(number.value()).doesNotContain(Walk.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DENUNCIATION", "MIXED"})
    void isTheCustodiansAtTheReceiverFromItsFirstMoment(String kind) {
        var number = toTransfer(kind);
        var received = sent(number, TO_WARD);

        closed(received, CaseKind.valueOf(kind));
        closed(number, CaseKind.valueOf(kind));
        assertThat(reveals.revealAll(received, PURPOSE, new UserId("test")))
                .as("from vault to vault")
                .extracting(person -> person.name())
                .containsExactly(Walk.NAME);
        var scan = new ClearTextScan(jdbc);
        assertThat(scan.tablesHolding("kntc", Walk.NAME)).isEmpty();
        assertThat(scan.tablesHolding("camunda", Walk.NAME)).isEmpty();
    }

    @Test
    void staysSoWhenItComesBackAndGoesOnAgain() throws IOException {
        var number = toTransfer("DENUNCIATION");
        var received = sent(number, TO_WARD);
        var officer = "petition-officer.nhanhoa";
        walk.classify(received, Walk.RECEIVER, "DENUNCIATION", false);
        walk.complete(
                received,
                officer,
                "userTask_confirmRoute",
                Map.of(
                        "routeChoice", "DEPART",
                        "chosenAction", "RETURN",
                        "departureReason", "Chuyển nhầm, không thuộc thẩm quyền."));
        walk.conclude(
                Walk.RECEIVER,
                received,
                Map.of("receiver", "Ủy ban nhân dân tỉnh", "conclusionReason", "Chuyển nhầm."),
                "2026-07-08");
        closed(received, CaseKind.DENUNCIATION);
        isOpenedByWhoWorksOnIt(received, "P-09");

        await().untilAsserted(() -> assertThat(
                        walk.api(number, Walk.SENDER).path("openTasks").findValuesAsText("name"))
                .contains("Nêu nơi nhận đơn"));
        closed(number, CaseKind.DENUNCIATION);
        var second = sent(number, Map.of("receiverKind", "AGENCY", "receiverAgency", "vocuong"));
        closed(second, CaseKind.DENUNCIATION);
    }

    private String words(CaseDocument paper) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(documents.open(paper.id(), new UserId("test"))));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    private void isOpenedByWhoWorksOnIt(CaseNumber number, String form) throws IOException {
        var paper = documents.of(number).stream()
                .filter(one -> one.form().equals(form))
                .findFirst()
                .orElseThrow();
        assertThat(words(paper)).doesNotContain(Walk.NAME, "khu phố Mỏ", "027185003219");
        var path = "/ho-so/" + number + "/van-ban/" + paper.id();
        var agency = "." + number.agency().value();
        for (var role : List.of("petition-officer", "clerk", "resolver", "identity-custodian")) {
            assertThat(signedIn(role + agency)
                            .get(path, Map.of("Accept", "*/*"))
                            .statusCode())
                    .as(form + " " + role)
                    .isEqualTo(200);
        }
        for (var role : List.of("reception-officer", "verifier", "manager", "monitor")) {
            assertThat(signedIn(role + agency)
                            .get(path, Map.of("Accept", "*/*"))
                            .statusCode())
                    .as(form + " " + role)
                    .isEqualTo(403);
        }
    }

    @Test
    void itsPapersAreOpenedByWhoWorksOnIt() throws IOException {
        var number = toTransfer("DENUNCIATION");
        sent(number, TO_WARD);
        isOpenedByWhoWorksOnIt(number, "XLD-03");
        isOpenedByWhoWorksOnIt(number, "T-05");
        var mixed = toTransfer("MIXED");
        sent(mixed, TO_WARD);
        isOpenedByWhoWorksOnIt(mixed, "XLD-04");
    }

    @Test
    void papersOfItsOwnRoutesAreOpenedByWhoWorksOnIt() throws IOException {
        var refused = walk.file("POST", "Nêu việc thu phí trông xe sai quy định.");
        walk.classify(refused, Walk.SENDER, "DENUNCIATION", true);
        depart(refused, "REFUSE", Map.of());
        walk.conclude(Walk.SENDER, refused, Map.of("conclusionReason", "Không đủ cơ sở."), "2026-07-08");
        isOpenedByWhoWorksOnIt(refused, "TC-05");

        var inspected = walk.file("POST", "Nêu việc thu phí trông xe sai quy định.");
        walk.classify(inspected, Walk.SENDER, "DENUNCIATION", true);
        depart(inspected, "INSPECT", Map.of());
        walk.complete(
                inspected,
                "petition-officer.bacninh",
                "userTask_draftConclusion",
                Map.of("receiver", "Thanh tra tỉnh", "conclusionReason", "Có chứng cứ cụ thể."));
        isOpenedByWhoWorksOnIt(inspected, "T-16");

        var split = walk.file("POST", "Nêu việc bồi thường và việc thu phí.");
        walk.classify(split, Walk.SENDER, "MIXED", true);
        walk.complete(
                split,
                "petition-officer.bacninh",
                "userTask_confirmRoute",
                Map.of(
                        "routeChoice",
                        "FOLLOW",
                        "matters",
                        "[{\"matter\": \"Mức bồi thường\", \"matterBody\": \"Chủ tịch UBND phường\"},"
                                + "{\"matter\": \"Việc thu phí\", \"matterBody\": \"Chủ tịch UBND tỉnh\"}]"));
        isOpenedByWhoWorksOnIt(split, "XLD-02");
        closed(split, CaseKind.MIXED);
    }

    private void depart(CaseNumber number, String action, Map<String, Object> more) {
        var fields = new HashMap<String, Object>(
                Map.of("routeChoice", "DEPART", "chosenAction", action, "departureReason", "Theo thực tế hồ sơ."));
        fields.putAll(more);
        walk.complete(number, "petition-officer.bacninh", "userTask_confirmRoute", fields);
    }
}
