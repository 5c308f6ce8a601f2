package vn.kntc.law.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.kntc.law.Law;
import vn.kntc.law.Regime;
import vn.kntc.shared.InvalidInput;

/** Every deadline key of the contract in every regime, against the golden file. */
class DeadlineDecisionTest {

    private static final DecisionTables TABLES = DecisionTables.load(Known.SHIPPED);
    private static final Book BOOK = Book.shipped();
    private static final Law LAW = BOOK.law();
    private static final List<List<String>> ROWS = GoldenRow.cells("deadlines");

    @TestFactory
    Stream<DynamicTest> answersAsTheLawSays() {
        return ROWS.stream().flatMap(row -> Arrays.stream(row.get(1).split(" "))
                .map(regime -> DynamicTest.dynamicTest(
                        row.get(0) + " " + regime + " [" + row.get(2) + "] " + row.get(9),
                        () -> assertRow(row, new Regime(regime)))));
    }

    private static void assertRow(List<String> row, Regime regime) {
        var key = row.get(0);
        var from = Dates.in(regime);
        if (row.get(3).equals("-")) {
            assertThatThrownBy(() -> LAW.deadline(key, from, Map.of()))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining(LAW.deadlineName(key))
                    .hasMessageContaining("không được quy định");
            return;
        }
        var answer = LAW.deadline(key, from, flags(row.get(2)));
        assertThat(answer.key()).isEqualTo(key);
        assertThat(answer.regime()).isEqualTo(regime);
        assertThat(answer.amount()).isEqualTo(Integer.parseInt(row.get(3)));
        assertThat(answer.unit()).hasToString(row.get(4));
        assertThat(answer.direction()).hasToString(row.get(5));
        assertThat(answer.roll()).hasToString(row.get(6));
        assertThat(String.join("; ", answer.basis())).contains(row.get(7));
        if (row.get(8).isEmpty()) {
            assertThat(answer.doubts()).isEmpty();
        } else {
            assertThat(String.join(" ", answer.doubts()))
                    .startsWith("Cần pháp chế xác nhận: ")
                    .contains(row.get(8));
        }
    }

    private static Map<String, Boolean> flags(String facts) {
        var flags = new HashMap<String, Boolean>();
        for (var fact : facts.isEmpty() ? new String[0] : facts.split(" ")) {
            flags.put(fact, true);
        }
        return flags;
    }

    @Test
    void everyKeyOfTheContractIsThereInEveryRegimeAndNoOther() {
        var golden = new TreeMap<String, Set<String>>();
        ROWS.forEach(row -> golden.computeIfAbsent(row.get(0), key -> new TreeSet<>())
                .addAll(List.of(row.get(1).split(" "))));
        assertThat(golden).hasSize(53);
        assertThat(golden.values()).allMatch(regimes -> regimes.equals(Set.of("R1", "R2", "R3")));
        assertThat(BOOK.catalogue().deadlines().stream().map(deadline -> deadline.key()))
                .containsExactlyInAnyOrderElementsOf(golden.keySet());
    }

    @Test
    void aKeyTakesTheFactsOfTheGoldenFileAndNoOther() {
        var golden = new TreeMap<String, Set<String>>();
        ROWS.forEach(row -> golden.computeIfAbsent(row.get(0), key -> new TreeSet<>())
                .addAll(flags(row.get(2)).keySet()));
        for (var deadline : BOOK.catalogue().deadlines()) {
            assertThat(deadline.facts().stream().map(fact -> fact.name()))
                    .as(deadline.key())
                    .containsExactlyInAnyOrderElementsOf(golden.get(deadline.key()));
        }
    }

    @Test
    void theListTellsTheSameAsTheAnswers() {
        for (var deadline : BOOK.catalogue().deadlines()) {
            assertThat(deadline.name())
                    .isEqualTo(LAW.deadlineName(deadline.key()))
                    .isNotBlank();
            assertThat(deadline.rules()).isNotEmpty();
            for (var rule : deadline.rules()) {
                var answer = LAW.deadline(deadline.key(), Dates.in(rule.regime()), rule.facts());
                assertThat(answer.amount()).isEqualTo(rule.amount());
                assertThat(answer.unit()).isEqualTo(rule.unit());
                assertThat(answer.direction()).isEqualTo(rule.direction());
                assertThat(answer.basis()).isEqualTo(rule.basis());
            }
        }
    }

    @Test
    void everyRuleIsHitByARow() {
        var hit = new LinkedHashSet<String>();
        var all = new LinkedHashSet<String>();
        for (var table : TABLES.all()) {
            if (!table.id().endsWith("Deadlines")) {
                continue;
            }
            table.rules().forEach(rule -> all.add(rule.id()));
            for (var row : ROWS) {
                for (var regime : row.get(1).split(" ")) {
                    var question = new HashMap<String, Object>();
                    table.facts().forEach(fact -> question.put(fact.name(), false));
                    question.putAll(flags(row.get(2)));
                    question.put("key", row.get(0));
                    question.put("regime", regime);
                    table.evaluate(question).forEach(match -> hit.add(match.rule()));
                }
            }
        }
        assertThat(hit).containsExactlyInAnyOrderElementsOf(all);
    }
}
