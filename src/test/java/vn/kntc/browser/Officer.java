package vn.kntc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;

/** A signed-in person at Tasklist. */
final class Officer {

    private final Page page;
    private final String base;
    private final Pictures pictures;

    private Officer(Page page, String base, Pictures pictures) {
        this.page = page;
        this.base = base;
        this.pictures = pictures;
    }

    /** Asks for Tasklist, is sent to the sign-in page, and comes back. */
    static Officer signIn(Page page, String base, String account, Pictures pictures) {
        var officer = new Officer(page, base, pictures);
        page.bringToFront();
        page.navigate(base + "/camunda/app/tasklist/");
        page.waitForURL("**/dang-nhap");
        officer.seesNoEnglish();
        page.getByLabel("Tài khoản").fill(account);
        page.getByLabel("Mật khẩu").fill("demo");
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).click();
        page.waitForURL("**/camunda/app/tasklist/**");
        assertThat(officer.filter("Việc của nhóm")).isVisible();
        return officer;
    }

    /** Follows a link of Tasklist's header, into a tab of its own. */
    Officer follows(String link) {
        Page other = page.waitForPopup(() -> page.locator("[cam-widget-header]")
                .getByText(link, new Locator.GetByTextOptions().setExact(true))
                .click());
        other.waitForLoadState();
        return new Officer(other, base, pictures);
    }

    /** Looks again, as after a while: the list as it is now. */
    Officer looksAgain() {
        page.bringToFront();
        page.navigate(base + "/camunda/app/tasklist/");
        assertThat(filter("Việc của nhóm")).isVisible();
        return this;
    }

    /** The step of the case that waits for the officer's group, found among all others by the number of the case. */
    TaskPage opens(String caseNumber, String step) {
        searches(caseNumber);
        return opensListed(caseNumber, step);
    }

    /** Looks for the case in every filter from now on. */
    void searches(String caseNumber) {
        page.bringToFront();
        page.navigate(base + "/camunda/app/tasklist/#/?searchQuery="
                + URLEncoder.encode(
                        "[{\"type\":\"processInstanceBusinessKey\",\"operator\":\"eq\",\"value\":\"%s\",\"name\":\"\"}]"
                                .formatted(caseNumber),
                        StandardCharsets.UTF_8));
        assertThat(filter("Việc của nhóm")).isVisible();
    }

    /** The same from the whole list as it is now. */
    TaskPage opensFromList(String caseNumber, String step) {
        looksAgain();
        return opensListed(caseNumber, step);
    }

    private TaskPage opensListed(String caseNumber, String step) {
        chooses("Việc của nhóm");
        Locator card = card(caseNumber, step);
        assertThat(card).hasCount(1);
        card.locator("h4.task a").click();
        var task = new TaskPage(this, page, card, step);
        task.isShown();
        seesNoEnglish();
        return task;
    }

    Officer chooses(String filter) {
        filter(filter).click();
        return this;
    }

    /** Tasks of this case that any filter lists, as far as the officer may read them. */
    String tasksOf(String caseNumber) {
        return page.request()
                .get(base + "/camunda/api/engine/engine/default/task?processInstanceBusinessKey=" + caseNumber)
                .text();
    }

    /** Cards of the list that tell this case, whatever the step. */
    private Locator cards(String caseNumber) {
        return page.locator(".tasks-list li.task").filter(new Locator.FilterOptions().setHasText(caseNumber));
    }

    private Locator card(String caseNumber, String step) {
        return cards(caseNumber)
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h4.task")
                                .filter(new Locator.FilterOptions().setHasText(Labels.whole(step)))));
    }

    IntakeDialog startsPetition() {
        page.locator(".start-process-action a").click();
        Locator dialog = page.locator(".modal-content");
        assertThat(dialog).containsText("Xử lý đơn");
        seesNoEnglish();
        dialog.getByText("Xử lý đơn").click();
        return new IntakeDialog(this, page, dialog);
    }

    CaseFile opensCaseFile(String caseNumber) {
        page.navigate(base + "/ho-so/" + caseNumber);
        return new CaseFile(page, page.locator("main.page"));
    }

    int statusOf(String path) {
        return page.navigate(base + path).status();
    }

    void seesNoEnglish() {
        Assertions.assertThat(EnglishWords.on(page))
                .as("English on %s", page.url())
                .isEmpty();
    }

    void photographs(String name) {
        seesNoEnglish();
        pictures.take(page, name);
    }

    void photographsForDocumentation(String name) {
        seesNoEnglish();
        pictures.takeForDocumentation(page, name);
    }

    Page page() {
        return page;
    }

    /** By its name; the number of tasks behind it comes and goes. */
    private Locator filter(String name) {
        return page.locator(".task-filters h4 a")
                .filter(new Locator.FilterOptions().setHasText(Labels.beginningWith(name)));
    }
}
