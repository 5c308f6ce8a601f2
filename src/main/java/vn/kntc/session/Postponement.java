package vn.kntc.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The session was put off (hoãn), or is held at another place at the same time; it has its new time in the plan.
 *
 * @param from when it was to be
 * @param to when it is to be instead
 * @param on day on which it was put off
 * @param announcedOn day on which the new time was shown at the place, or null until then
 * @param afterPublication it had been published with the old time
 */
record Postponement(
        SessionTime from,
        SessionTime to,
        String reason,
        LocalDate on,
        LocalDate announcedOn,
        boolean afterPublication) {

    /** Day with which the session was published, where it was put off after that. @param all of a session, oldest first */
    static Optional<LocalDate> publishedDay(List<Postponement> all) {
        return all.stream()
                .filter(Postponement::afterPublication)
                .map(one -> one.from().on())
                .findFirst();
    }

    /** The time stays; only the place is another. */
    boolean elsewhere() {
        return from.sameHours(to);
    }

    Postponement because(String other) {
        return new Postponement(from, to, other, on, announcedOn, afterPublication);
    }

    Postponement announced(LocalDate day) {
        return new Postponement(from, to, reason, on, day, afterPublication);
    }
}
