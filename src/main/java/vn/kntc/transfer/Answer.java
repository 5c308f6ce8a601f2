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
 */
public record Answer(boolean returned, LocalDate on, String body, String number, LocalDate date, String gist) {}
