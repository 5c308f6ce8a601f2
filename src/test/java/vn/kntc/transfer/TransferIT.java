package vn.kntc.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.casefile.CaseClosed;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseRelation;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.confidentiality.RevealEntry;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.CaseFile;
import vn.kntc.document.CaseFiles;
import vn.kntc.document.Documents;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** Transfers on the running program, between two agencies and to a body outside, as their officers do over HTTP. */
@KntcIT
class TransferIT {

    private static final String OFFICER = "petition-officer." + Walk.SENDER;
    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final byte[] SCAN = "%PDF-1.4 bản quét".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, Object> TO_WARD =
            Map.of("receiverKind", "AGENCY", "receiverAgency", "phường Nhân Hòa");
    private static final Map<String, Object> OUTSIDE = Map.of(
            "receiverKind", "OUTSIDE",
            "receiverName", "Sở Nội vụ tỉnh Bắc Ninh",
            "receiverAddress", "Phường Võ Cường, tỉnh Bắc Ninh",
            "receiverType", "ADMINISTRATIVE",
            "citizenAsked", true);
    private static final String PAPERS = "[{\"item\": \"Đơn\"}]";
    private static final String TO_RECEIVER = "[\"RECEIVER\"]";

    private final int port;
    private final Walk walk;
    private final MovableClock clock;
    private final ManagementService jobs;
    private final CaseRecords records;
    private final CaseLinks links;
    private final Clocks clocks;
    private final Documents documents;
    private final CaseFiles files;
    private final Reveals reveals;
    private final TransferHandling handling;
    private final TransferWatch watch;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    TransferIT(
            @Value("${local.server.port}") int port,
            MovableClock clock,
            ManagementService jobs,
            CaseRecords records,
            CaseLinks links,
            Clocks clocks,
            Documents documents,
            CaseFiles files,
            Reveals reveals,
            TransferHandling handling,
            TransferWatch watch,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.port = port;
        this.walk = new Walk(port);
        this.clock = clock;
        this.jobs = jobs;
        this.records = records;
        this.links = links;
        this.clocks = clocks;
        this.documents = documents;
        this.files = files;
        this.reveals = reveals;
        this.handling = handling;
        this.watch = watch;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void setTheClock() {
        clock.today(DAY);
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    private String jobOf(CaseNumber number) {
        var instance = jdbc.sql(
                        "select proc_inst_id_ from camunda.act_ru_execution where business_key_ = ? and super_exec_ is not null")
                .param(number.value())
                .query(String.class)
                .single();
        return jobs.createJobQuery().processInstanceId(instance).singleResult().getId();
    }

    private CaseNumber deliver(CaseNumber number) {
        jobs.executeJob(jobOf(number));
        return linked(number).get(linked(number).size() - 1);
    }

    /** Cases that began elsewhere with this one. */
    private List<CaseNumber> linked(CaseNumber number) {
        return links.of(number).stream()
                .filter(link -> link.relation().equals("TRANSFERRED_TO"))
                .map(CaseLinks.Link::other)
                .toList();
    }

    private void untilOpen(CaseNumber number, String task) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        walk.api(number, Walk.SENDER).path("openTasks").findValuesAsText("name"))
                .contains(task));
    }

    private void untilClosed(CaseNumber number) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(records.find(number).orElseThrow().status()).isEqualTo(CaseStatus.CLOSED));
    }

    private CaseNumber sentToTheWard(String channel, String summary) {
        var number = walk.file(channel, summary);
        files.add(number, CaseFiles.Kind.PETITION_SCAN, "don-" + Walk.NAME + ".pdf", SCAN, new UserId(OFFICER));
        files.add(
                number,
                CaseFiles.Kind.SIGNED_DOCUMENT,
                "ban-ky.pdf",
                "%PDF-1.4 của tỉnh".getBytes(StandardCharsets.UTF_8),
                new UserId(OFFICER));
        walk.toTransfer(number, "FEEDBACK");
        walk.issue(number, TO_WARD, "2026-07-08");
        walk.dispatch(number, "2026-07-08", TO_RECEIVER);
        return number;
    }

    @Test
    void goesToAnotherAgencyComesBackAndGoesAgainToTheEnd() {
        var number = sentToTheWard("ELECTED", "Phản ánh đường thôn xuống cấp.");
        assertThat(linked(number)).as("nothing before the job").isEmpty();
        clock.today(LocalDate.of(2026, 7, 9));
        var received = deliver(number);

        receivedAsItsOwn(number, received);
        sees(number, received);

        walk.giveBack(received, "Đường thuộc phường khác quản lý.", "2026-07-09");
        untilOpen(number, "Nêu nơi nhận đơn");
        assertThat(records.find(number).orElseThrow().status()).isEqualTo(CaseStatus.OPEN);
        assertThat(page(OFFICER, "/ho-so/" + number))
                .contains("Bị trả lại", "Đường thuộc phường khác quản lý.", received.value());

        walk.issue(number, Map.of("receiverKind", "AGENCY", "receiverAgency", "vocuong"), "2026-07-09");
        walk.dispatch(number, "2026-07-09", TO_RECEIVER);
        var second = deliver(number);
        assertThat(second.agency().value()).isEqualTo("vocuong");
        assertThat(linked(number)).containsExactlyInAnyOrder(received, second);
    }

    /** A number, clocks and a vault of its own; nothing of what the sender found. */
    private void receivedAsItsOwn(CaseNumber number, CaseNumber received) {
        assertThat(received.agency().value()).isEqualTo(Walk.RECEIVER);
        var record = records.find(received).orElseThrow();
        assertThat(record.receivedOn()).isEqualTo("2026-07-09");
        assertThat(record.kind()).isEqualTo(CaseKind.UNCLASSIFIED);
        assertThat(record.summary()).isEqualTo("Phản ánh đường thôn xuống cấp.");
        assertThat(clocks.find(received, "COMPLAINT_ACCEPT").orElseThrow().due())
                .isEqualTo("2026-07-20");
        assertThat(walk.openTask(received, "petition-officer." + Walk.RECEIVER)
                        .get("taskDefinitionKey")
                        .asText())
                .isEqualTo("userTask_checkGoverningLaw");
        assertThat(walk.api(received, Walk.RECEIVER).path("links").toString())
                .contains(number.value(), "TRANSFERRED_FROM");

        assertThat(reveals.revealAll(received, "Kiểm tra bản sao trong kho", new UserId("test")))
                .extracting(identity -> identity.name())
                .containsExactly(Walk.NAME);
        assertThat(reveals.revealPetitionText(received, "Kiểm tra bản sao trong kho", new UserId("test")))
                .contains(Walk.NAME);
        assertThat(reveals.log(number))
                .extracting(RevealEntry::purpose)
                .contains("Chuyển đơn đến cơ quan có thẩm quyền theo phiếu chuyển đã ban hành");

        var original = files.of(number).stream()
                .filter(file -> file.label().endsWith("Bản quét đơn"))
                .findFirst()
                .orElseThrow();
        assertThat(files.of(received)).extracting(CaseFile::sha256).hasSize(2).contains(original.sha256());
        assertThat(files.of(received)).extracting(CaseFile::label).noneMatch(label -> label.contains("Bản ký"));
    }

    /** The sender sees number and state of the receiver's case and cannot open it; others see neither. */
    private void sees(CaseNumber number, CaseNumber received) {
        assertThat(walk.apiStatus(received, Walk.SENDER)).isEqualTo(404);
        assertThat(walk.apiStatus(number, Walk.RECEIVER)).isEqualTo(404);
        assertThat(walk.apiStatus(received, "vocuong")).isEqualTo(404);
        assertThat(page(OFFICER, "/ho-so/" + number))
                .contains("Đang chờ kết quả", received.value(), "Đang giải quyết")
                .doesNotContain(Walk.NAME);
        assertThat(page("petition-officer.vocuong", "/so-chuyen-don")).doesNotContain(number.value());
    }

    @Test
    void bringsTheResultBackAndTellsTheElectedBodyOnce() {
        var number = sentToTheWard("ELECTED", "Phản ánh đèn đường hỏng.");
        clock.today(LocalDate.of(2026, 7, 9));
        var received = deliver(number);
        walk.settle(received, "Đã sửa đèn đường.", "2026-07-09");
        untilOpen(number, "Soạn văn bản báo kết quả cho nơi chuyển đơn");

        var telling = clocks.find(number, "TRANSFER_RESULT_TO_SENDER").orElseThrow();
        assertThat(telling.from()).isEqualTo("2026-07-09");
        assertThat(telling.due()).isEqualTo("2026-07-20");
        assertThat(walk.openTask(number, OFFICER).get("due").asText()).startsWith("2026-07-20");
        handling.hear(received);
        assertThat(acts(number, "ANSWERED")).as("told twice, heard once").isOne();

        walk.tellSender(Walk.SENDER, number, "Đã sửa đèn đường.", "2026-07-09");
        assertThat(records.find(number).orElseThrow().outcome())
                .contains("Chuyển đơn đến cơ quan có thẩm quyền: Ủy ban nhân dân phường Nhân Hòa", "Đã sửa đèn đường.")
                .matches("(?s).*Đã báo kết quả cho nơi chuyển đơn ngày 09/07/2026 \\(văn bản số \\d+/UBND-VP\\)\\.");
        assertThat(records.find(number).orElseThrow().status()).isEqualTo(CaseStatus.CLOSED);
    }

    private int acts(CaseNumber number, String kind) {
        return jdbc.sql("select count(*) from kntc.case_act where case_number = ? and kind = ?")
                .params(number.value(), kind)
                .query(Integer.class)
                .single();
    }

    /** Killed between the sender's commit and the receiver's: the job runs again, and exactly one case is there. */
    @Test
    void opensExactlyOneCaseHoweverOftenItIsKilled() {
        var number = sentToTheWard("POST", "Phản ánh tiếng ồn ban đêm.");
        var job = jobOf(number);
        for (int kill = 0; kill < 2; kill++) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        jobs.executeJob(job);
                        throw new IllegalStateException("killed before the commit");
                    }))
                    .hasMessageContaining("killed");
            assertThat(linked(number)).isEmpty();
        }
        var received = deliver(number);
        handling.deliver(number);
        assertThat(linked(number)).containsExactly(received);
        assertThat(jdbc.sql("select count(*) from kntc.petition_intake where external_id = ?")
                        .param("chuyen:" + number + ":1")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(new TransferWatchProbe(watch).tells(received))
                .as("a case that has not ended tells nothing")
                .isTrue();
        assertThat(acts(number, "ANSWERED")).isZero();
    }

    /** What the watch does with an event that came too early. */
    private record TransferWatchProbe(TransferWatch watch) {

        boolean tells(CaseNumber open) {
            watch.on(new CaseClosed(open));
            return true;
        }
    }

    @Test
    void goesToABodyOutsideIsUrgedAndTellsThePetitioner() throws IOException {
        var number = walk.file("POST", "Phản ánh việc thu phí bãi xe.");
        walk.toTransfer(number, "FEEDBACK");
        walk.issue(number, OUTSIDE, "2026-07-08");
        assertThat(documents.of(number)).extracting(CaseDocument::form).containsExactly("XLD-04");
        assertThat(word(number, "XLD-04")).contains(Walk.NAME, "Sở Nội vụ tỉnh Bắc Ninh", "(thay trả lời)");
        walk.dispatch(number, "2026-07-08", TO_RECEIVER);
        assertThat(clocks.find(number, "DOCUMENT_ISSUE").orElseThrow().state()).isEqualTo(ClockState.MET);
        assertThat(walk.openTask(number, OFFICER).get("due").isNull()).isTrue();

        clock.today(LocalDate.of(2026, 8, 6));
        watch.daily();
        assertThat(page(OFFICER, "/so-chuyen-don?cho=true")).contains(number.value(), "0 lần");
        clock.today(LocalDate.of(2026, 8, 7));
        watch.daily();
        watch.daily();
        walk.complete(number, "resolver." + Walk.SENDER, "userTask_signUrging", Map.of("urgingAnswer", "SIGN"));
        walk.complete(number, "clerk." + Walk.SENDER, "userTask_issueUrging", Map.of("issuedOn", "2026-08-07"));
        assertThat(word(number, "P-11")).contains("lần đôn đốc thứ 1").doesNotContain(Walk.NAME);

        assertThat(urge(number)).contains("Đã trình ký");
        assertThat(urge(number)).contains("công văn đôn đốc đang chờ ký");
        walk.complete(
                number,
                "resolver." + Walk.SENDER,
                "userTask_signUrging",
                Map.of("urgingAnswer", "SKIP", "skipReason", "Nơi nhận hẹn trả lời trong tuần."));

        clock.today(LocalDate.of(2026, 8, 10));
        var early = walk.submit(
                number,
                OFFICER,
                "userTask_recordTransferAnswer",
                Map.of(
                        "answerKind", "RESULT",
                        "answerBody", "Sở Nội vụ tỉnh Bắc Ninh",
                        "answerProof", "DOCUMENT",
                        "answerNumber", "76/SNV-VP",
                        "answerDate", "2026-07-08",
                        "answerReceivedOn", "2026-07-07",
                        "answerGist", "Đã giải quyết."));
        assertThat(early.statusCode()).isEqualTo(400);
        assertThat(early.body()).contains("không được trước ngày 08/07/2026");
        walk.complete(
                number,
                OFFICER,
                "userTask_recordTransferAnswer",
                Map.of(
                        "answerKind", "RESULT",
                        "answerBody", "Sở Nội vụ tỉnh Bắc Ninh",
                        "answerProof", "DOCUMENT",
                        "answerNumber", "77/SNV-VP",
                        "answerDate", "2026-08-07",
                        "answerReceivedOn", "2026-08-10",
                        "answerGist", "Đã chấm dứt việc thu phí."));
        assertThat(walk.openTask(number, OFFICER).get("due").asText()).startsWith("2026-08-17");
        tellCitizen(number);
        assertThat(clocks.find(number, "FORWARDER_TO_CITIZEN").orElseThrow().state())
                .isEqualTo(ClockState.MET);
        assertThat(records.find(number).orElseThrow().status()).isEqualTo(CaseStatus.CLOSED);
        book(number);
    }

    private void tellCitizen(CaseNumber number) throws IOException {
        walk.complete(
                number, OFFICER, "userTask_draftResultLetter", Map.of("letterResult", "Đã chấm dứt việc thu phí."));
        walk.complete(
                number,
                "resolver." + Walk.SENDER,
                "userTask_signResultLetter",
                Map.of("signing", "SIGN", "signedOn", "2026-08-10"));
        assertThat(clocks.find(number, "FORWARDER_TO_CITIZEN").orElseThrow().open())
                .as("a signature tells nobody")
                .isTrue();
        walk.complete(
                number,
                "clerk." + Walk.SENDER,
                "userTask_issueResultLetter",
                Map.of("issuedOn", "2026-08-10", "sentOn", "2026-08-10", "sendingWay", "POST"));
        assertThat(word(number, "P-12B"))
                .contains(
                        "Kính gửi: ",
                        Walk.NAME,
                        "vào ngày 10/08/2026 từ Sở Nội vụ tỉnh Bắc Ninh (văn bản số 77/SNV-VP ngày 07/08/2026):",
                        "Đã chấm dứt việc thu phí.");
    }

    private void book(CaseNumber number) throws IOException {
        assertThat(page(OFFICER, "/so-chuyen-don?tu=2026-07-01&den=2026-07-31&q=bai+xe"))
                .contains(number.value(), "Đã có kết quả", "Đã chấm dứt việc thu phí.", "1 lần")
                .doesNotContain(Walk.NAME);
        assertThat(page(OFFICER, "/so-chuyen-don?tu=2026-06-01&den=2026-06-30")).doesNotContain(number.value());
        assertThat(page(OFFICER, "/so-chuyen-don?cho=true")).doesNotContain(number.value());
        assertThat(page(OFFICER, "/so-chuyen-don?tu=2026-02-30")).contains("không phải là một ngày có thật");
        assertThat(page(OFFICER, "/so-chuyen-don/giao-ban"))
                .contains("Ủy ban nhân dân tỉnh Bắc Ninh", "chưa có kết quả")
                .doesNotContain(Walk.NAME);
        assertThat(page("petition-officer.vocuong", "/so-chuyen-don")).doesNotContain(number.value());
        var browser = new Browser(port);
        browser.signIn(OFFICER, "demo");
        var sheet = browser.bytes("/so-chuyen-don/xlsx?tu=2026-07-01&den=2026-07-31&q=bai+xe");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            var sheetOfBook = workbook.getSheetAt(0);
            assertThat(sheetOfBook.getRow(0).getCell(0).getStringCellValue()).isEqualTo("SỔ CHUYỂN ĐƠN");
            assertThat(sheetOfBook.getRow(2).getCell(13).getStringCellValue()).isEqualTo("Ngày nhận kết quả");
            var row = sheetOfBook.getRow(4);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo(number.value());
            assertThat(row.getCell(12).getStringCellValue()).isEqualTo("Đã chấm dứt việc thu phí.");
        }
        assertThat(page(OFFICER, "/so-chuyen-don/in?tu=2026-07-01&den=2026-07-31&q=bai+xe"))
                .contains("SỔ CHUYỂN ĐƠN", "Từ ngày 01/07/2026 đến ngày 31/07/2026", number.value())
                .contains("Đã chấm dứt việc thu phí.")
                .doesNotContain(Walk.NAME);
    }

    private String urge(CaseNumber number) {
        var browser = new Browser(port);
        browser.signIn(OFFICER, "demo");
        var answer = browser.form(
                "/so-chuyen-don/don-doc",
                Map.of("caseNumber", number.value(), "_csrf", browser.token("/so-chuyen-don?cho=true")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return browser.get("/so-chuyen-don?cho=true", Map.of("Accept", "text/html"))
                .body();
    }

    @Test
    void sendsADenunciationOnOnceAndNamesNobody() throws IOException {
        var number = walk.file("POST", "Tố cáo việc cấp phép sai quy định.");
        walk.toTransfer(number, "DENUNCIATION");
        walk.issue(number, TO_WARD, "2026-07-08");
        assertThat(clocks.find(number, "DENUNCIATION_TRANSFER").orElseThrow().metOn())
                .isEqualTo("2026-07-08");
        assertThat(documents.of(number)).extracting(CaseDocument::form).containsExactlyInAnyOrder("XLD-03", "T-05");
        for (var form : List.of("XLD-03", "T-05")) {
            assertThat(word(number, form)).doesNotContain("Bưởi Hồng", "027185003219", "khu phố Mỏ");
        }
        var unseen = walk.submit(
                number,
                "clerk." + Walk.SENDER,
                "userTask_dispatchTransfer",
                Map.of("sentOn", "2026-07-08", "sentTo", TO_RECEIVER));
        assertThat(unseen.statusCode()).isEqualTo(400);
        assertThat(unseen.body()).contains("người nộp đơn");
        walk.dispatch(number, "2026-07-08", "[\"RECEIVER\",\"PETITIONER\"]");
        var received = deliver(number);
        assertThat(jdbc.sql("select kept_closer from kntc.vault_deposit where case_number = ?")
                        .param(received.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();

        var again = walk.file("POST", "Tố cáo việc cấp phép sai quy định, gửi lại.");
        links.link(again, CaseRelation.REPEATS, number, new UserId(OFFICER));
        walk.toTransfer(again, "DENUNCIATION");
        var refused = walk.submit(
                again,
                OFFICER,
                "userTask_nameReceiver",
                Map.of("receiverKind", "AGENCY", "receiverAgency", "nhanhoa", "sentPapers", PAPERS));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("chỉ được chuyển một lần", number.value(), "Điều 14");

        walk.complete(
                again,
                OFFICER,
                "userTask_nameReceiver",
                Map.of("receiverKind", "NONE", "keptReason", "Trùng nội dung đã chuyển."));
        assertThat(walk.openTask(again, OFFICER).get("taskDefinitionKey").asText())
                .isEqualTo("userTask_confirmRoute");
    }

    @Test
    void refusesAReceiverThatIsNone() {
        var number = walk.file("POST", "Phản ánh biển báo sai.");
        walk.toTransfer(number, "FEEDBACK");
        for (var typed : Map.of(
                        "bacninh", "chính cơ quan này",
                        "Sở Không Có", "Không có cơ quan nào",
                        "phường", "Có nhiều cơ quan")
                .entrySet()) {
            var refused = walk.submit(
                    number,
                    OFFICER,
                    "userTask_nameReceiver",
                    Map.of("receiverKind", "AGENCY", "receiverAgency", typed.getKey(), "sentPapers", PAPERS));
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains(typed.getValue());
        }
        assertThat(new Transfers(jdbc).last(number).orElseThrow().receiver()).isNull();
    }

    private String word(CaseNumber number, String form) throws IOException {
        var document = documents.of(number).stream()
                .filter(one -> one.form().equals(form))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        try (var word = new XWPFDocument(new ByteArrayInputStream(documents.open(document.id(), new UserId("test"))));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    private String page(String account, String path) {
        var browser = new Browser(port);
        browser.signIn(account, "demo");
        return browser.get(path, Map.of("Accept", "text/html")).body();
    }
}
