package vn.kntc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.complaint.process.OpenComplaint;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** A stay is started in a real Chromium from the case file that Tasklist shows in a task, and goes on in the task that it opened. */
@KntcIT
class CaseMovesInBrowserIT {

    private static final String STAY = "Tạm đình chỉ thi hành quyết định bị khiếu nại";

    private final int port;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final Pictures pictures = new Pictures("viec-co-the-bat-dau");

    private Chromium chromium;
    private OpenComplaint complaint;

    @Autowired
    CaseMovesInBrowserIT(
            @Value("${local.server.port}") int port,
            RuntimeService runtime,
            TaskService tasks,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            MovableClock clock) {
        this.port = port;
        this.runtime = runtime;
        this.tasks = tasks;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void start() {
        complaint = OpenComplaint.received(port, runtime, tasks, events, transaction, clock);
        complaint.accept();
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
    void goesFromTheCaseFileInATaskToTheTaskThatItOpens() {
        try {
            var page = Officer.signIn(chromium.newPerson(), address(""), "resolver.nhanhoa", pictures)
                    .page();
            page.navigate(address("/camunda/app/tasklist/default/#/?task="
                    + complaint.task("userTask_reCheckDecision").getId()));
            page.locator("[cam-tasklist-task] .nav-tabs a")
                    .filter(new Locator.FilterOptions().setHasText("Hồ sơ"))
                    .first()
                    .click();
            var dossier = page.frameLocator("iframe.kntc-dossier");
            assertThat(dossier.locator("#viec-co-the-bat-dau")).containsText("hậu quả khó khắc phục");
            dossier.locator("#viec-co-the-bat-dau").scrollIntoViewIfNeeded();
            pictures.take(page, "trong-the-ho-so");
            var opened = page.waitForPopup(() -> button(dossier).click());
            opened.waitForURL("**/camunda/app/tasklist/**");
            assertThat(opened.url())
                    .contains("?task="
                            + complaint.task("userTask_recordStayRequest").getId());
            assertThat(opened.getByText("Ghi đề nghị tạm đình chỉ thi hành").first())
                    .isVisible();
            assertThat(opened.getByText("Hậu quả khó khắc phục nếu thi hành").first())
                    .isVisible();
            pictures.take(opened, "viec-vua-mo");

            page.navigate(address("/ho-so/" + complaint.number() + "#viec-co-the-bat-dau"));
            assertThat(page.locator("#viec-co-the-bat-dau"))
                    .containsText("Chưa bắt đầu được: Việc này đã được bắt đầu và chưa xong.");
            assertThat(EnglishWords.on(page)).isEmpty();
            pictures.take(page, "da-bat-dau");
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
    }

    private static Locator button(FrameLocator dossier) {
        return dossier.getByRole(
                AriaRole.BUTTON,
                new FrameLocator.GetByRoleOptions().setName(STAY).setExact(true));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
