package vn.kntc.session;

import java.time.LocalDate;
import java.util.List;

/**
 * How the session was published (Điều 24 Luật Tiếp công dân).
 *
 * @param number of the notice
 * @param withOther the notice was issued with another session of the month
 * @param latest last day on which it had to be
 * @param late it was after that day
 */
record Publication(
        LocalDate on, String number, boolean withOther, List<PublishedAt> at, LocalDate latest, boolean late) {

    Publication {
        at = at == null ? List.of() : List.copyOf(at);
    }
}
