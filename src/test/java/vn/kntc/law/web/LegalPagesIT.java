package vn.kntc.law.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.calendar.CalendarEditing;
import vn.kntc.calendar.DayEntry;
import vn.kntc.calendar.DayKind;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.clock.Clocks;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** The pages Lịch nghỉ and Tra cứu thời hạn and the calendar's API on the running program; what a test enters it withdraws. */
@KntcIT
class LegalPagesIT {

    private static final String EDITOR = "legal-editor.bacninh";
    private static final Map<String, String> PAGE = Map.of("Accept", "text/html");
    private static final Map<String, String> PART = Map.of("Accept", "text/html", "HX-Request", "true");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]{64})\"");
    private static final ObjectMapper JSON = new ObjectMapper();
    /** A Wednesday of a year that no other test counts in. */
    private static final LocalDate DAY = LocalDate.of(2024, 6, 12);

    private static final int FAR_YEAR = 2099;

    private final int port;
    private final CalendarEditing editing;
    private final WorkCalendar calendar;
    private final Clocks clocks;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private Browser browser;

    @Autowired
    LegalPagesIT(
            @Value("${local.server.port}") int port,
            CalendarEditing editing,
            WorkCalendar calendar,
            Clocks clocks,
            JdbcClient jdbc,
            MovableClock clock) {
        this.port = port;
        this.editing = editing;
        this.calendar = calendar;
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opened once for all tests here, which leave it so: nobody counts there. */
    private void openTheFarYear() {
        if (!editing.knownYears().contains(FAR_YEAR)) {
            editing.open(FAR_YEAR, "Bộ luật Lao động 45/2019/QH14", UserId.SYSTEM);
        }
    }

    @BeforeEach
    void open() {
        clock.today(LocalDate.of(2026, 7, 9));
        browser = new Browser(port);
    }

    @AfterEach
    void leaveTheCalendarAsItWas() {
        clock.release();
        editing.year(2024).days().stream()
                .filter(day -> day.date().getMonthValue() == 6)
                .forEach(day -> editing.withdraw(day.id(), "Công văn 1/CV-TEST", "hết thử", UserId.SYSTEM));
    }

    // the API of the calendar

    @Test
    void aDayEnteredByLegalStaffMovesEveryAnswerAndAWithdrawalMovesItBack() {
        assertThat(due("2024-06-10")).isEqualTo("2024-06-13");

        var added = json(post("/api/calendar/days", day("2024-06-12", "HOLIDAY"), EDITOR), 201);
        assertThat(added.get("enteredBy").asText()).isEqualTo(EDITOR);
        assertThat(added.get("counted").asBoolean()).isTrue();
        assertThat(due("2024-06-10")).isEqualTo("2024-06-14");
        assertThat(calendar.day(DAY).name()).isEqualTo("Nghỉ thử");

        var corrected = json(
                browser.json(
                        "PUT",
                        "/api/calendar/days/" + added.get("id").asLong(),
                        day("2024-06-14", "HOLIDAY"),
                        Browser.basic(EDITOR)),
                200);
        assertThat(due("2024-06-10")).isEqualTo("2024-06-13");
        assertThat(due("2024-06-11")).isEqualTo("2024-06-17");

        var withdrawn = json(
                post(
                        "/api/calendar/days/" + corrected.get("id").asLong() + "/withdrawal",
                        "{\"source\":\"Công văn 7/CV-BNV\",\"because\":\"nhập nhầm\"}",
                        EDITOR),
                200);
        assertThat(withdrawn.get("withdrawnBecause").asText()).isEqualTo("nhập nhầm");
        assertThat(due("2024-06-11")).isEqualTo("2024-06-14");

        var year = json(get("/api/calendar/years/2024", "verifier.nhanhoa"), 200);
        assertThat(year.get("state").asText()).isEqualTo("ENTERED");
        assertThat(year.get("days").findValuesAsText("date")).doesNotContain("2024-06-12", "2024-06-14");
        assertThat(year.get("withdrawn").findValuesAsText("date")).contains("2024-06-12", "2024-06-14");
        var audit = json(get("/api/calendar/years/2024/changes", "verifier.nhanhoa"), 200);
        assertThat(audit.get(0).get("act").asText()).isEqualTo("WITHDRAWN");
        assertThat(audit.get(0).get("by").asText()).isEqualTo(EDITOR);
        assertThat(audit.get(0).get("was").asText()).startsWith("14/06/2024 · Nghỉ lễ, Tết · Nghỉ thử");
        assertThat(audit.get(1).get("act").asText()).isEqualTo("CORRECTED");
        assertThat(audit.get(2).get("act").asText()).isEqualTo("ADDED");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "LEGAL_EDITOR")
    void nobodyElseChangesTheCalendar(Role role) {
        var account = role.id() + ".bacninh";
        var before = editing.changes(2024);
        assertThat(post("/api/calendar/days", day("2024-06-12", "HOLIDAY"), account)
                        .statusCode())
                .isEqualTo(403);
        long id = editing.year(2024).days().get(0).id();
        assertThat(browser.json("PUT", "/api/calendar/days/" + id, day("2024-06-12", "HOLIDAY"), Browser.basic(account))
                        .statusCode())
                .isEqualTo(403);
        for (var path : List.of("days/" + id + "/withdrawal", "years/2028/opening", "years/2028/announcement")) {
            assertThat(post("/api/calendar/" + path, "{\"source\":\"Công văn 7/CV-BNV\"}", account)
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(editing.changes(2024)).isEqualTo(before);
        assertThat(editing.knownYears()).doesNotContain(2028);
        assertThat(get("/api/calendar/years/2024", account).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|Hãy nhập ngày, ví dụ 03/07/2026.",
                "{\"date\":\"2024-06-31\"}|không có thật",
                "{\"date\":\"2024-06-12\",\"kind\":\"PARTY\"}|Hãy chọn loại ngày",
                "{\"date\":\"2024-06-12\",\"kind\":\"SWAP_WORK\",\"name\":\"x\",\"source\":\"1/TB-BNV\"}|Thứ Bảy hoặc Chủ Nhật",
                "{\"date\":\"2024-06-12\",\"kind\":\"HOLIDAY\",\"name\":\"x\",\"source\":\"miệng\"}|số, ký hiệu văn bản",
                "{\"date\":\"2024-06-12\",\"kind\":\"HOLIDAY\",\"name\":\"x\",\"source\":\"1/TB-BNV\",\"noticeYear\":\"hai\"}|bốn chữ số",
                "{\"date\":\"2024-09-02\",\"kind\":\"HOLIDAY\",\"name\":\"x\",\"source\":\"1/TB-BNV\"}|đã có trong lịch",
                "{\"date\":\"2097-09-02\",\"kind\":\"HOLIDAY\",\"name\":\"x\",\"source\":\"1/TB-BNV\"}|chưa được mở",
                "{\"date\":\"2024-06-12\",\"counted\":false}|JSON",
                "[]|JSON",
                "{\"date\":|JSON",
            })
    void aBadEntryIsRefusedWithOneSentence(String body, String sentence) {
        var answer = post("/api/calendar/days", body, EDITOR);
        var problem = json(answer, 400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.get("detail").asText()).contains(sentence);
    }

    @Test
    void ofTwoEditorsWhoCorrectTheSameRowOneIsTold() {
        long id = json(post("/api/calendar/days", day("2024-06-12", "HOLIDAY"), EDITOR), 201)
                .get("id")
                .asLong();
        var answers = List.of("2024-06-13", "2024-06-17").stream()
                .map(date -> CompletableFuture.supplyAsync(() -> new Browser(port)
                        .json("PUT", "/api/calendar/days/" + id, day(date, "HOLIDAY"), Browser.basic(EDITOR))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 400);
        assertThat(answers).anyMatch(answer -> answer.body().contains("vừa được người khác sửa hoặc rút"));
        assertThat(editing.year(2024).days())
                .filteredOn(day -> day.date().getMonthValue() == 6)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/calendar/years/2026", "/api/law/instruments"})
    void programsWithoutAccountLearnNothing(String path) {
        assertThat(browser.get(path, Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void theInstrumentsTellHowSureTheirTextIs() {
        var instruments = json(get("/api/law/instruments", "clerk.nhanhoa"), 200);
        assertThat(instruments.findValuesAsText("code")).contains("02/2011/QH13", "136/2025/QH15", "154/2026/NĐ-CP");
        assertThat(instruments.findValuesAsText("verification")).contains("V2", "V", "S", "I", "M");
        assertThat(instruments.findValuesAsText("meaning")).noneMatch(String::isBlank);
    }

    // the page Lịch nghỉ

    @ParameterizedTest
    @ValueSource(strings = {"/lich-nghi", "/tra-cuu-thoi-han"})
    void aPageAsksForTheSignInFirst(String path) {
        var answer = browser.get(path, PAGE);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/dang-nhap"));
    }

    @Test
    void showsAYearToEverybodyAndFormsToLegalStaffOnly() {
        browser.signIn("clerk.nhanhoa", "demo");
        var clerk = page("/lich-nghi?nam=2027");
        assertThat(clerk)
                .contains(
                        "Lịch nghỉ năm 2027",
                        "Công văn 10065/VPCP-KGVX ngày 02/10/2026",
                        "Tháng 12/2027",
                        "Giỗ Tổ Hùng Vương",
                        "Thứ Tư, 24/11/2027: Nghỉ lễ, Tết – Ngày Văn hóa Việt Nam\"",
                        "Thứ Hai, 03/05/2027: Nghỉ bù – Nghỉ bù Ngày Quốc tế Lao động 1/5 (dự kiến)")
                .contains("Chỉ cán bộ pháp chế")
                .doesNotContain("/lich-nghi/ngay", ">Sửa<", "mới là dự kiến");
        assertThat(page("/lich-nghi")).contains("Lịch nghỉ năm 2026", "Thông báo 9441/TB-BNV");
        assertThat(page("/lich-nghi?nam=2041")).contains("01/01, 30/4, 01/5, 02/9, 24/11");

        openTheFarYear();
        browser = new Browser(port);
        browser.signIn(EDITOR, "demo");
        assertThat(page("/lich-nghi?nam=" + FAR_YEAR))
                .contains("Thêm một ngày", "Ghi nhận lịch năm 2099 đã công bố", "5 ngày dự kiến", ">Sửa<", ">Rút<")
                .contains("mọi thời hạn đang chạy có tính qua ngày này được tính lại", "Xem trước thay đổi")
                .doesNotContain("name=\"confirmed\"", "value=\"luu\"");
        assertThat(page("/lich-nghi?nam=2040"))
                .contains("Mở năm 2040", "01/01, 30/4, 01/5, 02/9, 24/11")
                .doesNotContain("Thêm một ngày");
        assertThat(browser.get("/lich-nghi?nam=hai", PAGE).body()).contains("Năm phải gồm bốn chữ số");
        assertThat(browser.get("/lich-nghi?nam=1900", PAGE).body()).contains("từ 2012 đến 2100");
        assertThat(browser.get("/lich-nghi?nam=2026&sua=99999999", PAGE).statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/lich-nghi?nam=2026&rut=x", PAGE).statusCode()).isEqualTo(404);
    }

    @Test
    void addsCorrectsAndWithdrawsThroughPlainForms() {
        browser.signIn(EDITOR, "demo");
        var fields = new LinkedHashMap<>(Map.of(
                "nam", "2024", "date", "12/06/2024", "kind", "HOLIDAY", "name", "Nghỉ <thử>", "source", "9/QĐ-TTg"));

        var added = save("/lich-nghi/ngay", fields);
        assertThat(added.statusCode()).isEqualTo(302);
        var shown = page(location(added));
        assertThat(shown)
                .contains("Đã thêm ngày 12/06/2024 – Nghỉ lễ, Tết: Nghỉ &lt;thử&gt;.", "Thứ Tư, 12/06/2024")
                .contains("Thêm ngày", "09/07/2026 10:00", "Bùi Đức Thắng");

        long id = idOf(DAY);
        assertThat(page("/lich-nghi?nam=2024&sua=" + id))
                .contains("Sửa một ngày", "value=\"12/06/2024\"", "value=\"9/QĐ-TTg\"");
        fields.put("name", "Nghỉ thử");
        assertThat(save("/lich-nghi/ngay/" + id, fields).statusCode()).isEqualTo(302);
        assertThat(calendar.day(DAY).name()).isEqualTo("Nghỉ thử");
        var again = form("/lich-nghi/ngay/" + id, fields);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("vừa được người khác sửa hoặc rút");

        id = idOf(DAY);
        assertThat(page("/lich-nghi?nam=2024&rut=" + id)).contains("Rút một ngày");
        var withdrawal = Map.of("nam", "2024", "source", "9/QĐ-TTg", "because", "nhập thử");
        assertThat(save("/lich-nghi/ngay/" + id + "/rut", withdrawal).statusCode())
                .isEqualTo(302);
        assertThat(page("/lich-nghi?nam=2024")).contains("Các dòng đã rút", "nhập thử");
        assertThat(calendar.day(DAY).workingDay()).isTrue();
    }

    @Test
    void aPreviewTellsWhatMovesAndChangesNothing() {
        browser.signIn(EDITOR, "demo");
        var number = new CaseNumber("BACNINH-2024-990001");
        var hidden = new CaseNumber("NHANHOA-2024-990001");
        for (var one : List.of(number, hidden)) {
            clocks.start(one, "COMPLAINT_SEND_1", LocalDate.of(2024, 6, 10), Map.of());
        }
        try {
            var before = tables();

            var preview = form("/lich-nghi/ngay", new LinkedHashMap<>(newDay()));

            assertThat(preview.statusCode()).isEqualTo(200);
            assertThat(preview.body())
                    .contains(
                            "Kết quả xem trước – chưa lưu gì",
                            "<strong>2 thời hạn</strong>",
                            "<strong>2 hồ sơ</strong>")
                    .contains("href=\"/ho-so/BACNINH-2024-990001\"", "13/06/2024", "→ 14/06/2024")
                    .contains("Trong đó 1 thời hạn thuộc hồ sơ của cơ quan khác")
                    .contains("value=\"Nghỉ &lt;thử&gt;\"", "value=\"12/06/2024\"", "name=\"confirmed\"")
                    .contains("Thêm và tính lại các thời hạn", "Xem trước lại")
                    .doesNotContain("NHANHOA-2024-990001");
            assertThat(tables()).isEqualTo(before);
            assertThat(calendar.day(DAY).workingDay()).isTrue();
            assertThat(due("2024-06-10")).isEqualTo("2024-06-13");
        } finally {
            clocks.cancelAll(number);
            clocks.cancelAll(hidden);
        }
    }

    @Test
    void savesOnlyWhatWasSeen() {
        browser.signIn(EDITOR, "demo");
        var before = editing.changes(2024);
        var fields = new LinkedHashMap<>(newDay());
        fields.put("step", "luu");
        fields.put("confirmed", "true");

        var unseen = form("/lich-nghi/ngay", fields);
        assertThat(unseen.statusCode()).isEqualTo(400);
        assertThat(unseen.body())
                .contains("hãy xem kết quả xem trước dưới đây rồi mới lưu", "Kết quả xem trước", "<html")
                .contains("value=\"Nghỉ &lt;thử&gt;\"");
        var seen = seen(unseen);

        fields.put("seen", seen);
        fields.put("name", "Nghỉ khác");
        var other = form("/lich-nghi/ngay", fields);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("đã khác lúc xem trước", "value=\"Nghỉ khác\"");

        fields.put("name", "Nghỉ <thử>");
        fields.remove("confirmed");
        var unconfirmed = form("/lich-nghi/ngay", fields);
        assertThat(unconfirmed.statusCode()).isEqualTo(400);
        assertThat(unconfirmed.body()).contains("Hãy đánh dấu ô xác nhận", "Kết quả xem trước");
        assertThat(seen(unconfirmed)).isEqualTo(seen);
        assertThat(editing.changes(2024)).isEqualTo(before);

        // somebody else changes the calendar in between
        var elsewhere = editing.add(
                new DayEntry(LocalDate.of(2024, 6, 18), DayKind.HOLIDAY, "Nghỉ", "Công văn 1/CV-TEST", null),
                UserId.SYSTEM);
        fields.put("confirmed", "true");
        var stale = form("/lich-nghi/ngay", fields);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("đã khác lúc xem trước", "Kết quả xem trước");
        assertThat(editing.changes(2024)).hasSize(before.size() + 1);
        editing.withdraw(elsewhere.id(), "Công văn 1/CV-TEST", "hết thử", UserId.SYSTEM);
    }

    @Test
    void tellsWhatTheRecountAfterASaveHasDone() {
        browser.signIn(EDITOR, "demo");
        var number = new CaseNumber("BACNINH-2024-990002");
        clocks.start(number, "COMPLAINT_SEND_1", LocalDate.of(2024, 6, 10), Map.of());
        try {
            var saved = save("/lich-nghi/ngay", newDay());
            assertThat(saved.statusCode()).isEqualTo(302);
            var address = location(saved);
            var run = Pattern.compile("Lượt tính lại số (\\d+): đã xong");
            await().atMost(Duration.ofMinutes(5))
                    .until(() -> run.matcher(page(address)).find());
            var shown = page(address);
            assertThat(shown)
                    .contains(" thời hạn đổi ngày, ", " việc, ", " hẹn giờ dời theo.")
                    .doesNotContain("every 2s");
            var found = run.matcher(shown);
            assertThat(found.find()).isTrue();
            var report = page("/lich-nghi/tinh-lai/" + found.group(1));
            assertThat(report)
                    .contains("Lượt tính lại số " + found.group(1), "Đã xong", "Hệ thống")
                    .contains(number.value(), "13/06/2024", "→ 14/06/2024");
            assertThat(page("/lich-nghi/tinh-lai"))
                    .contains("Lượt số " + found.group(1), "Lịch nghỉ thay đổi", "Tính lại ngay");
            assertThat(browser.get("/lich-nghi/tinh-lai/" + found.group(1) + "?trang=99", PAGE)
                            .statusCode())
                    .isEqualTo(404);
            var part = browser.get(address.replace("/lich-nghi?", "/lich-nghi/ket-qua?"), PART);
            assertThat(part.headers().firstValue("X-Kntc-Fragment")).hasValue("1");
            assertThat(part.body())
                    .contains("Lượt tính lại số " + found.group(1))
                    .doesNotContain("<html", "<h1");
        } finally {
            clocks.cancelAll(number);
        }
    }

    @Test
    void legalStaffAskForARecountOnThePageAndNobodyElseSeesIt() {
        browser.signIn(EDITOR, "demo");
        var refused = form("/lich-nghi/tinh-lai", Map.of("reason", " "));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Hãy ghi lý do tính lại thời hạn");
        assertThat(browser.form("/lich-nghi/tinh-lai", Map.of("reason", "không có mã"))
                        .statusCode())
                .isEqualTo(403);

        var asked = form("/lich-nghi/tinh-lai", Map.of("reason", "Kiểm tra <sau> khi nhập"));

        assertThat(asked.statusCode()).isEqualTo(302);
        await().atMost(Duration.ofMinutes(5)).until(() -> page(location(asked)).contains("Đã xong"));
        assertThat(page(location(asked))).contains("Kiểm tra &lt;sau&gt; khi nhập", "Bùi Đức Thắng");
        assertThat(browser.get("/lich-nghi/tinh-lai/x", PAGE).statusCode()).isEqualTo(404);
        assertThat(browser.get("/lich-nghi/tinh-lai/999999999", PAGE).statusCode())
                .isEqualTo(404);

        var address = location(asked);
        browser = new Browser(port);
        browser.signIn("clerk.nhanhoa", "demo");
        for (var path : List.of("/lich-nghi/tinh-lai", address, "/lich-nghi/ket-qua?sau=1")) {
            assertThat(browser.get(path, PAGE).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(page("/lich-nghi?sau=1")).doesNotContain("Lượt tính lại", "tinh-lai");
    }

    @Test
    void aProposedDayAsksForAnotherDocument() {
        browser.signIn(EDITOR, "demo");
        openTheFarYear();
        jdbc.sql(
                        """
                        insert into kntc.calendar_day (date, kind, name, source, notice_year, counted, provisional, entered_by)
                        values ('2099-11-20', 'HOLIDAY', 'Ngày được đề xuất', 'Đề xuất: Nghị quyết 30/NQ-CP', 2099, false, true, 'he-thong')""")
                .update();
        var proposed = editing.year(FAR_YEAR).days().stream()
                .filter(day -> !day.counted())
                .findFirst()
                .orElseThrow();
        assertThat(page("/lich-nghi?nam=2099&sua=" + proposed.id()))
                .contains("văn bản khác, đã ban hành", "name=\"source\" required maxlength=\"300\" value=\"\"");
        var body = "{\"date\":\"2099-11-20\",\"kind\":\"HOLIDAY\",\"name\":\"x\",\"source\":\"Nghị quyết 30/NQ-CP\"}";
        var answer = browser.json("PUT", "/api/calendar/days/" + proposed.id(), body, Browser.basic(EDITOR));
        assertThat(json(answer, 400).get("detail").asText())
                .isEqualTo("Văn bản này mới chỉ nêu ngày đề xuất; để ngày này được tính chính thức, hãy ghi số, ký hiệu"
                        + " của văn bản đã ban hành.");
        var refused = form(
                "/lich-nghi/ngay/" + proposed.id(),
                Map.of("nam", "2099", "date", "20/11/2099", "kind", "HOLIDAY", "name", "x", "source", "30/NQ-CP"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("mới chỉ nêu ngày đề xuất").doesNotContain("Kết quả xem trước");
        assertThat(editing.day(proposed.id())).isEqualTo(proposed);
    }

    @Test
    void answersAPartWhereAPartWasAskedFor() {
        browser.signIn(EDITOR, "demo");
        for (var path :
                List.of("/lich-nghi?nam=2026", "/tra-cuu-thoi-han?thoiHan=COMPLAINT_ACCEPT&tuNgay=03/07/2026")) {
            var part = browser.get(path, PART);
            assertThat(part.headers().firstValue("X-Kntc-Fragment")).hasValue("1");
            assertThat(part.body()).contains("<h1").doesNotContain("<html", "<main");
        }
    }

    @Test
    void aFormWithoutTheTokenOrTheRoleChangesNothing() {
        var before = editing.changes(2024);
        browser.signIn("clerk.nhanhoa", "demo");
        var fields = Map.of(
                "nam",
                "2024",
                "date",
                "12/06/2024",
                "kind",
                "HOLIDAY",
                "name",
                "x",
                "source",
                "9/QĐ-TTg",
                "confirmed",
                "true");
        assertThat(form("/lich-nghi/ngay", fields).statusCode()).isEqualTo(403);
        browser = new Browser(port);
        browser.signIn(EDITOR, "demo");
        assertThat(browser.form("/lich-nghi/ngay", fields).statusCode()).isEqualTo(403);
        assertThat(editing.changes(2024)).isEqualTo(before);
    }

    // the page Tra cứu thời hạn

    @Test
    void answersADeadlineWithArticleInstrumentAndCalendar() {
        browser.signIn("petition-officer.nhanhoa", "demo");
        assertThat(page("/tra-cuu-thoi-han"))
                .contains("Tra cứu thời hạn", "Giải quyết khiếu nại lần đầu", "<optgroup", "value=\"09/07/2026\"")
                .doesNotContain("class=\"next answer\"");

        assertThat(page("/tra-cuu-thoi-han?thoiHan=COMPLAINT_RESOLVE_1&tuNgay=2026-07-03"))
                .contains("Thứ Hai, 03/08/2026", "<strong>30 ngày</strong>", "value=\"03/07/2026\"")
                .contains("Điều 28 Luật Khiếu nại", "Luật Khiếu nại 02/2011/QH13", "Đã đọc hai bản độc lập")
                .contains("Được sửa bởi Luật số 136/2025/QH15 từ 01/07/2026")
                .contains("Tháng 7/2026", "Tháng 8/2026", "Chủ Nhật, 02/08/2026: ngày cuối của thời hạn, không tính")
                .contains("name=\"duKien\"", "value=\"remote\"")
                .doesNotContain("??", "null");
        assertThat(page("/tra-cuu-thoi-han?thoiHan=COMPLAINT_RESOLVE_1&tuNgay=03/07/2026&duKien=complex&duKien=remote"))
                .contains("<strong>60 ngày</strong>", "Thứ Năm, 03/09/2026")
                .contains("nghỉ lễ, Tết: Quốc khánh");
        assertThat(page("/tra-cuu-thoi-han?thoiHan=COMPLAINT_ACCEPT&tuNgay=20/08/2026"))
                .contains("Thứ Sáu, 28/08/2026", "Ngày làm bù, có tính", "Cần pháp chế xác nhận");
        assertThat(page("/tra-cuu-thoi-han?thoiHan=RECEPTION_SCHEDULE_PUBLISH&tuNgay=04/09/2026"))
                .contains("Phải làm chậm nhất vào ngày", "Thứ Ba, 25/08/2026");
        assertThat(page("/tra-cuu-thoi-han?thoiHan=COMPLAINT_SUE&tuNgay=03/07/2026"))
                .contains("Không in 9 tháng ở giữa, từ tháng 9/2026 đến tháng 5/2027.");
    }

    @Test
    void forgetsAFactThatTheNewDeadlineDoesNotTake() {
        browser.signIn("petition-officer.nhanhoa", "demo");
        assertThat(page("/tra-cuu-thoi-han?thoiHan=COMPLAINT_ACCEPT&tuNgay=03/07/2026&duKien=complex"))
                .contains("Thứ Ba, 14/07/2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thoiHan=NOTHING&tuNgay=03/07/2026 | Không có thời hạn nào mang mã này",
                "thoiHan=COMPLAINT_ACCEPT&tuNgay=31/02/2026 | không có thật",
                "thoiHan=COMPLAINT_ACCEPT&tuNgay= | Hãy nhập ngày",
                "thoiHan=COMPLAINT_ACCEPT&tuNgay=%24%7B7*7%7D | không có thật",
                "thoiHan=COMPLAINT_ACCEPT&tuNgay=01/01/2000 | có hiệu lực từ ngày 01/07/2012",
                "thoiHan=COMPLAINT_ACCEPT&tuNgay=03/07/2026&duKien=unheardOf | không dùng dữ kiện",
                "thoiHan=COMPLAINT_DIALOGUE_NOTICE&tuNgay=03/07/2025 | không được quy định trong giai đoạn",
                "thoiHan=%3Cscript%3E&tuNgay=03/07/2026 | Không có thời hạn nào mang mã này",
            })
    void tellsOnThePageWhatIsWrong(String question, String sentence) {
        browser.signIn("petition-officer.nhanhoa", "demo");
        var answer = browser.get("/tra-cuu-thoi-han?" + question, PAGE);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("role=\"alert\"", sentence, "id=\"thoiHan\"")
                .doesNotContain("class=\"next answer\"", "<script>", "<strong>49");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lich-nghi?nam=2026",
                "/lich-nghi?nam=2026&sau=1",
                "/lich-nghi/tinh-lai",
                "/tra-cuu-thoi-han?thoiHan=COMPLAINT_ACCEPT&tuNgay=2026-08-20"
            })
    void loadsNothingFromElsewhereAndRunsNothingInline(String path) {
        browser.signIn(EDITOR, "demo");
        var html = page(path);
        assertThat(html).doesNotContainPattern(Pattern.compile("(src|href|action)=\"(https?:)?//"));
        assertThat(html)
                .doesNotContainPattern(
                        Pattern.compile("<script(?![^>]*src=)|\\son[a-z]+=|\\sstyle=|hx-on|javascript:"));
        assertThat(html).isEqualTo(Normalizer.normalize(html, Normalizer.Form.NFC));
        var addresses =
                Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:css|js))\"").matcher(html);
        int found = 0;
        while (addresses.find()) {
            found++;
            assertThat(browser.get(addresses.group(1), Map.of()).statusCode())
                    .as(addresses.group(1))
                    .isEqualTo(200);
        }
        assertThat(found).isGreaterThanOrEqualTo(5);
    }

    private long idOf(LocalDate date) {
        return editing.year(2024).days().stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String page(String path) {
        var answer = browser.get(path, PAGE);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        return answer.body();
    }

    private HttpResponse<String> form(String path, Map<String, String> fields) {
        var token = TOKEN.matcher(browser.get("/lich-nghi", PAGE).body());
        assertThat(token.find()).isTrue();
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token.group(1));
        return browser.form(path, all);
    }

    private static Map<String, String> newDay() {
        return Map.of(
                "nam", "2024", "date", "12/06/2024", "kind", "HOLIDAY", "name", "Nghỉ <thử>", "source", "9/QĐ-TTg");
    }

    /** Looks at the preview, ticks the box and saves, as a person does. */
    private HttpResponse<String> save(String path, Map<String, String> fields) {
        var preview = form(path, fields);
        assertThat(preview.statusCode()).as(preview.body()).isEqualTo(200);
        var all = new LinkedHashMap<>(fields);
        all.putAll(Map.of("step", "luu", "seen", seen(preview), "confirmed", "true"));
        return form(path, all);
    }

    private static String seen(HttpResponse<String> page) {
        var found = SEEN.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        var to = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return to.getQuery() == null ? to.getPath() : to.getPath() + "?" + to.getQuery();
    }

    /** Every row of what a change of the calendar writes. */
    private List<String> tables() {
        return List.of(
                        "kntc.calendar_day",
                        "kntc.calendar_year",
                        "kntc.calendar_change",
                        "kntc.calendar_revision",
                        "kntc.statutory_clock",
                        "kntc.recompute_run",
                        "kntc.recompute_change",
                        "kntc.event_publication")
                .stream()
                .map(table -> jdbc.sql(
                                "select count(*) || ' ' || coalesce(md5(string_agg(t::text, ' ' order by t::text)), '')"
                                        + " from " + table + " t")
                        .query(String.class)
                        .single())
                .toList();
    }

    private String due(String from) {
        var answer = browser.json(
                "POST",
                "/api/law/deadlines/COMPLAINT_SEND_1",
                "{\"from\":\"" + from + "\"}",
                Browser.basic("clerk.nhanhoa"));
        return json(answer, 200).get("due").asText();
    }

    private HttpResponse<String> get(String path, String account) {
        return browser.get(path, Browser.basic(account));
    }

    private HttpResponse<String> post(String path, String body, String account) {
        return browser.json("POST", path, body, Browser.basic(account));
    }

    private static String day(String date, String kind) {
        return "{\"date\":\"%s\",\"kind\":\"%s\",\"name\":\"Nghỉ thử\",\"source\":\"Quyết định 9/QĐ-TTg\"}"
                .formatted(date, kind);
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        try {
            return JSON.readTree(answer.body());
        } catch (com.fasterxml.jackson.core.JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
