package vn.kntc.law.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.ClockRules;
import vn.kntc.law.DeadlineDescription;
import vn.kntc.law.Law;
import vn.kntc.law.PauseGround;
import vn.kntc.law.Regime;
import vn.kntc.shared.InvalidInput;

/** Which periods may pause and be extended, against golden files typed by hand from the law. */
class ClockRulesDecisionTest {

    private static final DecisionTables TABLES = DecisionTables.load(Known.SHIPPED);
    private static final PlainCalendar CALENDAR = new PlainCalendar();
    private static final Book BOOK = Book.shipped();
    private static final ClockRules RULES = BOOK.clocks();
    private static final Law LAW = BOOK.law();
    private static final Period ONE_DAY_BEFORE = new Period(1, DayUnit.CALENDAR_DAY, Direction.BEFORE, RollRule.NONE);
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @TestFactory
    Stream<DynamicTest> answersAsTheLawSays() {
        return Stream.of("allowClockPause", "limitExtensions").flatMap(decision -> GoldenRow.of(decision).stream()
                .map(row -> DynamicTest.dynamicTest(decision + " " + row.regime() + " " + row.facts(), () -> {
                    var matches = TABLES.get(decision).evaluate(row.question());
                    assertThat(matches).extracting(Match::result).containsExactlyElementsOf(row.expected());
                    var citation = matches.get(0).citation();
                    assertThat(String.join("; ", citation.basis())).contains(row.article());
                    if (row.doubt().isEmpty()) {
                        assertThat(citation.doubts()).isEmpty();
                    } else {
                        assertThat(String.join(" ", citation.doubts())).contains(row.doubt());
                    }
                })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"allowClockPause", "limitExtensions"})
    void everyRuleIsHitByARow(String decision) {
        var table = TABLES.get(decision);
        var hit = new LinkedHashSet<String>();
        GoldenRow.of(decision).forEach(row -> table.evaluate(row.question()).forEach(match -> hit.add(match.rule())));
        assertThat(hit)
                .containsExactlyInAnyOrderElementsOf(
                        table.rules().stream().map(TableRule::id).toList());
    }

    @TestFactory
    Stream<DynamicTest> knowsFromWhichEventAPeriodRunsAndWhetherItCanBeMissed() {
        return GoldenRow.cells("describeDeadline").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0) + " " + row.get(4), () -> {
                    assertThat(LAW.startEvent(row.get(0))).contains(row.get(1));
                    assertThat(RULES.letPass(row.get(0))).isEqualTo(Boolean.valueOf(row.get(2)));
                    var dayBefore = CALENDAR.count(LocalDate.parse(row.get(3)), ONE_DAY_BEFORE)
                            .due();
                    assertThatThrownBy(() -> LAW.deadline(row.get(0), dayBefore, Map.of()))
                            .isInstanceOf(InvalidInput.class)
                            .hasMessageContaining(SPOKEN.format(LocalDate.parse(row.get(3))));
                }));
    }

    @Test
    void everyDeadlineIsDescribedByARow() {
        assertThat(GoldenRow.cells("describeDeadline").stream().map(row -> row.get(0)))
                .containsExactlyInAnyOrderElementsOf(BOOK.catalogue().deadlines().stream()
                        .map(DeadlineDescription::key)
                        .toList());
    }

    @Test
    void aPeriodThatNoArticleSpeaksOfNeitherPausesNorExtends() {
        var on = Dates.in(new Regime("R3"));

        assertThat(RULES.pause("COMPLAINT_ACCEPT", PauseGround.SUSPENSION, on).allowed())
                .isFalse();
        assertThat(RULES.pause("COMPLAINT_ACCEPT", PauseGround.SUSPENSION, on).basis())
                .containsExactly("Điều 11a Luật Khiếu nại (bổ sung bởi Luật 136/2025/QH15)");
        assertThat(RULES.pause("RECEPTION_RESULT_NOTICE", PauseGround.SUSPENSION, on)
                        .basis())
                .contains("khoản 2 Điều 34 Luật Tố cáo");
        assertThat(RULES.extension("DENUNCIATION_INTAKE", CaseGrade.EXCEPTIONAL, on)
                        .times())
                .isZero();
        assertThatThrownBy(() -> RULES.pause("NOTHING", PauseGround.SUSPENSION, on))
                .isInstanceOf(InvalidInput.class);
        assertThat(RULES.edition("COMPLAINT_ACCEPT").version()).isPositive();
    }
}
