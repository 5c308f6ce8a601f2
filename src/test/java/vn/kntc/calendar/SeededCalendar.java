package vn.kntc.calendar;

import vn.kntc.testing.RoomDatabase;

/** The real calendar on the seeded rows, without a Spring context. */
public final class SeededCalendar {

    private SeededCalendar() {}

    public static WorkCalendar on(RoomDatabase database) {
        return new StoredWorkCalendar(database.client());
    }
}
