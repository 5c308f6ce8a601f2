package vn.kntc.law.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.support.GenericApplicationContext;
import vn.kntc.law.LawRegister;
import vn.kntc.shared.StartRefused;

/** What is read beside the start is there for whoever asks, and stops the start where it must not answer. */
class TablesAheadDecisionTest {

    private final GenericApplicationContext context = new GenericApplicationContext();

    @Test
    void theRegisterAndEveryTableAreThere() {
        begin();

        context.refresh();

        assertThat(context.getBean(LawRegister.class).content())
                .isEqualTo(LawRegister.shipped().content());
        assertThat(context.getBean(DecisionTables.class).all())
                .hasSameSizeAs(DecisionTables.files().keySet());
    }

    @Test
    void aTableThatMustNotAnswerStopsTheStartWithItsSentence(@TempDir Path folder) throws IOException {
        var broken = Files.createDirectory(folder.resolve("decisions")).resolve("broken.dmn");
        Files.writeString(broken, "<definitions>");
        beside(folder, this::begin);

        assertThatThrownBy(context::refresh).rootCause().isInstanceOfSatisfying(StartRefused.class, refused -> {
            assertThat(refused).hasMessageContaining("Bảng quyết định decisions/broken.dmn: không đọc được");
            assertThat(refused.action()).contains("khởi động lại chương trình");
        });
    }

    private void begin() {
        new TablesAhead()
                .onApplicationEvent(
                        new ApplicationContextInitializedEvent(new SpringApplication(), new String[0], context));
    }

    /** A thread begun meanwhile sees the folder on its class path, too. */
    private static void beside(Path folder, Runnable work) throws IOException {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before));
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
