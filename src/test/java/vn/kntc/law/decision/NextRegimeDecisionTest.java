package vn.kntc.law.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.DeadlineAnswer;
import vn.kntc.law.DecisionAnswer;
import vn.kntc.law.LawRegister;
import vn.kntc.law.PauseGround;
import vn.kntc.law.Provisions;
import vn.kntc.law.Regime;
import vn.kntc.law.Regimes;
import vn.kntc.law.ShippedLaw;

/** A regime more, and no rule changed: the law answers as before, whatever it is asked. */
class NextRegimeDecisionTest {

    /** Whatever regimes there are, the next one. */
    private static final Regime LAST =
            ShippedLaw.regimes().all().get(ShippedLaw.regimes().all().size() - 1);

    private static final Regime NEXT =
            new Regime("R" + (Integer.parseInt(LAST.code().substring(1)) + 1));
    private static final LocalDate SINCE =
            ShippedLaw.regimes().since(LAST).withDayOfMonth(1).plusMonths(8);
    private static final Book TODAY = Book.shipped();
    private static final Regimes FOUR = ShippedLaw.regimes(opened());
    private static Book next;

    /** What legal staff add to the file. */
    private static LawRegister opened() {
        try {
            var shipped = Files.readString(Path.of("decisions/regimes.yaml"));
            return LawRegister.of(shipped.replace(
                            "\ninstruments:\n",
                            "  - code: " + NEXT + "\n    name: luật mới nữa\n    since: " + SINCE
                                    + "\n\ninstruments:\n")
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    @BeforeAll
    static void open() {
        next = Book.of(DecisionTables.load(KnownLaw.of(new NoInstruments(), FOUR)), FOUR);
    }

    static List<String> keys() {
        return TODAY.catalogue().deadlines().stream()
                .map(deadline -> deadline.key())
                .toList();
    }

    @Test
    void standsFromItsDay() {
        assertThat(FOUR.on(SINCE.minusDays(1))).isEqualTo(LAST);
        assertThat(FOUR.on(SINCE)).isEqualTo(NEXT);
        assertThat(FOUR.districtsStand(SINCE)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyDeadlineIsAsBefore(String key) {
        var facts = TODAY.catalogue().deadlines().stream()
                .filter(deadline -> deadline.key().equals(key))
                .findFirst()
                .orElseThrow()
                .facts();
        for (var from : List.of(SINCE.minusDays(3), SINCE, SINCE.plusYears(1))) {
            assertThat(next.law().defines(key, from)).isEqualTo(TODAY.law().defines(key, from));
            if (!TODAY.law().defines(key, from)) {
                continue;
            }
            for (int bits = 0; bits < 1 << facts.size(); bits++) {
                Map<String, Boolean> asked = new LinkedHashMap<>();
                for (int i = 0; i < facts.size(); i++) {
                    asked.put(facts.get(i).name(), (bits >> i & 1) == 1);
                }
                assertThat(withoutRegime(next.law().deadline(key, from, asked)))
                        .isEqualTo(withoutRegime(TODAY.law().deadline(key, from, asked)));
            }
            for (var ground : PauseGround.values()) {
                assertThat(next.clocks().pause(key, ground, from))
                        .isEqualTo(TODAY.clocks().pause(key, ground, from));
            }
            for (var grade : CaseGrade.values()) {
                assertThat(next.clocks().extension(key, grade, from))
                        .isEqualTo(TODAY.clocks().extension(key, grade, from));
            }
        }
        if (next.law().defines(key, SINCE)) {
            assertThat(next.law().deadline(key, SINCE, Map.of()).regime()).isEqualTo(NEXT);
        }
    }

    private static DeadlineAnswer withoutRegime(DeadlineAnswer answer) {
        return new DeadlineAnswer(
                answer.key(),
                answer.from(),
                answer.due(),
                answer.amount(),
                answer.unit(),
                answer.direction(),
                answer.roll(),
                null,
                answer.basis(),
                answer.unrolledDue(),
                answer.skipped(),
                answer.doubts(),
                answer.explanation(),
                answer.ruleFrom());
    }

    @Test
    void everyDecisionIsAsBefore() {
        var tables = DecisionTables.load(Known.SHIPPED);
        var random = new Random(20270301);
        int asked = 0;
        for (var table : tables.all()) {
            if (!OwnTables.answersByName(table.id())) {
                continue;
            }
            for (var facts : questions(table, random)) {
                facts.keySet().removeAll(List.of(OwnTables.REGIME, OwnTables.ON));
                assertThat(withoutRegime(next.law().decide(table.id(), SINCE, facts)))
                        .as(table.id() + " " + facts)
                        .isEqualTo(withoutRegime(TODAY.law().decide(table.id(), SINCE, facts)));
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(4_000);
    }

    @Test
    void everyActMovesTheClocksAsBefore() {
        var tables = DecisionTables.load(Known.SHIPPED);
        var today = new MoveTables(tables, ShippedLaw.regimes());
        var later = new MoveTables(DecisionTables.load(KnownLaw.of(new NoInstruments(), FOUR)), FOUR);
        var random = new Random(20270302);
        for (var table : tables.all().stream()
                .filter(table -> OwnTables.moves(table.id()))
                .toList()) {
            for (var facts : questions(table, random)) {
                facts.keySet().removeAll(List.of(OwnTables.REGIME, OwnTables.ON, OwnTables.KEY));
                var act = (String) facts.remove("act");
                assertThat(later.of(table.id(), act, SINCE, facts, Set.of()))
                        .isEqualTo(today.of(table.id(), act, SINCE, facts, Set.of()));
            }
        }
    }

    private static DecisionAnswer withoutRegime(DecisionAnswer answer) {
        return new DecisionAnswer(
                answer.decision(),
                answer.version(),
                null,
                answer.results(),
                answer.basis(),
                answer.doubts(),
                answer.ruleFrom());
    }

    /** What the papers of a day ask of the law: which instruments they cite, what they print and leave out. */
    @Test
    void papersPrintTheSame() {
        var before = new Provisions(TODAY.law());
        var after = new Provisions(next.law());
        for (var about : codes("citeBases")) {
            assertThat(after.bases(about, SINCE))
                    .isEqualTo(before.bases(about, SINCE))
                    .hasSizeGreaterThan(2);
        }
        for (var point : codes("stateLaw")) {
            // with its sentence, its number and its articles
            assertThat(withoutRegime(next.law().decide("stateLaw", SINCE, Map.of("point", point))))
                    .as(point)
                    .isEqualTo(withoutRegime(TODAY.law().decide("stateLaw", SINCE, Map.of("point", point))));
        }
        for (var code : codes("describeGround")) {
            assertThat(after.ground(code, SINCE)).isEqualTo(before.ground(code, SINCE));
        }
        for (var code : codes("describeCriterion")) {
            assertThat(after.criterion(code, SINCE)).isEqualTo(before.criterion(code, SINCE));
        }
    }

    @Test
    void wordsOfRecordedCodesStay() {
        for (var table : Map.of("describeRefusal", "ground", "describeRequirement", "requirement")
                .entrySet()) {
            for (var code : codes(table.getKey())) {
                var facts = Map.<String, Object>of(table.getValue(), code);
                assertThat(withoutRegime(next.law().decide(table.getKey(), SINCE, facts)))
                        .isEqualTo(withoutRegime(TODAY.law().decide(table.getKey(), SINCE, facts)));
            }
        }
    }

    /** Every question there is, or a thousand of those that are too many. */
    private static List<Map<String, Object>> questions(DecisionTable table, Random random) {
        var space = FactSpace.of(table);
        var questions = new ArrayList<Map<String, Object>>();
        if (space.size() <= 5_000) {
            space.forEach((point, rules) -> questions.add(space.named(point)));
        } else {
            for (int i = 0; i < 1_000; i++) {
                questions.add(space.random(random));
            }
        }
        return questions;
    }

    private static List<String> codes(String table) {
        var codes = new ArrayList<String>();
        DecisionTables.load(Known.SHIPPED)
                .get(table)
                .facts()
                .get(0)
                .description()
                .allowedValues()
                .forEach(code -> codes.add((String) code));
        return codes;
    }
}
