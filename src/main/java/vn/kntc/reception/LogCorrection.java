package vn.kntc.reception;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * A correction of the log; what stood there before stays.
 *
 * @param text what should stand there; neutral, and null where the vault keeps it
 * @param reason neutral
 */
record LogCorrection(LocalDate on, LogColumn column, String text, String reason) {

    private static final String WITHHELD = "đã lược bỏ để giữ bí mật";

    /** Without a text that tells who came. */
    LogCorrection withheld(Predicate<String> tells) {
        return new LogCorrection(
                on, column, text != null && tells.test(text) ? WITHHELD : text, tells.test(reason) ? WITHHELD : reason);
    }

    String line() {
        return "Đính chính cột " + column.number() + ": " + shown() + " (lý do: " + reason + ")";
    }

    /** What everybody who reads the log may see. */
    String shown() {
        return column.identity() ? "đính chính danh tính" : text;
    }
}
