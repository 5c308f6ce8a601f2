package vn.kntc.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.kntc.calendar.CalendarYear.Status;

/**
 * Counts on a snapshot of the rows, read at first use and again when rows have changed, here or on another node. A thread that tries a
 * change out counts on the rows of its trial, and no other thread does.
 */
@Component
class StoredWorkCalendar implements WorkCalendar, CalendarRevision {

    private final JdbcClient jdbc;
    private final ThreadLocal<CalendarYears> tentative = new ThreadLocal<>();
    private volatile CalendarYears snapshot;
    private long revision;

    StoredWorkCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public CalendarDay day(LocalDate date) {
        return years().day(date);
    }

    @Override
    public CountedPeriod count(LocalDate from, Period period) {
        return years().count(from, period);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return years().workingDaysBetween(from, to);
    }

    /** First among the listeners of the commit, so that whoever recomputes counts with the new rows. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    synchronized void reload(CalendarChanged change) {
        snapshot = read();
    }

    /** Asks a question that this thread answers on other days than the snapshot's. */
    <T> T answering(CalendarYears years, Supplier<T> question) {
        tentative.set(years);
        try {
            return question.get();
        } finally {
            tentative.remove();
        }
    }

    // One small row every few seconds costs less than a connection that listens.
    @Override
    @Scheduled(fixedDelayString = "${kntc.calendar.refresh-interval:2s}")
    public synchronized long refresh() {
        if (snapshot == null || revision() != revision) {
            snapshot = read();
        }
        return revision;
    }

    private CalendarYears years() {
        var tried = tentative.get();
        if (tried != null) {
            return tried;
        }
        var current = snapshot;
        return current != null ? current : firstRead();
    }

    // Locked together with reload: a slow first reading must not put old rows over new ones.
    private synchronized CalendarYears firstRead() {
        if (snapshot == null) {
            snapshot = read();
        }
        return snapshot;
    }

    private long revision() {
        return jdbc.sql("select revision from kntc.calendar_revision")
                .query(Long.class)
                .single();
    }

    private CalendarYears read() {
        // before the rows: rows newer than their number are read once more, older ones would stay
        revision = revision();
        return rows();
    }

    /** The days as the caller's transaction sees them. */
    CalendarYears rows() {
        var statuses = new HashMap<Integer, Status>();
        // a year that has only been opened is as unknown as before
        jdbc.sql("select year, status from kntc.calendar_year where status <> 'OPENED'")
                .query(row -> {
                    statuses.put(row.getInt("year"), Status.valueOf(row.getString("status")));
                });
        var days = days("counted");
        return new CalendarYears(statuses, days, days("not counted"), FixedHolidays.read(jdbc));
    }

    private List<CalendarDay> days(String which) {
        return jdbc.sql("select date, kind, name, provisional from kntc.calendar_day where withdrawn_at is null and "
                        + which)
                .query(CalendarDay.class)
                .list();
    }
}
