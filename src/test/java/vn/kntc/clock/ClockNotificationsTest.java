package vn.kntc.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.kntc.calendar.SeededCalendar;
import vn.kntc.casefile.Ledgers;
import vn.kntc.clock.ClockCall.Kind;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.MovableClock;
import vn.kntc.testing.RoomDatabase;

/** Years of many agencies' warnings: what is asked for is found without reading them all. */
class ClockNotificationsTest {

    private static final RoomDatabase DATABASE = RoomDatabase.create("clock_notifications");
    private static final int PAST = 2_000;
    private static final int RUNNING = 60;
    private static final int AGENCIES = 20;

    private static SingleConnectionDataSource connection;
    private static JdbcClient jdbc;
    private static MovableClock clock;

    @BeforeAll
    static void fill() throws SQLException {
        connection = new SingleConnectionDataSource(
                DATABASE.template().getDataSource().getConnection(), true);
        jdbc = JdbcClient.create(connection);
        clock = new MovableClock();
        clock.today(LocalDate.of(2026, 8, 6));
        jdbc.sql(
                        """
                        insert into kntc.statutory_clock (case_number, deadline_key, name, event_date, facts, amount, unit,
                            direction, regime, basis, doubts, explanation, skipped, original_due, unrolled_due, due,
                            waiting, state, rule_version, created_at, changed_at)
                        select 'XA' || agency || '-2026-' || lpad(n::text, 6, '0'), 'COMPLAINT_ACCEPT', 'Thụ lý khiếu nại',
                            date '2026-07-20', '{}', 7, 'WORKING_DAY', 'AFTER', 'R3', '{}', '{}', 'Giải thích', '{}',
                            date '2026-07-29', date '2026-07-29', date '2026-07-29', false,
                            case when n > :past then 'RUNNING' else 'MET' end, 1, now(), now()
                        from generate_series(1, :past + :running) n, generate_series(1, :agencies) agency""")
                .param("past", PAST)
                .param("running", RUNNING)
                .param("agencies", AGENCIES)
                .update();
        jdbc.sql(
                        """
                        insert into kntc.notification (clock_id, case_number, deadline_key, kind, due, recipient_group, sentence,
                            told_at)
                        select id, case_number, deadline_key, kind, due, case kind when 'WARNING' then 'petition-officer' else
                            'resolver' end, 'Câu báo', now()
                        from kntc.statutory_clock, unnest(array['WARNING', 'ESCALATION']) kind""")
                .update();
        jdbc.sql("vacuum analyze kntc.statutory_clock").update();
        jdbc.sql("vacuum analyze kntc.notification").update();
    }

    @AfterAll
    static void close() {
        connection.destroy();
        clock.release();
    }

    @Test
    void findsThePageWithoutReadingAll() {
        var officer = notifications(Set.of(Role.PETITION_OFFICER), "xa7");
        var manager = notifications(Set.of(Role.MANAGER), "xa7");
        long before = wholeReads();

        var open = officer.sheet(false, 1, 30);
        var all = officer.sheet(true, 2, 30);
        var managed = manager.sheet(false, 0, 30);
        var everything = manager.sheet(true, 0, 30);
        long count = officer.count();
        var standing = officer.standing(
                new CaseNumber("XA8-2026-%06d".formatted(PAST + 1)), Set.of("COMPLAINT_ACCEPT", "COMPLAINT_SUE"));

        assertThat(wholeReads()).isEqualTo(before);
        assertThat(open.total()).isEqualTo(RUNNING).isEqualTo(count);
        assertThat(open.entries()).hasSize(30).allSatisfy(entry -> {
            assertThat(entry.told().caseNumber().agency()).isEqualTo(new AgencyId("xa7"));
            assertThat(entry.told().group()).isEqualTo("petition-officer");
            assertThat(entry.state()).isEqualTo(ClockState.MISSED);
            assertThat(entry.left()).isEqualTo(-6);
        });
        assertThat(all.total()).isEqualTo(PAST + RUNNING);
        assertThat(all.entries().get(0).told().id())
                .isLessThan(open.entries().get(29).told().id());
        assertThat(managed.total()).isEqualTo(2 * RUNNING);
        assertThat(everything.total()).isEqualTo(2 * (PAST + RUNNING));
        assertThat(standing).hasValueSatisfying(told -> assertThat(told.kind()).isEqualTo(Kind.ESCALATION));
        assertThat(officer.standing(new CaseNumber("XA8-2026-000001"), Set.of("COMPLAINT_ACCEPT")))
                .isEmpty();
    }

    @Test
    void nobodyWithoutAgencyOrGroupFindsAnything() {
        assertThat(notifications(Set.of(Role.MANAGER)).sheet(true, 0, 30).total())
                .isZero();
        assertThat(notifications(Set.of(), "xa7").sheet(true, 0, 30).entries()).isEmpty();
        assertThat(notifications(Set.of(Role.CLERK), "xa7").count()).isZero();
        assertThat(notifications(Set.of(Role.RESOLVER), "xa7", "xa8").count()).isEqualTo(2 * RUNNING);
    }

    /** How often a whole table was read, told by PostgreSQL itself. */
    private static long wholeReads() {
        jdbc.sql("select pg_stat_force_next_flush()").query((row, index) -> "").list();
        return jdbc.sql(
                        """
                        select sum(seq_scan) from pg_stat_user_tables
                        where relname in ('notification', 'statutory_clock')""")
                .query(Long.class)
                .single();
    }

    private static ClockNotifications notifications(Set<Role> roles, String... agencies) {
        var own = Arrays.stream(agencies).map(AgencyId::new).collect(Collectors.toSet());
        var user = new CurrentUser() {
            @Override
            public UserId id() {
                return new UserId("somebody");
            }

            @Override
            public Set<Role> roles() {
                return roles;
            }

            @Override
            public Set<AgencyId> agencies() {
                return own;
            }

            @Override
            public void requireRole(Role... oneOf) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void requireAgencyOf(CaseNumber caseNumber) {
                throw new UnsupportedOperationException();
            }
        };
        return new ClockNotifications(
                jdbc,
                new ClockRows(jdbc, clock, new ObjectMapper(), Ledgers.lock(jdbc), Ledgers.deadlines(jdbc)),
                SeededCalendar.on(DATABASE),
                clock,
                user);
    }
}
