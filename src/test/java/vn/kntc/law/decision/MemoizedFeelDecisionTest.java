package vn.kntc.law.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The memory of the FEEL engine and the index of the rules change the speed and nothing else. */
class MemoizedFeelDecisionTest {

    private static final int RANDOM_QUESTIONS = 10_000;
    private static final DecisionTables MEMOIZED = DecisionTables.load(Known.SHIPPED);
    private static final DecisionTables STOCK = DecisionTables.load(new ScalaFeelEngineFactory(), Known.SHIPPED);

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

    /** Deadlines, and what may pause and be extended: every row of their golden files, too. */
    @ParameterizedTest
    @ValueSource(strings = {"allowClockPause", "limitExtensions"})
    void answersAsTheStockEngineOnTheRulesOfClocks(String decision) {
        answersAsTheStockEngineOnTheGoldenRows(decision);
    }

    @Test
    void answersAsTheStockEngineOnTheGoldenDeadlines() {
        var tables = MEMOIZED.all().stream()
                .filter(table -> table.id().endsWith("Deadlines"))
                .toList();
        for (var row : GoldenRow.cells("deadlines")) {
            for (var regime : row.get(1).split(" ")) {
                for (var table : tables) {
                    var question = new HashMap<String, Object>();
                    table.facts()
                            .forEach(fact -> question.put(
                                    fact.name(), List.of(row.get(2).split(" ")).contains(fact.name())));
                    question.put("key", row.get(0));
                    question.put("regime", regime);
                    assertThat(table.evaluate(question))
                            .isEqualTo(STOCK.get(table.id()).evaluate(question));
                }
            }
        }
    }

    /** A list of codes is read without the stock engine. */
    @ParameterizedTest
    @ValueSource(strings = {"\"A\"", "\"A\",\"B\"", " \"B\" , \"A\" ", "\"Đơn a\"", "\"\"", "not(\"A\")", "\"A\\\"B\""})
    void listsOfCodesSayWhatTheySayToTheStockEngine(String cell) {
        var memoized = new MemoizingFeelEngine();
        var stock = new ScalaFeelEngineFactory().createInstance();
        for (var value : List.of("A", "B", "C", "", "Đơn a", " A", "A\"B", "A\\\"B")) {
            var variables =
                    Variables.createVariables().putValue("cellInput", value).asVariableContext();
            assertThat(memoized.evaluateSimpleUnaryTests(cell, "cellInput", variables))
                    .as(value)
                    .isEqualTo(stock.evaluateSimpleUnaryTests(cell, "cellInput", variables));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"A\"", "\"\"", "\"Đơn a\"", "\" A \""})
    void aCodeIsTheResultThatTheStockEngineGives(String result) {
        var nothing = Variables.createVariables().asVariableContext();
        assertThat(new MemoizingFeelEngine().<Object>evaluateSimpleExpression(result, nothing))
                .isEqualTo(new ScalaFeelEngineFactory().createInstance().evaluateSimpleExpression(result, nothing));
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
