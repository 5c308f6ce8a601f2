package vn.kntc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The case file (hồ sơ), in the tab of a task or on its own. */
final class CaseFile {

    private final Page page;
    private final Locator root;

    CaseFile(Page page, Locator root) {
        this.page = page;
        this.root = root;
        assertThat(root).isVisible();
    }

    CaseFile tells(String section, String... texts) {
        for (String text : texts) {
            assertThat(root.locator("#" + section)).containsText(text);
        }
        return this;
    }

    CaseFile keepsQuietAbout(String... texts) {
        for (String text : texts) {
            assertThat(root).not().containsText(text);
        }
        return this;
    }

    Locator status() {
        return root.locator(".status");
    }

    /** Who the pseudonym is, asked for with a purpose. */
    Locator reveal(String pseudonym, String purpose) {
        Locator party = root.locator(".parties > li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("strong"))
                        .setHasText(pseudonym));
        return reveal(party, purpose);
    }

    Locator revealPetition(String purpose) {
        return reveal(root.locator("div.parties"), purpose);
    }

    private Locator reveal(Locator place, String purpose) {
        place.locator("summary").click();
        place.getByLabel("Mục đích xem").fill(purpose);
        place.getByText("Xem và ghi nhật ký").click();
        Locator revealed = place.locator(".revealed");
        assertThat(revealed).isVisible();
        revealed.scrollIntoViewIfNeeded();
        return revealed;
    }

    /** The text of an issued document, as Word shows it. */
    String document(String title) {
        Locator line = root.locator("#van-ban .papers > li").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(line).hasCount(1);
        Download download =
                page.waitForDownload(() -> line.getByText("Tải Word").click());
        assertThat(line).isVisible();
        if (!download.suggestedFilename().endsWith(".docx")) {
            throw new AssertionError("no Word file: " + download.suggestedFilename());
        }
        try (var stream = Files.newInputStream(download.path());
                var word = new XWPFDocument(stream);
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    CaseFile uploads(String kind, String name, String type, byte[] content) {
        root.locator("#tep summary").click();
        root.getByLabel("Loại tệp").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(kind));
        root.getByLabel("Tệp (tối đa 20 MB)")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(name, type, content));
        root.getByText("Tải lên").click();
        assertThat(root.locator("#ket-qua-tep .done")).isVisible();
        return this;
    }

    CaseFile scrollsTo(String section) {
        root.locator("#" + section).scrollIntoViewIfNeeded();
        return this;
    }
}
