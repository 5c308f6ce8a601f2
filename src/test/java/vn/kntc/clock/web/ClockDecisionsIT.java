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
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.complaint.process.CaseAtStep;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.FiledPetition;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;
import vn.kntc.testing.StepUnderAClock;

/** Signed decisions about clocks, recorded over HTTP on the running program: on the page, and by another system. */
@KntcIT
class ClockDecisionsIT {

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 7, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);
    private static final String COMPLAINT = "COMPLAINT_RESOLVE_1";
    private static final String DENUNCIATION = "DENUNCIATION_RESOLVE";
    private static final String RESOLVER = "resolver.nhanhoa";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProcessEngine engine;
    private final Clocks clocks;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final int port;
    private Browser browser;
    private CaseNumber number;
    private ProcessInstance complaint;

    @Autowired
    ClockDecisionsIT(
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
    void aCase() {
        browser = new Browser(port);
        clock.today(ACCEPTED);
        number = FiledPetition.at(port, "Khiếu nại quyết định thu hồi đất");
        clock.today(TODAY);
    }

    @AfterEach
    void letTimeRun() {
        clock.release();
    }

    @Test
    void aSuspensionShowsInTaskCaseAndApiAndResumingGivesTheDateBack() {
        start(COMPLAINT);
        atTask("userTask_assignVerification", Map.of());
        assertThat(task().getDueDate()).isEqualTo(lastSecond("2026-08-03"));

        var paused = post("pause", COMPLAINT, pause("SUSPENSION", "15/QĐ-UBND", "2026-07-10"));
        assertThat(paused.statusCode()).isEqualTo(200);
        assertThat(json(paused).path("state").asText()).isEqualTo("PAUSED");
        assertThat(json(paused).path("explanation").asText())
                .contains("Đang tạm dừng từ ngày 10/07/2026", "15/QĐ-UBND", "Điều 11a Luật Khiếu nại");
        assertThat(task().getDueDate()).isNull();
        assertThat(standing().path("status").asText()).isEqualTo("PAUSED");
        assertThat(ofKey(standing(), COMPLAINT).path("state").asText()).isEqualTo("PAUSED");
        assertThat(found("PAUSED")).isTrue();
        assertThat(found("OPEN")).isFalse();
        var dueOfTask = jsonNode(standing().path("openTasks"), "name", task().getName());
        assertThat(dueOfTask.path("due").isNull()).isTrue();
        browser.signIn(RESOLVER, "demo");
        assertThat(html("/ho-so/" + number))
                .contains("Đang tạm dừng", "Hạn trước khi tạm dừng", "Ghi Quyết định tạm đình chỉ số 15/QĐ-UBND");
        assertThat(html("/ho-so?tinhTrang=PAUSED&tuKhoa=" + number)).contains(number.value());

        // 02/8 + 10 days = Wednesday 12/8
        var resumed = post("resume", COMPLAINT, resume("20/QĐ-UBND", "2026-07-20"));
        assertThat(json(resumed).path("due").asText()).isEqualTo("2026-08-12");
        assertThat(json(resumed).path("originalDue").asText()).isEqualTo("2026-08-03");
        assertThat(json(resumed).path("explanation").asText())
                .contains("tiếp tục từ ngày 20/07/2026 theo Quyết định số 20/QĐ-UBND", "không tính 10 ngày");
        assertThat(task().getDueDate()).isEqualTo(lastSecond("2026-08-12"));
        assertThat(standing().path("status").asText()).isEqualTo("OPEN");
        assertThat(ofKey(standing(), COMPLAINT).path("due").asText()).isEqualTo("2026-08-12");
        assertThat(found("PAUSED")).isFalse();
        assertThat(found("OPEN")).isTrue();
    }

    @Test
    void aDenunciationIsPausedResumedAndExtendedAsOftenAsTheLawAllows() {
        start(DENUNCIATION);
        try (var step = StepUnderAClock.named(engine, number, DENUNCIATION)) {
            complaint = step.instance();
            assertThat(post("pause", DENUNCIATION, pause("EXPERT_ASSESSMENT", "11/QĐ-UBND", "2026-07-06"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(task().getDueDate()).isNull();
            // an expert assessment ends without a decision; 02/8 + 4 = Thursday 06/8
            assertThat(json(post("resume", DENUNCIATION, "{\"on\":\"2026-07-10\"}"))
                            .path("due")
                            .asText())
                    .isEqualTo("2026-08-06");
            // 30 days after 06/8 = Saturday 05/9 → Monday 07/9
            assertThat(json(post("extend", DENUNCIATION, extend("COMPLEX", "25/QĐ-UBND", "2026-07-15")))
                            .path("due")
                            .asText())
                    .isEqualTo("2026-09-07");
            assertThat(task().getDueDate()).isEqualTo(lastSecond("2026-09-07"));
            assertThat(ofKey(standing(), DENUNCIATION).path("due").asText()).isEqualTo("2026-09-07");

            assertRefused(
                    post("extend", DENUNCIATION, extend("COMPLEX", "26/QĐ-UBND", "2026-07-16")),
                    "chỉ được gia hạn 1 lần và đã gia hạn 1 lần",
                    "khoản 2 Điều 30 Luật Tố cáo");
            assertThat(post("extend", DENUNCIATION, extend("EXCEPTIONAL", "27/QĐ-UBND", "2026-07-17"))
                            .statusCode())
                    .isEqualTo(200);
            assertRefused(
                    post("extend", DENUNCIATION, extend("EXCEPTIONAL", "28/QĐ-UBND", "2026-07-18")),
                    "chỉ được gia hạn 2 lần",
                    "khoản 3 Điều 30 Luật Tố cáo");
            assertThat(clockOf(DENUNCIATION).extensions()).hasSize(2);
        }
    }

    @Test
    void keepsWhoRecordedWhatAndWhen() {
        start(COMPLAINT);
        post("pause", COMPLAINT, pause("SUSPENSION", " 15/QĐ-UBND ", "2026-07-10"));
        clock.today(LocalDate.of(2026, 7, 24));
        post("resume", COMPLAINT, resume("20/QĐ-UBND", "2026-07-22"));

        var pause = clockOf(COMPLAINT).pauses().get(0);
        assertThat(pause.decisionNumber()).isEqualTo("15/QĐ-UBND");
        assertThat(pause.resumeDecisionNumber()).isEqualTo("20/QĐ-UBND");
        assertThat(pause.recorded().by()).isEqualTo(new UserId(RESOLVER));
        assertThat(pause.recorded().at()).isEqualTo(Instant.parse("2026-07-20T03:00:00Z"));
        assertThat(pause.resumed().by()).isEqualTo(new UserId(RESOLVER));
        assertThat(pause.resumed().at()).isEqualTo(Instant.parse("2026-07-24T03:00:00Z"));
        browser.signIn("monitor.nhanhoa", "demo");
        assertThat(html(path(COMPLAINT)))
                .containsSubsequence(
                        "10/07/2026",
                        "Tạm dừng do tạm đình chỉ, Quyết định số 15/QĐ-UBND",
                        "Người ghi: ",
                        ", lúc 10:00 20/07/2026",
                        "22/07/2026",
                        "Tiếp tục, Quyết định số 20/QĐ-UBND",
                        ", lúc 10:00 24/07/2026")
                .contains("Hạn ban đầu", "thụ lý", "03/07/2026", "Điều 28 Luật Khiếu nại")
                .contains("Chỉ người giải quyết của cơ quan ghi")
                .doesNotContain("<form method=\"post\" action=\"/ho-so", "null");
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT_RESOLVE_1, EXPERT_ASSESSMENT, 2026-07-10, Điều 24 Nghị định 124/2020/NĐ-CP",
        "COMPLAINT_ACCEPT, SUSPENSION, 2026-07-10, Điều 11a Luật Khiếu nại",
    })
    void tellsTheArticleThatForbidsAPause(String key, String ground, String on, String article) {
        start(key);

        assertRefused(post("pause", key, pause(ground, "15/QĐ-UBND", on)), "Không được tạm dừng thời hạn", article);
        assertThat(clockOf(key).pauses()).isEmpty();
    }

    @Test
    void tellsThatTheOldLawKnewNoSuspensionOfAComplaint() {
        clocks.start(number, COMPLAINT, LocalDate.of(2026, 6, 15), Map.of());

        assertRefused(
                post("pause", COMPLAINT, pause("SUSPENSION", "15/QĐ-UBND", "2026-06-30")),
                "từ ngày 30/06/2026",
                "Điều 11a Luật Khiếu nại");
    }

    @Test
    void sendingAgainRecordsOnce() {
        start(DENUNCIATION);
        for (int time = 0; time < 2; time++) {
            assertThat(post("extend", DENUNCIATION, extend("EXCEPTIONAL", "25/QĐ-UBND", "2026-07-15"))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(clockOf(DENUNCIATION).extensions()).hasSize(1);
        for (int time = 0; time < 2; time++) {
            assertThat(post("pause", DENUNCIATION, pause("SUSPENSION", "26/QĐ-UBND", "2026-07-16"))
                            .statusCode())
                    .isEqualTo(200);
        }
        for (int time = 0; time < 2; time++) {
            assertThat(post("resume", DENUNCIATION, resume("27/QĐ-UBND", "2026-07-17"))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(clockOf(DENUNCIATION).pauses()).hasSize(1);
        assertThat(clockOf(DENUNCIATION).state()).isEqualTo(ClockState.RUNNING);
        assertThat(timeline()).isEqualTo(3);
    }

    @Test
    void sendingTwiceAtOnceRecordsOnce() throws Exception {
        start(DENUNCIATION);
        var begin = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var sent = Stream.of(1, 2)
                    .map(time -> threads.submit(() -> {
                        begin.await();
                        return post("extend", DENUNCIATION, extend("EXCEPTIONAL", "25/QĐ-UBND", "2026-07-15"))
                                .statusCode();
                    }))
                    .toList();
            begin.countDown();
            for (var answer : sent) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(clockOf(DENUNCIATION).extensions()).hasSize(1);
        assertThat(timeline()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "petition-officer.nhanhoa, 403",
        "monitor.nhanhoa, 403",
        "manager.nhanhoa, 403",
        "legal-editor.nhanhoa, 403",
        "resolver.vocuong, 404",
        "resolver.bacninh, 404",
        "petition-officer.vocuong, 404",
        "admin, 404",
    })
    void onlyTheResolverOfTheAgencyRecords(String account, int status) {
        start(COMPLAINT);
        var answer = browser.json(
                "POST",
                "/api/clocks/" + number + "/" + COMPLAINT + "/pause",
                pause("SUSPENSION", "15/QĐ-UBND", "2026-07-10"),
                Browser.basic(account));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        browser.signIn(account, "demo");
        var page = browser.get(path(COMPLAINT), Map.of("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(status == 404 ? 404 : 200);
        var fields = new HashMap<>(typed("tam-dung", "15/QĐ-UBND", "10/07/2026"));
        fields.put("ground", "SUSPENSION");
        fields.put("step", "luu");
        fields.put("_csrf", token("/tra-cuu-thoi-han"));
        assertThat(browser.form(path(COMPLAINT), fields).statusCode()).isEqualTo(status);
        assertThat(clockOf(COMPLAINT).pauses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "\"x\"",
                "{\"ground\":\"SUSPENSION\",\"decisionNumber\":\"15/QĐ-UBND\"}",
                "{\"ground\":\"SUSPENSION\",\"decisionNumber\":\"15/QĐ-UBND\",\"on\":\"2026-02-30\"}",
                "{\"ground\":\"SUSPENSION\",\"decisionNumber\":\"15/QĐ-UBND\",\"on\":\"10/07/2026\"}",
                "{\"ground\":\"SUSPENSION\",\"decisionNumber\":\"15/QĐ-UBND\",\"on\":{\"year\":2026}}",
                "{\"ground\":\"SUSPENSION\",\"decisionNumber\":\"15/QĐ-UBND\",\"on\":\"-999999999-01-01\"}",
                "{\"ground\":\"SUSPENSION\",\"decisionNumber\":\"15/QĐ-UBND\",\"on\":\"+999999999-12-31\"}",
                "{\"ground\":\"SUSPENSION\",\"decisionNumber\":\"15/QĐ-UBND\",\"on\":\"2026-07-21\"}",
                "{\"ground\":\"SUSPENSION\",\"decisionNumber\":\"15/QĐ-UBND\",\"on\":\"2026-07-02\"}",
                "{\"ground\":\"SUSPENSION\",\"decisionNumber\":\"\",\"on\":\"2026-07-10\"}",
                "{\"ground\":\"SUSPENSION\",\"decisionNumber\":\"${7*7}\",\"on\":\"2026-07-10\"}",
                "{\"ground\":\"SUSPENSION\",\"decisionNumber\":\"Nguyễn Văn A\",\"on\":\"2026-07-10\"}",
                "{\"ground\":\"SUSPENSION\",\"decisionNumber\":\"15\\u0000\",\"on\":\"2026-07-10\"}",
                "{\"ground\":\"#{1}\",\"decisionNumber\":\"15/QĐ-UBND\",\"on\":\"2026-07-10\"}",
            })
    void takesNothingThatIsWrong(String body) {
        start(COMPLAINT);
        assertThatProblem(post("pause", COMPLAINT, body), 400);
        assertThat(clockOf(COMPLAINT).pauses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15 Tống Bảo Ngọc Khuê",
                "15/Tống-Bảo-Ngọc-Khuê",
                "15/TONG-BAO-NGOC-KHUE",
                "15–Tống.Bảo.Ngọc.Khuê"
            })
    void aNumberThatHidesThePetitionersNameIsKeptNowhere(String decision) {
        clock.today(ACCEPTED);
        number = FiledPetition.of(port, "Tống Bảo Ngọc Khuê", "Khiếu nại quyết định thu hồi đất");
        clock.today(TODAY);
        start(DENUNCIATION);

        for (var act : List.of("pause", "extend")) {
            var body = act.equals("pause")
                    ? pause("SUSPENSION", decision, "2026-07-10")
                    : extend("COMPLEX", decision, "2026-07-10");
            var refused = post(act, DENUNCIATION, body);
            assertThatProblem(refused, 400);
            assertThat(refused.body()).doesNotContain("Khuê", "KHUE");
        }
        post("pause", DENUNCIATION, pause("SUSPENSION", "15/QĐ-UBND", "2026-07-10"));
        assertThatProblem(post("resume", DENUNCIATION, resume(decision, "2026-07-20")), 400);
        browser.signIn(RESOLVER, "demo");
        assertThat(html(path(DENUNCIATION))).doesNotContain("Khuê", "KHUE");
    }

    @Test
    void takesNeitherLongNorUnknownThingsNorAnotherOrder() {
        start(COMPLAINT);
        assertThatProblem(post("pause", COMPLAINT, pause("SUSPENSION", "1".repeat(10_000), "2026-07-10")), 400);
        assertThatProblem(post("extend", COMPLAINT, extend("HARD", "15/QĐ-UBND", "2026-07-10")), 400);
        assertThatProblem(post("resume", COMPLAINT, resume("20/QĐ-UBND", "2026-07-20")), 400);
        assertThatProblem(post("pause", "DENUNCIATION_RESOLVE", pause("SUSPENSION", "15/QĐ-UBND", "2026-07-10")), 404);
        assertThatProblem(post("pause", "%24%7B7*7%7D", pause("SUSPENSION", "15/QĐ-UBND", "2026-07-10")), 404);
        assertThatProblem(post("pause", "K".repeat(2_000), pause("SUSPENSION", "15/QĐ-UBND", "2026-07-10")), 404);
        post("pause", COMPLAINT, pause("SUSPENSION", "15/QĐ-UBND", "2026-07-10"));
        assertThatProblem(post("pause", COMPLAINT, pause("SUSPENSION", "16/QĐ-UBND", "2026-07-11")), 400);
        assertThatProblem(post("extend", COMPLAINT, extend("COMPLEX", "16/QĐ-UBND", "2026-07-11")), 400);
        // a suspension ends by a decision, which has a number
        assertThatProblem(post("resume", COMPLAINT, "{\"on\":\"2026-07-20\"}"), 400);
        assertThatProblem(post("resume", COMPLAINT, resume("20/QĐ-UBND", "2026-07-09")), 400);
        assertThat(browser.json("POST", "/api/clocks/" + number + "/" + COMPLAINT + "/resume", "{}", Map.of())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void thePageShowsWhatADecisionDoesBeforeItRecordsItAndRecordsItOnce() {
        start(COMPLAINT);
        browser.signIn(RESOLVER, "demo");
        assertThat(html("/ho-so/" + number)).contains("href=\"" + path(COMPLAINT) + "\">Ghi quyết định…</a>");
        assertThat(html(path(COMPLAINT)))
                .contains(
                        "Ghi quyết định về thời hạn",
                        "Ghi quyết định tạm đình chỉ",
                        "name=\"ground\" value=\"SUSPENSION\"")
                .contains("Không ghi được, vì pháp luật không cho phép", "do trưng cầu giám định", "không được gia hạn")
                .contains("Cần pháp chế xác nhận: chưa thấy quy định trừ thời gian giám định")
                .doesNotContain("Ghi quyết định gia hạn", "Ghi quyết định tiếp tục", "null");

        var fields = new HashMap<>(typed("tam-dung", "15/QĐ-UBND", "10/07/2026"));
        fields.put("ground", "SUSPENSION");
        fields.put("_csrf", token(path(COMPLAINT)));
        var preview = browser.form(path(COMPLAINT), fields);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(preview.body())
                .contains("Kết quả xem trước – chưa lưu gì", "dừng từ ngày 10/07/2026", "khi dừng còn 24 ngày");
        assertThat(clockOf(COMPLAINT).state()).isEqualTo(ClockState.RUNNING);
        assertThat(timeline()).isZero();

        fields.put("step", "luu");
        assertThat(browser.form(path(COMPLAINT), fields).statusCode()).isEqualTo(409);
        fields.put("seen", find(SEEN, preview.body()));
        assertThat(browser.form(path(COMPLAINT), fields).statusCode()).isEqualTo(400);
        fields.put("confirmed", "true");
        var changed = new HashMap<>(fields);
        changed.put("date", "11/07/2026");
        assertThat(browser.form(path(COMPLAINT), changed).body()).contains("đã khác lúc xem trước");
        assertThat(clockOf(COMPLAINT).pauses()).isEmpty();

        for (int time = 0; time < 2; time++) {
            var saved = browser.form(path(COMPLAINT), fields);
            assertThat(saved.statusCode()).isEqualTo(302);
            assertThat(saved.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith(path(COMPLAINT)));
            assertThat(html(path(COMPLAINT)))
                    .contains(time == 0 ? "Đã ghi quyết định." : "đã được ghi trước đó")
                    .contains("Ghi quyết định tiếp tục giải quyết", "Chưa xác định");
        }
        assertThat(clockOf(COMPLAINT).pauses()).hasSize(1);
        assertThat(timeline()).isEqualTo(1);
    }

    @Test
    void thePageTellsTheArticleAndKeepsWhatWasTyped() {
        clocks.start(number, COMPLAINT, LocalDate.of(2026, 6, 15), Map.of());
        browser.signIn(RESOLVER, "demo");
        var fields = new HashMap<>(typed("tam-dung", "15/QĐ-UBND", "30/06/2026"));
        fields.put("ground", "SUSPENSION");
        fields.put("_csrf", token(path(COMPLAINT)));

        var refused = browser.form(path(COMPLAINT), fields);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Không được tạm dừng thời hạn", "Điều 11a Luật Khiếu nại", "value=\"30/06/2026\"")
                .doesNotContain("value=\"luu\"");

        for (var wrong : Map.of(
                        "date", "31/02/2026",
                        "number", "${7*7}",
                        "ground", "<script>",
                        "act", "x".repeat(10_000))
                .entrySet()) {
            var other = new HashMap<>(fields);
            other.put(wrong.getKey(), wrong.getValue());
            var answer = browser.form(path(COMPLAINT), other);
            assertThat(answer.statusCode()).as(wrong.getKey()).isEqualTo(400);
            assertThat(answer.body())
                    .contains("class=\"problem\"")
                    .doesNotContain("<script>\"", "x".repeat(200), ">49<");
        }
        fields.put("date", "21/07/2026");
        assertThat(browser.form(path(COMPLAINT), fields).body()).contains("ngày không được sau hôm nay");
        assertThat(clockOf(COMPLAINT).pauses()).isEmpty();
    }

    @Test
    void thePageTakesNothingWithoutItsToken() {
        start(COMPLAINT);
        browser.signIn(RESOLVER, "demo");
        var fields = new HashMap<>(typed("tam-dung", "15/QĐ-UBND", "10/07/2026"));
        fields.put("ground", "SUSPENSION");

        assertThat(browser.form(path(COMPLAINT), fields).statusCode()).isEqualTo(403);
        assertThat(browser.get("/ho-so/" + number + "/thoi-han/%24%7B7*7%7D", Map.of("Accept", "text/html"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/ho-so/khong-co/thoi-han/" + COMPLAINT, Map.of("Accept", "text/html"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anEndedClockIsOnlyRead() {
        start(COMPLAINT);
        clocks.meet(number, COMPLAINT, TODAY);
        browser.signIn(RESOLVER, "demo");

        assertThat(html(path(COMPLAINT)))
                .contains("không còn chạy", "Đã xong ngày 20/07/2026")
                .doesNotContain("<form method=\"post\" action=\"/ho-so");
        assertThat(html("/ho-so/" + number)).doesNotContain("href=\"" + path(COMPLAINT) + "\"");
        assertThatProblem(post("pause", COMPLAINT, pause("SUSPENSION", "15/QĐ-UBND", "2026-07-10")), 400);
    }

    @Test
    void theCallsAreDescribed() {
        var description = json(browser.get("/v3/api-docs", Browser.basic(RESOLVER)));
        for (var verb : new String[] {"pause", "resume", "extend", "withdraw"}) {
            var call = description
                    .path("paths")
                    .path("/api/clocks/{caseNumber}/{key}/" + verb)
                    .path("post");
            assertThat(call.path("summary").asText()).matches("(Ghi|Rút) quyết định.*");
            assertThat(call.path("responses").path("200").toString()).contains("ClockAnswer");
            assertThat(call.path("responses").path("409").toString()).contains("application/problem+json");
            assertThat(call.path("responses").has("400")).isTrue();
        }
    }

    private void start(String key) {
        clocks.start(number, key, ACCEPTED, Map.of());
    }

    private StatutoryClock clockOf(String key) {
        return clocks.find(number, key).orElseThrow();
    }

    private void atTask(String task, Map<String, Object> variables) {
        complaint = CaseAtStep.start(engine, number, task, variables);
    }

    private Task task() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(complaint.getId())
                .singleResult();
    }

    private long timeline() {
        return jdbc.sql("select count(*) from kntc.case_act where case_number = :case and line like 'Ghi %'")
                .param("case", number.value())
                .query(Long.class)
                .single();
    }

    private JsonNode standing() {
        return json(browser.get("/api/cases/" + number, Browser.basic(RESOLVER)));
    }

    private boolean found(String status) {
        return json(browser.get("/api/cases?status=" + status + "&q=" + number, Browser.basic(RESOLVER)))
                        .path("total")
                        .asInt()
                == 1;
    }

    private static JsonNode ofKey(JsonNode standing, String key) {
        return jsonNode(standing.path("clocks"), "key", key);
    }

    private static JsonNode jsonNode(JsonNode list, String field, String value) {
        for (var node : list) {
            if (node.path(field).asText().equals(value)) {
                return node;
            }
        }
        throw new AssertionError("nothing has " + field + " " + value);
    }

    private HttpResponse<String> post(String verb, String key, String body) {
        return browser.json("POST", "/api/clocks/" + number + "/" + key + "/" + verb, body, Browser.basic(RESOLVER));
    }

    private static String pause(String ground, String decision, String on) {
        return "{\"ground\":\"%s\",\"decisionNumber\":\"%s\",\"on\":\"%s\"}".formatted(ground, decision, on);
    }

    private static String resume(String decision, String on) {
        return "{\"decisionNumber\":\"%s\",\"on\":\"%s\"}".formatted(decision, on);
    }

    private static String extend(String grade, String decision, String on) {
        return "{\"grade\":\"%s\",\"decisionNumber\":\"%s\",\"on\":\"%s\"}".formatted(grade, decision, on);
    }

    private static void assertRefused(HttpResponse<String> answer, String... words) {
        assertThatProblem(answer, 409);
        assertThat(json(answer).path("detail").asText()).contains(words);
    }

    private static void assertThatProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).path("detail").asText()).matches("\\p{Lu}.*\\.").doesNotContain("${", "Nguyễn Văn A");
    }

    private String path(String key) {
        return "/ho-so/" + number + "/thoi-han/" + key;
    }

    private static Map<String, String> typed(String act, String decision, String date) {
        return Map.of("act", act, "number", decision, "date", date, "step", "xem");
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

    private static Date lastSecond(String day) {
        return Date.from(Instant.parse(day + "T16:59:59Z"));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
