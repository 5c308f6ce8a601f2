package vn.kntc.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kntc.reception.VisitSheets.aVisit;
import static vn.kntc.reception.VisitSheets.person;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.CaseFile;
import vn.kntc.document.CaseFiles;
import vn.kntc.document.Documents;
import vn.kntc.handling.intake.IntakeError;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.ClearTextScan;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/**
 * Days at the desk of Nhân Hòa as they are told, with dates worked out by hand: Monday 03/8/2026 is the day of the visits; ten working days
 * after it end on Monday 17/8, three on Thursday 06/8.
 */
@KntcIT
class ToldVisitsIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);
    private static final String NAME = "Đinh Thị Mơ Rừng";

    private final AtTheDesk desk;
    private final int port;
    private final Reveals reveals;
    private final Documents documents;
    private final CaseFiles files;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final VisitKnownFacts known;

    @Autowired
    ToldVisitsIT(
            VisitIntake intake,
            @Value("${local.server.port}") int port,
            Reveals reveals,
            Documents documents,
            CaseFiles files,
            JdbcClient jdbc,
            MovableClock clock,
            VisitKnownFacts known) {
        this.known = known;
        this.desk = new AtTheDesk(intake, port);
        this.port = port;
        this.reveals = reveals;
        this.documents = documents;
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void monday() {
        clock.today(MONDAY);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private static Map<String, Object> found(String kind, boolean competent) {
        return Map.of("kind", kind, "lateRefusal", "NONE", "competent", competent, "conditionsMet", true);
    }

    private void assess(CaseNumber visit, String kind, boolean competent) {
        desk.does(visit, "assessVisit", "reception-officer", found(kind, competent));
    }

    private void route(CaseNumber visit, Map<String, Object> fields) {
        desk.does(visit, "chooseDeskRoute", "reception-officer", fields);
    }

    private List<Identity> people(CaseNumber number) {
        return reveals.revealAll(number, "Kiểm tra trong phép thử", new UserId(AtTheDesk.OFFICER));
    }

    private String paper(CaseNumber number, String form) throws IOException {
        var paper = documents.of(number).stream()
                .filter(document -> document.form().equals(form))
                .findFirst()
                .orElseThrow();
        try (var word = new XWPFDocument(
                        new ByteArrayInputStream(documents.open(paper.id(), new UserId(AtTheDesk.OFFICER))));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    @Test
    void aPlainVisitBecomesAPetitionWithoutTypingAnythingTwice() throws IOException {
        var visit = desk.receive(aVisit().handingIn(
                        new VisitSheet.Document("Đơn khiếu nại", 2, "ORIGINAL"),
                        new VisitSheet.Document("Quyết định số 98/QĐ-UBND", 3, "PHOTOCOPY"))
                .typed());
        assertThat(paper(visit, "TCD-02"))
                .contains(
                        "Vào hồi 08 giờ 30 phút, ngày 03 tháng 8 năm 2026",
                        "Người cung cấp: bà Đinh Thị Mơ Rừng.",
                        "1. Đơn khiếu nại: 02 trang, bản chính;",
                        "2. Quyết định số 98/QĐ-UBND: 03 trang, bản phô tô.");
        assertThat(desk.clock(visit, "RECEPTION_RESULT_NOTICE").path("due").asText())
                .isEqualTo("2026-08-17");
        assertThat(desk.due(visit, "reception-officer")).startsWith("2026-08-17");

        assess(visit, "COMPLAINT", true);
        route(visit, Map.of("routeChoice", "FOLLOW"));
        var petition = desk.linked(visit).get(0);
        assertThat(desk.linked(petition)).containsExactly(visit);
        assertThat(desk.file(petition).path("links").findValuesAsText("caseNumber"))
                .containsExactly(visit.value());
        var opened = desk.file(petition);
        assertThat(opened.path("kind").asText()).isEqualTo("COMPLAINT");
        assertThat(opened.path("openTasks").get(0).path("name").asText()).isEqualTo("Xác định luật điều chỉnh");
        assertThat(people(petition)).isEqualTo(people(visit));
        assertThat(reveals.revealPetitionText(petition, "Kiểm tra trong phép thử", new UserId(AtTheDesk.OFFICER)))
                .isEqualTo("Tôi không đồng ý với phương án bồi thường.");
        assertThat(desk.acts(petition)).contains("Nộp trực tiếp").doesNotContain(NAME);

        assertThat(known.of(visit))
                .as("nobody is told that it is accepted before somebody has seen so")
                .doesNotContainKey("outcome")
                .containsEntry("answer", "Nội dung đã được lập thành đơn số " + petition + ": đang giải quyết.");

        clock.today(LocalDate.of(2026, 8, 14));
        var told = new HashMap<String, Object>(Map.of(
                "toldOn", "2026-08-14",
                "resultOutcome", "A",
                "resultWay", "LETTER",
                "resultText", "Đơn đang được đề xuất thụ lý"));
        untrue(visit, told, "“Cần thêm thời gian kiểm tra, xác minh”");
        told.put("resultOutcome", "D");
        untrue(visit, told, "“Cần thêm thời gian kiểm tra, xác minh”");
        told.put("resultOutcome", "B");
        desk.does(visit, "tellVisitResult", "reception-officer", told);
        assertThat(paper(visit, "P-05"))
                .contains("Kính gửi: Bà Đinh Thị Mơ Rừng.", "Đơn đang được đề xuất thụ lý.")
                .doesNotContain("được thụ lý giải quyết");
        assertThat(desk.clock(visit, "RECEPTION_RESULT_NOTICE").path("state").asText())
                .isEqualTo("MET");
        assertThat(desk.file(visit).path("status").asText()).isEqualTo("CLOSED");
        assertThat(desk.acts(visit)).contains("RESULT_TOLD", "PETITIONS_OPENED").doesNotContain(NAME);
    }

    private void untrue(CaseNumber visit, Map<String, Object> told, String right) {
        var refused = desk.tries(visit, "tellVisitResult", "reception-officer", told);
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("resultOutcome", right);
        assertThat(desk.clock(visit, "RECEPTION_RESULT_NOTICE").path("state").asText())
                .isEqualTo("RUNNING");
    }

    /** Approved by the leader on 06/8; before that nobody says so. */
    @Test
    void whatTheLeaderAcceptedIsToldAsAccepted() throws IOException {
        var visit = desk.receive(aVisit().about("FEEDBACK", "Kiến nghị sửa đoạn đường ngập trước chợ.")
                .typed());
        assess(visit, "FEEDBACK", true);
        route(visit, Map.of("routeChoice", "FOLLOW"));
        var petition = desk.linked(visit).get(0);
        sorted(petition, "FEEDBACK");
        desk.does(petition, "confirmRoute", "petition-officer", Map.of("routeChoice", "FOLLOW"));
        var told = Map.<String, Object>of(
                "toldOn", "2026-08-06",
                "resultOutcome", "A",
                "resultWay", "LETTER",
                "resultText", "Kiến nghị đã được giao giải quyết");
        clock.today(LocalDate.of(2026, 8, 6));
        untrue(visit, told, "“Cần thêm thời gian kiểm tra, xác minh”");
        desk.does(petition, "approveProposal", "resolver", Map.of("proposalAnswer", "APPROVE"));
        assertThat(known.of(visit)).containsEntry("outcome", "A");
        desk.does(visit, "tellVisitResult", "reception-officer", told);
        assertThat(paper(visit, "P-05")).contains("được thụ lý giải quyết");
        assertThat(desk.file(visit).path("status").asText()).isEqualTo("CLOSED");
    }

    @Test
    void aCrowdOfTwelveAppointsWhoSpeaks() throws IOException {
        var crowd = aVisit().about("FEEDBACK", "Mười hai hộ kiến nghị sửa cống thoát nước của ngõ.")
                .by(
                        person("MR", "Lê Văn Sấu Giòn", "027183001101", "REPRESENTATIVE"),
                        person("MRS", "Trịnh Thị Bứa", "027183001102", "REPRESENTATIVE"));
        assertThat(desk.faults(crowd.appointing(3).of(12, 6).typed()))
                .extracting(IntakeError::message)
                .singleElement()
                .asString()
                .contains("Có 12 người", "từ 1 đến 5 người");
        var visit = desk.receive(crowd.of(12, null).typed());
        assertThat(paper(visit, "TCD-02")).contains("Văn bản cử người đại diện", "3");
        assess(visit, "FEEDBACK", true);
        route(visit, Map.of("routeChoice", "FOLLOW"));
        var petition = desk.linked(visit).get(0);
        assertThat(desk.acts(petition)).contains("12 người nộp đơn, 2 người đại diện");
        assertThat(desk.file(petition).path("kind").asText()).isEqualTo("FEEDBACK");
    }

    @Test
    void aRefusalIsToldInWritingWithinThreeWorkingDays() throws IOException {
        var visit = desk.receive(aVisit().about("FEEDBACK", "Phản ánh tiếng ồn của xưởng cơ khí, đã được trả lời.")
                .saying("")
                .turnedAway("RH", "Đã trả lời tại Công văn số 12/UBND-VP ngày 02/7/2026, không có tình tiết mới.")
                .typed());
        assertThat(desk.clock(visit, "RECEPTION_RESULT_NOTICE").isMissingNode())
                .as("nothing was received")
                .isTrue();
        assertThat(desk.clock(visit, "RECEPTION_REFUSAL_NOTICE").path("due").asText())
                .isEqualTo("2026-08-06");
        assertThat(desk.due(visit, "resolver")).startsWith("2026-08-06");
        assertThat(paper(visit, "TCD-01")).contains("DỰ THẢO");

        clock.today(LocalDate.of(2026, 8, 4));
        desk.does(visit, "approveReceptionRefusal", "resolver", Map.of("refusalAnswer", "APPROVE"));
        clock.today(LocalDate.of(2026, 8, 5));
        assertThat(desk.tries(visit, "issueReceptionRefusal", "clerk", Map.of("noticeOn", "2026-08-02"))
                        .status())
                .isEqualTo(400);
        desk.does(visit, "issueReceptionRefusal", "clerk", Map.of("noticeOn", "2026-08-05"));
        assertThat(paper(visit, "TCD-01"))
                .contains(
                        "Nhân Hòa, ngày 05 tháng 8 năm 2026",
                        "Kính gửi: Bà Đinh Thị Mơ Rừng.",
                        "Căn cứ điểm h khoản 1 Điều 4 Nghị định 154/2026/NĐ-CP",
                        "Lý do từ chối: Đã trả lời tại Công văn số 12/UBND-VP");
        assertThat(desk.clock(visit, "RECEPTION_REFUSAL_NOTICE").path("state").asText())
                .isEqualTo("MET");
        assertThat(desk.file(visit).path("status").asText()).isEqualTo("CLOSED");
        assertThat(documents.of(visit))
                .extracting(CaseDocument::number)
                .allMatch(number -> number.endsWith("/TB-UBND"));
    }

    @Test
    void theHeadMayWantTheVisitorReceived() {
        var visit =
                desk.receive(aVisit().turnedAway("R3", "Đã giải quyết, rà soát, thông báo bằng văn bản và giải thích.")
                        .restingOn("15/TB-UBND", "2026-06-30")
                        .typed());
        assertThat(desk.acts(visit)).contains("số 15/TB-UBND ngày 30/06/2026");
        clock.today(LocalDate.of(2026, 8, 5));
        assertThat(desk.tries(visit, "approveReceptionRefusal", "resolver", Map.of("refusalAnswer", "SEND_BACK"))
                        .status())
                .isEqualTo(400);
        desk.does(
                visit,
                "approveReceptionRefusal",
                "resolver",
                Map.of("refusalAnswer", "SEND_BACK", "remark", "Có tình tiết mới, phải tiếp."));
        assertThat(desk.clock(visit, "RECEPTION_REFUSAL_NOTICE").path("state").asText())
                .isEqualTo("CANCELLED");
        assertThat(desk.clock(visit, "RECEPTION_RESULT_NOTICE").path("due").asText())
                .as("counted from the day of the visit")
                .isEqualTo("2026-08-17");
        assess(visit, "COMPLAINT", true);
    }

    /** Whether who denounces may send another the law leaves open: who handles the visit is told so. */
    @Test
    void theDoubtOfAProofIsShownWithIt() {
        var visit = desk.receive(aVisit().as("AUTHORIZED", "NOTARIZED_AUTHORIZATION")
                .by(
                        person("MR", "Đặng Văn Sung Chín", "027083004466", null),
                        person("MRS", "Đinh Thị Mơ Rừng", null, "PETITIONER"))
                .about("DENUNCIATION", "Trình bày việc công chức nhận tiền khi làm thủ tục.")
                .saying("Công chức nhận tiền.")
                .typed());
        var officer = new Browser(port);
        officer.signIn(AtTheDesk.OFFICER, "demo");
        assertThat(officer.get("/ho-so/" + visit, Map.of("Accept", "text/html")).body())
                .contains(
                        "Giấy tờ xuất trình",
                        "Giấy ủy quyền có công chứng",
                        "Cần pháp chế xác nhận: Điều 22 Luật Tố cáo");
    }

    @Test
    void whoIsDrunkIsTurnedAwayByMouth() {
        var visit = desk.receive(aVisit().by(person(null, "", null, null))
                .about("", "")
                .saying("")
                .recorded("", "")
                .turnedAway("R1", "Người đến say rượu; đã giải thích, hẹn đến khi tỉnh táo.")
                .typed());
        var file = desk.file(visit);
        assertThat(file.path("status").asText()).isEqualTo("CLOSED");
        assertThat(file.path("clocks")).isEmpty();
        assertThat(file.path("documents")).isEmpty();
        assertThat(desk.acts(visit)).contains("TURNED_AWAY", "khoản 1 Điều 9 Luật Tiếp công dân");
    }

    @Test
    void aVisitThatTurnsOutToDenounceIsKeptCloser() throws IOException {
        var visit = desk.receive(aVisit().about("UNCLASSIFIED", "Trình bày việc công chức nhận tiền khi làm thủ tục.")
                .handingIn(new VisitSheet.Document("Đĩa ghi âm", 1, "ORIGINAL"))
                .typed());
        var officer = new Browser(port);
        officer.signIn(AtTheDesk.OFFICER, "demo");
        toldOf(visit, "Theo lời bà Rừng, đã gửi đơn tháng 6.");
        assess(visit, "DENUNCIATION", false);
        assertThat(desk.acts(visit)).contains("WITHHELD");
        assertThat(log(visit, "")).contains(visit.value()).doesNotContain("Rừng");
        assertThat(log(visit, " ba rung")).contains("Không có lượt tiếp nào");
        assertThat(desk.tries(
                                visit,
                                "chooseDeskRoute",
                                "reception-officer",
                                Map.of(
                                        "routeChoice",
                                        "DEPART",
                                        "chosenDeskAction",
                                        "GUIDE",
                                        "departureReason",
                                        "Theo lời bà Rừng.",
                                        "answerWay",
                                        "LATER"))
                        .status())
                .as("what may mean her is refused now, not asked about")
                .isEqualTo(400);
        assertThat(statusOfPaper(visit, documents.of(visit).get(0).id(), "reception-officer"))
                .as("the receipt was drawn up before, and names her")
                .isEqualTo(403);
        route(visit, Map.of("routeChoice", "FOLLOW"));
        var petition = desk.linked(visit).get(0);
        for (var number : List.of(visit, petition)) {
            assertThat(desk.file(number).path("kind").asText()).isEqualTo("DENUNCIATION");
            var page = officer.get("/ho-so/" + number.value(), Map.of("Accept", "text/html"));
            assertThat(page.body()).contains("giữ bí mật").doesNotContain(NAME);
        }
        assertThat(jdbc.sql("select count(*) from kntc.vault_deposit where kept_closer and case_number in (?, ?)")
                        .params(visit.value(), petition.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    /** What was asked about when it was typed in, and taken then, since it was a complaint. */
    private void toldOf(CaseNumber visit, String priorHandling) {
        jdbc.sql(
                        """
                        update kntc.reception_visit set search_text = search_text || ' theo loi ba rung',
                            facts = jsonb_set(facts, '{arrival,priorHandling}', to_jsonb(?::text)) where case_number = ?""")
                .params(priorHandling, visit.value())
                .update();
    }

    private String log(CaseNumber visit, String words) {
        return page(
                signedIn("reception-officer"),
                "/so-tiep-cong-dan?tu=03/08/2026&den=03/08/2026&tuKhoa="
                        + URLEncoder.encode(visit + words, StandardCharsets.UTF_8));
    }

    private Browser signedIn(String role) {
        var reader = new Browser(port);
        reader.signIn(role + ".nhanhoa", "demo");
        return reader;
    }

    /** Without the numbers of matters, which may end like that of a case. */
    private static String page(Browser reader, String path) {
        return reader.get(path, Map.of("Accept", "text/html")).body().replaceAll("VV-[A-Z]+-[0-9]+-[0-9]+", "");
    }

    private void sorted(CaseNumber petition, String kind) {
        desk.does(petition, "checkGoverningLaw", "petition-officer", Map.of("governedByOtherLaw", "false"));
        var facts = new HashMap<String, Object>(
                Map.of("kind", kind, "competentBody", "ADMINISTRATIVE", "competent", true, "signers", 1));
        for (var fact : List.of("fit", "authorIdentified", "validForm", "conditionsMet")) {
            facts.put(fact, true);
        }
        desk.does(petition, "checkConditions", "petition-officer", facts);
    }

    /** Neither end tells the other to who handles cases. */
    private void apart(CaseNumber visit, CaseNumber petition) {
        assertThat(desk.file(visit).path("links")).isEmpty();
        assertThat(desk.file(petition).path("links")).isEmpty();
        assertThat(log(visit, "")).contains(visit.value(), "không ghi số đơn").doesNotContain(petition.value());
        for (var role : List.of("reception-officer", "petition-officer", "verifier", "manager")) {
            var reader = signedIn(role);
            assertThat(page(reader, "/ho-so/" + petition))
                    .contains(petition.value())
                    .doesNotContain(visit.value());
            assertThat(page(reader, "/ho-so/" + visit)).contains(visit.value()).doesNotContain(petition.value());
            assertThat(page(reader, "/vu-viec/" + matter(petition)))
                    .contains(petition.value())
                    .doesNotContain(visit.value());
        }
        assertThat(page(signedIn("identity-custodian"), "/ho-so/" + petition)).contains(visit.value());
    }

    private String matter(CaseNumber petition) {
        return jdbc.sql("select matter_id from kntc.matter_case where case_number = ?")
                .param(petition.value())
                .query(String.class)
                .single();
    }

    /** The visit is over, as a complaint; then its petition is sorted. */
    @Test
    void aVisitIsKeptCloserWhenItsPetitionTurnsOutToDenounce() {
        var visit = desk.receive(aVisit().about("COMPLAINT", "Trình bày việc công chức nhận tiền khi làm thủ tục.")
                .handingIn(new VisitSheet.Document("Đĩa ghi âm", 1, "ORIGINAL"))
                .typed());
        assess(visit, "COMPLAINT", true);
        route(visit, Map.of("routeChoice", "FOLLOW"));
        desk.does(
                visit,
                "tellVisitResult",
                "reception-officer",
                Map.of(
                        "toldOn", "2026-08-03",
                        "resultOutcome", "B",
                        "resultWay", "ORAL",
                        "resultText", "Đang xem xét."));
        var petition = desk.linked(visit).get(0);
        var receipt = documents.of(visit).get(0).id();
        assertThat(statusOfPaper(visit, receipt, "reception-officer")).isEqualTo(200);
        toldOf(visit, "Theo lời bà Rừng, đã gửi đơn tháng 6.");

        sorted(petition, "DENUNCIATION");

        assertThat(desk.file(visit).path("kind").asText()).isEqualTo("DENUNCIATION");
        assertThat(desk.file(visit).path("status").asText()).isEqualTo("CLOSED");
        assertThat(statusOfPaper(visit, receipt, "reception-officer")).isEqualTo(403);
        assertThat(desk.acts(visit)).contains("FOUND_TO_DENOUNCE", "WITHHELD").doesNotContain("Rừng");
        assertThat(log(visit, "")).doesNotContain("Rừng");
        assertThat(log(visit, " ba rung")).contains("Không có lượt tiếp nào");
        assertThat(jdbc.sql("select count(*) from kntc.vault_deposit where kept_closer and case_number in (?, ?)")
                        .params(visit.value(), petition.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        apart(visit, petition);
    }

    @Test
    void whatIsComplainedAboutDoesNotTellWhoDenouncesAtTheSameVisit() {
        var visit = desk.receive(aVisit().about("MIXED", "Trình bày hai việc: mức bồi thường và cán bộ nhận tiền.")
                .typed());
        assess(visit, "MIXED", false);
        route(
                visit,
                Map.of(
                        "routeChoice", "FOLLOW",
                        "splitWay", "HERE",
                        "parts",
                                List.of(
                                        Map.of(
                                                "partKind", "COMPLAINT",
                                                "part", "Khiếu nại mức bồi thường khi thu hồi đất."),
                                        Map.of(
                                                "partKind", "DENUNCIATION",
                                                "part", "Tố cáo cán bộ nhận tiền khi làm thủ tục."))));
        var petitions = desk.linked(visit);
        assertThat(petitions).hasSize(2);
        petitions.forEach(petition -> apart(visit, petition));
        assertThat(matter(petitions.get(0))).isNotEqualTo(matter(petitions.get(1)));
    }

    private int statusOfPaper(CaseNumber number, UUID paper, String role) {
        var officer = new Browser(port);
        officer.signIn(role + ".nhanhoa", "demo");
        return officer.get("/ho-so/" + number.value() + "/van-ban/" + paper, Map.of("Accept", "*/*"))
                .statusCode();
    }

    @Test
    void theReceiptOfADenunciationNamesNobody() throws IOException {
        var visit = desk.receive(aVisit().about("DENUNCIATION", "Tố cáo công chức nhận tiền khi làm thủ tục.")
                .handingIn(new VisitSheet.Document("Đĩa ghi âm", 1, "ORIGINAL"))
                .typed());
        assertThat(paper(visit, "TCD-02"))
                .contains("Người cung cấp: người tố cáo của lượt tiếp số " + visit)
                .doesNotContain("Mơ Rừng");
        var receipt = documents.of(visit).get(0).id();
        assertThat(statusOfPaper(visit, receipt, "reception-officer"))
                .as("who hands it out prints it")
                .isEqualTo(200);
        assertThat(statusOfPaper(visit, receipt, "verifier")).isEqualTo(403);
    }

    @Test
    void twoMattersOfOneVisitBecomeTwoPetitions() {
        var visit = desk.receive(aVisit().about("MIXED", "Trình bày hai việc: mức bồi thường và đèn đường hỏng.")
                .typed());
        assess(visit, "MIXED", false);
        assertThat(desk.tries(
                                visit,
                                "chooseDeskRoute",
                                "reception-officer",
                                Map.of(
                                        "routeChoice",
                                        "FOLLOW",
                                        "splitWay",
                                        "HERE",
                                        "parts",
                                        List.of(Map.of(
                                                "partKind",
                                                "COMPLAINT",
                                                "part",
                                                "Khiếu nại mức bồi thường khi thu hồi đất."))))
                        .status())
                .isEqualTo(400);
        route(
                visit,
                Map.of(
                        "routeChoice", "FOLLOW",
                        "splitWay", "HERE",
                        "parts",
                                List.of(
                                        Map.of(
                                                "partKind", "COMPLAINT",
                                                "part", "Khiếu nại mức bồi thường khi thu hồi đất."),
                                        Map.of(
                                                "partKind", "FEEDBACK",
                                                "part", "Phản ánh đèn đường của ngõ bị hỏng."))));
        var petitions = desk.linked(visit);
        assertThat(petitions).hasSize(2);
        assertThat(petitions.stream()
                        .map(number -> desk.file(number).path("kind").asText()))
                .containsExactlyInAnyOrder("COMPLAINT", "FEEDBACK");
        assertThat(people(petitions.get(0))).isEqualTo(people(petitions.get(1)));
    }

    private void handIn(CaseNumber visit, String content) {
        files.add(
                visit,
                CaseFiles.Kind.EVIDENCE,
                "chung-cu.txt",
                content.getBytes(StandardCharsets.UTF_8),
                new UserId(AtTheDesk.OFFICER));
    }

    private List<String> hashes(CaseNumber number) {
        return files.of(number).stream().map(CaseFile::sha256).toList();
    }

    @Test
    void whatWasHandedInGoesWithThePetition() {
        var visit = desk.receive(aVisit().typed());
        handIn(visit, "Bản chụp quyết định bồi thường.");
        handIn(visit, "Bản đồ thửa đất.");
        assess(visit, "COMPLAINT", true);
        route(visit, Map.of("routeChoice", "FOLLOW"));
        var petition = desk.linked(visit).get(0);
        assertThat(hashes(petition)).hasSize(2).isEqualTo(hashes(visit));
        assertThat(new String(
                        files.open(files.of(petition).get(0).id(), new UserId(AtTheDesk.OFFICER))
                                .content(),
                        StandardCharsets.UTF_8))
                .isEqualTo("Bản chụp quyết định bồi thường.");
    }

    @Test
    void whatMayBelongToADenunciationStaysWhereFewerMayOpenIt() {
        var visit = desk.receive(aVisit().about("MIXED", "Trình bày hai việc: nhận tiền trái phép và đèn đường hỏng.")
                .typed());
        handIn(visit, "Bản ghi lời nói.");
        assess(visit, "MIXED", false);
        route(
                visit,
                Map.of(
                        "routeChoice", "FOLLOW",
                        "splitWay", "HERE",
                        "parts",
                                List.of(
                                        Map.of(
                                                "partKind", "DENUNCIATION",
                                                "part", "Tố cáo công chức nhận tiền khi làm thủ tục."),
                                        Map.of(
                                                "partKind", "FEEDBACK",
                                                "part", "Phản ánh đèn đường của ngõ bị hỏng."))));
        for (var petition : desk.linked(visit)) {
            boolean denounces = desk.file(petition).path("kind").asText().equals("DENUNCIATION");
            assertThat(hashes(petition)).isEqualTo(denounces ? hashes(visit) : List.of());
        }
    }

    /** Khoản 1 Điều 14 Nghị định 154/2026/NĐ-CP: cán bộ ghi lại lời trình bày, hai bên ký. */
    @Test
    void whatTheOfficerWritesDownForSomebodyIsARecordThatBothSign() throws IOException {
        var words = "Ranh giới thửa đất nhà tôi bị đo lệch sang nhà bên";
        var visit = desk.receive(aVisit().about("COMPLAINT", "Khiếu nại việc đo đạc thửa đất.")
                .recorded("OFFICER", "FINGERPRINTED")
                .saying(words)
                .typed());
        assertThat(paper(visit, "P-01")).contains("Đinh Thị Mơ Rừng", words, "NGƯỜI TRÌNH BÀY", "NGƯỜI GHI BIÊN BẢN");
        var denounced = desk.receive(aVisit().about("DENUNCIATION", "Tố cáo cán bộ nhận tiền khi làm thủ tục.")
                .recorded("OFFICER", "FINGERPRINTED")
                .saying(words)
                .typed());
        assertThat(paper(denounced, "P-01"))
                .contains("người tố cáo của lượt tiếp số " + denounced, "Tố cáo cán bộ nhận tiền", "được giữ bí mật")
                .doesNotContain("Đinh Thị Mơ Rừng", words);
    }

    @Test
    void whoIsGuidedGetsHisSlipAtOnce() throws IOException {
        var visit = desk.receive(aVisit().about("COMPLAINT", "Khiếu nại quyết định xử phạt của cơ quan cấp tỉnh.")
                .typed());
        assess(visit, "COMPLAINT", false);
        route(
                visit,
                Map.of(
                        "routeChoice", "FOLLOW",
                        "competentBody", "Giám đốc Sở Xây dựng tỉnh Bắc Ninh",
                        "answerWay", "NOW_SLIP",
                        "explanation", "Đã hướng dẫn gửi đơn đến người ký quyết định xử phạt."));
        assertThat(paper(visit, "XLD-02"))
                .contains("Kính gửi: Bà Đinh Thị Mơ Rừng.", "là Giám đốc Sở Xây dựng tỉnh Bắc Ninh.")
                .as("signed by who receives, not under the head's title")
                .doesNotContain("CHỦ TỊCH\n");
        assertThat(desk.file(visit).path("status").asText()).isEqualTo("CLOSED");
        assertThat(desk.clock(visit, "RECEPTION_RESULT_NOTICE").path("state").asText())
                .isEqualTo("MET");
        assertThat(desk.linked(visit)).isEmpty();
    }

    @Test
    void nobodySaysOfWhatWasOnlyExplainedThatItWasAccepted() {
        var visit = desk.receive(aVisit().about("COMPLAINT", "Khiếu nại quyết định đã được giải quyết xong.")
                .typed());
        desk.does(
                visit,
                "assessVisit",
                "reception-officer",
                Map.of("kind", "COMPLAINT", "lateRefusal", "NONE", "settledLawfully", true));
        route(visit, Map.of("routeChoice", "FOLLOW", "answerWay", "LATER"));
        var told = Map.<String, Object>of(
                "toldOn", "2026-08-03", "resultOutcome", "A", "resultWay", "ORAL", "resultText", "Đã giải thích.");
        assertThat(desk.tries(visit, "tellVisitResult", "reception-officer", told)
                        .status())
                .isEqualTo(400);
        desk.does(
                visit,
                "tellVisitResult",
                "reception-officer",
                Map.of(
                        "toldOn",
                        "2026-08-03",
                        "resultOutcome",
                        "C",
                        "resultWay",
                        "ORAL",
                        "resultText",
                        "Đã giải thích."));
        assertThat(desk.file(visit).path("status").asText()).isEqualTo("CLOSED");
    }

    @Test
    void noVisitorIsFoundInClear() {
        var name = "Quách Thị Gấc Nếp";
        var visit = desk.receive(aVisit().by(person("MRS", name, "027183009988", null))
                .saying("Tôi là " + name + ", ở cuối ngõ.")
                .typed());
        assess(visit, "COMPLAINT", true);
        route(visit, Map.of("routeChoice", "FOLLOW"));
        var scan = new ClearTextScan(jdbc);
        for (var secret : List.of(name, "027183009988", "ở cuối ngõ")) {
            assertThat(scan.tablesHolding("kntc", secret)).isEmpty();
            assertThat(scan.tablesHolding("camunda", secret)).isEmpty();
        }
        assertThat(desk.faults(aVisit().by(person("MRS", name, "027183009988", null))
                        .handingIn(new VisitSheet.Document("Đơn", 1, "ORIGINAL"))
                        .typed()))
                .isEmpty();
    }
}
