package vn.kntc.confidentiality;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.shared.InvalidInput;

/**
 * Refuses texts for common view that tell who somebody is, and asks about those that may. What is asked can be answered ("not this
 * person") and then passes; in a case that must be kept closer, a denunciation, what would be asked is refused.
 */
@Component
class NeutralityCheck {

    private static final String ATTEMPT = "Ghi lời cho biết người trong hồ sơ";

    private final NeutralityQuestions questions;
    private final NamingAttempts attempts;

    NeutralityCheck(NeutralityQuestions questions, NamingAttempts attempts) {
        this.questions = questions;
        this.attempts = attempts;
    }

    /**
     * @param about what the text belongs to: case number or deposit
     * @throws InvalidInput naming the kind of datum, never the datum, nor whose it is
     */
    void require(List<Identity> identities, boolean closer, String about, String field, String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        var data = PersonalData.of(identities);
        if (closer) {
            refuseTelling(data, CloserWords.of(identities), about, field, text);
            return;
        }
        refuseNaming(data, field, text);
        data.allusionIn(text).ifPresent(kind -> {
            var wording = new NeutralityQuestions.Wording(about, identities, field, text);
            questions.askUnlessAnswered(wording).ifPresent(question -> {
                throw new InvalidInput(
                        field,
                        "Nội dung này có " + kind.label() + " giống của một người trong hồ sơ. Có phải người này không?"
                                + " Nếu phải, hãy gọi trung tính; nếu không phải, hãy xác nhận rồi gửi lại.",
                        question);
            });
        });
    }

    /** Where somebody denounces, nothing is asked, each refusal is a row, and too many end it. */
    private void refuseTelling(PersonalData data, CloserWords closer, String about, String field, String text) {
        attempts.requireFew(about, field);
        try {
            refuseNaming(data, field, text);
        } catch (InvalidInput named) {
            attempts.refused(about, ATTEMPT);
            throw named;
        }
        data.allusionIn(text)
                .map(Allusions.Kind::label)
                .or(() -> closer.nameIn(text) ? Optional.of(Allusions.Kind.CALLED.label()) : Optional.empty())
                .or(() -> closer.streetIn(text) ? Optional.of("nơi ở") : Optional.empty())
                .ifPresent(kind -> {
                    attempts.refused(about, ATTEMPT);
                    throw new InvalidInput(
                            field,
                            "Nội dung này có " + kind
                                    + " có thể chỉ người trong hồ sơ; hồ sơ tố cáo không được ghi như vậy,"
                                    + " hãy gọi trung tính, ví dụ \"người tố cáo\".");
                });
    }

    /** @throws InvalidInput if the text names somebody for certain */
    static void refuseNaming(PersonalData data, String field, String text) {
        data.firstIn(text).ifPresent(kind -> {
            throw new InvalidInput(
                    field,
                    "Nội dung này có chứa " + kind.label()
                            + " của người trong hồ sơ; hãy bỏ đi và gọi trung tính, ví dụ \"người nộp đơn\".");
        });
    }
}
