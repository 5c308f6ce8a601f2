package vn.kntc.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/**
 * The list of cases on the running program; each test looks for a word of its own, for the cases of others stay. These ones are of a
 * month in which no other test counts.
 */
@KntcIT
class CaseListPageIT {

    private static final String OFFICER = "petition-officer.nhanhoa";
    private static final Map<String, String> PAGE = Map.of("Accept", "text/html");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ROW = Pattern.compile("<th scope=\"row\"><a href=\"/ho-so/([A-Z]+-\\d{4}-\\d{6})\"");
    private static final Pattern NEXT = Pattern.compile("<a href=\"([^\"]+)\" rel=\"next\"");
    private static final String NAME = "Chu Thị Ngân Khuê";

    private final int port;
    private final MovableClock clock;
    private Browser browser;

    @Autowired
    CaseListPageIT(@Value("${local.server.port}") int port, MovableClock clock) {
        this.port = port;
        this.clock = clock;
    }

    @BeforeEach
    void signIn() {
        clock.today(LocalDate.of(2026, 6, 8));
        browser = new Browser(port);
        browser.signIn(OFFICER, "demo");
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void showsACaseWithWhatItWaitsForAndItsNearestDay() {
        var number = file("nhanhoa", "ds-1", "Khiếu nại việc lấp ao cá Đầm Vạc làm sân kho.");

        var html = page("/ho-so?tuKhoa=" + encoded("Đầm Vạc"));
        assertThat(numbers(html)).containsExactly(number);
        assertThat(html)
                .contains("Tìm thấy 1 hồ sơ", "Khiếu nại việc lấp ao cá Đầm Vạc", "Nhận ngày 05/06/2026")
                .contains("Chưa phân loại", "Đang giải quyết", "Xác định luật điều chỉnh")
                .contains("15/06/2026", "Còn 7 ngày", "Bỏ điều kiện tìm", "value=\"Đầm Vạc\"")
                .doesNotContain("Quá hạn ", NAME, "??", "null");
        assertThat(html).isEqualTo(Normalizer.normalize(html, Normalizer.Form.NFC));
        assertThat(browser.get("/ho-so/" + number, PAGE).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gach cham hoi", "CHẠM gạch", "Gạch   chạm hoi an", "gạch châm"})
    void findsWordsWithoutAccentsAndCaseInAnyOrder(String text) {
        var number = file("nhanhoa", "ds-2", "Phản ánh lò gạch chạm nổi xả khói về phía Hội An.");
        assertThat(numbers(page("/ho-so?tuKhoa=" + encoded(text)))).containsExactly(number);
    }

    @Test
    void findsByTheNumberAndNeverByThePetitioner() {
        var number = file("nhanhoa", "ds-3", "Khiếu nại việc thu phí bến thuyền Kinh Dương.");
        assertThat(numbers(page("/ho-so?tuKhoa=" + number.toLowerCase()))).containsExactly(number);
        assertThat(numbers(page("/ho-so?tuKhoa=" + number.substring(13)))).contains(number);
        for (var identity : List.of(NAME, "ngan khue", "027185009977", "0912 888 777", "ngõ Vườn Trầu")) {
            assertThat(page("/ho-so?tuKhoa=" + encoded(identity)))
                    .as(identity)
                    .contains("Không có hồ sơ nào đúng các điều kiện trên.")
                    .doesNotContain(number);
        }
    }

    @Test
    void keepsTheCasesOfOtherAgenciesToThem() {
        var ours = file("nhanhoa", "ds-4", "Khiếu nại việc cắt nước giếng Thạch Bàn.");
        var theirs = file("vocuong", "ds-4", "Khiếu nại việc cắt nước giếng Thạch Bàn.");

        assertThat(numbers(page("/ho-so?tuKhoa=gieng+thach+ban"))).containsExactly(ours);
        assertThat(page("/ho-so?tuKhoa=" + theirs)).doesNotContain("\"/ho-so/" + theirs);
        browser = new Browser(port);
        browser.signIn("verifier.vocuong", "demo");
        assertThat(numbers(page("/ho-so?tuKhoa=gieng+thach+ban"))).containsExactly(theirs);
        browser = new Browser(port);
        browser.signIn("admin", "demo");
        assertThat(page("/ho-so")).contains("không thuộc cơ quan nào").doesNotContain("<table");
    }

    @Test
    void asksForTheSignInFirst() {
        var answer = new Browser(port).get("/ho-so", PAGE);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/dang-nhap"));
    }

    @Test
    void narrowsByStatusKindAndOverdue() {
        var number = file("nhanhoa", "ds-5", "Khiếu nại việc dời chợ Cẩm Giang.");
        var words = "/ho-so?tuKhoa=cho+cam+giang";

        assertThat(numbers(page(words + "&tinhTrang=OPEN&loai=UNCLASSIFIED"))).containsExactly(number);
        assertThat(numbers(page(words + "&tinhTrang=&loai="))).containsExactly(number);
        assertThat(numbers(page(words + "&tinhTrang=CLOSED"))).isEmpty();
        assertThat(numbers(page(words + "&loai=DENUNCIATION"))).isEmpty();
        assertThat(numbers(page(words + "&quaHan=true"))).isEmpty();

        clock.today(LocalDate.of(2026, 6, 16));
        var late = page(words + "&quaHan=true");
        assertThat(numbers(late)).containsExactly(number);
        assertThat(late)
                .contains("15/06/2026", "Quá hạn 1 ngày", "class=\"badge is-red\"")
                .contains("name=\"quaHan\" value=\"true\" checked=\"checked\"");
    }

    @Test
    void narrowsByTheStepAndByWhoHoldsIt() throws Exception {
        var mine = file("nhanhoa", "ds-7", "Khiếu nại việc đóng cửa trạm bơm Kênh Tây số một.");
        var free = file("nhanhoa", "ds-8", "Khiếu nại việc đóng cửa trạm bơm Kênh Tây số hai.");
        var words = "/ho-so?tuKhoa=tram+bom+kenh+tay";
        var step = "&viec=" + encoded("Xác định luật điều chỉnh");

        assertThat(numbers(page(words + step))).containsExactlyInAnyOrder(mine, free);
        assertThat(numbers(page(words + "&viec=" + encoded("Bước không có thật"))))
                .isEmpty();
        claim(mine);
        var held = page(words + step + "&nguoiGiu=" + OFFICER);
        assertThat(numbers(held)).containsExactly(mine);
        assertThat(held)
                .contains("<option value=\"Xác định luật điều chỉnh\" selected=\"selected\">")
                .contains("<option value=\"" + OFFICER + "\" selected=\"selected\">Trần Văn Phúc</option>");
        assertThat(numbers(page(words + "&nguoiGiu=-"))).containsExactly(free);
        assertThat(numbers(page(words + "&nguoiGiu=clerk.nhanhoa"))).isEmpty();
    }

    @Test
    void sortsByTheLastDay() {
        clock.today(LocalDate.of(2026, 6, 9));
        var later = file("nhanhoa", "ds-9", "Khiếu nại việc lấn rãnh nước Cồn Vẽ số một.");
        clock.today(LocalDate.of(2026, 6, 8));
        var sooner = file("nhanhoa", "ds-10", "Khiếu nại việc lấn rãnh nước Cồn Vẽ số hai.", "2026-06-02");

        var sorted = page("/ho-so?tuKhoa=con+ve&sapXep=han");
        assertThat(numbers(sorted)).containsExactly(sooner, later);
        assertThat(sorted)
                .contains("sắp đến hạn trước", "<option value=\"han\" selected=\"selected\">Sắp đến hạn trước");
        assertThat(numbers(page("/ho-so?tuKhoa=con+ve"))).containsExactly(later, sooner);
    }

    /** As Tasklist does it. */
    private void claim(String number) throws JsonProcessingException {
        var who = Browser.basic(OFFICER);
        var found = new Browser(port).get("/engine-rest/task?processInstanceBusinessKey=" + number, who);
        var task = JSON.readTree(found.body()).get(0).get("id").asText();
        var answer = new Browser(port)
                .json("POST", "/engine-rest/task/" + task + "/claim", "{\"userId\":\"" + OFFICER + "\"}", who);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    @Test
    void leafsThroughThePagesWithTheSameQuestion() {
        var filed = IntStream.rangeClosed(1, 23)
                .mapToObj(n -> file("nhanhoa", "ds-trang-" + n, "Kiến nghị sửa cống Ngòi Rộc & đường số " + n + "."))
                .toList();
        var first = page("/ho-so?tuKhoa=" + encoded("ngòi rộc &") + "&loai=UNCLASSIFIED");
        assertThat(first).contains("Tìm thấy 23 hồ sơ", "Trang 1 / 2").doesNotContain("rel=\"prev\"");
        assertThat(numbers(first)).hasSize(20);

        var next = NEXT.matcher(first);
        assertThat(next.find()).isTrue();
        var second = page(next.group(1).replace("&amp;", "&"));
        assertThat(second)
                .contains("Trang 2 / 2", "rel=\"prev\"", "value=\"ngòi rộc &amp;\"")
                .doesNotContain("rel=\"next\"");
        assertThat(numbers(second)).hasSize(3).doesNotContainAnyElementsOf(numbers(first));
        assertThat(filed).containsAll(numbers(first)).containsAll(numbers(second));

        var third = page("/ho-so?tuKhoa=" + encoded("ngòi rộc") + "&trang=3");
        assertThat(third).contains("Danh sách chỉ có 2 trang.", "Về trang đầu").doesNotContain("<table");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tinhTrang=open | Không có tình trạng này; hãy chọn trong danh sách.",
                "tinhTrang=%24%7B1234567*7654321%7D | Không có tình trạng này; hãy chọn trong danh sách.",
                "loai=X | Không có loại đơn này; hãy chọn trong danh sách.",
                "quaHan=1 | Ô “Chỉ hồ sơ quá hạn” chỉ có thể đánh dấu hoặc bỏ trống.",
                "viec=a%00b | Không có bước này; hãy chọn trong danh sách.",
                "nguoiGiu=%27%20or%201 | Không có người giữ việc này; hãy chọn trong danh sách.",
                "sapXep=cu | Không có cách sắp xếp này; hãy chọn trong danh sách.",
                "trang=0 | Số trang phải là số nguyên từ 1 đến 50000.",
                "trang=-1 | Số trang phải là số nguyên từ 1 đến 50000.",
                "trang=hai | Số trang phải là số nguyên từ 1 đến 50000.",
                "trang=99999 | Số trang phải là số nguyên từ 1 đến 50000.",
                "trang=99999999999999 | Số trang phải là số nguyên từ 1 đến 50000.",
                "trang=%D9%A1 | Số trang phải là số nguyên từ 1 đến 50000.",
                "tuKhoa=a%00b | Từ khóa dài quá 200 ký tự hoặc có ký tự không dùng được",
            })
    void tellsOnThePageWhatIsWrong(String question, String sentence) {
        refuses("/ho-so?" + question, sentence);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 1_000, 10_000})
    void tellsALongTextOnThePageToo(int length) {
        var html = refuses("/ho-so?tuKhoa=" + "đ".repeat(length).replace("đ", "%C4%91"), "Từ khóa dài quá 200 ký tự");
        assertThat(html).contains("value=\"" + "đ".repeat(200) + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "%%_%",
                "' or 1=1 --",
                "\\",
                "${1234567*7654321}",
                "#{1234567*7654321}",
                "*{1234567*7654321}",
                "__${1234567*7654321}__::.x",
                "~{dossier/problem}",
                "<script>alert(1)</script>",
                "\"><img src=x>",
                "\uD83C\uDF3E",
                "{text}",
            })
    void takesWhatIsTypedAsWordsAndAsNothingElse(String text) {
        file("nhanhoa", "ds-6", "Khiếu nại việc san lấp mương Bến Tắm.");
        var html = page("/ho-so?tuKhoa=" + encoded(text));
        assertThat(numbers(html)).isEmpty();
        assertThat(html)
                .contains("Không có hồ sơ nào đúng các điều kiện trên.")
                .contains("value=\"" + escaped(text) + "\"")
                .doesNotContain("<script>alert", "<img", "9449772114007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ho-so?trang=1&trang=x", "/ho-so?khac=1", "/ho-so/", "/ho-so?tuKhoa=+++"})
    void putsUpWithWhatItDoesNotAskFor(String path) {
        assertThat(page(path)).contains("Danh sách hồ sơ");
    }

    @Test
    void loadsNothingFromElsewhereAndRunsNothingInline() {
        var html = page("/ho-so");
        assertThat(html).doesNotContainPattern(Pattern.compile("(src|href|action)=\"(https?:)?//"));
        assertThat(html)
                .doesNotContainPattern(
                        Pattern.compile("<script(?![^>]*src=)|\\son[a-z]+=|\\sstyle=|hx-on|javascript:"));
    }

    private String refuses(String path, String sentence) {
        var answer = browser.get(path, PAGE);
        assertThat(answer.statusCode()).as(path).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body())
                .contains("role=\"alert\"", sentence, "id=\"tuKhoa\"", "Bỏ điều kiện tìm")
                .doesNotContain("<table", "9449772114007");
        return answer.body();
    }

    private String page(String path) {
        HttpResponse<String> answer = browser.get(path, PAGE);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        return answer.body();
    }

    private static List<String> numbers(String html) {
        return ROW.matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Handed in once, however often the test runs. */
    private String file(String agency, String externalId, String summary) {
        return file(agency, externalId, summary, "2026-06-05");
    }

    private String file(String agency, String externalId, String summary, String receivedOn) {
        var petition = Map.of(
                "agency",
                agency,
                "channel",
                "POST",
                "receivedOn",
                receivedOn,
                "petitioners",
                List.of(Map.of(
                        "name", NAME,
                        "address", "Số 9, ngõ Vườn Trầu",
                        "idType", "CITIZEN_CARD",
                        "idNumber", "027185009977",
                        "phone", "0912888777")),
                "summary",
                summary,
                "content",
                "Tôi đề nghị xem xét việc nêu trên.",
                "externalId",
                externalId);
        try {
            var answer = new Browser(port)
                    .json(
                            "POST",
                            "/api/petitions",
                            JSON.writeValueAsString(petition),
                            Browser.basic("petition-officer." + agency));
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
            return JSON.readTree(answer.body()).get("caseNumber").asText();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
