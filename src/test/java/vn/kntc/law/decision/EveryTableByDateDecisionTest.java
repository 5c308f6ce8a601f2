package vn.kntc.law.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.DeadlineAnswer;
import vn.kntc.law.DecisionAnswer;
import vn.kntc.law.PauseGround;
import vn.kntc.law.ShippedLaw;

/**
 * Whatever table may carry dated rules: each of its rules written twice, once until a day and once from it on, answers everything as
 * before, and says from when on the second one holds.
 */
class EveryTableByDateDecisionTest {

    private static final LocalDate TURN = LocalDate.of(2027, 3, 15);
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2025, 3, 3), TURN.minusDays(1), TURN, TURN.plusDays(1), TURN.plusYears(2));
    private static final DecisionTables SHIPPED = DecisionTables.load(Known.SHIPPED);
    private static final Book TODAY = Book.of(SHIPPED);
    private static DecisionTables split;
    private static Book dated;

    /** Which tables were split. */
    private static final List<String> SPLIT = new ArrayList<>();

    @BeforeAll
    static void splitEveryTable() {
        var files = new TreeMap<>(DecisionTables.files());
        for (var file : List.copyOf(files.keySet())) {
            if (file.endsWith(".dmn")) {
                var text = new String(files.get(file), StandardCharsets.UTF_8);
                var id = text.replaceFirst("(?s).*?<decision id=\"([^\"]+)\".*", "$1");
                var table = SHIPPED.get(id);
                if (mayBeDated(table)) {
                    files.put(file, split(text, table).getBytes(StandardCharsets.UTF_8));
                    SPLIT.add(id);
                }
            }
        }
        split = DecisionTables.load(files, Known.SHIPPED);
        dated = Book.of(split);
    }

    /** Those that have the column already are read with it everywhere else. */
    private static boolean mayBeDated(DecisionTable table) {
        return !table.asksTheDay()
                && AskedColumns.of(table.id()).map(AskedColumns::dated).orElse(true);
    }

    private static String split(String text, DecisionTable table) {
        var standing = table.rules().stream()
                .filter(rule -> !table.has(OwnTables.REGIME) || table.allows(rule, OwnTables.REGIME, "R3"))
                .map(TableRule::id)
                .collect(Collectors.toSet());
        var parts = EditedLaw.dated(text).split("(?=<rule )");
        var whole = new StringBuilder();
        for (var part : parts) {
            var id = part.startsWith("<rule id=\"") ? part.substring(10, part.indexOf('"', 10)) : "";
            if (!standing.contains(id)) {
                whole.append(part);
                continue;
            }
            int end = part.indexOf("</rule>") + "</rule>".length();
            var rule = part.substring(0, end);
            whole.append(rule.replace("_on\"><text></text>", "_on\"><text>" + day("&lt;") + "</text>"));
            whole.append(rule.replace("_on\"><text></text>", "_on\"><text>" + day("&gt;=") + "</text>")
                    .replaceAll("\\bid=\"", "id=\"later_"));
            whole.append(part.substring(end));
        }
        return whole.toString();
    }

    private static String day(String sign) {
        return sign + " date and time(\"" + TURN + "T00:00:00\")";
    }

    @Test
    void allTablesThatAreAskedForADayWereSplit() {
        assertThat(SPLIT)
                .hasSizeGreaterThan(50)
                .contains("complaintDeadlines", "allowClockPause", "limitExtensions", "doubtTransition")
                .contains("explainNoAnswer", "moveComplaintClocks", "routePetition", "stateLaw", "warnOfDeadline")
                .doesNotContain("describeDeadline", "endDeadline");
    }

    @Test
    void deadlinesPausesAndExtensionsAreAsBefore() {
        for (var deadline : TODAY.catalogue().deadlines()) {
            var key = deadline.key();
            for (var from : DAYS) {
                assertThat(dated.law().defines(key, from)).isEqualTo(TODAY.law().defines(key, from));
                if (TODAY.law().defines(key, from)) {
                    var answer = dated.law().deadline(key, from, Map.of());
                    assertThat(answer.ruleFrom()).as(key + " " + from).isEqualTo(from.isBefore(TURN) ? null : TURN);
                    assertThat(undated(answer)).isEqualTo(undated(TODAY.law().deadline(key, from, Map.of())));
                }
                for (var ground : PauseGround.values()) {
                    var rule = dated.clocks().pause(key, ground, from);
                    var before = TODAY.clocks().pause(key, ground, from);
                    assertThat(rule.allowed()).isEqualTo(before.allowed());
                    assertThat(rule.basis()).isEqualTo(before.basis());
                    assertThat(rule.doubts()).isEqualTo(before.doubts());
                    assertSince(rule.ruleFrom(), from, before.allowed());
                }
                for (var grade : CaseGrade.values()) {
                    var rule = dated.clocks().extension(key, grade, from);
                    var before = TODAY.clocks().extension(key, grade, from);
                    assertThat(rule.times()).isEqualTo(before.times());
                    assertThat(rule.extensionKey()).isEqualTo(before.extensionKey());
                    assertThat(rule.basis()).isEqualTo(before.basis());
                    assertSince(rule.ruleFrom(), from, before.times() > 0);
                }
            }
        }
    }

    /** @param answered there is a rule; where there is none nothing is said, but there may be one that forbids */
    private static void assertSince(LocalDate since, LocalDate from, boolean answered) {
        if (from.isBefore(TURN)) {
            assertThat(since).isNull();
        } else if (answered || since != null) {
            assertThat(since).isEqualTo(TURN);
        }
    }

    /** All that the answer says besides since when its rule holds. */
    private static List<Object> undated(DeadlineAnswer answer) {
        return List.of(
                answer.due(),
                answer.amount(),
                answer.unit(),
                answer.direction(),
                answer.roll(),
                answer.regime(),
                answer.basis(),
                answer.unrolledDue(),
                answer.skipped(),
                answer.doubts(),
                answer.explanation().replace(" Quy định này áp dụng từ ngày 15/03/2027.", ""));
    }

    @Test
    void decisionsAreAsBefore() {
        var random = new Random(20270315);
        int later = 0;
        for (var table : SHIPPED.all()) {
            if (!OwnTables.answersByName(table.id())) {
                continue;
            }
            var space = FactSpace.of(table);
            for (int i = 0; i < 40; i++) {
                var facts = space.random(random);
                facts.keySet().removeAll(List.of(OwnTables.REGIME, OwnTables.ON));
                for (var on : DAYS) {
                    var before = answered(TODAY, table.id(), on, facts);
                    var now = answered(dated, table.id(), on, facts);
                    assertThat(undated(now))
                            .as(table.id() + " " + on + " " + facts)
                            .isEqualTo(undated(before));
                    if (now != null && SPLIT.contains(table.id())) {
                        boolean since = !on.isBefore(TURN) && !now.results().isEmpty();
                        assertThat(now.ruleFrom()).as(table.id() + " " + on).isEqualTo(since ? TURN : null);
                        later += since ? 1 : 0;
                    }
                }
            }
        }
        assertThat(later).isGreaterThan(1_000);
    }

    /** Null where the table answers nothing on that day, as some do before the law that they are of. */
    private static DecisionAnswer answered(Book book, String table, LocalDate on, Map<String, Object> facts) {
        try {
            return book.law().decide(table, on, facts);
        } catch (IllegalStateException silent) {
            return null;
        }
    }

    private static Map<String, Object> undated(DecisionAnswer answer) {
        var told = new LinkedHashMap<String, Object>();
        if (answer != null) {
            told.put("results", answer.results());
            told.put("basis", answer.basis());
            told.put("doubts", answer.doubts());
            told.put("regime", answer.regime());
        }
        return told;
    }

    @Test
    void actsMoveTheClocksAsBefore() {
        var before = new MoveTables(SHIPPED, ShippedLaw.regimes());
        var now = new MoveTables(split, ShippedLaw.regimes());
        var random = new Random(20270316);
        int moved = 0;
        for (var table : SHIPPED.all()) {
            if (OwnTables.moves(table.id())) {
                for (int i = 0; i < 200; i++) {
                    var facts = FactSpace.of(table).random(random);
                    facts.keySet().removeAll(List.of(OwnTables.REGIME, OwnTables.ON, OwnTables.KEY));
                    var act = (String) facts.remove("act");
                    for (var on : DAYS) {
                        var moves = before.of(table.id(), act, on, facts, Set.of());
                        assertThat(now.of(table.id(), act, on, facts, Set.of())).isEqualTo(moves);
                        moved += moves.size();
                    }
                }
            }
        }
        assertThat(moved).isGreaterThan(500);
    }
}
