package vn.kntc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the law says stands in tables, templates and forms; Java cites it in comments only. */
class LawIsDataTest {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern ARTICLE = Pattern.compile("Điều |\"R\\d\"|Regime\\(\"");

    @Test
    void noSourceQuotesAnArticleOrNamesARegime() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(quotes(Files.readString(file))).as(file.toString()).isEmpty();
            }
        }
    }

    /** How a day is printed stands in one place, with a weekday or a time as without. */
    @Test
    void noSourcePrintsADayInItsOwnWay() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(path -> path.toString().endsWith(".java")).filter(LawIsDataTest::formatsADay))
                    .isEmpty();
        }
    }

    private static boolean formatsADay(Path file) {
        try {
            return Files.readString(file).matches("(?s).*ofPattern\\(\\s*\"[^\"]*dd/MM/[yu]+[^\"]*\".*");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throw new InvalidInput(\"(Điều 27 Luật Khiếu nại)\");",
                "if (regime.code().equals(\"R3\")) {",
                "/** a */ var regime = new Regime(\"\" + code);"
            })
    void noticesOne(String source) {
        assertThat(quotes(source)).isNotEmpty();
    }

    @Test
    void aCommentMayCite() {
        assertThat(quotes("/** Điều 27 Luật Khiếu nại. */\n  // Điều 28, from R3 on\nint days;"))
                .isEmpty();
    }

    private static List<String> quotes(String source) {
        return ARTICLE.matcher(COMMENT.matcher(source).replaceAll(""))
                .results()
                .map(found -> found.group())
                .toList();
    }
}
