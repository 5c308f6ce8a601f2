package vn.kntc.confidentiality;

import java.util.List;
import vn.kntc.shared.InvalidInput;

/** Refuses texts for common view that tell who somebody is. */
final class NeutralityCheck {

    private NeutralityCheck() {}

    /** @throws InvalidInput naming the kind of datum, never the datum, nor whose it is */
    static void require(List<Identity> identities, String field, String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        PersonalData.of(identities).firstIn(text).ifPresent(kind -> {
            throw new InvalidInput(
                    field,
                    "Nội dung này có chứa " + kind.label()
                            + " của người trong hồ sơ; hãy bỏ đi và gọi trung tính, ví dụ \"người nộp đơn\".");
        });
    }
}
