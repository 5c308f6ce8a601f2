package vn.kntc.clock.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;
import vn.kntc.testing.FiledPetition;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;
import vn.kntc.testing.StepUnderAClock;

/** Decisions that were recorded by mistake, withdrawn over HTTP on the running program: on the page, and by another system. */
@KntcIT
@ExtendWith(OutputCaptureExtension.class)
class WithdrawnDecisionsIT {

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 7, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);
    private static final String KEY = "DENUNCIATION_RESOLVE";
    private static final String RESOLVER = "resolver.nhanhoa";
    private static final String DENOUNCER = "Lò Thị Bảy Mươi";
    private static final String WHY = "Ghi nhầm ngày của quyết định";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Pattern LAST = Pattern.compile("name=\"decision\" value=\"([0-9]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProcessEngine engine;
    private final Clocks clocks;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final int port;
    private Browser browser;
    private CaseNumber number;

    @Autowired
    WithdrawnDecisionsIT(
            ProcessEngine engine,
            Clocks clocks,
            JdbcClient jdbc,
            MovableClock clock,
            @Value("${local.server.port}") int port) {
        this.engine = engine;
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void aDenunciation() {
        browser = new Browser(port);
        clock.today(ACCEPTED);
        number = FiledPetition.of(port, DENOUNCER, "Tố cáo cán bộ địa chính nhận tiền");
        clocks.start(number, KEY, ACCEPTED, Map.of());
        clock.today(TODAY);
    }

    @AfterEach
    void letTimeRun() {
        clock.release();
    }

    @Test
    void anotherSystemWithdrawsWhatItRecordedAndRecordsItRightly() {
        try (var step = StepUnderAClock.named(engine, number, KEY)) {
            long pause = last(post("pause", pause("15/QĐ-UBND", "2026-07-10")), "PAUSE", "15/QĐ-UBND", "2026-07-10");
            assertThat(due()).isNull();
            long wrong = last(post("resume", resume("20/QĐ-UBND", "2026-07-18")), "RESUME", "20/QĐ-UBND", "2026-07-18");
            assertThat(due()).isEqualTo(lastSecond("2026-08-10"));

            var reopened = post("withdraw", withdraw(wrong, WHY));
            assertThat(last(reopened, "PAUSE", "15/QĐ-UBND", "2026-07-10")).isEqualTo(pause);
            assertThat(json(reopened).path("state").asText()).isEqualTo("PAUSED");
            assertThat(due()).isNull();
            // 02/8 + 10 = Wednesday 12/8
            long right = last(post("resume", resume("20/QĐ-UBND", "2026-07-20")), "RESUME", "20/QĐ-UBND", "2026-07-20");
            assertThat(right).isGreaterThan(wrong);
            assertThat(due()).isEqualTo(lastSecond("2026-08-12"));
            long extension =
                    last(post("extend", extend("25/QĐ-UBND", "2026-07-15")), "EXTEND", "25/QĐ-UBND", "2026-07-15");
            assertThat(due()).isEqualTo(lastSecond("2026-09-11"));

            assertThat(json(post("withdraw", withdraw(extension, WHY)))
                            .path("due")
                            .asText())
                    .isEqualTo("2026-08-12");
            assertThat(due()).isEqualTo(lastSecond("2026-08-12"));
            post("withdraw", withdraw(right, WHY));
            var started = post("withdraw", withdraw(pause, WHY));
            assertThat(json(started).path("state").asText()).isEqualTo("RUNNING");
            assertThat(json(started).path("due").asText()).isEqualTo("2026-08-03");
            assertThat(json(started).path("lastDecision").isNull()).isTrue();
            assertThat(due()).isEqualTo(lastSecond("2026-08-03"));
            assertThat(timeline("Rút %"))
                    .containsExactly(
                            "Rút việc tiếp tục theo văn bản số 20/QĐ-UBND từ ngày 18/07/2026 đã ghi nhầm: thời hạn “Giải"
                                    + " quyết tố cáo” lại tạm dừng",
                            "Rút Quyết định gia hạn số 25/QĐ-UBND ngày 15/07/2026 đã ghi nhầm: thời hạn “Giải quyết tố"
                                    + " cáo” đến ngày 12/08/2026",
                            "Rút việc tiếp tục theo văn bản số 20/QĐ-UBND từ ngày 20/07/2026 đã ghi nhầm: thời hạn “Giải"
                                    + " quyết tố cáo” lại tạm dừng",
                            "Rút Quyết định tạm đình chỉ số 15/QĐ-UBND ngày 10/07/2026 đã ghi nhầm: thời hạn “Giải quyết"
                                    + " tố cáo” đến ngày 03/08/2026");
        }
    }

    @Test
    void sendingAgainWithdrawsOnce() {
        post("pause", pause("15/QĐ-UBND", "2026-07-10"));
        long resumption = lastId(post("resume", resume("20/QĐ-UBND", "2026-07-18")));
        for (int time = 0; time < 2; time++) {
            assertThat(post("withdraw", withdraw(resumption, WHY)).statusCode()).isEqualTo(200);
            assertThat(clockOf().state()).isEqualTo(ClockState.PAUSED);
        }
        assertThat(timeline("Rút %")).hasSize(1);

        // what is sent late once more does not touch what was recorded meanwhile
        post("resume", resume("20/QĐ-UBND", "2026-07-17"));
        assertThat(post("withdraw", withdraw(resumption, WHY)).statusCode()).isEqualTo(200);
        assertThat(clockOf().state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void sendingTwiceAtOnceWithdrawsOnce() throws Exception {
        post("extend", extend("25/QĐ-UBND", "2026-07-15"));
        long second = lastId(post("extend", extend("26/QĐ-UBND", "2026-07-16")));
        var begin = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var sent = Stream.of(1, 2)
                    .map(time -> threads.submit(() -> {
                        begin.await();
                        return post("withdraw", withdraw(second, WHY)).statusCode();
                    }))
                    .toList();
            begin.countDown();
            for (var answer : sent) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(clockOf().extensions()).hasSize(1);
        assertThat(timeline("Rút %")).hasSize(1);
    }

    @Test
    void onlyTheLastIsWithdrawnAndNothingWhereNothingIsRecorded() {
        var nothing = post("withdraw", withdraw(1, WHY));
        assertThatProblem(nothing, 409);
        assertThat(json(nothing).path("detail").asText()).contains("không có quyết định nào đã ghi");
        long first = lastId(post("extend", extend("25/QĐ-UBND", "2026-07-15")));
        long second = lastId(post("extend", extend("26/QĐ-UBND", "2026-07-16")));

        var refused = post("withdraw", withdraw(first, WHY));
        assertThatProblem(refused, 409);
        assertThat(json(refused).path("detail").asText()).contains("ghi sau cùng", "26/QĐ-UBND ngày 16/07/2026");
        assertThat(json(refused).path("lastDecision").path("id").asLong()).isEqualTo(second);
        assertThat(clockOf().extensions()).hasSize(2);
        clocks.meet(number, KEY, TODAY);
        assertThatProblem(post("withdraw", withdraw(second, WHY)), 400);
        assertThat(clockOf().extensions()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "\"x\"",
                "{\"because\":\"x\"}",
                "{\"decision\":null,\"because\":\"x\"}",
                "{\"decision\":\"${7*7}\",\"because\":\"x\"}",
                "{\"decision\":1e400,\"because\":\"x\"}",
                "{\"decision\":99999999999999999999,\"because\":\"x\"}",
                "{\"decision\":{},\"because\":\"x\"}",
                "{\"decision\":LAST}",
                "{\"decision\":LAST,\"because\":null}",
                "{\"decision\":LAST,\"because\":\" \\n \"}",
                "{\"decision\":LAST,\"because\":[\"x\"]}",
                "{\"decision\":LAST,\"because\":\"a\\u0000b\"}",
                "{\"decision\":LAST,\"because\":\"a\\u202Eb\"}",
                "{\"decision\":LAST,\"because\":\"LONG\"}",
            })
    void takesNothingThatIsWrong(String body) {
        long extension = lastId(post("extend", extend("25/QĐ-UBND", "2026-07-15")));

        assertThatProblem(
                post("withdraw", body.replace("LAST", String.valueOf(extension)).replace("LONG", "x".repeat(301))),
                400);
        assertThat(clockOf().extensions()).hasSize(1);
    }

    @Test
    void theReasonNamesNobodyOfTheCaseAndIsNotLogged(CapturedOutput output) {
        long extension = lastId(post("extend", extend("25/QĐ-UBND", "2026-07-15")));

        var refused = post("withdraw", withdraw(extension, "Ghi nhầm, " + DENOUNCER + " đã báo"));
        assertThatProblem(refused, 400);
        assertThat(json(refused).path("detail").asText())
                .contains("gọi trung tính")
                .doesNotContain(DENOUNCER);
        assertThat(clockOf().extensions()).hasSize(1);
        post("withdraw", withdraw(extension, "Lý do chỉ ở trang này 7391"));

        assertThat(clockOf().extensions()).isEmpty();
        assertThat(output.getAll()).doesNotContain(DENOUNCER, "7391");
        assertThat(timeline("%7391%")).isEmpty();
        browser.signIn("monitor.nhanhoa", "demo");
        assertThat(html()).contains("Lý do rút: Lý do chỉ ở trang này 7391");
    }

    @ParameterizedTest
    @CsvSource({
        "petition-officer.nhanhoa, 403",
        "monitor.nhanhoa, 403",
        "manager.nhanhoa, 403",
        "legal-editor.nhanhoa, 403",
        "resolver.vocuong, 404",
        "resolver.bacninh, 404",
        "admin, 404",
    })
    void onlyTheResolverOfTheAgencyWithdraws(String account, int status) {
        long extension = lastId(post("extend", extend("25/QĐ-UBND", "2026-07-15")));
        var answer = browser.json("POST", api("withdraw"), withdraw(extension, WHY), Browser.basic(account));
        assertThatProblem(answer, status);
        browser.signIn(account, "demo");
        if (status == 403) {
            assertThat(html()).doesNotContain("Rút quyết định");
        }
        var fields = typed(extension, WHY);
        fields.put("step", "luu");
        fields.put("confirmed", "true");
        fields.put("_csrf", token("/tra-cuu-thoi-han"));
        assertThat(browser.form(path(), fields).statusCode()).isEqualTo(status);
        assertThat(clockOf().extensions()).hasSize(1);
        assertThat(timeline("Rút %")).isEmpty();
    }

    @Test
    void whoIsUnknownOrAsksForAnotherClockWithdrawsNothing() {
        long extension = lastId(post("extend", extend("25/QĐ-UBND", "2026-07-15")));
        assertThat(browser.json("POST", api("withdraw"), withdraw(extension, WHY), Map.of())
                        .statusCode())
                .isEqualTo(401);
        for (var key : List.of("COMPLAINT_RESOLVE_1", "%24%7B7*7%7D", "K".repeat(2_000))) {
            assertThatProblem(
                    browser.json(
                            "POST",
                            "/api/clocks/" + number + "/" + key + "/withdraw",
                            withdraw(extension, WHY),
                            Browser.basic(RESOLVER)),
                    404);
        }
        browser.signIn(RESOLVER, "demo");
        var fields = typed(extension, WHY);
        fields.put("step", "luu");
        fields.put("confirmed", "true");
        assertThat(browser.form(path(), fields).statusCode()).isEqualTo(403);
        assertThat(clockOf().extensions()).hasSize(1);
    }

    @Test
    void thePageShowsWhatWithdrawingDoesBeforeItWithdrawsOnce() {
        browser.signIn(RESOLVER, "demo");
        assertThat(html()).doesNotContain("Rút quyết định", "null");
        post("pause", pause("15/QĐ-UBND", "2026-07-10"));
        post("resume", resume("20/QĐ-UBND", "2026-07-18"));
        post("extend", extend("25/QĐ-UBND", "2026-07-15"));
        assertThat(html())
                .contains("Rút quyết định ghi nhầm…", "Quyết định số 25/QĐ-UBND, ngày 15/07/2026")
                .doesNotContain("<s>");

        var fields = typed(Long.parseLong(find(LAST, html())), WHY + " <b>15</b>");
        fields.put("_csrf", token(path()));
        var preview = browser.form(path(), fields);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(preview.body())
                .contains("Kết quả xem trước – chưa lưu gì", "→ 10/08/2026", "&lt;b&gt;15&lt;/b&gt;</textarea>")
                .doesNotContain("null", "<b>15");
        assertThat(clockOf().extensions()).hasSize(1);

        fields.put("step", "luu");
        assertThat(browser.form(path(), fields).statusCode()).isEqualTo(409);
        fields.put("seen", find(SEEN, preview.body()));
        assertThat(browser.form(path(), fields).statusCode()).isEqualTo(400);
        fields.put("confirmed", "true");
        var changed = new HashMap<>(fields);
        changed.put("because", "Lý do khác");
        assertThat(browser.form(path(), changed).body()).contains("đã khác lúc xem trước");
        assertThat(clockOf().extensions()).hasSize(1);

        for (int time = 0; time < 2; time++) {
            assertThat(browser.form(path(), fields).statusCode()).isEqualTo(302);
            assertThat(html())
                    .contains(time == 0 ? "Đã rút quyết định ghi nhầm. Hạn: 10/08/2026." : "đã được rút trước đó");
        }
        assertThat(clockOf().extensions()).isEmpty();
        assertThat(clockOf().pauses()).hasSize(1);
        assertThat(timeline("Rút %")).hasSize(1);
        assertThat(html())
                .containsSubsequence(
                        "Đã rút, không còn tính",
                        "<s>15/07/2026</s>",
                        "<s>Gia hạn (vụ việc đặc biệt phức tạp), Quyết định số 25/QĐ-UBND</s>",
                        "Lý do rút: Ghi nhầm ngày của quyết định &lt;b&gt;15",
                        "Người rút: ",
                        ", lúc 10:00 20/07/2026",
                        "Người ghi: ")
                .doesNotContain("null", "<b>15");
        // a page that stood open since names a decision that is no longer the last
        post("extend", extend("26/QĐ-UBND", "2026-07-16"));
        var stale = typed(Long.parseLong(find(LAST, html())), WHY);
        stale.put("_csrf", token(path()));
        post("extend", extend("27/QĐ-UBND", "2026-07-17"));
        var refused = browser.form(path(), stale);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Chỉ rút được quyết định ghi sau cùng")
                .doesNotContain("value=\"luu\"");
        assertThat(clockOf().extensions()).hasSize(2);
    }

    @Test
    void thePageTakesNothingThatIsWrong() {
        browser.signIn(RESOLVER, "demo");
        long extension = lastId(post("extend", extend("25/QĐ-UBND", "2026-07-15")));
        var token = token(path());
        for (var wrong : List.of(
                Map.entry("decision", "${7*7}"),
                Map.entry("decision", "-1"),
                Map.entry("decision", "9".repeat(19)),
                Map.entry("decision", ""),
                Map.entry("because", "  "),
                Map.entry("because", "x".repeat(301)),
                Map.entry("because", "x".repeat(100_000)),
                Map.entry("because", "a\u0000b"),
                Map.entry("because", "Nhầm với " + DENOUNCER))) {
            var fields = typed(extension, WHY);
            fields.put("_csrf", token);
            fields.put(wrong.getKey(), wrong.getValue());
            var answer = browser.form(path(), fields);
            assertThat(answer.statusCode()).as(wrong.getKey()).isEqualTo(400);
            assertThat(answer.body())
                    .contains("class=\"problem\"")
                    .doesNotContain("x".repeat(2_001), ">49<", "value=\"luu\"");
        }
        assertThat(clockOf().extensions()).hasSize(1);
    }

    private StatutoryClock clockOf() {
        return clocks.find(number, KEY).orElseThrow();
    }

    private Date due() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey(StepUnderAClock.PROCESS)
                .singleResult()
                .getDueDate();
    }

    private static Date lastSecond(String day) {
        return Date.from(Instant.parse(day + "T16:59:59Z"));
    }

    private List<String> timeline(String like) {
        return jdbc.sql("select line from kntc.case_act where case_number = :case and line like :like order by ordinal")
                .param("case", number.value())
                .param("like", like)
                .query(String.class)
                .list();
    }

    private String api(String verb) {
        return "/api/clocks/" + number + "/" + KEY + "/" + verb;
    }

    private HttpResponse<String> post(String verb, String body) {
        return browser.json("POST", api(verb), body, Browser.basic(RESOLVER));
    }

    private static long last(HttpResponse<String> answer, String act, String decision, String on) {
        var last = json(answer).path("lastDecision");
        assertThat(last.path("act").asText()).as(answer.body()).isEqualTo(act);
        assertThat(last.path("decisionNumber").asText()).isEqualTo(decision);
        assertThat(last.path("on").asText()).isEqualTo(on);
        return last.path("id").asLong();
    }

    private static long lastId(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).path("lastDecision").path("id").asLong();
    }

    private static String pause(String decision, String on) {
        return "{\"ground\":\"SUSPENSION\",\"decisionNumber\":\"%s\",\"on\":\"%s\"}".formatted(decision, on);
    }

    private static String resume(String decision, String on) {
        return "{\"decisionNumber\":\"%s\",\"on\":\"%s\"}".formatted(decision, on);
    }

    private static String extend(String decision, String on) {
        return "{\"grade\":\"EXCEPTIONAL\",\"decisionNumber\":\"%s\",\"on\":\"%s\"}".formatted(decision, on);
    }

    private static String withdraw(long decision, String because) {
        return "{\"decision\":%d,\"because\":\"%s\"}".formatted(decision, because);
    }

    private static void assertThatProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).path("detail").asText()).matches("\\p{Lu}.*\\.").doesNotContain("${");
    }

    private String path() {
        return "/ho-so/" + number + "/thoi-han/" + KEY;
    }

    private static Map<String, String> typed(long decision, String because) {
        return new HashMap<>(
                Map.of("act", "rut", "decision", String.valueOf(decision), "because", because, "step", "xem"));
    }

    private String html() {
        return html(path());
    }

    private String html(String path) {
        var answer = browser.get(path, Map.of("Accept", "text/html"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String token(String path) {
        return find(TOKEN, html(path));
    }

    private static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
