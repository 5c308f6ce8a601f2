package vn.kntc.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Vietnamese of Tasklist and Welcome against the English of the Camunda web apps on the class path. */
class TranslationTest {

    private static final String CAMUNDA = "META-INF/resources/webjars/camunda/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|%[ds]");

    /** Texts that are the same in both languages: signs, date patterns, and texts that are empty in English too. */
    private static final Set<String> SAME_IN_BOTH = Set.of(
            "/dateLocales/calendar/sameElse",
            "/dateLocales/longDateFormat/L",
            "/dateLocales/longDateFormat/LT",
            "/labels/NO_TASK_FORM",
            "/labels/SEARCH_LESS_THAN",
            "/labels/SEARCH_LESS_THAN_EQUALS",
            "/labels/SEARCH_GREATER_THAN",
            "/labels/SEARCH_GREATER_THAN_EQUALS");

    /** The advertisement has no Vietnamese: the style sheet hides its place. */
    private static final Set<String> LEFT_EMPTY = Set.of("/labels/BANNER_CE_EOL_TEXT", "/labels/NO_TASK_FORM");

    /** Composed by the date picker at run time. */
    private static final Set<String> DATE_PATTERNS = Set.of("dd/mm/yyyy");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void translatesEveryTextAndNoOther(String app) throws IOException {
        assertThat(vietnamese(app).keySet())
                .containsExactlyInAnyOrderElementsOf(english(app).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void keepsThePlaceholders(String app) throws IOException {
        Map<String, String> vietnamese = vietnamese(app);
        List<String> changed = new ArrayList<>();
        english(app).forEach((key, text) -> {
            if (!placeholders(text).equals(placeholders(vietnamese.get(key)))) {
                changed.add(key + ": " + text + " → " + vietnamese.get(key));
            }
        });
        assertThat(changed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void leavesNothingInEnglish(String app) throws IOException {
        Map<String, String> vietnamese = vietnamese(app);
        Set<String> untranslated = new TreeSet<>();
        english(app).forEach((key, text) -> {
            if (text.equals(vietnamese.get(key))) {
                untranslated.add(key);
            }
        });
        untranslated.removeAll(SAME_IN_BOTH);
        assertThat(untranslated).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void writesEachTextInComposedVietnamese(String app) throws IOException {
        vietnamese(app).forEach((key, text) -> {
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as("%s is NFC", key)
                    .isTrue();
            assertThat(text.isBlank()).as("%s is empty", key).isEqualTo(LEFT_EMPTY.contains(key));
            assertThat(text).as("%s", key).doesNotContainIgnoringCase("camunda");
        });
    }

    @Test
    void callsTheSameThingTheSameInBothApps() throws IOException {
        Map<String, String> tasklist = vietnamese("tasklist");
        Map<String, String> welcome = vietnamese("welcome");
        Set<String> common = new TreeSet<>(welcome.keySet());
        common.retainAll(tasklist.keySet());
        assertThat(common).isNotEmpty().allSatisfy(key -> assertThat(welcome.get(key))
                .isEqualTo(tasklist.get(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void offersNoOtherLanguage(String app) throws IOException {
        assertThat(ours("app/" + app + "/scripts/config.js"))
                .contains("availableLocales: ['vi']")
                .contains("fallbackLocale: 'vi'")
                .contains("customScripts: ['scripts/kntc/plugin']");
    }

    /**
     * The page that starts each app is Camunda's with a Vietnamese title. Camunda writes it as ISO-8859-1 under the length it has in UTF-8, so
     * one letter outside ASCII would leave the browser waiting for ever.
     */
    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void startsWithThePageOfTheWebjar(String app) throws IOException {
        String page = ours("app/" + app + "/index.html");
        assertThat(page).is(pureAscii()).contains("<html lang=\"vi\">");
        List<String> gone = lines(theirs("app/" + app + "/index.html"));
        gone.removeAll(lines(page));
        assertThat(gone)
                .as("lines of the webjar's page that ours lacks")
                .hasSizeLessThanOrEqualTo(4)
                .allSatisfy(line -> assertThat(line)
                        .containsAnyOf("<html lang", "<title>", "content=\"Camunda", "app-name=\"tasklist\""));
    }

    @Test
    void leavesCommentsAndEngineHistoryOut() throws IOException {
        assertThat(ours("app/tasklist/index.html"))
                .contains("cam-exclude-plugins=\"tasklist.task.action:task-action-comment,"
                        + "tasklist.task.detail:task-detail-history\"");
    }

    /** A text that Camunda no longer has would stay in the dictionary, and its successor would be shown in English. */
    @Test
    void translatesTextsThatCamundaFormsReallyHave() throws IOException {
        String dictionary = ours("app/tasklist/scripts/kntc/wording.js");
        String words =
                dictionary.substring(dictionary.indexOf("const words = {"), dictionary.indexOf("const patterns"));
        String bundles = theirs("lib/deps.js")
                + theirs("app/tasklist/camunda-tasklist-bootstrap.js")
                + theirs("app/welcome/camunda-welcome-bootstrap.js");
        List<String> translated = Pattern.compile("(?m)^  (?:'([^']+)'|\"([^\"]+)\"|(\\w+)):")
                .matcher(words)
                .results()
                .map(found -> Stream.of(found.group(1), found.group(2), found.group(3))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow())
                .filter(text -> !DATE_PATTERNS.contains(text))
                .toList();
        assertThat(translated).hasSizeGreaterThan(30);
        assertThat(translated.stream().filter(text -> !bundles.contains(text)).toList())
                .isEmpty();
    }

    private static org.assertj.core.api.Condition<String> pureAscii() {
        return new org.assertj.core.api.Condition<>(
                text -> StandardCharsets.US_ASCII.newEncoder().canEncode(text), "pure ASCII");
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replace(" ", ""))
                .sorted()
                .toList();
    }

    private static Map<String, String> english(String app) throws IOException {
        return texts(theirs("app/" + app + "/locales/en.json"));
    }

    private static Map<String, String> vietnamese(String app) throws IOException {
        return texts(ours("app/" + app + "/locales/vi.json"));
    }

    private static Map<String, String> texts(String json) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        // the webjar's files begin with a byte order mark
        collect("", new ObjectMapper().readTree(json.replace("\uFEFF", "")), texts);
        return texts;
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> collect(path + "/" + field.getKey(), field.getValue(), texts));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                collect(path + "/" + index, node.get(index), texts);
            }
        } else if (node.isTextual()) {
            texts.put(path, node.asText());
        }
    }

    private static List<String> lines(String page) {
        return new ArrayList<>(
                page.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    private static String ours(String file) throws IOException {
        return read(file, false);
    }

    private static String theirs(String file) throws IOException {
        return read(file, true);
    }

    private static String read(String file, boolean inWebjar) throws IOException {
        for (URL url : Collections.list(TranslationTest.class.getClassLoader().getResources(CAMUNDA + file))) {
            if (url.getPath().contains("camunda-webapp-webjar") == inWebjar) {
                try (InputStream stream = url.openStream()) {
                    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("not on the class path: " + CAMUNDA + file);
    }
}
