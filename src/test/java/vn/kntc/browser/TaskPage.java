package vn.kntc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A task as Tasklist shows it: its card, the strip with the deadline, the form and the case file. */
final class TaskPage {

    private final Officer officer;
    private final Page page;
    private final Locator card;
    private final Locator head;

    TaskPage(Officer officer, Page page, Locator card, String step) {
        this.officer = officer;
        this.page = page;
        this.card = card;
        this.head = page.locator(".task-card h2.task").filter(new Locator.FilterOptions().setHasText(step));
    }

    void isShown() {
        assertThat(head).isVisible();
        assertThat(page.locator(".fjs-form").first()).isVisible();
    }

    /** The statutory deadline, on the card of the list and above the form. */
    TaskPage isDue(String day, String left, String article) {
        for (Locator place : new Locator[] {card, page.locator(".kntc-strip")}) {
            assertThat(place).containsText("Hạn " + day);
            assertThat(place).containsText(left);
            assertThat(place).containsText(article);
        }
        return this;
    }

    TaskPage claim() {
        page.locator(".claim").click();
        assertThat(page.locator(".unclaim")).isVisible();
        assertThat(complete()).isVisible();
        return this;
    }

    CamundaForm form() {
        return new CamundaForm(page.locator(".fjs-form"));
    }

    /** Completes it and waits until Tasklist says so. */
    void completes() {
        complete().click();
        assertThat(page.locator(".page-notifications")).containsText("Đã hoàn thành công việc.");
        officer.seesNoEnglish();
    }

    /** Completes it; the next step of the case is this officer's too, and opens by itself. */
    void completesAndGoesOnWith(String next) {
        complete().click();
        assertThat(page.locator(".page-notifications")).containsText("Bước tiếp theo là của bạn: " + next + ".");
        assertThat(page.locator(".task-card h2.task")).containsText(next);
        officer.seesNoEnglish();
    }

    /** Tries to complete it and is told why not. */
    void isRefused(String sentence, String picture) {
        complete().click();
        Locator message = page.locator(".page-notifications .alert").first();
        assertThat(message).containsText(sentence);
        officer.photographs(picture);
        // the other one in it belongs to a widget around it and is not shown
        message.locator("button.close").last().click();
        assertThat(page.locator(".page-notifications .alert")).hasCount(0);
    }

    /** Tries to complete it although a day in it is none: nothing is sent, and the field is in sight. */
    void isHeldBackByAWrongDay() {
        complete().click();
        assertThat(page.locator(".kntc-ngay-sai")).isInViewport();
        assertThat(head).isVisible();
        assertThat(page.locator(".page-notifications .alert")).hasCount(0);
    }

    /** Tries to complete it with a field missing: the form itself refuses. */
    void isHeldBack() {
        complete().click();
        assertThat(page.locator(".fjs-form-field-error").first()).isVisible();
        assertThat(page.locator(".page-notifications")).containsText("Vui lòng sửa các ô được báo lỗi trong biểu mẫu.");
        officer.seesNoEnglish();
    }

    TaskPage photographs(String name) {
        officer.photographs(name);
        return this;
    }

    CaseFile opensCaseFile() {
        page.locator(".task-card .nav-tabs").getByText("Hồ sơ").click();
        var frame = page.frameLocator("iframe.kntc-dossier");
        assertThat(frame.locator("main.page")).isVisible();
        assertThat(frame.locator(".masthead")).hasCount(0);
        officer.seesNoEnglish();
        return new CaseFile(page, frame.locator("main.page"));
    }

    TaskPage opensForm() {
        page.locator(".task-card .nav-tabs").getByText("Biểu mẫu").click();
        return this;
    }

    private Locator complete() {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Hoàn thành").setExact(true));
    }
}
