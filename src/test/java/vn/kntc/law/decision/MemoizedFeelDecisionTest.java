package vn.kntc.law.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The memory of the FEEL engine and the index of the rules change the speed and nothing else. */
class MemoizedFeelDecisionTest {

    private static final int RANDOM_QUESTIONS = 10_000;
    private static final DecisionTables MEMOIZED = DecisionTables.load();
    private static final DecisionTables STOCK = DecisionTables.load(new ScalaFeelEngineFactory());

    static Stream<String> tables() {
        return MEMOIZED.all().stream().map(DecisionTable::id);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void answersAsTheStockEngineOnRandomQuestions(String id) {
        var space = FactSpace.of(MEMOIZED.get(id));
        var random = new Random(id.hashCode());
        int questions = RANDOM_QUESTIONS / MEMOIZED.all().size() + 1;
        for (int i = 0; i < questions; i++) {
            var facts = space.random(random);
            assertThat(MEMOIZED.get(id).evaluate(facts)).isEqualTo(STOCK.get(id).evaluate(facts));
        }
    }

    @ParameterizedTest
    @MethodSource("vn.kntc.law.decision.GoldenDecisionTest#decisions")
    void answersAsTheStockEngineOnTheGoldenRows(String decision) {
        for (var row : GoldenRow.of(decision)) {
            assertThat(MEMOIZED.get(decision).evaluate(row.question()))
                    .isEqualTo(STOCK.get(decision).evaluate(row.question()));
        }
    }
}
