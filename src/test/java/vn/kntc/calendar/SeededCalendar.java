package vn.kntc.calendar;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.kntc.testing.RoomDatabase;

/** The real calendar on the seeded rows, without a Spring context. */
public final class SeededCalendar {

    private SeededCalendar() {}

    public static WorkCalendar on(RoomDatabase database) {
        return new StoredWorkCalendar(database.client());
    }

    /** The verbs on that database, and what they would tell the others. */
    public static CalendarEditing editing(RoomDatabase database, Clock clock, ApplicationEventPublisher events) {
        return new CalendarEditing(database.client(), clock, events);
    }

    /** @param calendar one of {@link #on}, which answers on the days of a trial */
    public static CalendarTrials trials(RoomDatabase database, WorkCalendar calendar, OpenDeadlines deadlines) {
        return new CalendarTrials(
                database.client(),
                (StoredWorkCalendar) calendar,
                deadlines,
                new JdbcTransactionManager(database.template().getDataSource()));
    }
}
