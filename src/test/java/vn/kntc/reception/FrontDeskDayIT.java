package vn.kntc.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kntc.reception.VisitSheets.aVisit;
import static vn.kntc.reception.VisitSheets.person;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.session.SessionBook;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/**
 * One morning at the desk of Nhân Hòa, Monday 05/10/2026: eight people come, each for something else, and each is brought to the end. Ten
 * working days end on Monday 19/10, three on Thursday 08/10.
 */
@KntcIT
class FrontDeskDayIT {

    private static final Map<String, String> PAGE = Map.of("Accept", "text/html");
    private static final LocalDate MORNING = LocalDate.of(2026, 10, 5);
    private static final String DEPUTY = "Phó Chủ tịch tiếp ngày 05 tháng 10";
    private static final String ANSWER = "RECEPTION_RESULT_NOTICE";

    private final AtTheDesk desk;
    private final int port;
    private final Documents documents;
    private final SessionBook sessions;
    private final MovableClock clock;
    private Browser officer;

    @Autowired
    FrontDeskDayIT(
            VisitIntake intake,
            @Value("${local.server.port}") int port,
            Documents documents,
            SessionBook sessions,
            MovableClock clock) {
        this.desk = new AtTheDesk(intake, port);
        this.port = port;
        this.documents = documents;
        this.sessions = sessions;
        this.clock = clock;
    }

    @BeforeEach
    void morning() {
        clock.today(MORNING);
        officer = new Browser(port);
        officer.signIn(AtTheDesk.OFFICER, "demo");
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private static VisitSheets visitor(String form, String name, String idNumber) {
        return aVisit().on("2026-10-05").by(person(form, name, idNumber, null));
    }

    private void assess(CaseNumber visit, String kind, Map<String, Object> more) {
        var fields = new HashMap<String, Object>(
                Map.of("kind", kind, "lateRefusal", "NONE", "competent", true, "conditionsMet", true));
        fields.putAll(more);
        desk.does(visit, "assessVisit", "reception-officer", fields);
    }

    private void follow(CaseNumber visit) {
        desk.does(visit, "chooseDeskRoute", "reception-officer", Map.of("routeChoice", "FOLLOW"));
    }

    private void answered(CaseNumber visit) throws IOException {
        assertThat(desk.clock(visit, ANSWER).path("due").asText()).isEqualTo("2026-10-19");
        desk.does(
                visit,
                "tellVisitResult",
                "reception-officer",
                Map.of(
                        "toldOn", "2026-10-16",
                        "resultOutcome", "B",
                        "resultWay", "LETTER",
                        "resultText", "Nội dung đang được xem xét"));
        assertThat(paper(visit, "P-05"))
                .contains("ngày 16 tháng 10 năm 2026", "cần thêm thời gian kiểm tra, xác minh", "đang được xem xét.");
        assertThat(desk.clock(visit, ANSWER).path("state").asText()).isEqualTo("MET");
        closed(visit);
    }

    private void closed(CaseNumber visit) {
        assertThat(desk.file(visit).path("status").asText()).isEqualTo("CLOSED");
    }

    private String paper(CaseNumber number, String form) throws IOException {
        var papers = documents.of(number).stream()
                .filter(document -> document.form().equals(form))
                .toList();
        assertThat(papers).as(form + " of " + number).isNotEmpty();
        var newest = papers.get(papers.size() - 1);
        try (var word = new XWPFDocument(
                        new ByteArrayInputStream(documents.open(newest.id(), new UserId(AtTheDesk.OFFICER))));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    private String page(CaseNumber number) {
        return officer.get("/ho-so/" + number, PAGE).body();
    }

    private void posts(String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("_csrf", officer.token("/so-tiep-cong-dan"));
        var answer = officer.form(path, all);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    @Test
    void eightComeAndEachIsBroughtToTheEnd() throws IOException {
        var written = turnedAwayInWriting();
        var drunk = turnedAwayByMouth();
        var group = sixComeByOne();
        var mixed = bringsTwoMatters();
        var third = broughtBySomebodyElse();
        var urgent = asksForTheLeaderAtOnce();
        var receipt = handsPapersIn();
        var guided = isGuided();

        clock.today(LocalDate.of(2026, 10, 6));
        desk.does(written, "approveReceptionRefusal", "resolver", Map.of("refusalAnswer", "APPROVE"));
        clock.today(LocalDate.of(2026, 10, 7));
        var early = desk.tries(written, "issueReceptionRefusal", "clerk", Map.of("noticeOn", "2026-10-05"));
        assertThat(early.status()).isEqualTo(400);
        assertThat(early.body()).contains("noticeOn", "không thể trước ngày 06/10/2026");
        desk.does(written, "issueReceptionRefusal", "clerk", Map.of("noticeOn", "2026-10-07"));
        assertThat(paper(written, "TCD-01"))
                .contains("Nhân Hòa, ngày 07 tháng 10 năm 2026", "Kính gửi: Ông Tạ Văn Ổi", "điểm h khoản 1 Điều 4");
        closed(written);
        assertThat(page(written)).contains("Từ chối tiếp công dân");

        clock.today(LocalDate.of(2026, 10, 16));
        for (var visit : List.of(group, mixed, third, urgent, receipt)) {
            answered(visit);
        }
        assertThat(officer.get("/so-tiep-cong-dan?tu=05/10/2026&den=05/10/2026", PAGE)
                        .body())
                .contains(List.of(written, drunk, group, mixed, third, urgent, receipt, guided).stream()
                        .map(CaseNumber::value)
                        .toArray(String[]::new));
    }

    /** 1. Answered in writing before, and nothing is new: Mẫu 01/TCD within three working days. */
    private CaseNumber turnedAwayInWriting() throws IOException {
        var visit = desk.receive(visitor("MR", "Tạ Văn Ổi", "027083007701")
                .about("FEEDBACK", "Phản ánh tiếng ồn của quán ăn, đã được trả lời.")
                .saying("")
                .turnedAway("RH", "Đã trả lời tại Công văn số 31/UBND-VP ngày 01/9/2026, không có tình tiết mới.")
                .typed());
        assertThat(desk.clock(visit, "RECEPTION_REFUSAL_NOTICE").path("due").asText())
                .isEqualTo("2026-10-08");
        assertThat(paper(visit, "TCD-01")).contains("DỰ THẢO");
        assertThat(page(visit)).contains("Đang đề nghị từ chối tiếp");
        return visit;
    }

    /** 2. Told by mouth; he had no matter, and nobody says that it waits to be classified. */
    private CaseNumber turnedAwayByMouth() {
        var visit = desk.receive(aVisit().on("2026-10-05")
                .by(person(null, "", null, null))
                .about("", "")
                .saying("")
                .recorded("", "")
                .turnedAway("R1", "Người đến say rượu; đã giải thích, hẹn đến khi tỉnh táo.")
                .typed());
        closed(visit);
        assertThat(documents.of(visit)).isEmpty();
        assertThat(page(visit))
                .contains("<dd>Lượt tiếp công dân</dd>", "Từ chối tiếp công dân")
                .doesNotContain("Chưa phân loại");
        return visit;
    }

    /** 3. Six households, one of them speaks for all. */
    private CaseNumber sixComeByOne() throws IOException {
        var visit = desk.receive(aVisit().on("2026-10-05")
                .about("FEEDBACK", "Sáu hộ kiến nghị lắp đèn chiếu sáng ở ngõ.")
                .by(person("MRS", "Khúc Thị Cam", "027183007702", "REPRESENTATIVE"))
                .of(6, null)
                .appointing(2)
                .typed());
        assertThat(paper(visit, "TCD-02")).contains("Văn bản cử người đại diện: 02 trang");
        assess(visit, "FEEDBACK", Map.of());
        follow(visit);
        assertThat(desk.acts(desk.linked(visit).get(0))).contains("6 người nộp đơn, 1 người đại diện");
        return visit;
    }

    /** 4. A complaint and a denunciation at once: two petitions, and he is not named where he denounces. */
    private CaseNumber bringsTwoMatters() {
        var visit = desk.receive(visitor("MR", "Ngụy Văn Quýt", "027083007703")
                .about("MIXED", "Trình bày hai việc: mức hỗ trợ và thái độ của cán bộ.")
                .typed());
        assess(visit, "MIXED", Map.of());
        desk.does(
                visit,
                "chooseDeskRoute",
                "reception-officer",
                Map.of(
                        "routeChoice", "FOLLOW",
                        "splitWay", "HERE",
                        "parts",
                                List.of(
                                        Map.of("partKind", "COMPLAINT", "part", "Khiếu nại mức hỗ trợ di dời."),
                                        Map.of("partKind", "DENUNCIATION", "part", "Tố cáo cán bộ gây khó dễ."))));
        assertThat(desk.linked(visit)).hasSize(2);
        assertThat(page(visit)).doesNotContain("Ngụy Văn Quýt");
        return visit;
    }

    /** 5. Handed in by somebody else: taken, and handled as a petition that came by post would be. */
    private CaseNumber broughtBySomebodyElse() {
        var visit = desk.receive(visitor("MRS", "Chử Thị Chanh", "027183007704")
                .about("COMPLAINT", "Đơn khiếu nại việc cấp giấy chứng nhận, do người khác nộp hộ.")
                .handingIn(new VisitSheet.Document("Đơn khiếu nại", 3, "ORIGINAL"))
                .typed());
        assess(visit, "COMPLAINT", Map.of("handedInByThirdPerson", true));
        follow(visit);
        assertThat(desk.linked(visit)).hasSize(1);
        return visit;
    }

    /** 6. What cannot wait: an urgent session in the afternoon, he is invited to it and heard. */
    private CaseNumber asksForTheLeaderAtOnce() throws IOException {
        var visit = desk.receive(visitor("MRS", "Mạc Thị Bưởi", "027183007705")
                .about("FEEDBACK", "Kiến nghị khắc phục ngay taluy sạt lở sau khu dân cư.")
                .typed());
        assess(visit, "FEEDBACK", Map.of());
        follow(visit);
        posts(
                "/lich-tiep/phien",
                Map.ofEntries(
                        Map.entry("thang", "2026-10"),
                        Map.entry("nguoiTiep", "OTHER"),
                        Map.entry("chucVu", DEPUTY),
                        Map.entry("ngay", "05/10/2026"),
                        Map.entry("tuGio", "14:00"),
                        Map.entry("denGio", "15:00"),
                        Map.entry("noiTiep", "Phòng tiếp công dân"),
                        Map.entry("loai", "URGENT"),
                        Map.entry("hauQua", "true"),
                        Map.entry("lyDo", "Nguy cơ sạt lở đe dọa nhà dân")));
        var session = sessions.month(new AgencyId("nhanhoa"), YearMonth.of(2026, 10)).stream()
                .filter(line -> line.plan().leader().office().equals(DEPUTY))
                .findFirst()
                .orElseThrow()
                .caseNumber();
        posts("/lich-tiep/" + session + "/dang-ky/vu-viec", Map.of("soHoSo", visit.value(), "phucTap", "true"));
        posts("/lich-tiep/" + session + "/dang-ky/giay-moi", Map.of("ngayMoi", "05/10/2026"));
        assertThat(paper(visit, "P-07"))
                .contains(
                        "Kính gửi: Bà Mạc Thị Bưởi.",
                        "từ 14 giờ 00 phút đến 15 giờ 00 phút, ngày 05/10/2026",
                        "phiên tiếp công dân đột xuất",
                        "Người tiếp: " + DEPUTY);
        desk.does(
                session,
                "prepareSession",
                "reception-officer",
                Map.of(
                        "matters",
                        List.of(Map.of(
                                "caseNumber", visit.value(), "crowded", false, "complex", true, "lasting", false)),
                        "invitedBodies",
                        List.of()));
        desk.does(
                session,
                "recordSession",
                "reception-officer",
                Map.of(
                        "openedAt", "14:00",
                        "closedAt", "14:40",
                        "receivedBy", "HEAD",
                        "noteTaker", "Công chức văn phòng",
                        "concludes", "false",
                        "heard",
                                List.of(Map.of(
                                        "caseNumber",
                                        visit.value(),
                                        "said",
                                        "Đề nghị khắc phục ngay",
                                        "reply",
                                        "AT_ONCE",
                                        "answer",
                                        "Di dời người trong khu vực nguy hiểm hôm nay."))));
        closed(session);
        assertThat(paper(session, "P-03")).contains("tiếp công dân đột xuất", "Hồ sơ số " + visit);
        return visit;
    }

    /** 7. Papers are handed in: Mẫu 02/TCD with each of them, its pages and how it looks. */
    private CaseNumber handsPapersIn() throws IOException {
        var visit = desk.receive(visitor("MR", "Lục Văn Hồng", "027083007706")
                .about("COMPLAINT", "Khiếu nại quyết định xử phạt của Chủ tịch phường.")
                .handingIn(
                        new VisitSheet.Document("Đơn khiếu nại", 2, "ORIGINAL"),
                        new VisitSheet.Document("Quyết định số 15/QĐ-XPHC", 4, "PHOTOCOPY"))
                .inCopies(3)
                .typed());
        assertThat(paper(visit, "TCD-02"))
                .contains(
                        "ngày 05 tháng 10 năm 2026",
                        "Người cung cấp: ông Lục Văn Hồng.",
                        "1. Đơn khiếu nại: 02 trang, bản chính;",
                        "2. Quyết định số 15/QĐ-XPHC: 04 trang, bản phô tô.",
                        "03 bản");
        assess(visit, "COMPLAINT", Map.of());
        follow(visit);
        return visit;
    }

    /** 8. Another body's matter: Mẫu 02 Thông tư 05/2021/TT-TTCP into his hand, and he is answered with it. */
    private CaseNumber isGuided() throws IOException {
        var visit = desk.receive(visitor("MRS", "Ứng Thị Vải", "027183007707")
                .about("COMPLAINT", "Khiếu nại quyết định của cơ quan bảo hiểm xã hội.")
                .typed());
        assess(visit, "COMPLAINT", Map.of("competent", false));
        desk.does(
                visit,
                "chooseDeskRoute",
                "reception-officer",
                Map.of(
                        "routeChoice", "FOLLOW",
                        "competentBody", "Giám đốc Bảo hiểm xã hội tỉnh Bắc Ninh",
                        "answerWay", "NOW_SLIP",
                        "explanation", "Đã hướng dẫn gửi đơn đến người ký quyết định."));
        assertThat(paper(visit, "XLD-02"))
                .contains(
                        "Kính gửi: Bà Ứng Thị Vải.",
                        "ngày 05 tháng 10 năm 2026",
                        "là Giám đốc Bảo hiểm xã hội tỉnh Bắc Ninh.");
        assertThat(documents.of(visit)).extracting(CaseDocument::issuedOn).containsOnly(MORNING);
        assertThat(desk.clock(visit, ANSWER).path("state").asText()).isEqualTo("MET");
        closed(visit);
        return visit;
    }
}
