package vn.kntc.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Pictures of the walk, numbered in its order, below {@code target/screenshots}. With the system property {@code kntc.pictures} one of
 * them also becomes the picture of the documentation.
 */
final class Pictures {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final Path DOCUMENTATION = Path.of("docs", "pictures");

    private final Path folder;
    private int taken;

    Pictures() {
        this.folder = FOLDER;
    }

    /** Those of another walk, in a folder of their own. */
    Pictures(String walk) {
        this.folder = FOLDER.resolve(walk);
    }

    void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(next(name)));
    }

    /** Whether the run was asked for the picture of the documentation. */
    boolean forDocumentation() {
        return Boolean.getBoolean("kntc.pictures");
    }

    /** Also for the documentation, if it was asked for. */
    void takeForDocumentation(Page page, String name) {
        Path picture = next(name);
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        if (forDocumentation()) {
            try {
                Files.createDirectories(DOCUMENTATION);
                Files.copy(picture, DOCUMENTATION.resolve(name + ".png"), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private Path next(String name) {
        return folder.resolve("%02d-%s.png".formatted(++taken, name));
    }
}
