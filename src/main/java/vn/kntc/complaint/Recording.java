package vn.kntc.complaint;

import java.time.Instant;
import java.time.LocalDate;
import vn.kntc.handling.act.ActDay;
import vn.kntc.law.Provisions;
import vn.kntc.shared.UserId;

/** Who records, and when; {@code today} in the time zone of the law. */
record Recording(UserId by, Instant at, LocalDate today, Provisions law) {

    /**
     * An act lies neither in the future nor before what it rests on.
     *
     * @param earliestIs what happened on the earliest day
     */
    void requireDay(String field, LocalDate on, LocalDate earliest, String earliestIs) {
        new ActDay(field, on).requireBetween(earliest, earliestIs, today);
    }
}
