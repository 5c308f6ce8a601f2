package vn.kntc.session;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.kntc.shared.ShownDay;

/** When and where. */
public record SessionTime(LocalDate on, LocalTime from, LocalTime to, String place) {

    /** "08:00–11:30 ngày 16/12/2026". */
    public String shown() {
        return from + "–" + to + " ngày " + ShownDay.of(on);
    }

    /** Begins earlier. */
    boolean before(SessionTime other) {
        return on.isBefore(other.on) || on.equals(other.on) && from.isBefore(other.from);
    }

    /** The same time, wherever. */
    boolean sameHours(SessionTime other) {
        return on.equals(other.on) && from.equals(other.from) && to.equals(other.to);
    }

    boolean overlaps(SessionTime other) {
        return on.equals(other.on) && from.isBefore(other.to) && other.from.isBefore(to);
    }
}
