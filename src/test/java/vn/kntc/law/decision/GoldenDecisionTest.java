package vn.kntc.law.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.law.Law;

/** Each decision against its golden file, read and extended by legal staff. */
class GoldenDecisionTest {

    private static final DecisionTables TABLES = DecisionTables.load(Known.SHIPPED);
    private static final Book BOOK = Book.shipped();
    private static final Law LAW = BOOK.law();

    static Stream<String> decisions() {
        return BOOK.catalogue().decisions().stream().map(decision -> decision.decision());
    }

    @TestFactory
    Stream<DynamicTest> answersAsTheLawSays() {
        return decisions().flatMap(decision -> GoldenRow.of(decision).stream()
                .map(row -> DynamicTest.dynamicTest(
                        decision + " " + row.on() + " " + row.source() + " " + row.facts(),
                        () -> assertRow(decision, row))));
    }

    private static void assertRow(String decision, GoldenRow row) {
        var answer = LAW.decide(decision, row.on(), row.facts());
        assertThat(answer.decision()).isEqualTo(decision);
        assertThat(answer.regime()).isEqualTo(row.regime());
        assertThat(answer.results()).containsExactlyInAnyOrderElementsOf(row.expected());
        assertThat(answer.basis()).isNotEmpty();
        assertThat(String.join("; ", answer.basis())).contains(row.article());
        if (row.doubt().isEmpty()) {
            assertThat(answer.doubts()).isEmpty();
        } else {
            assertThat(answer.doubts()).isNotEmpty().allMatch(doubt -> doubt.startsWith("Cần pháp chế xác nhận: "));
            assertThat(String.join(" ", answer.doubts())).contains(row.doubt());
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void everyRuleIsHitByARow(String decision) {
        var table = TABLES.get(decision);
        var hit = new LinkedHashSet<String>();
        GoldenRow.of(decision).forEach(row -> table.evaluate(row.question()).forEach(match -> hit.add(match.rule())));
        assertThat(hit).containsExactlyInAnyOrderElementsOf(ruleIds(table));
    }

    private static List<String> ruleIds(DecisionTable table) {
        var ids = new ArrayList<String>();
        table.rules().forEach(rule -> ids.add(rule.id()));
        return ids;
    }
}
