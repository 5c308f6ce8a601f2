package vn.kntc.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser: Debian's Chromium where it stands, else the one that Playwright brings. */
final class Chromium implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/bin/chromium");

    /** Generous: on a busy machine the first page of a session takes its time. */
    private static final double PATIENCE = Integer.getInteger("kntc.browser.patience", 60_000);

    // without a sandbox, since the build may run as root in a container; and silent towards the network
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        boolean installed = Files.isExecutable(INSTALLED);
        var options = new Playwright.CreateOptions();
        if (installed) {
            options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        }
        var playwright = Playwright.create(options);
        var launch = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        if (installed) {
            launch.setExecutablePath(INSTALLED);
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return new Chromium(playwright, playwright.chromium().launch(launch));
    }

    /** A page of a person of their own: nothing is shared with the others, and the browser itself is set to English. */
    Page newPerson() {
        return newPerson(true);
    }

    /** The same in a browser that runs no script. */
    Page newPersonWithoutScripts() {
        return newPerson(false);
    }

    private Page newPerson(boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("en-US")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setJavaScriptEnabled(scripts)
                .setViewportSize(1440, 900));
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    /** For who has to find out why a test failed: what each person saw at that moment. */
    void photographEverybody(Pictures pictures) {
        browser.contexts().stream().flatMap(context -> context.pages().stream()).forEach(page -> {
            page.bringToFront(); // a page behind another one is never drawn
            pictures.take(page, "khi-hong");
        });
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
