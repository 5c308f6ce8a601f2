package vn.kntc.handling.intake;

import java.util.List;
import java.util.UUID;
import vn.kntc.shared.InvalidInput;

/**
 * What a start form is answered where nothing was kept: every fault with its field.
 *
 * @param message for the head of the form
 * @param question that may be answered so that the same is taken, or null
 */
public record IntakeRefusal(String message, List<IntakeError> errors, UUID question) {

    /** @param where the faults are, to end "Có 3 chỗ cần sửa" with: " trong đơn", or empty */
    public static IntakeRefusal of(List<IntakeError> errors, String where) {
        return of(errors, where, null);
    }

    /** The same of one fault that was found on the way. */
    public static IntakeRefusal of(InvalidInput invalid) {
        return of(
                List.of(new IntakeError(invalid.field(), invalid.getMessage())),
                "",
                invalid.question().orElse(null));
    }

    private static IntakeRefusal of(List<IntakeError> errors, String where, UUID question) {
        var message = errors.size() == 1
                ? errors.get(0).message()
                : "Có " + errors.size() + " chỗ cần sửa" + where + "; chưa có gì được lưu.";
        return new IntakeRefusal(message, errors, question);
    }
}
