package vn.kntc.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the style sheet hides from officers, and what its colours mean. */
class UserStylesTest {

    private static final String TASKLIST = "META-INF/resources/webjars/camunda/app/tasklist/";
    private static final Pattern BLOCK = Pattern.compile("([^{}]+)\\{([^{}]*)}");

    private final List<Rule> rules = rules();

    private record Rule(List<String> selectors, String body) {}

    @Test
    void offersNoChangeOfSharedFiltersToWhoMayNotMakeIt() {
        assertThat(hidden()).contains("body:not(.kntc-cockpit) .task-filter .actions");
        assertThat(body("body:not(.kntc-cockpit) [cam-widget-search] .stored-criteria"))
                .contains("visibility: hidden");
        // the names are Camunda's: were they to change, nothing would be hidden
        assertThat(resource("camunda-tasklist-bootstrap.js"))
                .contains("item task-filter cells-wrapper", "<div class=\"actions\"", "dropdown stored-criteria");
    }

    @Test
    void paintsWhatIsSelectedBlueAndOnlyWhatIsOverdueRed() {
        assertThat(body(".column.tasks-list li.task.active:not(.kntc-amber, .kntc-red)"))
                .contains("border-left-color: #0b4f8a !important");
        assertThat(rules)
                .filteredOn(rule -> rule.body().contains("#b3261e"))
                .flatExtracting(Rule::selectors)
                .isNotEmpty()
                .allMatch(selector -> selector.contains("kntc-red"));
        assertThat(rules).extracting(Rule::body).as("the red of Camunda").noneMatch(body -> body.toLowerCase(
                        java.util.Locale.ROOT)
                .contains("#b5152b"));
    }

    private List<String> hidden() {
        return rules.stream()
                .filter(rule -> rule.body().contains("display: none !important"))
                .flatMap(rule -> rule.selectors().stream())
                .toList();
    }

    private String body(String selector) {
        return rules.stream()
                .filter(rule -> rule.selectors().contains(selector))
                .map(Rule::body)
                .findFirst()
                .orElseThrow();
    }

    private static List<Rule> rules() {
        var css = resource("styles/user-styles.css").replaceAll("(?s)/\\*.*?\\*/", "");
        return BLOCK.matcher(css)
                .results()
                .map(block -> new Rule(
                        Arrays.stream(block.group(1).split(",(?![^(]*\\))"))
                                .map(String::strip)
                                .toList(),
                        block.group(2)))
                .toList();
    }

    private static String resource(String name) {
        try (InputStream stream = UserStylesTest.class.getClassLoader().getResourceAsStream(TASKLIST + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
