package vn.kntc.calendar;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Changes of the calendar wait for each other at its one revision row. Every change ends by numbering itself there anyway; taking the row
 * first, before the rows of years, keeps two changes from waiting for each other in a circle.
 */
final class CalendarLock {

    private CalendarLock() {}

    /** @return the revision, which nobody else changes until the transaction ends */
    static long hold(JdbcClient jdbc) {
        return jdbc.sql("select revision from kntc.calendar_revision for update")
                .query(Long.class)
                .single();
    }
}
