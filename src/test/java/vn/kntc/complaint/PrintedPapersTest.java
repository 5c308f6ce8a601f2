package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every paper of a complaint, drawn up and issued in several cases, prints what it has always printed. */
class PrintedPapersTest {

    @ParameterizedTest
    @EnumSource(PrintedCase.class)
    void printsEveryPaperOfTheCaseWordForWord(PrintedCase sample) throws IOException {
        var printed = sample.print();

        keepForComparison(sample, printed);
        try (var golden = PrintedPapersTest.class.getResourceAsStream("/documents/complaint/" + sample.file())) {
            assertThat(golden).as(sample.file()).isNotNull();
            assertThat(printed).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void keepForComparison(PrintedCase sample, String printed) {
        try {
            var folder = Files.createDirectories(Path.of("target", "documents", "complaint"));
            Files.writeString(folder.resolve(sample.file()), printed);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
