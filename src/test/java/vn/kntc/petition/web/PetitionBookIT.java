package vn.kntc.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** The register of petitions on the running program: a week in May 2026 in which no other test receives anything. */
@KntcIT
class PetitionBookIT {

    private static final String OFFICER = "petition-officer.nhanhoa";
    private static final Map<String, String> PAGE = Map.of("Accept", "text/html");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WEEK = "?tu=11/05/2026&den=15/05/2026";
    private static final String NAME = "Mạc Thị Bồ Kết";
    private static final String PURPOSE = "Đối chiếu sổ đơn của quý với hồ sơ giấy";

    private final int port;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private Browser reader;

    @Autowired
    PetitionBookIT(@Value("${local.server.port}") int port, JdbcClient jdbc, MovableClock clock) {
        this.port = port;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void signIn() {
        clock.today(LocalDate.of(2026, 5, 15));
        reader = signedIn(OFFICER);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void findsByPeriodAndWordsInTheOrderOfTheNumbers() {
        var first = file("so-1", "Kiến nghị đặt thùng rác ở bến đò Ngự Câu số một.", "2026-05-12");
        var second = file("so-2", "Kiến nghị đặt thùng rác ở bến đò Ngự Câu số hai.", "2026-05-11");

        var html = book(WEEK + "&tuKhoa=ben%20do%20ngu%20cau").body();
        assertThat(html)
                .contains("Có 2 đơn nhận trong kỳ.", "12/05/2026", "Dịch vụ bưu chính", "Người nộp đơn 1")
                .contains("152/Đ", "11/05/2026")
                .contains("Chưa phân loại", "Đang giải quyết")
                .doesNotContain(NAME, "027183004455", "Tổ 5", "null", "??");
        assertThat(html.indexOf(first)).isLessThan(html.indexOf(second));
        assertThat(book("?tu=12/05/2026&den=15/05/2026&tuKhoa=ngu%20cau").body())
                .contains(first)
                .doesNotContain(second);
        assertThat(book("?tuKhoa=ngu%20cau").body())
                .as("this month, if nobody says otherwise")
                .contains(first, second);
        assertThat(reader.get("/ho-so/" + first, PAGE).body()).contains("Ngày dấu bưu điện", "Số đến", "152/Đ");
        assertThat(book("/in" + WEEK).body())
                .contains(first, "SỔ ĐƠN", "152/Đ", "Từ ngày 11/05/2026 đến ngày 15/05/2026");
    }

    @Test
    void tellsWhatCannotBeAsked() {
        for (var bad : new String[] {"?tu=31/02/2026", "?tu=15/05/2026&den=11/05/2026", "?trang=0", "?tu=abc"}) {
            var answer = book(bad);
            assertThat(answer.statusCode()).as(bad).isEqualTo(400);
            assertThat(answer.body()).contains("role=\"alert\"");
        }
    }

    @Test
    void isReadInItsAgencyOnly() {
        var number = file("so-3", "Kiến nghị mở lại lối đi qua xóm Cửa Phủ.", "2026-05-12");
        assertThat(book("?coQuan=vocuong").statusCode()).isEqualTo(404);
        assertThat(book("/xlsx?coQuan=vocuong").statusCode()).isEqualTo(404);
        assertThat(signedIn("petition-officer.vocuong")
                        .get("/so-don" + WEEK, PAGE)
                        .body())
                .doesNotContain(number);
        assertThat(signedIn("admin").get("/so-don" + WEEK, PAGE).statusCode()).isEqualTo(404);
        assertThat(new Browser(port).get("/so-don", PAGE).statusCode()).isEqualTo(302);
    }

    @Test
    void showsNamesForAPurposeAndLogsEach() {
        var number = file("so-4", "Kiến nghị lắp đèn ở ngõ Đồng Dầu.", "2026-05-13");
        var fields = Map.of("tu", "11/05/2026", "den", "15/05/2026", "tuKhoa", number);
        assertThat(named(reader, fields).statusCode()).isEqualTo(400);
        var asked = new HashMap<>(fields);
        asked.put("mucDich", PURPOSE);
        var shown = named(reader, asked);
        assertThat(shown.body()).contains(NAME, "Tổ 5, phường Nhân Hòa").doesNotContain("027183004455");
        assertThat(shown.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(reveals(number)).containsExactly("Sổ đơn: " + PURPOSE);

        assertThat(named(signedIn("monitor.nhanhoa"), asked).body())
                .as("a monitor handles no case")
                .contains(number)
                .doesNotContain(NAME);
        asked.put("mucDich", "Xem việc của bà " + NAME);
        assertThat(named(reader, asked).statusCode())
                .as("a purpose names nobody")
                .isEqualTo(400);
        assertThat(reveals(number)).hasSize(1);
    }

    @Test
    void keepsWhoDenouncesSecretFromEverybody() {
        var number = file("so-5", "Tố cáo việc thu tiền ngoài quy định ở chợ Phú Thị.", "2026-05-13");
        jdbc.sql("update kntc.case_record set kind = 'DENUNCIATION' where case_number = ?")
                .param(number)
                .update();
        var asked = Map.of("tu", "11/05/2026", "den", "15/05/2026", "tuKhoa", number, "mucDich", PURPOSE);
        for (var html : List.of(
                book(WEEK + "&tuKhoa=" + number).body(), named(reader, asked).body())) {
            assertThat(html)
                    .contains(number, "Danh tính được giữ kín", "Tố cáo")
                    .doesNotContain(NAME, "Người nộp đơn 1");
        }
        assertThat(reveals(number)).isEmpty();
    }

    @Test
    void isAWorkbookWithTheColumnsOfThePage() throws IOException {
        var number = file("so-6", "=SUM(1) kiến nghị nạo vét ao Đình Cả.", "2026-05-14");
        var answer = reader.bytes("/so-don/xlsx" + WEEK + "&tuKhoa=" + number);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer))) {
            var sheet = book.getSheetAt(0);
            assertThat(cells(sheet.getRow(1))).containsExactly("SỔ ĐƠN");
            assertThat(cells(sheet.getRow(3)))
                    .containsExactly(
                            "Số",
                            "Ngày nhận",
                            "Số đến",
                            "Dấu bưu điện",
                            "Nguồn đơn",
                            "Người nộp đơn",
                            "Tóm tắt nội dung",
                            "Loại đơn",
                            "Hướng xử lý",
                            "Văn bản",
                            "Kết quả",
                            "Đính chính, ghi chú");
            assertThat(cells(sheet.getRow(5)))
                    .startsWith(
                            number,
                            "14/05/2026",
                            "152/Đ",
                            "11/05/2026",
                            "Dịch vụ bưu chính",
                            "Người nộp đơn 1",
                            "=SUM(1) kiến nghị nạo vét ao Đình Cả.");
            assertThat(sheet.getLastRowNum()).isEqualTo(5);
        }
    }

    @Test
    void leafsThroughAYear() {
        IntStream.rangeClosed(1, 51)
                .forEach(n -> file("so-trang-" + n, "Kiến nghị sửa bờ kênh Nam Sách đoạn " + n + ".", "2026-05-15"));
        var first = book(WEEK + "&tuKhoa=kenh%20nam%20sach").body();
        assertThat(first).contains("Có 51 đơn nhận trong kỳ.", "Trang 1 / 2", "rel=\"next\"");
        assertThat(book(WEEK + "&tuKhoa=kenh%20nam%20sach&trang=2").body())
                .contains("Trang 2 / 2", "đoạn 51")
                .doesNotContain("đoạn 50.");
    }

    private static List<String> cells(Row row) {
        return Stream.iterate(0, column -> column + 1)
                .limit(row.getLastCellNum())
                .map(column -> row.getCell(column).getStringCellValue())
                .toList();
    }

    private Browser signedIn(String officer) {
        var browser = new Browser(port);
        browser.signIn(officer, "demo");
        return browser;
    }

    private HttpResponse<String> book(String question) {
        return reader.get("/so-don" + question, PAGE);
    }

    private HttpResponse<String> named(Browser browser, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("_csrf", browser.token("/so-don" + WEEK));
        return browser.form("/so-don/ho-ten", all);
    }

    private List<String> reveals(String number) {
        return jdbc.sql("select purpose from kntc.vault_reveal where case_number = ? order by id")
                .param(number)
                .query(String.class)
                .list();
    }

    /** Handed in once, however often the test runs. */
    private String file(String externalId, String summary, String receivedOn) {
        var petition = Map.of(
                "agency",
                "nhanhoa",
                "channel",
                "POST",
                "receivedOn",
                receivedOn,
                "petitioners",
                List.of(Map.of(
                        "name", NAME,
                        "address", "Tổ 5, phường Nhân Hòa",
                        "idType", "CITIZEN_CARD",
                        "idNumber", "027183004455",
                        "phone", "0912777888")),
                "summary",
                summary,
                "content",
                "Tôi đề nghị xem xét việc nêu trên.",
                "externalId",
                externalId,
                "postmarkedOn",
                "2026-05-11",
                "arrivalNumber",
                "152/Đ");
        try {
            var answer = new Browser(port)
                    .json("POST", "/api/petitions", JSON.writeValueAsString(petition), Browser.basic(OFFICER));
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
            return JSON.readTree(answer.body()).get("caseNumber").asText();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
