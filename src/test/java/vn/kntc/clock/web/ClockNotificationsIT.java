package vn.kntc.clock.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.clock.ClockOutcome;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.DeadlineWatch;
import vn.kntc.law.PauseGround;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/**
 * Who reads which warnings, on the page and over the API, and how their clocks stand. In an agency and a spring in which no other test's
 * clock is near its end.
 */
@KntcIT
class ClockNotificationsIT {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 8);
    private static final Map<String, String> PAGE = Map.of("Accept", "text/html");
    private static final Pattern CASE = Pattern.compile("<a href=\"/ho-so/([A-Z]+-\\d{4}-\\d{6})\"");
    private static final String API = "/api/clocks/notifications";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static int cases = 970_000;

    private final Clocks clocks;
    private final DeadlineWatch watch;
    private final MovableClock clock;
    private final int port;
    private final List<CaseNumber> started = new ArrayList<>();

    @Autowired
    ClockNotificationsIT(
            Clocks clocks, DeadlineWatch watch, MovableClock clock, @Value("${local.server.port}") int port) {
        this.clocks = clocks;
        this.watch = watch;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void begin() {
        clock.today(MONDAY);
    }

    @AfterEach
    void end() {
        started.forEach(clocks::cancelAll);
        clock.release();
    }

    @Test
    void theGroupThatIsToldReadsItAndNoOther() {
        var number = sendDecision();
        watch.watch();

        assertThat(page("clerk.vocuong", "/canh-bao"))
                .contains("href=\"/ho-so/" + number + "\"", "Sắp hết hạn", "07/03/2024", "Báo ngày 04/03/2024 ")
                .contains("Gửi quyết định giải quyết", "còn 3 ngày làm việc; đã báo Văn thư")
                .contains("Chưa xong, còn 3 ngày làm việc", "Đã báo cho nhóm của bạn")
                .containsPattern("aria-current=\"page\"[^>]*>Cảnh báo \\(\\d+\\)</a>");
        for (var other :
                List.of("petition-officer.vocuong", "resolver.vocuong", "clerk.nhanhoa", "manager.nhanhoa", "admin")) {
            assertThat(page(other, "/canh-bao?tatCa=true")).as(other).doesNotContain(number.value());
            assertThat(api(other, "?all=true&size=100").toString()).as(other).doesNotContain(number.value());
        }

        clock.today(FRIDAY);
        watch.watch();
        assertThat(page("resolver.vocuong", "/canh-bao"))
                .contains("href=\"/ho-so/" + number + "\"", "Quá hạn", "Chưa xong, quá hạn 1 ngày làm việc")
                .contains("đã báo Người giải quyết");
        assertThat(rows(page("clerk.vocuong", "/canh-bao"), number)).isEqualTo(1);
        var all = page("manager.vocuong", "/canh-bao");
        assertThat(rows(all, number)).isEqualTo(2);
        assertThat(all).contains("Đã báo cho mọi nhóm của cơ quan");
        assertThat(all.indexOf("is-red\">Quá hạn")).isPositive().isLessThan(all.indexOf("is-amber\">Sắp hết hạn"));
        assertThat(page("admin", "/canh-bao"))
                .contains("Tài khoản này không thuộc cơ quan nào", ">Cảnh báo</a>")
                .doesNotContain("<table");
    }

    @Test
    void aDeadlineWithoutATaskIsReadToo() {
        var number = start("COMPLAINT_TELL_FRONT", MONDAY);
        clock.today(clocks.find(number, "COMPLAINT_TELL_FRONT").orElseThrow().due());
        watch.watch();
        assertThat(page("clerk.vocuong", "/canh-bao")).contains(number.value());
    }

    @Test
    void tellsHowEachStandsAndByDefaultOnlyWhatStillRuns() {
        var done = sendDecision();
        var late = sendDecision();
        var gone = sendDecision();
        var moved = start("COMPLAINT_RESOLVE_1", LocalDate.of(2024, 2, 5));
        var paused = start("DENUNCIATION_RESOLVE", LocalDate.of(2024, 2, 5));
        var passed = start("COMPLAINT_EFFECT", LocalDate.of(2024, 2, 5));
        watch.watch();
        clocks.meet(done, "COMPLAINT_SEND_1", LocalDate.of(2024, 3, 5));
        clocks.meet(late, "COMPLAINT_SEND_1", LocalDate.of(2024, 3, 11));
        clocks.cancelAll(gone);
        clocks.restate(moved, "COMPLAINT_RESOLVE_1", Map.of("complex", true));
        assertThat(clocks.pause(
                        paused, "DENUNCIATION_RESOLVE", PauseGround.SUSPENSION, "5/QĐ-UBND", MONDAY, UserId.SYSTEM))
                .isInstanceOf(ClockOutcome.Changed.class);
        clock.today(LocalDate.of(2024, 3, 12));

        var open = page("manager.vocuong", "/canh-bao");
        assertThat(row(open, moved))
                .contains("06/03/2024", "Chưa xong, còn 9 ngày<", "Hạn đã đổi, nay là 21/03/2024")
                .doesNotContain("null");
        assertThat(open).contains("của thời hạn chưa xong, mới nhất trước");
        for (var ended : List.of(done, late, gone, paused, passed)) {
            assertThat(open).doesNotContain(ended.value());
        }

        var all = page("manager.vocuong", "/canh-bao?tatCa=true");
        assertThat(row(all, done)).contains("Đã xong ngày 05/03/2024");
        assertThat(row(all, late)).contains("Đã xong trễ, ngày 11/03/2024");
        assertThat(row(all, gone)).contains("Không còn áp dụng");
        assertThat(row(all, paused)).contains("Đang tạm dừng");
        assertThat(row(all, passed)).contains("Sắp hết thời gian chờ", "Đã hết thời gian chờ");
        assertThat(row(all, moved)).contains("Hạn đã đổi, nay là 21/03/2024");
        assertThat(all)
                .isEqualTo(Normalizer.normalize(all, Normalizer.Form.NFC))
                .doesNotContain("??", "null");

        var answer = api("manager.vocuong", "?all=true&size=100").path("notifications");
        assertThat(line(answer, moved).path("currentDue").asText()).isEqualTo("2024-03-21");
        assertThat(line(answer, moved).path("due").asText()).isEqualTo("2024-03-06");
        assertThat(line(answer, moved).path("state").asText()).isEqualTo("RUNNING");
        assertThat(line(answer, late).path("state").asText()).isEqualTo("MISSED");
        assertThat(line(answer, late).path("metOn").asText()).isEqualTo("2024-03-11");
        assertThat(line(answer, paused).path("state").asText()).isEqualTo("PAUSED");
    }

    @Test
    void thirtyAPageNewestFirst() {
        long before = api("clerk.vocuong", "?size=1").path("total").asLong();
        var numbers = new ArrayList<CaseNumber>();
        for (int i = 0; i < 33; i++) {
            numbers.add(sendDecision());
        }
        watch.watch();

        var first = page("clerk.vocuong", "/canh-bao");
        assertThat(CASE.matcher(first).results().map(found -> found.group(1)).toList())
                .hasSize(30)
                .startsWith(numbers.get(32).value(), numbers.get(31).value());
        assertThat(first)
                .contains("Có " + (before + 33) + " cảnh báo", "Trang 1 / ", "href=\"/canh-bao?trang=2\"")
                .doesNotContain("Trang trước");
        assertThat(page("clerk.vocuong", "/canh-bao?trang=2"))
                .contains(numbers.get(2).value(), "Trang trước", "href=\"/canh-bao?trang=1\"")
                .doesNotContain(numbers.get(3).value());
        assertThat(page("clerk.vocuong", "/canh-bao?tatCa=true")).contains("href=\"/canh-bao?tatCa=true&amp;trang=2\"");
        assertThat(page("clerk.vocuong", "/canh-bao?trang=999"))
                .contains("Danh sách chỉ có ", "Về trang đầu")
                .doesNotContain("<table");
        var second = api("clerk.vocuong", "?page=1&size=10");
        assertThat(second.path("page").asInt()).isEqualTo(1);
        assertThat(second.path("size").asInt()).isEqualTo(10);
        assertThat(second.path("total").asLong()).isEqualTo(before + 33);
        assertThat(second.path("notifications")).hasSize(10);
        assertThat(second.at("/notifications/0/caseNumber").asText())
                .isEqualTo(numbers.get(22).value());
        assertThat(api("clerk.vocuong", "?page=1000000").path("notifications")).isEmpty();
    }

    @Test
    void saysInWordsThatThereIsNothing() {
        assertThat(page("reception-officer.vocuong", "/canh-bao"))
                .contains("Không có cảnh báo nào của thời hạn chưa xong.")
                .doesNotContain("<table");
        assertThat(page("reception-officer.vocuong", "/canh-bao?tatCa=true"))
                .contains(
                        "Chưa có cảnh báo nào. Cảnh báo được lập mỗi sáng lúc 06:00, và ngay khi nhập hồ sơ đã gần hết hạn hoặc quá hạn.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trang=0 | Số trang phải là số nguyên",
                "trang=-1 | Số trang phải là số nguyên",
                "trang=hai | Số trang phải là số nguyên",
                "trang=99999999999999999999 | Số trang phải là số nguyên",
                "trang=1%27%20or%201=1 | Số trang phải là số nguyên",
                "trang=%24%7B777*777%7D | Số trang phải là số nguyên",
                "trang=%3Cscript%3E | Số trang phải là số nguyên",
                "tatCa=co | Không hiểu địa chỉ vừa mở",
                "tatCa=%23%7B777*777%7D&trang=2 | Không hiểu địa chỉ vừa mở",
            })
    void tellsOnThePageWhatIsWrongAndGoesOn(String question, String sentence) {
        var number = sendDecision();
        watch.watch();
        var browser = signedIn("clerk.vocuong");
        var answer = browser.get("/canh-bao?" + question, PAGE);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("role=\"alert\"", sentence, number.value(), "href=\"/canh-bao?tatCa=true\"")
                .doesNotContain("<script>", "603729", "or 1=1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page=-1 | Tham số page phải là số nguyên từ 0 đến 1000000.",
                "page=99999999999 | Tham số page phải là số nguyên từ 0 đến 1000000.",
                "page=%24%7B777*777%7D | Tham số page phải là số nguyên từ 0 đến 1000000.",
                "size=0 | Tham số size phải là số nguyên từ 1 đến 100.",
                "size=101 | Tham số size phải là số nguyên từ 1 đến 100.",
                "size=NaN | Tham số size phải là số nguyên từ 1 đến 100.",
                "all=1 | Tham số all chỉ nhận true hoặc false.",
                "group=resolver | Có tham số không dùng được; chỉ nhận: all, page, size, hoặc chỉ một mình caseNumber.",
                "agency=nhanhoa | Có tham số không dùng được; chỉ nhận: all, page, size, hoặc chỉ một mình caseNumber.",
                "caseNumber= | Số hồ sơ không đúng dạng, ví dụ đúng: NHANHOA-2026-000123.",
            })
    void theApiRefusesWhatItDoesNotTake(String question, String sentence) {
        var answer = new Browser(port).get(API + "?" + question, Browser.basic("clerk.vocuong"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("detail").asText()).isEqualTo(sentence);
    }

    @Test
    void nobodyReadsItWithoutSigningIn() {
        assertThat(new Browser(port).get("/canh-bao", PAGE).statusCode()).isEqualTo(302);
        assertThat(new Browser(port).get(API, Map.of()).statusCode()).isEqualTo(401);
    }

    private CaseNumber sendDecision() {
        return start("COMPLAINT_SEND_1", MONDAY);
    }

    private CaseNumber start(String key, LocalDate from) {
        var number = number();
        clocks.start(number, key, from, Map.of());
        return number;
    }

    private CaseNumber number() {
        var number = new CaseNumber("VOCUONG-2024-" + ++cases);
        started.add(number);
        return number;
    }

    private Browser signedIn(String account) {
        var browser = new Browser(port);
        browser.signIn(account, "demo");
        return browser;
    }

    private String page(String account, String path) {
        var answer = signedIn(account).get(path, PAGE);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        return answer.body();
    }

    private JsonNode api(String account, String question) {
        var answer = new Browser(port).get(API + question, Browser.basic(account));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static JsonNode line(JsonNode lines, CaseNumber number) {
        for (var line : lines) {
            if (line.path("caseNumber").asText().equals(number.value())) {
                return line;
            }
        }
        throw new AssertionError(number + " is not listed");
    }

    private static long rows(String html, CaseNumber number) {
        return CASE.matcher(html)
                .results()
                .filter(found -> found.group(1).equals(number.value()))
                .count();
    }

    private static String row(String html, CaseNumber number) {
        for (var row : html.split("<tr>")) {
            if (row.contains("/ho-so/" + number + "\"")) {
                return row;
            }
        }
        throw new AssertionError(number + " is not on the page");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
