package vn.kntc.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice as a user has it: what our files look like in it. Where it is missing a test is skipped aloud, or fails where it must not be. */
public final class Office {

    /** Set to {@code true} where everything has to run, as in the build of every change. */
    private static final String REQUIRED = "KNTC_REQUIRES_OFFICE";

    private static final String MISSING =
            "soffice (LibreOffice) is not installed: what our files look like when printed was NOT tested."
                    + " Install libreoffice-writer and libreoffice-calc; " + REQUIRED + "=true makes this a failure.";

    private Office() {}

    /** The file as PDF, in the same folder. */
    public static Path pdf(Path file) throws IOException, InterruptedException {
        require();
        var folder = file.getParent();
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        var name = file.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
    }

    private static void require() {
        boolean installed = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
        if (installed) {
            return;
        }
        if ("true".equals(System.getenv(REQUIRED))) {
            fail(MISSING);
        }
        System.err.println("SKIPPED: " + MISSING);
        abort(MISSING);
    }
}
