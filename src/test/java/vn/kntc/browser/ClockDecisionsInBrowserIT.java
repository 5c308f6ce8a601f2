package vn.kntc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.complaint.process.CaseAtStep;
import vn.kntc.law.PauseGround;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.FiledPetition;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** The resolver records a suspension, its end and an extension in a real Chromium, and withdraws what was wrong; each is looked at before it is saved. */
@KntcIT
class ClockDecisionsInBrowserIT {

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 7, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);
    private static final String DENUNCIATION = "DENUNCIATION_RESOLVE";
    private static final String COMPLAINT = "COMPLAINT_RESOLVE_1";

    private final int port;
    private final Clocks clocks;
    private final ProcessEngine engine;
    private final MovableClock clock;
    private final Pictures pictures = new Pictures("quyet-dinh-ve-thoi-han");

    private Chromium chromium;
    private Page page;
    private CaseNumber number;

    @Autowired
    ClockDecisionsInBrowserIT(
            @Value("${local.server.port}") int port, Clocks clocks, ProcessEngine engine, MovableClock clock) {
        this.port = port;
        this.clocks = clocks;
        this.engine = engine;
        this.clock = clock;
    }

    @BeforeEach
    void start() {
        clock.today(ACCEPTED);
        number = FiledPetition.at(port, "Tố cáo cán bộ địa chính nhận tiền");
        clocks.start(number, DENUNCIATION, ACCEPTED, Map.of());
        clock.today(TODAY);
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
    void aDenunciationIsSuspendedGoesOnAndIsExtended() {
        try {
            page = Officer.signIn(chromium.newPerson(), address(""), "resolver.nhanhoa", pictures)
                    .page();
            page.navigate(address("/ho-so/" + number + "#thoi-han"));
            card().scrollIntoViewIfNeeded();
            photograph("ho-so");
            card().getByText("Ghi quyết định…").click();
            assertThat(page.locator("h1")).hasText("Ghi quyết định về thời hạn");
            photograph("chua-ghi-gi");

            suspend();
            resume();
            extend();
            withdraw();
            readWhatTheLawForbids();
            readThePauseInTheTaskList();
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
    }

    private void suspend() {
        page.getByText("Ghi quyết định tạm đình chỉ hoặc trưng cầu giám định").click();
        var form = page.locator("details[open] form");
        form.getByLabel("Căn cứ tạm dừng").selectOption("SUSPENSION");
        form.getByLabel("Số quyết định").fill("15/QĐ-UBND");
        form.getByLabel("Ngày quyết định").fill("10/07/2026");
        photograph("nhap-tam-dinh-chi");
        button("Xem trước thay đổi").click();
        assertThat(impact()).containsText("dừng từ ngày 10/07/2026");
        assertThat(impact()).isInViewport();
        assertThat(button("Ghi quyết định")).isInViewport();
        photograph("xem-truoc-tam-dinh-chi");
        assertThat(clocks.find(number, DENUNCIATION).orElseThrow().state()).isEqualTo(ClockState.RUNNING);
        save();
        assertThat(page.locator(".status")).hasText("Đang tạm dừng");
        photograph("da-tam-dinh-chi");

        page.getByText("← Về hồ sơ").click();
        assertThat(page.locator(".title .status")).hasText("Đang tạm dừng");
        assertThat(card()).isVisible();
        assertThat(card()).containsText("Hạn trước khi tạm dừng");
        card().scrollIntoViewIfNeeded();
        photograph("ho-so-dang-tam-dung");
        card().getByText("Ghi quyết định…").click();
    }

    private void resume() {
        page.getByLabel("Số quyết định").fill("20/QĐ-UBND");
        page.getByLabel("Ngày quyết định").fill("32/07/2026");
        button("Xem trước thay đổi").click();
        assertThat(page.locator(".problem")).containsText("không có thật");
        assertThat(page.getByLabel("Số quyết định")).hasValue("20/QĐ-UBND");
        photograph("ngay-sai");
        page.getByLabel("Ngày quyết định").fill("17/07/2026");
        button("Xem trước thay đổi").click();
        assertThat(impact()).containsText("→ 10/08/2026");
        photograph("xem-truoc-tiep-tuc");
        save();
    }

    private void extend() {
        page.getByText("Ghi quyết định gia hạn").click();
        var form = page.locator("details[open] form");
        form.getByLabel("Tính chất vụ việc").selectOption("COMPLEX");
        form.getByLabel("Số quyết định").fill("25/QĐ-UBND");
        form.getByLabel("Ngày quyết định").fill("20/07/2026");
        form.getByText("Xem trước thay đổi").click();
        assertThat(impact()).containsText("→ 09/09/2026");
        photograph("xem-truoc-gia-han");
        save();
        assertThat(page.locator("#da-ghi")).containsText("Gia hạn lần 1 (vụ việc phức tạp), Quyết định số 25/QĐ-UBND");
        photograph("da-gia-han");
        page.locator("#da-ghi").scrollIntoViewIfNeeded();
        photograph("cac-quyet-dinh-da-ghi");
        assertThat(clocks.find(number, DENUNCIATION).orElseThrow().due()).isEqualTo("2026-09-09");
    }

    private void withdraw() {
        page.getByText("Rút quyết định ghi nhầm…").click();
        assertThat(page.locator("#da-ghi form")).containsText("Quyết định số 25/QĐ-UBND, ngày 20/07/2026");
        page.locator("#da-ghi form").getByText("Xem trước thay đổi").scrollIntoViewIfNeeded();
        photograph("rut-nhap-ly-do");
        page.getByLabel("Lý do rút").fill("Ghi nhầm ngày quyết định, ngày đúng là 17/07/2026");
        page.locator("#da-ghi form").getByText("Xem trước thay đổi").click();
        assertThat(impact()).containsText("09/09/2026 → 10/08/2026");
        assertThat(impact()).isInViewport();
        assertThat(button("Rút quyết định")).isInViewport();
        photograph("rut-xem-truoc");
        assertThat(clocks.find(number, DENUNCIATION).orElseThrow().extensions()).hasSize(1);
        page.getByLabel("Quyết định này đã được ghi nhầm").check();
        button("Rút quyết định").click();
        assertThat(page.locator(".done")).containsText("Đã rút quyết định ghi nhầm. Hạn: 10/08/2026.");
        assertThat(page.locator("#da-rut s").last()).hasText("Gia hạn (vụ việc phức tạp), Quyết định số 25/QĐ-UBND");
        assertThat(page.locator("#da-rut")).containsText("Ghi nhầm ngày quyết định");
        photograph("da-rut");
        page.locator("#da-rut").scrollIntoViewIfNeeded();
        photograph("cac-quyet-dinh-da-rut");
        assertThat(clocks.find(number, DENUNCIATION).orElseThrow().due()).isEqualTo("2026-08-10");
        page.getByText("Rút quyết định ghi nhầm…").click();
        page.getByLabel("Lý do rút").fill("Ghi nhầm ngày tiếp tục");
        page.locator("#da-ghi form").getByText("Xem trước thay đổi").click();
        assertThat(impact()).containsText("lại tạm dừng");
        photograph("rut-tiep-tuc-xem-truoc");
    }

    private void readWhatTheLawForbids() {
        clocks.start(number, COMPLAINT, ACCEPTED, Map.of());
        page.navigate(address("/ho-so/" + number + "/thoi-han/" + COMPLAINT));
        assertThat(page.locator(".refusals")).containsText("Điều 28 Luật Khiếu nại");
        photograph("khieu-nai");
        page.navigate(address("/ho-so/" + number + "/thoi-han/COMPLAINT_ACCEPT"));
        photograph("khong-duoc-tam-dung");
    }

    private void readThePauseInTheTaskList() {
        CaseAtStep.start(engine, number, "userTask_assignVerification");
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("userTask_assignVerification")
                .singleResult();
        clocks.pause(number, COMPLAINT, PauseGround.SUSPENSION, "30/QĐ-UBND", TODAY, UserId.SYSTEM);
        page.navigate(address("/camunda/app/tasklist/default/#/?task=" + task.getId()));
        assertThat(page.getByText("Thời hạn đang tạm dừng").first()).isVisible();
        pictures.take(page, "viec-dang-tam-dung");
    }

    private void save() {
        page.getByLabel("Tôi đã đối chiếu với quyết định đã ký").check();
        button("Ghi quyết định").click();
        assertThat(page.locator(".done")).containsText("Đã ghi quyết định.");
    }

    private Locator card() {
        return page.locator("article.clock").filter(new Locator.FilterOptions().setHasText("Giải quyết tố cáo"));
    }

    private Locator impact() {
        return page.locator("#xem-truoc");
    }

    private Locator button(String label) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .locator("visible=true")
                .first();
    }

    private void photograph(String name) {
        assertThat(EnglishWords.on(page)).as("English on %s", page.url()).isEmpty();
        pictures.take(page, name);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
