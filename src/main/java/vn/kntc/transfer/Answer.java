package vn.kntc.transfer;

import java.time.LocalDate;

/**
 * What the receiver answered.
 *
 * @param returned the petition came back as sent to the wrong place
 * @param on the day on which the answer came
 * @param body who answered
 * @param number of the document, or null
 * @param date of the document, or null
 * @param gist neutral
 * @param source how and from whom it is known where there is no document, or null; only the log keeps it
 */
public record Answer(
        boolean returned, LocalDate on, String body, String number, LocalDate date, String gist, String source) {

    /** By a document, or read back from where the answer is kept. */
    Answer(boolean returned, LocalDate on, String body, String number, LocalDate date, String gist) {
        this(returned, on, body, number, date, gist, null);
    }
}
