package vn.kntc.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kntc.feedback.FeedbackAct.RuleClass;
import vn.kntc.feedback.FeedbackAct.RuleClassified;
import vn.kntc.law.Provisions;
import vn.kntc.law.decision.EditedLaw;
import vn.kntc.petition.StatuteBooks;

/** Legal staff add a requirement for feedback about a rule by table and form; no line of the program names it. */
class RequirementsAreDataTest {

    private static final EditedLaw EDITED = EditedLaw.by(Map.of(
            "decisions/describe-requirement.dmn",
            table -> EditedLaw.copied(
                    table.replace("\"CONTENT\",\"CONTACT\"", "\"CONTENT\",\"CONTACT\",\"SEAL\""),
                    "requirement_CONTACT",
                    "requirement_SEAL",
                    rule -> rule.replace("\"CONTACT\"", "\"SEAL\"")
                            .replaceFirst("\"không có họ tên[^\"]*\"", "\"thiếu yêu cầu mới\""))));

    private static final RuleClassified FOUND = new RuleClassified(
            LocalDate.of(2026, 7, 8),
            RuleClass.NOT_RECEIVED,
            List.of("LANGUAGE", "CONTENT", "CONTACT", "SEAL"),
            null,
            "Thiếu yêu cầu.");

    @Test
    void aNewRequirementIsPrintedInItsWords() {
        assertThat(FOUND.lackingInWords(new Provisions(EDITED.law())))
                .containsExactly(
                        "không viết bằng tiếng Việt",
                        "nội dung không rõ ràng",
                        "không có họ tên, địa chỉ, số điện thoại hoặc địa chỉ thư để liên hệ",
                        "thiếu yêu cầu mới");
    }

    @Test
    void aCodeThatNoTableKnowsStandsForItself() {
        assertThat(FOUND.lackingInWords(new Provisions(StatuteBooks.law())))
                .last()
                .isEqualTo("SEAL");
    }
}
