package vn.kntc.complaint;

import java.time.Instant;
import java.time.LocalDate;
import vn.kntc.law.Provisions;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Who records, and when; {@code today} in the time zone of the law. */
record Recording(UserId by, Instant at, LocalDate today, Provisions law) {

    /**
     * An act lies neither in the future nor before what it rests on.
     *
     * @param what the day is, at the beginning of a sentence
     * @param earliestIs what happened on the earliest day
     */
    void requireDay(String field, String what, LocalDate on, LocalDate earliest, String earliestIs) {
        if (on.isAfter(today)) {
            throw new InvalidInput(field, what + " không được sau ngày hôm nay.");
        }
        if (on.isBefore(earliest)) {
            throw new InvalidInput(
                    field, what + " không được trước ngày " + Wording.day(earliest) + " (" + earliestIs + ").");
        }
    }
}
