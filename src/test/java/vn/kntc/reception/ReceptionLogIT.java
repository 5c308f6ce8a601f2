package vn.kntc.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kntc.reception.VisitSheets.aVisit;
import static vn.kntc.reception.VisitSheets.person;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;
import vn.kntc.testing.ClearTextScan;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** The reception log on the running program: a week in September 2026 in which no other test receives anybody. */
@KntcIT
class ReceptionLogIT {

    private static final Map<String, String> PAGE = Map.of("Accept", "text/html");
    private static final String WEEK = "?tu=14/09/2026&den=18/09/2026";
    private static final String NAME = "Bùi Thị Dâu Da";
    private static final String PURPOSE = "Lập báo cáo tuần của bộ phận tiếp công dân";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final AtTheDesk desk;
    private final int port;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private Browser reader;

    @Autowired
    ReceptionLogIT(VisitIntake intake, @Value("${local.server.port}") int port, JdbcClient jdbc, MovableClock clock) {
        this.desk = new AtTheDesk(intake, port);
        this.port = port;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void signIn() {
        clock.today(LocalDate.of(2026, 9, 15));
        reader = signedIn(AtTheDesk.OFFICER);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private Browser signedIn(String officer) {
        var browser = new Browser(port);
        browser.signIn(officer, "demo");
        return browser;
    }

    private CaseNumber visit(String kind, String summary) {
        return desk.receive(aVisit().on("2026-09-15")
                .by(person("MRS", NAME, "027183002233", null))
                .about(kind, summary)
                .handingIn(new VisitSheet.Document("Đơn", 1, "ORIGINAL"))
                .typed());
    }

    private HttpResponse<String> log(String question) {
        return reader.get("/so-tiep-cong-dan" + question, PAGE);
    }

    private static HttpResponse<String> post(Browser browser, String path, Map<String, String> fields) {
        var token = CSRF.matcher(browser.get("/so-tiep-cong-dan" + WEEK, PAGE).body());
        assertThat(token.find()).isTrue();
        var all = new HashMap<>(fields);
        all.put("_csrf", token.group(1));
        return browser.form(path, all);
    }

    @Test
    void findsByPeriodAndWordsWithoutAccents() {
        var number = visit("FEEDBACK", "Kiến nghị nạo vét mương Đồng Sói trước mùa mưa.");
        assertThat(log(WEEK + "&tuKhoa=nao%20vet%20dong%20soi").body())
                .contains(number.value(), "Kiến nghị, phản ánh", "15/09/2026", "Người nộp đơn 1", "nhận 1 tài liệu")
                .contains("Đã gửi đơn tháng 6 năm 2026", "Đề nghị kiểm đếm lại.")
                .doesNotContain(NAME, "027183002233", "Cửa Đình");
        assertThat(log(WEEK + "&tuKhoa=nao%20vet%20song").body()).doesNotContain(number.value());
        assertThat(log("?tu=16/09/2026&den=18/09/2026&tuKhoa=nao%20vet").body())
                .contains("Không có lượt tiếp nào")
                .doesNotContain(number.value());
        assertThat(log("").body()).as("this month, if nobody says otherwise").contains(number.value());
        assertThat(log("/in" + WEEK).body()).contains(number.value(), "SỔ TIẾP CÔNG DÂN");
    }

    @Test
    void tellsWhatCannotBeAsked() {
        for (var bad : new String[] {"?tu=31/02/2026", "?tu=18/09/2026&den=14/09/2026", "?trang=0", "?tu=abc"}) {
            var answer = log(bad);
            assertThat(answer.statusCode()).as(bad).isEqualTo(400);
            assertThat(answer.body()).contains("role=\"alert\"");
        }
    }

    @Test
    void isReadByWhoWorksWithItInThatAgency() {
        var number = visit("FEEDBACK", "Kiến nghị lắp gờ giảm tốc ở cổng trường.");
        assertThat(log("?coQuan=vocuong").statusCode()).isEqualTo(404);
        assertThat(log("/xlsx?coQuan=vocuong").statusCode()).isEqualTo(404);
        var others = signedIn("reception-officer.vocuong").get("/so-tiep-cong-dan" + WEEK, PAGE);
        assertThat(others.statusCode()).isEqualTo(200);
        assertThat(others.body()).doesNotContain(number.value());
        assertThat(signedIn("verifier.nhanhoa")
                        .get("/so-tiep-cong-dan" + WEEK, PAGE)
                        .statusCode())
                .isEqualTo(403);
        var monitor = signedIn("monitor.nhanhoa");
        assertThat(monitor.get("/so-tiep-cong-dan" + WEEK, PAGE).body())
                .contains(number.value(), ">Sổ tiếp công dân</a>")
                .doesNotContain("Ghi đính chính");
        var named = post(
                monitor,
                "/so-tiep-cong-dan/ho-ten",
                Map.of("tu", "14/09/2026", "den", "18/09/2026", "mucDich", PURPOSE));
        assertThat(named.statusCode()).isEqualTo(200);
        assertThat(named.body())
                .as("a monitor handles no case")
                .contains(number.value())
                .doesNotContain(NAME);
    }

    @Test
    void showsNamesForAPurposeAndLogsEach() {
        var number = visit("FEEDBACK", "Kiến nghị tăng chuyến thu gom rác của tổ.");
        var denounced = visit("DENUNCIATION", "Tố cáo công chức chậm trả kết quả để đòi tiền.");
        var fields = Map.of("tu", "14/09/2026", "den", "18/09/2026", "tuKhoa", number.value());
        assertThat(post(reader, "/so-tiep-cong-dan/ho-ten", fields).statusCode())
                .isEqualTo(400);
        var asked = new HashMap<>(fields);
        asked.put("mucDich", PURPOSE);
        assertThat(post(reader, "/so-tiep-cong-dan/ho-ten", asked).body()).contains(NAME, "027183002233", "Cửa Đình");
        assertThat(reveals(number)).containsExactly("Sổ tiếp công dân: " + PURPOSE);
        asked.put("tuKhoa", denounced.value());
        assertThat(post(reader, "/so-tiep-cong-dan/ho-ten", asked).body())
                .contains(denounced.value(), "Người nộp đơn 1")
                .doesNotContain(NAME);
        asked.put("tuKhoa", number.value());
        asked.put("mucDich", "Xem việc của bà " + NAME);
        assertThat(post(reader, "/so-tiep-cong-dan/ho-ten", asked).statusCode())
                .as("a purpose names nobody")
                .isEqualTo(400);
    }

    /** Purposes for which the people of a visit were shown, except to print a paper. */
    private List<String> reveals(CaseNumber number) {
        return jdbc.sql(
                        "select purpose from kntc.vault_reveal where case_number = ? and purpose like 'Sổ%' order by id")
                .param(number.value())
                .query(String.class)
                .list();
    }

    @Test
    void isAWorkbookOfSixteenColumns() throws IOException {
        var number = visit("FEEDBACK", "Kiến nghị thay bóng đèn ở nhà văn hóa tổ.");
        var answer = reader.bytes("/so-tiep-cong-dan/xlsx" + WEEK + "&tuKhoa=" + number.value());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer))) {
            var sheet = book.getSheetAt(0);
            assertThat(cell(sheet.getRow(1), 0)).isEqualTo("SỔ TIẾP CÔNG DÂN");
            assertThat(sheet.getRow(3).getLastCellNum()).isEqualTo((short) 16);
            assertThat(cell(sheet.getRow(3), 12)).isEqualTo("Ghi chú");
            assertThat(cell(sheet.getRow(4), 15)).isEqualTo("16");
            var line = sheet.getRow(5);
            assertThat(cell(line, 1)).isEqualTo("15/09/2026");
            assertThat(cell(line, 2)).isEqualTo("Người nộp đơn 1");
            assertThat(cell(line, 4)).contains("nhà văn hóa tổ", number.value());
            assertThat(cell(line, 6)).isEqualTo("1");
            assertThat(cell(line, 7)).isEqualTo("Ủy ban nhân dân phường");
            assertThat(sheet.getLastRowNum()).isEqualTo(5);
        }
        assertThat(new String(answer, StandardCharsets.ISO_8859_1)).startsWith("PK");
    }

    private static String cell(Row row, int column) {
        return row.getCell(column).getStringCellValue();
    }

    @Test
    void aCorrectionStandsBesideWhatItCorrects() {
        var number = visit("FEEDBACK", "Kiến nghị sửa biển tên ngõ viết sai.");
        var path = "/so-tiep-cong-dan/" + number.value() + "/dinh-chinh";
        assertThat(post(reader, path, Map.of("cot", "PEOPLE", "noiDung", "3 người", "lyDo", "Bà " + NAME + " báo"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(reader, path, Map.of("cot", "X", "noiDung", "3 người", "lyDo", "ghi nhầm"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(reader, path, Map.of("cot", "PEOPLE", "noiDung", "3 người", "lyDo", "ghi nhầm số người"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(log(WEEK + "&tuKhoa=" + number.value()).body())
                .contains("15/09/2026, đính chính cột 7: 3 người (lý do: ghi nhầm số người)");
        for (var column : List.of(
                "VISITED_ON, 2, 14/9/2026",
                "KIND, 6, kiến nghị",
                "COMPETENCE, 9, không thuộc thẩm quyền",
                "PRIOR_HANDLING, 14, chưa ai giải quyết",
                "REQUESTS, 15, thay biển mới",
                "PROCESSING, 16, ghi biên bản")) {
            var parts = column.split(", ");
            assertThat(post(reader, path, Map.of("cot", parts[0], "noiDung", parts[2], "lyDo", "ghi nhầm ô"))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(log(WEEK + "&tuKhoa=" + number.value()).body())
                    .contains("đính chính cột " + parts[1] + ": " + parts[2] + " (lý do: ghi nhầm ô)");
        }
        assertThat(desk.acts(number)).contains("LOG_CORRECTED");
        var right = "Bùi Thị Dâu Da Xoan";
        assertThat(post(reader, path, Map.of("cot", "WHO", "noiDung", right, "lyDo", "ghi thiếu một chữ"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(post(reader, path, Map.of("cot", "PAPER", "noiDung", "027183002299", "lyDo", "ghi sai một số"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(log(WEEK + "&tuKhoa=" + number.value()).body())
                .contains("đính chính cột 3: đính chính danh tính (lý do: ghi thiếu một chữ)")
                .contains("đính chính cột 4: đính chính danh tính (lý do: ghi sai một số)")
                .doesNotContain(right, "027183002299");
        // and wherever else somebody opens who came
        assertThat(post(reader, "/ho-so/" + number + "/danh-tinh/1", Map.of("purpose", "Ghi tên vào văn bản trả lời"))
                        .body())
                .contains("Đính chính trong sổ tiếp công dân", "cột 3: " + right, "cột 4: 027183002299");
        var scan = new ClearTextScan(jdbc);
        assertThat(scan.tablesHolding("kntc", right)).isEmpty();
        assertThat(scan.tablesHolding("kntc", "027183002299")).isEmpty();
        assertThat(post(
                                reader,
                                "/so-tiep-cong-dan/ho-ten",
                                Map.of("tu", "14/09/2026", "den", "18/09/2026", "mucDich", PURPOSE))
                        .body())
                .contains("đính chính danh tính, cột 3: " + right, "đính chính danh tính, cột 4: 027183002299");
        assertThat(post(
                                signedIn("petition-officer.nhanhoa"),
                                path,
                                Map.of("cot", "PEOPLE", "noiDung", "4 người", "lyDo", "khác"))
                        .statusCode())
                .isEqualTo(403);
    }
}
