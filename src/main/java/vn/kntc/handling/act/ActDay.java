package vn.kntc.handling.act;

import java.time.LocalDate;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;

/**
 * The day on which somebody says that an act was done, as typed in a form. What the form calls it, only the form knows.
 *
 * @param field key of the field that a refusal is shown at
 */
public record ActDay(String field, LocalDate on) {

    /**
     * An act is recorded when it is done.
     *
     * @throws InvalidInput for a day to come
     */
    public void requireNotToCome(LocalDate today) {
        if (on.isAfter(today)) {
            throw refused(" không thể ở tương lai.");
        }
    }

    /**
     * The same of an act that follows what happened on another day; who sees which needs not be told.
     *
     * @throws InvalidInput for a day to come, or one before the first
     */
    public void requireSince(LocalDate first, LocalDate today) {
        requireNotToCome(today);
        requireNotBefore(first);
    }

    /** The same of any day. @throws InvalidInput for one before the first */
    public void requireNotBefore(LocalDate first) {
        if (on.isBefore(first)) {
            throw refused(" không thể trước ngày " + ShownDay.of(first) + ".");
        }
    }

    /**
     * A day to come, such as one by which something is to be done, lies on the first possible one or after it.
     *
     * @throws InvalidInput for one before it
     */
    public void requireFrom(LocalDate first) {
        if (on.isBefore(first)) {
            throw refused(" không được trước ngày " + ShownDay.of(first) + ".");
        }
    }

    /**
     * The same as {@link #requireSince}, for whoever may be told what happened on that day.
     *
     * @param event what happened, as it stands after the day
     * @throws InvalidInput for a day before the first
     */
    public void requireNotBefore(LocalDate first, String event) {
        if (on.isBefore(first)) {
            throw refused(" không thể trước ngày " + ShownDay.of(first) + ", " + event + ".");
        }
    }

    /**
     * What comes before another thing is done on its day at the latest.
     *
     * @param lastIs what happens on the last day, as it stands before that day
     * @throws InvalidInput for a day after it
     */
    public void requireNotAfter(LocalDate last, String lastIs) {
        if (on.isAfter(last)) {
            throw refused(" không thể sau " + lastIs + " " + ShownDay.of(last) + ".");
        }
    }

    /**
     * An act lies neither in the future nor before what it rests on.
     *
     * @param earliestIs what happened on the earliest day
     * @throws InvalidInput where it does
     */
    public void requireBetween(LocalDate earliest, String earliestIs, LocalDate today) {
        if (on.isAfter(today)) {
            throw refused(" không được sau ngày hôm nay.");
        }
        if (on.isBefore(earliest)) {
            throw refused(" không được trước ngày " + ShownDay.of(earliest) + " (" + earliestIs + ").");
        }
    }

    private InvalidInput refused(String why) {
        return InvalidInput.naming(field, "Ngày đã nhập", day -> day + why);
    }
}
