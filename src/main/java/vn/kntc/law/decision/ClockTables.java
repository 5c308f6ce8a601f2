package vn.kntc.law.decision;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.ClockRules;
import vn.kntc.law.PauseGround;
import vn.kntc.law.Regimes;
import vn.kntc.shared.Sha256;

/** Answers from the tables of pauses and extensions, and tells the edition that clocks are counted by. */
@Component
final class ClockTables implements ClockRules {

    private final Deadlines deadlines;
    private final DecisionTables tables;
    private final DatedTables dated;

    /** Of the tables that tell how long a clock runs, how it is named and what is in doubt. */
    private final String content;

    ClockTables(Deadlines deadlines, DecisionTables tables, DatedTables dated, Regimes regimes) {
        this.deadlines = deadlines;
        this.tables = tables;
        this.dated = dated;
        var counting = tables.all().stream()
                .filter(table -> OwnTables.countsClocks(table.id()))
                .map(table -> table.id() + " " + table.content())
                .sorted()
                .collect(Collectors.joining("\n"));
        this.content = Sha256.hex((regimes + "\n" + counting).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public PauseRule pause(String key, PauseGround ground, LocalDate on) {
        DatedTables.requireDate("on", on);
        return rule(OwnTables.ALLOW_PAUSE, key, on, "ground", ground.name())
                .map(match -> new PauseRule(
                        (Boolean) match.result().get("allowed"),
                        match.citation().basis(),
                        match.citation().doubts(),
                        since(OwnTables.ALLOW_PAUSE, match, on)))
                .orElseGet(() -> new PauseRule(false, basisOf(OwnTables.ALLOW_PAUSE, key, on), List.of(), null));
    }

    @Override
    public ExtensionRule extension(String key, CaseGrade grade, LocalDate on) {
        DatedTables.requireDate("on", on);
        return rule(OwnTables.LIMIT_EXTENSIONS, key, on, "grade", grade.name())
                .map(match -> new ExtensionRule(
                        ((Number) match.result().get("times")).intValue(),
                        (String) match.result().get("extensionKey"),
                        match.citation().basis(),
                        match.citation().doubts(),
                        since(OwnTables.LIMIT_EXTENSIONS, match, on)))
                .orElseGet(() -> new ExtensionRule(0, null, setBy(key, on), List.of(), null));
    }

    /** The articles that set a period and let nobody make it longer; of a day on which it is not set, those that allow it for others. */
    private List<String> setBy(String key, LocalDate on) {
        return deadlines
                .get(key)
                .rule(dated, on, Map.of())
                .map(match -> match.citation().basis())
                .orElseGet(() -> basisOf(OwnTables.LIMIT_EXTENSIONS, key, on));
    }

    @Override
    public boolean letPass(String key) {
        return deadlines.get(key).letPass();
    }

    @Override
    public Edition edition(String key) {
        return new Edition(deadlines.get(key).table().version(), content);
    }

    private LocalDate since(String table, Match match, LocalDate on) {
        return dated.since(tables.get(table), match.rule(), on).orElse(null);
    }

    /** Empty for a key that the table does not know: then the table's articles do not speak of it. */
    private Optional<Match> rule(String table, String key, LocalDate on, String fact, String value) {
        deadlines.get(key);
        return dated.ask(table, on, Map.of(OwnTables.KEY, key, fact, value)).stream()
                .findFirst();
    }

    /** The articles that allow it for other periods of the same law on that day; of all laws where that law has none. */
    private List<String> basisOf(String decision, String key, LocalDate on) {
        var table = tables.get(decision);
        var allowing = table.rules().stream()
                .filter(rule -> dated.holds(table, rule, on))
                .flatMap(rule -> table.citations().get(rule.id()).basis().stream())
                .distinct()
                .toList();
        var ofTheLaw = allowing.stream()
                .filter(article -> article.contains(deadlines.get(key).law()))
                .toList();
        return ofTheLaw.isEmpty() ? allowing : ofTheLaw;
    }
}
