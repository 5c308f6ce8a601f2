package vn.kntc.calendar;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.shared.AgencyId;

/**
 * Tries a change of the calendar out before it is made: a wrong holiday silently moves the deadlines of thousands of citizens.
 *
 * <p>The change is carried out in a transaction of its own, its rows are read, and the transaction is rolled back; only then are the
 * deadlines counted, on those rows and by this thread alone. So nobody waits while they are counted, and what the change would have told
 * others is never told.
 */
@Service
public class CalendarTrials {

    private static final int NAMED = 20;

    private final JdbcClient jdbc;
    private final StoredWorkCalendar calendar;
    private final OpenDeadlines deadlines;
    private final TransactionTemplate transaction;

    CalendarTrials(
            JdbcClient jdbc,
            StoredWorkCalendar calendar,
            OpenDeadlines deadlines,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.transaction = new TransactionTemplate(transactions);
        // what is rolled back must not be anybody else's work
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * @param change a verb of {@link CalendarEditing}; its refusals are thrown as they are
     * @param agencies whose cases may be named
     */
    public CalendarTrial tryOut(Runnable change, Set<AgencyId> agencies) {
        var tentative = transaction.execute(status -> {
            status.setRollbackOnly();
            long revision = CalendarLock.hold(jdbc);
            change.run();
            return new Tentative(revision, calendar.rows());
        });
        return calendar.answering(
                tentative.years(), () -> new CalendarTrial(tentative.revision(), deadlines.count(agencies, NAMED)));
    }

    /**
     * Makes the change that was tried out.
     *
     * @param revision of the trial
     * @param change a verb of {@link CalendarEditing}; its refusals are thrown as they are
     * @return nothing, and nothing is changed, if somebody else has changed the calendar since the trial
     */
    public <T> Optional<Saved<T>> carryOut(long revision, Supplier<T> change) {
        return transaction.execute(status -> {
            if (CalendarLock.hold(jdbc) != revision) {
                return Optional.empty();
            }
            var result = change.get();
            return Optional.of(new Saved<>(result, CalendarLock.hold(jdbc)));
        });
    }

    /** @param revision number that the change gave the calendar */
    public record Saved<T>(T result, long revision) {}

    private record Tentative(long revision, CalendarYears years) {}
}
