package vn.kntc.law.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.law.Law;

/** The tables behind the routing of petitions, against golden files typed by hand from the law; no list names them. */
class PetitionRulesDecisionTest {

    private static final DecisionTables TABLES = DecisionTables.load(Known.SHIPPED);
    private static final Book BOOK = Book.shipped();
    private static final Law LAW = BOOK.law();

    static Stream<String> decisions() {
        return Stream.of(
                "answerInadmissibility",
                "chooseProcedure",
                "requirePaper",
                "regulateTransfer",
                "offerMove",
                "determineReviewAuthority",
                "chooseProtector",
                "requirePersonalAttendance");
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
        assertThat(answer.results()).hasSize(1);
        row.expected()
                .get(0)
                .forEach((field, value) ->
                        assertThat(answer.results().get(0).get(field)).as(field).isEqualTo(value));
        assertThat(String.join("; ", answer.basis())).contains(row.article());
        if (row.doubt().isEmpty()) {
            assertThat(answer.doubts()).isEmpty();
        } else {
            assertThat(String.join(" ", answer.doubts())).contains(row.doubt());
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void everyRuleIsHitByARow(String decision) {
        var hit = new LinkedHashSet<String>();
        GoldenRow.of(decision)
                .forEach(row -> TABLES.get(decision).evaluate(row.question()).forEach(match -> hit.add(match.rule())));
        assertThat(hit)
                .containsExactlyInAnyOrderElementsOf(
                        TABLES.get(decision).rules().stream().map(TableRule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void isInNoList(String decision) {
        assertThat(BOOK.catalogue().decisions())
                .noneMatch(known -> known.decision().equals(decision));
    }

    /** A paper is named where a form's code or a clock is, and a clock is one that the law knows. */
    @Test
    void namesThePaperAndAKnownPeriod() {
        for (var row : GoldenRow.of("requirePaper")) {
            var result =
                    LAW.decide("requirePaper", row.on(), row.facts()).results().get(0);
            if (result.get("paper") != null || result.get("clock") != null) {
                assertThat((String) result.get("title")).isNotBlank();
            }
            if (result.get("clock") != null) {
                assertThat(LAW.deadlineName((String) result.get("clock"))).isNotBlank();
            }
        }
    }
}
