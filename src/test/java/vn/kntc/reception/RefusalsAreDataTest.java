package vn.kntc.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseKind;
import vn.kntc.engine.TableCodes;
import vn.kntc.law.Provisions;
import vn.kntc.law.decision.EditedLaw;
import vn.kntc.models.Models;
import vn.kntc.petition.StatuteBooks;
import vn.kntc.shared.InvalidInput;

/** Legal staff add a ground for not receiving somebody by tables and form; no line of the program names it. */
class RefusalsAreDataTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final String FORM = "forms/assess-visit.form";
    private static final EditedLaw EDITED = EditedLaw.by(Map.of(
            "decisions/refuse-reception.dmn", RefusalsAreDataTest::refusable,
            "decisions/describe-refusal.dmn", RefusalsAreDataTest::described));

    private static String refusable(String table) {
        return EditedLaw.copied(
                table.replace(
                        "\"RI\",\"RK\"</text>\n        </inputValues>",
                        "\"RI\",\"RK\",\"RL\"</text>\n        </inputValues>"),
                "R3_rk",
                "R3_rl",
                rule -> rule.replace("\"RK\"", "\"RL\"").replace("điểm k", "điểm l"));
    }

    private static String described(String table) {
        return EditedLaw.copied(
                table.replace("\"RI\",\"RK\"", "\"RI\",\"RK\",\"RL\""), "ground_RK", "ground_RL", rule -> rule.replace(
                                "\"RK\"", "\"RL\"")
                        .replaceFirst("\"Đang được[^\"]*\"", "\"Căn cứ mới của luật\"")
                        .replaceFirst(
                                "<text></text>\n        </outputEntry>",
                                "<text>\"CASES\"</text>\n        </outputEntry>"));
    }

    @Test
    void aNewGroundRefusesAndIsPrintedInItsWords() {
        var refusal = new RefusalRules(EDITED.law()).of("RL", "Đã giải thích.", DAY);
        assertThat(refusal.citation()).isEqualTo("điểm l khoản 1 Điều 4 Nghị định 154/2026/NĐ-CP");
        assertThat(refusal.words(new Provisions(EDITED.law()))).isEqualTo("Căn cứ mới của luật");
    }

    @Test
    void aNewGroundOfOneKindIsNoneForAnother() {
        var rules = new RefusalRules(EDITED.law());
        assertThatThrownBy(() -> rules.requireFor(CaseKind.FEEDBACK, "RL", DAY))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("chỉ dùng cho khiếu nại, tố cáo");
        rules.requireFor(CaseKind.COMPLAINT, "RL", DAY);
    }

    @Test
    void whatNoTableKnowsIsNone() {
        assertThat(new RefusalRules(EDITED.law()).knows("RL", DAY)).isTrue();
        assertThat(new RefusalRules(StatuteBooks.law()).knows("RL", DAY)).isFalse();
    }

    @Test
    void whatWasRecordedIsPrintedWhateverBecameOfTheTable() {
        var law = new Provisions(StatuteBooks.law());
        assertThat(recorded("RL").words(law)).isEqualTo("RL");
        assertThat(recorded("RB").words(law)).isEqualTo("Không chấp hành kiểm tra an ninh");
        assertThat(recorded("R3").words(law))
                .isEqualTo(
                        "Vụ việc đã giải quyết đúng pháp luật, được kiểm tra, rà soát, đã thông báo bằng văn bản và tiếp,"
                                + " giải thích mà vẫn cố tình kéo dài");
    }

    private static Refusal recorded(String ground) {
        return new Refusal(ground, false, "Đã giải thích.", List.of(), List.of(), DAY, null);
    }

    @Test
    void eachGroundThatTheLawAnswersIsDescribed() {
        assertThat(StatuteBooks.listed().of("describeRefusal", "ground"))
                .containsExactlyInAnyOrderElementsOf(StatuteBooks.listed().of("refuseReception", "ground"));
    }

    @Test
    void theGateTakesTheFormThatOffersItWithTheTableOnly() {
        var form = new String(Models.files().get(FORM), StandardCharsets.UTF_8)
                .replaceFirst(
                        "(\\{\\s*\"label\": \"Cơ quan khác đang)",
                        "{\"label\": \"Căn cứ mới (điểm l)\", \"value\": \"RL\"}, $1");
        assertThat(faults(form, StatuteBooks.listed()))
                .singleElement()
                .asString()
                .contains("“RL”");
        assertThat(faults(form, (table, column) -> EDITED.catalogue()
                        .codes(table, column)
                        .keySet()))
                .isEmpty();
    }

    private static List<String> faults(String form, TableCodes listed) {
        return Models.rules(Models.contracts(), StatuteBooks.routed(), listed)
                .faults(Map.of(FORM, form.getBytes(StandardCharsets.UTF_8)), false);
    }
}
