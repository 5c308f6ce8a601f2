package vn.kntc.reception;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * A correction of the log; what stood there before stays.
 *
 * @param text what should stand there; neutral
 * @param reason neutral
 */
record LogCorrection(LocalDate on, LogColumn column, String text, String reason) {

    private static final String WITHHELD = "đã lược bỏ để giữ bí mật";

    /** Without a text that tells who came. */
    LogCorrection withheld(Predicate<String> tells) {
        return new LogCorrection(
                on, column, tells.test(text) ? WITHHELD : text, tells.test(reason) ? WITHHELD : reason);
    }

    String line() {
        return "Đính chính cột " + column.number() + ": " + text + " (lý do: " + reason + ")";
    }
}
