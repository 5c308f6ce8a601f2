package vn.kntc.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.kntc.testing.TestPostgres;

/** What was recorded before it was kept who did is the program's own. */
class RecordersMigrationTest {

    @Test
    void whatIsThereAlreadyGetsTheSystemAsItsRecorder() {
        var dataSource = new DriverManagerDataSource(TestPostgres.newDatabase("recorders_migration"));
        migrate(dataSource, MigrationVersion.fromVersion("54"));
        var jdbc = JdbcClient.create(dataSource);
        jdbc.sql(
                        """
                        insert into kntc.statutory_clock (case_number, deadline_key, name, event_date, facts, amount, unit, direction,
                            regime, basis, doubts, explanation, skipped, original_due, unrolled_due, due, waiting, state, created_at,
                            changed_at)
                        values ('NHANHOA-2026-000001', 'DENUNCIATION_RESOLVE', 'Giải quyết tố cáo', '2026-07-03', '{}', 30,
                            'CALENDAR_DAY', 'AFTER', 'R3', '{}', '{}', '', '{}', '2026-08-03', '2026-08-02', '2026-08-03', false,
                            'PAUSED', now(), now())""")
                .update();
        jdbc.sql(
                        """
                        insert into kntc.clock_pause (clock_id, ground, decision_number, paused_on, resumed_on, basis, doubts, recorded_at)
                        select id, 'SUSPENSION', '15/QĐ-UBND', day::date, until::date, '{}', '{}', '2026-07-10T03:00:00Z'
                        from kntc.statutory_clock,
                            (values ('2026-07-10', '2026-07-12'), ('2026-07-14', null)) as pause (day, until)""")
                .update();
        jdbc.sql(
                        """
                        insert into kntc.clock_extension (clock_id, number, extension_key, grade, decision_number, decided_on,
                            previous_due, due, basis, doubts, recorded_at)
                        select id, 1, 'DENUNCIATION_EXTENSION', 'COMPLEX', '16/QĐ-UBND', '2026-07-13', '2026-08-03', '2026-09-03',
                            '{}', '{}', now()
                        from kntc.statutory_clock""")
                .update();

        migrate(dataSource, MigrationVersion.LATEST);

        assertThat(jdbc.sql(
                                "select recorded_by || ' ' || coalesce(resumed_by, '-') from kntc.clock_pause order by paused_on")
                        .query(String.class)
                        .list())
                .containsExactly("he-thong he-thong", "he-thong -");
        assertThat(jdbc.sql("select recorded_by from kntc.clock_extension")
                        .query(String.class)
                        .list())
                .containsExactly("he-thong");
        // recorded in this order: the first pause, its end, the second pause, the extension; what comes next is the
        // fifth
        assertThat(jdbc.sql("select concat_ws(' ', entry, resume_entry) from kntc.clock_pause order by paused_on")
                        .query(String.class)
                        .list())
                .containsExactly("1 2", "3");
        assertThat(jdbc.sql("select entry from kntc.clock_extension")
                        .query(Long.class)
                        .list())
                .containsExactly(4L);
        assertThat(jdbc.sql("select nextval('kntc.clock_decision_entry')")
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
    }

    private static void migrate(DriverManagerDataSource dataSource, MigrationVersion version) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("kntc", "camunda")
                .defaultSchema("kntc")
                .target(version)
                .load()
                .migrate();
    }
}
