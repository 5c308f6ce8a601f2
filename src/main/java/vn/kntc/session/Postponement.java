package vn.kntc.session;

import java.time.LocalDate;

/**
 * The session was put off (hoãn); it has its new time in the plan.
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

    Postponement announced(LocalDate day) {
        return new Postponement(from, to, reason, on, day, afterPublication);
    }
}
