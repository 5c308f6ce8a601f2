package vn.kntc.confidentiality;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.shared.InvalidInput;

/**
 * Refuses texts for common view that tell who somebody is, and asks about those that may. What is asked can be answered ("not this
 * person") and then passes; in a case that must be kept closer, a denunciation, what would be asked is refused.
 */
@Component
class NeutralityCheck {

    private final NeutralityQuestions questions;

    NeutralityCheck(NeutralityQuestions questions) {
        this.questions = questions;
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
        refuseNaming(data, field, text);
        data.allusionIn(text).ifPresent(kind -> {
            if (closer) {
                throw new InvalidInput(
                        field,
                        "Nội dung này có " + kind.label()
                                + " có thể chỉ người trong hồ sơ; hồ sơ tố cáo không được ghi như vậy,"
                                + " hãy gọi trung tính, ví dụ \"người tố cáo\".");
            }
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
