package vn.kntc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a field is called only its form says. A verb refuses by the field's key ({@code InvalidInput.naming}, {@code ActDay}), and the
 * step puts the label in.
 */
class LabelsStandInFormsTest {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");

    /** A key, one in a row too, and after it a text that is no sentence and is not built on: a label. */
    private static final Pattern KEY_AND_LABEL =
            Pattern.compile("\"(?:\\w+\\[[^,]*\\.)?(\\w+)\",\\s*\"(\\p{Lu}[^\"]*[^\".!?:;])\"\\s*[,)]");

    /** A label by a constant for the key. */
    private static final Pattern CONSTANT_AND_LABEL = Pattern.compile("\\b[A-Z][A-Z_]+,\\s*\"([^\"]+)\"\\s*[,)]");

    private static final Pattern QUOTED = Pattern.compile("“([^”\"]+)”");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]+");

    /** Keys of fields by what the forms call them. */
    private static final Map<String, Set<String>> LABELS = labels();

    private static final Set<String> KEYS = keys();

    private static Map<String, Set<String>> labels() {
        var found = new HashMap<String, Set<String>>();
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".form")).toList()) {
                collect(new ObjectMapper().readTree(file.toFile()), found);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static void collect(JsonNode parent, Map<String, Set<String>> found) {
        for (var component : parent.path("components")) {
            var label = component
                    .path(component.path("type").asText().equals("datetime") ? "dateLabel" : "label")
                    .asText()
                    .strip();
            found.computeIfAbsent(label, none -> new HashSet<>())
                    .add(component.path(component.has("key") ? "key" : "path").asText());
            collect(component, found);
        }
    }

    private static Set<String> keys() {
        var keys = new HashSet<String>();
        LABELS.values().forEach(keys::addAll);
        return keys;
    }

    /** Pages of their own, and agencies, which only such a page and the API ask for, have no form. */
    @Test
    void noVerbNamesALabelOfItsOwn() throws IOException {
        assertThat(KEYS).hasSizeGreaterThan(300);
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/kntc"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")
                            && !path.toString().matches(".*(/web/|/organization/|\\\\web\\\\|\\\\organization\\\\).*"))
                    .toList()) {
                assertThat(labelsIn(Files.readString(file))).as(file.toString()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recording.requireDay(\"decidedOn\", \"Ngày quyết định\", on, latest, \"bước trước\");",
                "recording.requireDay(DECIDED_ON, \"Ngày quyết định\", on);",
                "requireFrom(\"duties[0].dueOn\", \"Ngày phải xong\", day);",
                "requireFrom(\n        \"dueOn\",\n        \"Hạn phải xong\",\n        day);",
                "new InvalidInput(\"on\", \"Hãy nhập “Ngày ban hành”.\");"
            })
    void noticesOne(String source) {
        assertThat(labelsIn(source)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new InvalidInput(\"decidedOn\", \"Ngày quyết định phải có.\");",
                "new InvalidInput(\"dueOn\", \"Ngày phải xong trước ngày \" + day);",
                "facts.day(\"Ngày quyết định\", on);",
                "/** \"decidedOn\", \"Ngày quyết định\", of before */ int days;",
                "Map.of(\"procedure\", \"COMPLAINT\");",
                "InvalidInput.naming(field, \"Ngày đã nhập\", day -> day + why);"
            })
    void sentencesCodesAndWordsOfTheLogAreNone(String source) {
        assertThat(labelsIn(source)).isEmpty();
    }

    private static List<String> labelsIn(String source) {
        var code = COMMENT.matcher(source).replaceAll("");
        var afterKey = KEY_AND_LABEL
                .matcher(code)
                .results()
                .filter(found -> KEYS.contains(found.group(1)))
                .map(found -> found.group(2));
        var afterConstant = CONSTANT_AND_LABEL
                .matcher(code)
                .results()
                .map(found -> found.group(1))
                .filter(LABELS::containsKey);
        var quoted = QUOTED.matcher(code).results().map(found -> found.group(1)).filter(LABELS::containsKey);
        return Stream.of(afterKey, afterConstant, quoted)
                .flatMap(found -> found)
                .filter(found -> !CODE.matcher(found).matches())
                .toList();
    }
}
