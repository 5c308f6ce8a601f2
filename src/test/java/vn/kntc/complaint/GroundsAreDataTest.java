package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.engine.TableCodes;
import vn.kntc.law.Provisions;
import vn.kntc.law.decision.EditedLaw;
import vn.kntc.models.Models;
import vn.kntc.petition.StatuteBooks;
import vn.kntc.shared.InvalidInput;

/** Legal staff add a ground and a criterion by table and form; no line of the program names either. */
class GroundsAreDataTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final String FORM = "forms/decide-acceptance.form";
    private static final EditedLaw LAW = EditedLaw.by(Map.of(
            "decisions/describe-ground.dmn", GroundsAreDataTest::withAGround,
            "decisions/describe-criterion.dmn", GroundsAreDataTest::withACriterion));
    private static final Provisions PROVISIONS = new Provisions(LAW.law());

    private static String withAGround(String table) {
        return EditedLaw.copied(
                table.replace("\"11.9\",\"GROUP\"", "\"11.9\",\"11.10\",\"GROUP\""),
                "ground_11_9",
                "ground_11_10",
                rule -> rule.replace("\"11.9\"", "\"11.10\"")
                        .replace("khoản 9 Điều", "khoản 10 Điều")
                        .replaceFirst("\"Việc khiếu nại[^\"]*\"", "\"Căn cứ mới của luật\""));
    }

    private static String withACriterion(String table) {
        return EditedLaw.copied(
                table.replace("\"G\",\"JUDGEMENT\"", "\"G\",\"H\",\"JUDGEMENT\""),
                "criterion_G",
                "criterion_H",
                rule -> rule.replace("\"G\"", "\"H\"")
                        .replace("\"g\"", "\"h\"")
                        .replaceFirst("\"Chứng cứ[^\"]*\"", "\"Tiêu chí mới của luật\""));
    }

    private static AcceptanceDecision refusing(String... grounds) {
        return Acts.refusing(DAY, List.of(grounds), null);
    }

    @Test
    void theNoticePrintsANewGroundFromTheTable() {
        assertThat(RefusalFacts.of(refusing("11.2", "11.10"), PROVISIONS).grounds())
                .last()
                .extracting(RefusalFacts.Ground::provision, RefusalFacts.Ground::reason)
                .containsExactly("khoản 10 Điều 11 Luật Khiếu nại", "Căn cứ mới của luật");
    }

    @Test
    void theSlipOfAComplexCasePrintsANewCriterionFromTheTable() {
        assertThat(slip(List.of("G", "H")).criteria())
                .containsExactly(
                        new ComplexityFacts.Criterion(
                                "g", PROVISIONS.criterion("G", DAY).words(), null),
                        new ComplexityFacts.Criterion("h", "Tiêu chí mới của luật", "Có hai bản giám định."));
        assertThat(slip(List.of("G", "H")).judgement()).isNull();
    }

    @Test
    void whatRestsOnNoPointIsToldAsJudged() {
        var slip = slip(List.of("G", "JUDGEMENT"));
        assertThat(slip.criteria()).extracting(ComplexityFacts.Criterion::facts).containsOnlyNulls();
        assertThat(slip.judgement()).isEqualTo("Có hai bản giám định.");
    }

    private static ComplexityFacts slip(List<String> criteria) {
        var clock = mock(StatutoryClock.class);
        when(clock.amount()).thenReturn(45);
        return ComplexityFacts.of(criteria, "Có hai bản giám định.", clock, null, "Cán bộ", DAY, PROVISIONS);
    }

    @Test
    void aCodeThatNoTableKnowsIsRefusedWhenItIsPosted() {
        var law = new Provisions(StatuteBooks.law());
        assertThatThrownBy(() -> RefusalFacts.of(refusing("11.10"), law))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("“ground” không nằm trong các giá trị cho phép");
    }

    @Test
    void theGateTakesTheFormThatOffersThemWithTheTableOnly() {
        var form = new String(Models.files().get(FORM), StandardCharsets.UTF_8)
                .replaceFirst(
                        "(\\{\\s*\"label\": \"Khoản 9 Điều 11)",
                        "{\"label\": \"Khoản 10 Điều 11: căn cứ mới\", \"value\": \"11.10\"}, $1")
                .replaceFirst(
                        "(\\{\\s*\"label\": \"Theo nhận định)",
                        "{\"label\": \"h) Tiêu chí mới\", \"value\": \"H\"}, $1");
        assertThat(faults(form, StatuteBooks.listed()))
                .hasSize(2)
                .allMatch(fault -> fault.contains("“11.10”") || fault.contains("“H”"));
        assertThat(faults(
                        form,
                        (table, column) -> LAW.catalogue().codes(table, column).keySet()))
                .isEmpty();
    }

    @Test
    void whatWasRecordedIsPrintedWhateverBecameOfTheTable() {
        var law = new Provisions(StatuteBooks.law());
        assertThat(PROVISIONS.groundRecorded("11.10", DAY))
                .isEqualTo("Căn cứ mới của luật (khoản 10 Điều 11 Luật Khiếu nại)");
        assertThat(law.groundRecorded("11.10", DAY)).isEqualTo("11.10");
        assertThat(PROVISIONS.criterionRecorded("H", DAY)).isEqualTo("h) Tiêu chí mới của luật");
        assertThat(law.criterionRecorded("H", DAY)).isEqualTo("H");
    }

    private static List<String> faults(String form, TableCodes listed) {
        return Models.rules(Models.contracts(), StatuteBooks.routed(), listed)
                .faults(Map.of(FORM, form.getBytes(StandardCharsets.UTF_8)), false);
    }
}
