package vn.kntc.reception;

import java.time.LocalDate;

/**
 * A correction of the log; what stood there before stays.
 *
 * @param text what should stand there; neutral
 * @param reason neutral
 */
record LogCorrection(LocalDate on, LogColumn column, String text, String reason) {

    String line() {
        return "Đính chính cột " + column.number() + ": " + text + " (lý do: " + reason + ")";
    }
}
