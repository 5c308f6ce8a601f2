package vn.kntc.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.clock.ClockCall.Kind;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/**
 * What the groups of the signed-in person were told of deadlines, of the person's agencies only and never with an identity. A manager
 * (người quản lý) reads what all groups of the agencies were told.
 */
@Service
@Transactional(readOnly = true)
public class ClockNotifications {

    private static final String OF_THE_PERSON =
            """
            from kntc.notification n left join kntc.statutory_clock c on c.id = n.clock_id
            where n.agency = any (:agencies) and (:everyGroup or n.recipient_group = any (:groups))
            and n.case_number not in (select kntc.hidden_from(:groups))
            """;
    // the agency of the clock says nothing new, but leads to the few that run
    private static final String STILL_RUNNING =
            """
            and c.state = 'RUNNING' and lower(split_part(c.case_number, '-', 1)) = any (:agencies)
            and (not c.waiting or c.due >= :today)
            """;

    private final JdbcClient jdbc;
    private final ClockRows rows;
    private final WorkCalendar calendar;
    private final Clock clock;
    private final CurrentUser user;

    ClockNotifications(JdbcClient jdbc, ClockRows rows, WorkCalendar calendar, Clock clock, CurrentUser user) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.calendar = calendar;
        this.clock = clock;
        this.user = user;
    }

    /** False for who belongs to no agency, such as the administrator: the list is always empty. */
    public boolean hasAgency() {
        return !user.agencies().isEmpty();
    }

    /** True for who reads what all groups were told. */
    public boolean ofAllGroups() {
        return user.roles().contains(Role.MANAGER);
    }

    /** Warnings to the person's groups, within the person's agencies, of deadlines that still run. */
    public long count() {
        return asked(jdbc.sql("select count(*) " + OF_THE_PERSON + STILL_RUNNING), false)
                .query(Long.class)
                .single();
    }

    /**
     * Newest first, in one query.
     *
     * @param all true for those too whose clock no longer runs; paused ones do not run
     * @param page from 0
     */
    public Sheet sheet(boolean all, int page, int size) {
        var found = OF_THE_PERSON + (all ? "" : STILL_RUNNING);
        var total = new long[1];
        var entries = asked(
                        jdbc.sql(
                                """
                                select t.total, p.* from (select count(*) as total %s) t left join lateral (
                                    select n.*, c.name, c.state, c.due as due_now, c.met_on, c.waiting, c.unit
                                    %s order by n.id desc limit :size offset :from) p on true
                                order by p.id desc"""
                                        .formatted(found, found)),
                        all)
                .param("size", size)
                .param("from", (long) page * size)
                .query((row, index) -> {
                    total[0] = row.getLong("total");
                    return row.getObject("id") == null ? Optional.<Entry>empty() : Optional.of(entry(row));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
        return new Sheet(page, size, total[0], entries);
    }

    /**
     * The last and weightiest that was told of the date that a running clock of the case has now, whichever group it went to.
     *
     * @param keys of the clocks that are asked about
     */
    public Optional<ClockNotification> standing(CaseNumber caseNumber, Collection<String> keys) {
        return jdbc.sql(
                        """
                        select n.* from kntc.statutory_clock c
                        join kntc.notification n on n.clock_id = c.id and n.due = c.due
                        where c.case_number = :case and c.deadline_key = any (:keys) and c.state = 'RUNNING'
                        order by n.kind = 'ESCALATION' desc, n.id desc limit 1""")
                .param("case", caseNumber.value())
                .param("keys", keys.toArray(String[]::new))
                .query((row, index) -> notification(row))
                .optional();
    }

    private StatementSpec asked(StatementSpec query, boolean all) {
        var bound = query.param(
                        "agencies",
                        user.agencies().stream().map(AgencyId::value).toArray(String[]::new))
                .param("groups", user.roles().stream().map(Role::id).toArray(String[]::new))
                .param("everyGroup", ofAllGroups());
        return all ? bound : bound.param("today", LocalDate.now(clock));
    }

    private Entry entry(ResultSet row) throws SQLException {
        var due = row.getObject("due_now", LocalDate.class);
        var metOn = row.getObject("met_on", LocalDate.class);
        boolean waiting = row.getBoolean("waiting");
        var stored = ClockState.valueOf(row.getString("state"));
        var state = rows.asOfToday(stored, due, waiting);
        boolean runs = stored == ClockState.RUNNING && state != ClockState.MET;
        var unit = DayUnit.valueOf(row.getString("unit"));
        return new Entry(
                notification(row),
                row.getString("name"),
                state,
                due,
                metOn,
                waiting,
                unit,
                runs ? ClockCounting.daysLeft(calendar, LocalDate.now(clock), due, unit) : null);
    }

    static ClockNotification notification(ResultSet row) throws SQLException {
        return new ClockNotification(
                row.getLong("id"),
                new CaseNumber(row.getString("case_number")),
                row.getString("deadline_key"),
                Kind.valueOf(row.getString("kind")),
                row.getObject("due", LocalDate.class),
                row.getString("recipient_group"),
                row.getTimestamp("told_at").toInstant(),
                row.getString("sentence"));
    }

    /**
     * One page of the list.
     *
     * @param page from 0
     * @param total notifications on all pages
     */
    public record Sheet(int page, int size, long total, List<Entry> entries) {

        /** At least 1, so that an empty list has a page too. */
        public long pages() {
            return Math.max(1, (total + size - 1) / size);
        }

        public boolean hasNext() {
            return page + 1 < pages();
        }
    }

    /**
     * What was told, and how its clock stands today.
     *
     * @param name Vietnamese name of the deadline
     * @param due the due date as it is now; what was told may be of an earlier one
     * @param metOn the day on which the act was done, or null
     * @param waiting true for a time that is only to be let pass
     * @param left days until the due date in the clock's unit, negative after it; null unless the clock runs
     */
    public record Entry(
            ClockNotification told,
            String name,
            ClockState state,
            LocalDate due,
            LocalDate metOn,
            boolean waiting,
            DayUnit unit,
            Integer left) {

        /** True where the clock got another due date after this was told. */
        public boolean movedSince() {
            return !due.equals(told.due());
        }
    }
}
