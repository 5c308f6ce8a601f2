package vn.kntc.handling.act;

import java.time.LocalDate;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;

/**
 * The day on which somebody says that an act was done, as typed in a form.
 *
 * @param field key of the field that a refusal is shown at
 * @param what the day is, at the beginning of a sentence
 */
public record ActDay(String field, String what, LocalDate on) {

    /**
     * An act is recorded when it is done.
     *
     * @throws InvalidInput for a day to come
     */
    public void requireNotToCome(LocalDate today) {
        if (on.isAfter(today)) {
            throw new InvalidInput(field, what + " không thể ở tương lai.");
        }
    }

    /**
     * The same of an act that follows what happened on another day; who sees which needs not be told.
     *
     * @throws InvalidInput for a day to come, or one before the first
     */
    public void requireSince(LocalDate first, LocalDate today) {
        requireNotToCome(today);
        if (on.isBefore(first)) {
            throw new InvalidInput(field, what + " không thể trước ngày " + ShownDay.of(first) + ".");
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
            throw new InvalidInput(field, what + " không được sau ngày hôm nay.");
        }
        if (on.isBefore(earliest)) {
            throw new InvalidInput(
                    field, what + " không được trước ngày " + ShownDay.of(earliest) + " (" + earliestIs + ").");
        }
    }
}
