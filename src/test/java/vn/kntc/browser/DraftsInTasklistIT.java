package vn.kntc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.testing.Browser;
import vn.kntc.testing.FiledPetition;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;
import vn.kntc.testing.Traces;

/** What an officer has typed comes back in a real Chromium, whichever way he left the form, and lies nowhere in clear. */
@KntcIT
@ExtendWith(OutputCaptureExtension.class)
class DraftsInTasklistIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);
    private static final String STEP = "Xác định luật điều chỉnh";
    private static final String QUESTION = "Vụ việc có do luật khác điều chỉnh không?";
    private static final String FIELD = "Tên luật điều chỉnh";
    private static final String NAME = "Trịnh Thị Ngọc Khuê";
    private static final String SEED = "nháp dở dang chưa gửi cho ai";
    private static final String SAVED = "Đã lưu nháp lúc 10:00 ngày 06/07/2026";
    private static final String RESTORED = "Đã khôi phục bản nháp lúc 10:00 ngày 06/07/2026";

    private final int port;
    private final String base;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final Path var;
    private final Pictures pictures = new Pictures("ban-nhap");

    private Chromium chromium;

    @Autowired
    DraftsInTasklistIT(
            @Value("${local.server.port}") int port,
            @Value("${kntc.var-directory}") Path var,
            MovableClock clock,
            JdbcClient jdbc) {
        this.port = port;
        this.base = "http://127.0.0.1:" + port;
        this.var = var;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void start() {
        clock.today(TODAY);
        jdbc.sql("delete from kntc.form_draft").update();
        chromium = Chromium.start();
    }

    @AfterEach
    void end() {
        if (chromium != null) {
            chromium.close();
        }
        clock.release();
    }

    @Test
    void whatIsTypedIntoATaskComesBackWhateverWayItWasLeft(CapturedOutput printed) {
        var number =
                FiledPetition.of(port, NAME, "Khiếu nại mức bồi thường cây cối").value();
        var other = FiledPetition.at(port, "Phản ánh đường hỏng").value();
        try {
            var officer = signIn(chromium.newPerson());
            var page = officer.page();
            opens(officer, number);
            write(page, SEED + " 1");
            assertThat(line(page)).containsText(SAVED);
            pictures.take(page, "da-luu");

            officer.opens(other, STEP);
            opensOwn(officer, number);
            restored(page, " 1");
            pictures.take(page, "khoi-phuc");
            officer.seesNoEnglish();

            write(page, SEED + " 2"); // and at once to the other tab
            new TaskTabs(page).caseFile();
            new TaskTabs(page).form();
            restored(page, " 2");

            page.keyboard().press("Escape");
            assertThat(input(page)).hasValue(SEED + " 2");

            write(page, SEED + " 3"); // and at once
            page.reload();
            restored(page, " 3");

            write(page, SEED + " 4");
            assertThat(line(page)).containsText(SAVED);
            var context = page.context();
            var address = page.url();
            page.close();
            page = context.newPage();
            page.navigate(address);
            restored(page, " 4");

            var elsewhere = signIn(chromium.newPerson());
            opensOwn(elsewhere, number);
            restored(elsewhere.page(), " 4");

            var traces = new Traces(jdbc, printed.getAll(), var);
            assertThat(traces.of(SEED)).isEmpty();
            assertThat(jdbc.sql("select count(*) from kntc.form_draft")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            keepsNothingInTheBrowser(page, SEED);

            discard(page);
            officer = signIn(chromium.newPerson());
            opensOwn(officer, number);
            assertThat(officer.page().locator(".fjs-form")).isVisible();
            assertThat(line(officer.page())).isHidden();
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
    }

    @Test
    void theTextTypedWhileTheSessionEndsSurvivesTheSignInAndARefusalAndGoesWithTheStep() {
        var number = FiledPetition.of(port, NAME, "Khiếu nại thu hồi đất ở").value();
        try {
            var officer = signIn(chromium.newPerson());
            var page = officer.page();
            opens(officer, number);
            write(page, "Luật Đất đai");
            assertThat(line(page)).containsText(SAVED);

            endSession(page.context());
            write(page, "Luật Đất đai " + NAME);
            var frame = page.frameLocator("dialog.kntc-sign-in iframe");
            assertThat(frame.getByLabel("Mật khẩu")).isVisible();
            pictures.take(page, "dang-nhap-lai");
            frame.getByLabel("Tài khoản").fill("petition-officer.nhanhoa");
            frame.getByLabel("Mật khẩu").fill("demo");
            frame.getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator("dialog.kntc-sign-in")).hasCount(0);
            assertThat(line(page)).containsText(SAVED);
            assertThat(input(page)).hasValue("Luật Đất đai " + NAME);

            complete(page).click();
            var refusal = page.locator(".fjs-form-field .kntc-refusal");
            assertThat(refusal).containsText("họ tên");
            assertThat(refusal).isInViewport();
            assertThat(input(page)).isFocused();
            assertThat(input(page)).hasValue("Luật Đất đai " + NAME);
            pictures.take(page, "bi-tu-choi-tai-o");

            page.reload();
            assertThat(input(page)).hasValue("Luật Đất đai " + NAME);
            write(page, "Luật Đất đai");
            assertThat(refusal).hasCount(0);
            complete(page).click();
            assertThat(page.locator(".page-notifications")).containsText("Đã hoàn thành công việc.");
            assertThat(jdbc.sql("select count(*) from kntc.form_draft")
                            .query(Integer.class)
                            .single())
                    .isZero();
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
    }

    @Test
    void leavingWithTextThatTheServerHasNotGotWarnsAndItIsTriedAgain() {
        var number = FiledPetition.at(port, "Khiếu nại xử phạt vi phạm").value();
        try {
            var officer = signIn(chromium.newPerson());
            var page = officer.page();
            opens(officer, number);
            page.context().setOffline(true);
            write(page, "Luật Xử lý vi phạm hành chính");
            assertThat(line(page)).containsText("Chưa lưu được, đang thử lại");
            pictures.take(page, "chua-luu-duoc");
            List<String> asked = new ArrayList<>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.dismiss();
            });
            page.evaluate("() => setTimeout(() => location.href = '/ho-so')");
            page.waitForCondition(() -> asked.contains("beforeunload"));
            page.context().setOffline(false);
            assertThat(line(page)).containsText(SAVED);
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
    }

    @Test
    void theStartFormComesBackWithItsPeopleAndItsDayAndGoesWithTheCase() {
        try {
            var officer = signIn(chromium.newPerson());
            var page = officer.page();
            var intake = officer.startsPetition();
            assertThat(page.getByLabel("Ngày nhận đơn")).hasValue("06/07/2026");
            intake.pick("Nguồn đơn", "Dịch vụ bưu chính")
                    .write("Họ và tên", NAME)
                    .write("Nội dung, lý do", SEED)
                    .write("Ngày ghi trên đơn", "01/07/2026")
                    .write("Tóm tắt trung tính", "Khiếu nại việc cấp giấy chứng nhận chậm.");
            page.getByText("Thêm người nộp đơn").click();
            page.locator(".kntc-nguoi").nth(1).getByLabel("Họ và tên").fill("Trịnh Văn Bảo");
            assertThat(line(page)).containsText(SAVED);
            intake.attach("don.pdf", "application/pdf", LandPetition.scan());
            assertThat(line(page)).containsText(SAVED);
            page.keyboard().press("Escape");
            assertThat(page.locator(".modal-content")).hasCount(0);

            intake = officer.startsPetition();
            assertThat(line(page)).containsText(RESTORED);
            assertThat(page.getByLabel("Nội dung, lý do")).hasValue(SEED);
            assertThat(page.getByLabel("Ngày ghi trên đơn")).hasValue("01/07/2026");
            assertThat(page.locator(".kntc-nguoi").nth(1).getByLabel("Họ và tên"))
                    .hasValue("Trịnh Văn Bảo");
            assertThat(page.locator("[data-tep-da-chon]")).containsText("hãy chọn lại: don.pdf");
            pictures.take(page, "don-khoi-phuc");
            page.locator("[data-tep-da-chon]").scrollIntoViewIfNeeded();
            pictures.take(page, "don-khoi-phuc-tep");
            keepsNothingInTheBrowser(page, SEED);

            page.reload(); // Tasklist opens the dialog again by itself
            intake = new IntakeDialog(officer, page, page.locator(".modal-content"));
            assertThat(line(page)).containsText(RESTORED);
            intake.write("Địa chỉ", "Tổ 4, phường Nhân Hòa");
            page.locator(".kntc-nguoi").nth(1).getByText("Bỏ người này").click();
            intake.starts();
            assertThat(jdbc.sql("select count(*) from kntc.form_draft")
                            .query(Integer.class)
                            .single())
                    .isZero();
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
    }

    @Test
    void halfADayComesBackAsItWasTyped() {
        var number = FiledPetition.at(port, "Kiến nghị lắp đèn đường").value();
        var http = new Browser(port);
        submit(http, number, "{\"governedByOtherLaw\":{\"value\":\"false\"}}");
        submit(
                http,
                number,
                """
                {"kind":{"value":"FEEDBACK"},"fit":{"value":true},"competent":{"value":true},
                 "competentBody":{"value":"ADMINISTRATIVE"}}""");
        try {
            var officer = signIn(chromium.newPerson());
            var page = officer.page();
            officer.opens(number, "Chọn hướng xử lý đơn").claim();
            var day = page.getByLabel(
                    Pattern.compile("^Ngày xử lý đơn")); // its field comes with a description of when to fill it in
            day.focus();
            day.pressSequentially("31/06/20");
            assertThat(line(page)).containsText(SAVED);

            page.reload();
            assertThat(line(page)).containsText(RESTORED);
            assertThat(day).hasValue("31/06/20");
            assertThat(page.locator(".kntc-ngay-sai")).containsText("không phải là một ngày có thật");
            pictures.take(page, "ngay-do-dang");

            day.focus();
            page.keyboard().press("Control+a");
            day.pressSequentially("04/07/2026");
            day.press("Tab");
            assertThat(page.locator(".kntc-ngay-sai")).hasCount(0);
            assertThat(line(page)).containsText(SAVED);
            page.reload();
            assertThat(line(page)).containsText(RESTORED);
            assertThat(day).hasValue("04/07/2026");
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
    }

    private static void submit(Browser http, String number, String variables) {
        var basic = Browser.basic("petition-officer.nhanhoa");
        var task = http.get("/engine-rest/task?processInstanceBusinessKey=" + number, basic)
                .body()
                .replaceAll("(?s)^.*?\"id\":\"([^\"]+)\".*$", "$1");
        var answer = http.json(
                "POST", "/engine-rest/task/" + task + "/submit-form", "{\"variables\":" + variables + "}", basic);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private Officer signIn(Page page) {
        return Officer.signIn(page, base, "petition-officer.nhanhoa", pictures);
    }

    private void opens(Officer officer, String number) {
        officer.opens(number, STEP).claim().form().choose(QUESTION, "Có");
    }

    /** A task that the officer has claimed is no longer among those of the group. */
    private static void opensOwn(Officer officer, String number) {
        officer.searches(number);
        officer.chooses("Việc của tôi");
        officer.page().locator(".tasks-list li.task h4.task a").click();
        assertThat(officer.page().locator(".fjs-form")).isVisible();
    }

    private static void write(Page page, String text) {
        input(page).fill(text);
    }

    private static void restored(Page page, String end) {
        assertThat(line(page)).containsText(RESTORED);
        assertThat(input(page)).hasValue(SEED + end);
    }

    private static void discard(Page page) {
        page.getByText("Bỏ bản nháp").click();
        assertThat(line(page)).containsText("Đã bỏ bản nháp");
        assertThat(input(page)).hasCount(0); // no answer is chosen any more, so the field is hidden
    }

    private static void keepsNothingInTheBrowser(Page page, String text) {
        var kept = (String) page.evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}])");
        assertThat(kept).doesNotContain(text).doesNotContain("camunda-form:").doesNotContain("camForm:");
    }

    private static void endSession(BrowserContext context) {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("KNTC_PHIEN"));
    }

    private static Locator input(Page page) {
        return page.getByLabel(FIELD);
    }

    private static Locator line(Page page) {
        return page.locator(".kntc-draft");
    }

    private static Locator complete(Page page) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Hoàn thành").setExact(true));
    }

    private record TaskTabs(Page page) {

        void caseFile() {
            page.locator(".task-card .nav-tabs").getByText("Hồ sơ").click();
            assertThat(page.frameLocator("iframe.kntc-dossier").locator("main.page"))
                    .isVisible();
        }

        void form() {
            page.locator(".task-card .nav-tabs").getByText("Biểu mẫu").click();
        }
    }
}
