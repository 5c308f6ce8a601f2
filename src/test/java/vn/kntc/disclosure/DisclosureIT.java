package vn.kntc.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.clock.SelfChecks;
import vn.kntc.disclosure.DisclosureAct.Extent;
import vn.kntc.disclosure.DisclosureAct.Granted;
import vn.kntc.document.CaseFiles;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.ClearTextScan;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;
import vn.kntc.transfer.Walk;

/** Who denounces, on the running program: asked for, granted or refused, seen, run out and taken back, over HTTP. */
@KntcIT
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DisclosureIT {

    private static final Map<String, String> PAGE = Map.of("Accept", "text/html");
    private static final String CUSTODIAN = "identity-custodian.bacninh";
    private static final String VERIFIER = "verifier.bacninh";
    private static final String PURPOSE = "Mời người tố cáo làm việc về nội dung tố cáo";
    private static final String ADDRESS = "khu phố Mỏ";
    private static final String PHONE = "0912345678";
    private static final Pattern BOX =
            Pattern.compile("<input type=\"checkbox\" name=\"words\" value=\"(\\d+)\"( checked=\"checked\")?");

    private final int port;
    private final Walk walk;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final CaseLinks links;
    private final DisclosureHandling disclosures;
    private final IdentityService identities;
    private final SelfChecks selfChecks;
    private final CaseFiles files;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Map<String, Browser> signedIn = new HashMap<>();

    DisclosureIT(
            @LocalServerPort int port,
            RuntimeService runtime,
            ManagementService jobs,
            CaseLinks links,
            DisclosureHandling disclosures,
            IdentityService identities,
            SelfChecks selfChecks,
            CaseFiles files,
            JdbcClient jdbc,
            MovableClock clock) {
        this.port = port;
        this.walk = new Walk(port);
        this.runtime = runtime;
        this.jobs = jobs;
        this.links = links;
        this.disclosures = disclosures;
        this.identities = identities;
        this.selfChecks = selfChecks;
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void setTheDay() {
        clock.today(LocalDate.of(2026, 7, 8));
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private CaseNumber denounced() {
        var number = walk.file("POST", "Tố cáo việc thu phí trông xe sai quy định.");
        walk.classify(number, Walk.SENDER, "DENUNCIATION", true);
        return number;
    }

    private Browser browser(String account) {
        return signedIn.computeIfAbsent(account, name -> {
            var browser = new Browser(port);
            browser.signIn(name, "demo");
            return browser;
        });
    }

    private String page(String account, CaseNumber number) {
        return browser(account).get("/danh-tinh/" + number, PAGE).body();
    }

    private HttpResponse<String> post(String account, CaseNumber number, String what, Map<String, String> fields) {
        return postTo(account, "/danh-tinh/" + number + "/" + what, fields);
    }

    private HttpResponse<String> postTo(String account, String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("_csrf", browser(account).token("/ho-so"));
        return browser(account).form(path, all);
    }

    private HttpResponse<String> open(String account, CaseNumber number, String fields) {
        return post(account, number, "mo", Map.of("party", "1", "fields", fields, "purpose", PURPOSE));
    }

    private static Map<String, String> asked(String requester, String extent) {
        return new HashMap<>(Map.of(
                "requester", requester,
                "purpose", PURPOSE,
                "article", "Điều 56 Luật Tố cáo",
                "until", "20/07/2026",
                "extent", extent));
    }

    private CaseNumber ask(String account, CaseNumber number, Map<String, String> asked) {
        var answer = post(account, number, "yeu-cau", asked);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var about = links.of(number).stream()
                .filter(link -> link.relation().equals("DISCLOSURE"))
                .toList();
        assertThat(about).as(page(account, number)).isNotEmpty();
        return about.get(about.size() - 1).other();
    }

    private void grant(CaseNumber disclosure, String extent, String until) {
        walk.complete(
                disclosure,
                CUSTODIAN,
                "userTask_decideDisclosure",
                Map.of(
                        "disclosing", "GRANT",
                        "decidedOn", "2026-07-08",
                        "grantedExtent", extent,
                        "grantedUntil", until,
                        "grantRemark", ""));
    }

    private List<String> rows(CaseNumber number) {
        return jdbc.sql("select revealed_by || ': ' || what || ': ' || coalesce(disclosure, '–') || ': '"
                        + " || case when refusal is null then 'mở' else 'từ chối' end from kntc.vault_reveal"
                        + " where case_number = ? order by id")
                .param(number.value())
                .query(String.class)
                .list();
    }

    private String status(CaseNumber number) {
        return jdbc.sql("select status from kntc.case_record where case_number = ?")
                .param(number.value())
                .query(String.class)
                .single();
    }

    @Test
    void isGrantedInPartSeenAndRunsOutByItself() {
        var number = denounced();
        var disclosure = ask(VERIFIER, number, asked("VERIFIER", "WHOLE"));
        assertThat(links.of(disclosure)).singleElement().satisfies(link -> {
            assertThat(link.relation()).isEqualTo("DISCLOSURE");
            assertThat(link.other()).isEqualTo(number);
        });
        assertThat(open(VERIFIER, number, "NAME").statusCode()).isEqualTo(403);
        grant(disclosure, "NAME", "2026-07-10");

        var shown = open(VERIFIER, number, "NAME");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains(Walk.NAME).doesNotContain(ADDRESS, PHONE);
        assertThat(shown.headers().firstValue("Cache-Control")).hasValue("no-store");
        var more = open(VERIFIER, number, "NAME,CONTACT");
        assertThat(more.statusCode()).isEqualTo(403);
        assertThat(more.body()).contains("Chỉ được cung cấp: họ tên.").doesNotContain(Walk.NAME, ADDRESS, PHONE);
        assertThat(post(VERIFIER, number, "but-tich", Map.of("purpose", PURPOSE))
                        .statusCode())
                .isEqualTo(403);
        assertThat(rows(number))
                .containsExactly(
                        VERIFIER + ": Người nộp đơn 1: họ tên: –: từ chối",
                        VERIFIER + ": Người nộp đơn 1: họ tên: " + disclosure + ": mở",
                        VERIFIER + ": Người nộp đơn 1: họ tên, địa chỉ, điện thoại: –: từ chối",
                        VERIFIER + ": Nội dung đơn: –: từ chối");
        assertThat(page(CUSTODIAN, number))
                .contains(
                        PURPOSE,
                        "Bị từ chối: Chỉ được cung cấp: họ tên.",
                        disclosure.value(),
                        "Chỉ họ tên, đến hết ngày 10/07/2026")
                .doesNotContain(Walk.NAME, ADDRESS, PHONE);
        assertThat(page(VERIFIER, number)).doesNotContain("Bị từ chối", Walk.NAME);

        clock.today(LocalDate.of(2026, 7, 11));
        assertThat(open(VERIFIER, number, "NAME").body())
                .as("the day counts, whatever the timer has done")
                .contains("đã hết ngày 10/07/2026")
                .doesNotContain(Walk.NAME);
        jobs.createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(disclosure.value())
                        .singleResult()
                        .getId())
                .timers()
                .executable()
                .list()
                .forEach(job -> jobs.executeJob(job.getId()));
        assertThat(status(disclosure)).isEqualTo("CLOSED");
        assertThat(page(VERIFIER, number)).contains("Đã hết thời hạn xem");
        assertThat(browser(VERIFIER).get("/ho-so/" + disclosure, PAGE).body())
                .contains("Hết thời hạn xem thông tin về người tố cáo", PURPOSE)
                .doesNotContain(Walk.NAME, ADDRESS);
    }

    @Test
    void isTakenBackAtOnce() {
        var number = denounced();
        var disclosure = ask(VERIFIER, number, asked("VERIFIER", "CONTACT"));
        grant(disclosure, "CONTACT", "2026-07-20");
        assertThat(open(VERIFIER, number, "CONTACT").body())
                .contains(ADDRESS, PHONE)
                .doesNotContain(Walk.NAME);
        walk.complete(
                disclosure,
                CUSTODIAN,
                "userTask_watchDisclosure",
                Map.of("revokedOn", "2026-07-08", "revocationReason", "Đã làm việc xong"));
        assertThat(open(VERIFIER, number, "CONTACT").body())
                .contains("đã bị thu hồi")
                .doesNotContain(ADDRESS, PHONE);
        assertThat(status(disclosure)).isEqualTo("CLOSED");
    }

    @Test
    void isRefusedWithAReason() {
        var number = denounced();
        var disclosure = ask("resolver.bacninh", number, asked("RESOLVER", "WHOLE"));
        var named = walk.submit(
                disclosure,
                CUSTODIAN,
                "userTask_decideDisclosure",
                Map.of("disclosing", "REFUSE", "decidedOn", "2026-07-08", "refusalReason", "Vì bà " + Walk.NAME));
        assertThat(named.statusCode()).isEqualTo(400);
        walk.complete(
                disclosure,
                CUSTODIAN,
                "userTask_decideDisclosure",
                Map.of(
                        "disclosing", "REFUSE",
                        "decidedOn", "2026-07-08",
                        "refusalReason", "Bản lược bỏ đã đủ"));
        assertThat(status(disclosure)).isEqualTo("CLOSED");
        assertThat(open("resolver.bacninh", number, "NAME").statusCode()).isEqualTo(403);
        assertThat(page("resolver.bacninh", number)).contains("Đã từ chối");
    }

    @Test
    void nobodyDecidesForHimselfNorMoreThanWasAskedFor() {
        var number = denounced();
        var disclosure = ask(VERIFIER, number, asked("VERIFIER", "NAME"));
        var day = LocalDate.of(2026, 7, 8);
        assertThatThrownBy(() ->
                        disclosures.grant(disclosure, new Granted(day, Extent.NAME, day, null), new UserId(VERIFIER)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("không được tự quyết định");
        var custodian = new UserId(CUSTODIAN);
        assertThatThrownBy(() -> disclosures.grant(disclosure, new Granted(day, Extent.WHOLE, day, null), custodian))
                .hasMessageContaining("không cung cấp rộng hơn");
        assertThatThrownBy(() -> disclosures.grant(
                        disclosure, new Granted(day, Extent.NAME, LocalDate.of(2026, 7, 21), null), custodian))
                .hasMessageContaining("20/07/2026");
        assertThatThrownBy(() -> disclosures.grant(
                        disclosure, new Granted(day, Extent.NAME, LocalDate.of(2026, 7, 7), null), custodian))
                .hasMessageContaining("không được trước hôm nay");
        assertThat(open(VERIFIER, number, "NAME").statusCode()).isEqualTo(403);
        var again = post(VERIFIER, number, "yeu-cau", asked("VERIFIER", "NAME"));
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(page(VERIFIER, number)).contains("đang chờ quyết định");
    }

    @Test
    void bodiesOutsideAskByALetterThatAnOfficerEnters() {
        var number = denounced();
        var asked = asked("POLICE", "WHOLE");
        post("clerk.bacninh", number, "yeu-cau", asked);
        assertThat(page("clerk.bacninh", number)).contains("Hãy ghi “Cơ quan yêu cầu”.");
        assertThat(links.of(number)).isEmpty();
        asked.putAll(Map.of(
                "body",
                "Cơ quan Cảnh sát điều tra Công an tỉnh",
                "letterNumber",
                "12/CV-CSĐT",
                "letterDate",
                "2026-07-07"));
        var disclosure = ask("clerk.bacninh", number, asked);
        assertThat(browser(CUSTODIAN).get("/ho-so/" + disclosure, PAGE).body())
                .contains(
                        "Cơ quan Cảnh sát điều tra Công an tỉnh",
                        "số 12/CV-CSĐT ngày 07/07/2026",
                        "Cần pháp chế xác nhận");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VERIFIER", "RESOLVER", ""})
    void whoMayNotAskIsToldAndNothingBegins(String requester) {
        var number = denounced();
        post("clerk.bacninh", number, "yeu-cau", asked(requester, "WHOLE"));
        assertThat(links.of(number)).isEmpty();
        assertThat(page("clerk.bacninh", number))
                .doesNotContain(number + "/yeu-cau-moi")
                .contains("Thông tin về người tố cáo");
    }

    @Test
    void aRequestNamesNobody() {
        var number = denounced();
        var asked = asked("VERIFIER", "NAME");
        asked.put("purpose", "Mời bà " + Walk.NAME + " làm việc");
        post(VERIFIER, number, "yeu-cau", asked);
        assertThat(page(VERIFIER, number)).contains("có chứa họ tên");
        assertThat(links.of(number)).isEmpty();
        for (var table : List.of("camunda", "kntc")) {
            assertThat(new ClearTextScan(jdbc).tablesHolding(table, Walk.NAME)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "petition-officer.bacninh",
                "resolver.bacninh",
                "clerk.bacninh",
                "manager.bacninh",
                "monitor.bacninh",
                "reception-officer.bacninh"
            })
    void nobodySeesWithoutAGrantAndTheAttemptIsARow(String account) {
        var number = denounced();
        var refused = open(account, number, "NAME");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Chưa được cung cấp").doesNotContain(Walk.NAME);
        var inFile = postTo(account, "/ho-so/" + number + "/danh-tinh/1", Map.of("purpose", PURPOSE));
        assertThat(inFile.statusCode()).isEqualTo(403);
        assertThat(rows(number))
                .containsExactly(
                        account + ": Người nộp đơn 1: họ tên: –: từ chối", account + ": Người số 1: –: từ chối");
        assertThat(page(CUSTODIAN, number)).contains("Bị từ chối");
        assertThat(post(account, number, "luoc-bo", Map.of("purpose", PURPOSE)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void otherAgenciesLearnNothingAndTheAttemptIsARow() {
        var number = denounced();
        var refused = open("identity-custodian.vocuong", number, "NAME");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(browser("identity-custodian.vocuong")
                        .get("/danh-tinh/" + number, PAGE)
                        .statusCode())
                .isEqualTo(404);
        assertThat(rows(number)).containsExactly("identity-custodian.vocuong: Hồ sơ của cơ quan khác: –: từ chối");
    }

    @Test
    void theCustodianSeesAndEachViewIsARow() {
        var number = denounced();
        assertThat(open(CUSTODIAN, number, "NAME,CONTACT,PAPER").body())
                .contains(Walk.NAME, ADDRESS, PHONE, "027185003219");
        assertThat(post(CUSTODIAN, number, "but-tich", Map.of("purpose", PURPOSE))
                        .body())
                .contains("Tôi là " + Walk.NAME);
        assertThat(open(CUSTODIAN, number, "").statusCode()).isEqualTo(400);
        assertThat(rows(number)).hasSize(2).allMatch(row -> row.endsWith("–: mở"));
    }

    @Test
    void complaintsAreOpenedInTheirFileAsBefore() {
        var number = walk.file("POST", "Khiếu nại về bồi thường đất.");
        assertThat(browser(CUSTODIAN).get("/danh-tinh/" + number, PAGE).statusCode())
                .isEqualTo(404);
    }

    /** Wrongly taken for something open first. */
    @Test
    void whatWasOpenedBeforeItWasFoundToDenounceIsListed() {
        var number = walk.file("POST", "Phản ánh việc thu phí trông xe.");
        var before = postTo(
                "petition-officer.bacninh",
                "/ho-so/" + number + "/danh-tinh/1",
                Map.of("purpose", "Đọc đơn để phân loại"));
        assertThat(before.body()).contains(Walk.NAME);
        clock.today(LocalDate.of(2026, 7, 9));
        walk.classify(number, Walk.SENDER, "DENUNCIATION", true);
        assertThat(postTo(
                                "petition-officer.bacninh",
                                "/ho-so/" + number + "/danh-tinh/1",
                                Map.of("purpose", "Đọc đơn để phân loại"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(page(CUSTODIAN, number))
                .contains("Đọc đơn để phân loại", "Trước khi biết là tố cáo")
                .doesNotContain(Walk.NAME);
    }

    /** Taken for a complaint, with a paper drawn up; who had to do with it is told to the custodian, and nobody else. */
    @Test
    void papersAndActsBeforeItWasFoundToDenounceAreListed() {
        var number = walk.file("POST", "Khiếu nại việc thu phí trông xe.");
        var paper = "Phiếu hướng dẫn đã gửi";
        draw(number, "TT05/02", paper);
        clock.today(LocalDate.of(2026, 7, 9));
        walk.classify(number, Walk.SENDER, "DENUNCIATION", true);
        clock.today(LocalDate.of(2026, 7, 10));
        draw(number, "TT05/03", "Thông báo sau khi đã biết");
        assertThat(page(CUSTODIAN, number))
                .contains(
                        "Văn bản đã lập trước khi biết là tố cáo",
                        paper,
                        "Việc đã làm trước khi biết là tố cáo",
                        "Tiếp nhận đơn, nguồn:")
                .doesNotContain("Thông báo sau khi đã biết", Walk.NAME);
        assertThat(page("resolver.bacninh", number)).doesNotContain(paper, "trước khi biết là tố cáo");
        var id = jdbc.sql("select id::text from kntc.document where title = ? and case_number = ?")
                .params(paper, number.value())
                .query(String.class)
                .single();
        assertThat(browser("clerk.bacninh")
                        .get("/ho-so/" + number + "/van-ban/" + id, PAGE)
                        .statusCode())
                .as("it may name who denounces")
                .isEqualTo(403);
    }

    private void draw(CaseNumber number, String form, String title) {
        jdbc.sql(
                        """
                        insert into kntc.document (id, case_number, agency, form, title, needs_legal_check, template_sha256,
                            sha256, size, sealed, drawn_by, drawn_at)
                        values (gen_random_uuid(), ?, 'bacninh', ?, ?, false, repeat('0', 64), repeat('0', 64), 1, '\\x00', ?, ?)""")
                .params(number.value(), form, title, "petition-officer.bacninh", Timestamp.from(clock.instant()))
                .update();
    }

    @Test
    void theTextIsStrippedForWhoVerifies() throws IOException {
        var number = denounced();
        var marked = post(CUSTODIAN, number, "luoc-bo", Map.of("purpose", "Lập bản cho người xác minh"));
        assertThat(marked.statusCode()).isEqualTo(200);
        var none = post(CUSTODIAN, number, "luoc-bo/lap", Map.of("words", ""));
        assertThat(none.statusCode()).isEqualTo(302);
        assertThat(page(CUSTODIAN, number))
                .contains("vẫn có chi tiết cho biết người tố cáo", "Chưa có bản lược bỏ nào");
        var places = boxes(marked.body(), true).collect(Collectors.joining(","));
        var lastWord = boxes(marked.body(), false).reduce((one, other) -> other).orElseThrow();
        post(CUSTODIAN, number, "luoc-bo/lap", Map.of("words", places + "," + lastWord));

        var link = Pattern.compile("/danh-tinh/" + number + "/ban-luoc/([0-9a-f-]+)")
                .matcher(page(VERIFIER, number));
        assertThat(link.find()).isTrue();
        try (var copy = Loader.loadPDF(browser(VERIFIER).bytes(link.group()))) {
            assertThat(new PDFTextStripper().getText(copy))
                    .contains("BẢN LƯỢC BỎ", number.value(), "Tôi là […]", "đề nghị xem […]")
                    .doesNotContain("Trần", "Bưởi", "Hồng");
        }
        assertThat(browser("manager.bacninh").get(link.group(), PAGE).statusCode())
                .isEqualTo(403);
        assertThat(browser(VERIFIER)
                        .get("/danh-tinh/" + number + "/ban-luoc/" + UUID.randomUUID(), PAGE)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aScanIsCoveredPageByPage() throws IOException {
        var number = denounced();
        var file = files.add(
                number, CaseFiles.Kind.PETITION_SCAN, "đơn của " + Walk.NAME + ".pdf", scan(), new UserId(VERIFIER));
        var path = "quet/" + file.id();
        assertThat(post(VERIFIER, number, path, Map.of("purpose", PURPOSE)).statusCode())
                .isEqualTo(403);
        var first = post(CUSTODIAN, number, path, Map.of("purpose", PURPOSE));
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.body())
                .contains("trang 1 / 2", "data:image/jpeg;base64,")
                .doesNotContain(Walk.NAME);
        var place = new HashMap<>(
                Map.of("purpose", PURPOSE, "width", "400", "height", "600", "diem.x", "40", "diem.y", "60"));
        assertThat(post(CUSTODIAN, number, path, place).body()).contains("name=\"corner\" value=\"1000,1000\"");
        place.putAll(Map.of("corner", "1000,1000", "diem.x", "200", "diem.y", "120"));
        assertThat(post(CUSTODIAN, number, path, place).body())
                .contains(
                        "name=\"boxes\" value=\"1:1000,1000,5000,2000;\"",
                        "left: 10.0%; top: 10.0%; width: 40.0%; height: 10.0%");
        var last = post(
                CUSTODIAN,
                number,
                path,
                Map.of("purpose", PURPOSE, "page", "1", "boxes", "1:1000,1000,5000,2000;", "act", "next"));
        assertThat(last.body()).contains("trang 2 / 2", "lập bản lược bỏ", "name=\"confirmed\" value=\"1\"");
        post(CUSTODIAN, number, path + "/lap", Map.of("boxes", ""));
        assertThat(page(CUSTODIAN, number)).contains("Chưa có ô che nào");
        var covered = new HashMap<>(Map.of("boxes", "1:1000,1000,5000,2000;", "page", "2"));
        post(CUSTODIAN, number, path + "/lap", covered);
        assertThat(page(CUSTODIAN, number)).contains("Chưa xác nhận trang 1 đã che đủ.");
        covered.put("confirmed", "1");
        post(CUSTODIAN, number, path + "/lap", covered);
        assertThat(page(VERIFIER, number)).contains(file.label() + ", 2 trang").doesNotContain(Walk.NAME);
        assertThat(rows(number).get(0)).isEqualTo(CUSTODIAN + ": " + file.label() + ", trang 1: –: mở");
    }

    /** What the machine read is proposed; a box that is too much goes, and who only draws is told that nothing was proposed. */
    @Test
    void whatTellsOnATypedScanIsProposed() throws IOException {
        TypedPage.requireTesseract();
        var number = denounced();
        var sheet = new TypedPage(
                "ĐƠN TỐ CÁO",
                "Tôi là Trần Thị Bưởi Hồng, trú tại tổ 3, khu phố Mỏ.",
                "Điện thoại 0912 345 678, căn cước số 027185003219.",
                "Tôi tố cáo việc thu phí trông xe sai quy định.");
        var file = files.add(number, CaseFiles.Kind.PETITION_SCAN, "đơn.png", sheet.png(), new UserId(VERIFIER));
        var path = "quet/" + file.id();
        var shown = post(CUSTODIAN, number, path, Map.of("purpose", PURPOSE));
        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
        assertThat(shown.body())
                .contains("do chương trình đọc chữ in rồi đề xuất")
                .doesNotContain("phải tự xem từng dòng", Walk.NAME);
        var boxes = proposed(shown.body());
        for (int line : new int[] {1, 2}) {
            int middle = (TypedPage.line(line)[0] + TypedPage.line(line)[1]) / 2;
            assertThat(boxes).anyMatch(box -> box.top() < middle && box.bottom() > middle);
        }
        for (int line : new int[] {0, 3}) {
            int middle = (TypedPage.line(line)[0] + TypedPage.line(line)[1]) / 2;
            assertThat(boxes).noneMatch(box -> box.top() < middle && box.bottom() > middle);
        }
        var fewer = post(
                CUSTODIAN,
                number,
                path,
                Map.of("purpose", PURPOSE, "boxes", written(boxes), "shown", "1", "drop", "0"));
        assertThat(proposed(fewer.body())).hasSize(boxes.size() - 1);
        post(CUSTODIAN, number, path + "/lap", Map.of("boxes", written(boxes), "page", "1"));
        assertThat(page(CUSTODIAN, number)).contains("Đã lập bản lược bỏ.");
        assertThat(page(VERIFIER, number)).contains(file.label() + ", 1 trang");
        var scribbled = files.add(
                number,
                CaseFiles.Kind.PETITION_SCAN,
                "đơn tay.png",
                new TypedPage("ĐƠN TỐ CÁO").scribbled().png(),
                new UserId(VERIFIER));
        var unread = "quet/" + scribbled.id();
        assertThat(post(CUSTODIAN, number, unread, Map.of("purpose", PURPOSE)).body())
                .contains("phải tự xem từng dòng", "name=\"unread\" value=\"1\"");
        var unlooked = new HashMap<>(Map.of("boxes", "1:1,1,9999,9999;", "page", "1", "unread", "1"));
        post(CUSTODIAN, number, unread + "/lap", unlooked);
        assertThat(page(CUSTODIAN, number)).contains("Chưa xác nhận trang 1");
        unlooked.put("looked", "true");
        post(CUSTODIAN, number, unread + "/lap", unlooked);
        assertThat(page(VERIFIER, number)).contains(scribbled.label() + ", 1 trang");
    }

    private static List<BlackBox> proposed(String body) {
        var written = Pattern.compile("name=\"boxes\" value=\"([^\"]*)\"").matcher(body);
        assertThat(written.find()).isTrue();
        return Pattern.compile("(\\d+):(\\d+),(\\d+),(\\d+),(\\d+);")
                .matcher(written.group(1))
                .results()
                .map(box -> new BlackBox(
                        Integer.parseInt(box.group(1)),
                        Integer.parseInt(box.group(2)),
                        Integer.parseInt(box.group(3)),
                        Integer.parseInt(box.group(4)),
                        Integer.parseInt(box.group(5))))
                .toList();
    }

    private static String written(List<BlackBox> boxes) {
        return boxes.stream()
                .map(box ->
                        box.page() + ":" + box.left() + "," + box.top() + "," + box.right() + "," + box.bottom() + ";")
                .collect(Collectors.joining());
    }

    /** A request is a case that its requester, who decides and the resolver know of, and nobody else; its number leaves no gap. */
    @Test
    void thatSomebodyAskedFewKnow() {
        var number = denounced();
        var asked = asked("POLICE", "WHOLE");
        asked.putAll(Map.of("body", "Công an tỉnh", "letterNumber", "12/CV", "letterDate", "2026-07-07"));
        var disclosure = ask("clerk.bacninh", number, asked);
        assertThat(disclosure.value()).startsWith("BACNINH-2026-8");
        for (var account : List.of("clerk.bacninh", CUSTODIAN, "resolver.bacninh")) {
            assertThat(browser(account).get("/ho-so/" + disclosure, PAGE).statusCode())
                    .as(account)
                    .isEqualTo(200);
            assertThat(browser(account).get("/ho-so?tuKhoa=" + disclosure, PAGE).body())
                    .as(account)
                    .contains("\"/ho-so/" + disclosure);
        }
        for (var account :
                List.of(VERIFIER, "petition-officer.bacninh", "reception-officer.bacninh", "manager.bacninh")) {
            assertThat(browser(account).get("/ho-so/" + disclosure, PAGE).statusCode())
                    .as(account)
                    .isEqualTo(404);
            assertThat(browser(account).get("/ho-so/" + number, PAGE).body())
                    .as(account)
                    .doesNotContain(disclosure.value());
            assertThat(new Browser(port)
                            .get(
                                    "/engine-rest/process-instance/count?businessKey=" + disclosure,
                                    Browser.basic(account))
                            .body())
                    .as(account)
                    .contains("\"count\":0");
        }
    }

    private static byte[] scan() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A6));
            document.addPage(new PDPage(PDRectangle.A6));
            var content = new ByteArrayOutputStream();
            document.save(content);
            return content.toByteArray();
        }
    }

    private static Stream<String> boxes(String page, boolean marked) {
        return BOX.matcher(page)
                .results()
                .filter(box -> marked == (box.group(2) != null))
                .map(box -> box.group(1));
    }

    @Test
    void whereTheAgencyHasNoCustodianTheResolverActsAndTheSelfCheckSaysSo() {
        var number = denounced();
        identities.deleteMembership(CUSTODIAN, Role.IDENTITY_CUSTODIAN.id());
        try {
            assertThat(selfChecks.check().groupsWithoutMember())
                    .extracting(missing -> missing.group() + " " + missing.agency())
                    .contains("identity-custodian bacninh");
            var disclosure = ask(VERIFIER, number, asked("VERIFIER", "NAME"));
            assertThat(walk.openTask(disclosure, "resolver.bacninh")
                            .path("name")
                            .asText())
                    .isEqualTo("Quyết định cung cấp thông tin");
            assertThat(page("resolver.bacninh", number)).contains("người giải quyết tạm thay");
            assertThat(open("resolver.bacninh", number, "NAME").body()).contains(Walk.NAME);
            post("resolver.bacninh", number, "yeu-cau", asked("RESOLVER", "NAME"));
            assertThat(page("resolver.bacninh", number)).contains("hãy cử người giữ danh tính");
            assertThat(links.of(number)).hasSize(1);
        } finally {
            identities.createMembership(CUSTODIAN, Role.IDENTITY_CUSTODIAN.id());
        }
        assertThat(open("resolver.bacninh", number, "NAME").statusCode()).isEqualTo(403);
    }

    @Test
    void theCaseFileLeadsThere() {
        var number = denounced();
        assertThat(browser(VERIFIER).get("/ho-so/" + number, PAGE).body())
                .contains("href=\"/danh-tinh/" + number + "\"", "Được giữ bí mật");
    }
}
