package vn.kntc.complaint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import vn.kntc.handling.act.Act;

/**
 * The record that closes the publication (K-11).
 *
 * @param on day of the record
 * @param displayedUntil last day of the display; null where nothing was displayed
 * @param participants of the meeting, by office; empty where there was none
 * @param remarks null where none
 * @param recorder office of who draws it up
 * @param witness by office, null where none
 */
public record PublicationEnd(
        LocalDate on,
        LocalTime at,
        LocalDate displayedUntil,
        List<String> participants,
        String remarks,
        String recorder,
        String witness)
        implements Act {

    LocalDateTime drawnUp() {
        return LocalDateTime.of(on, at);
    }
}
