package vn.kntc.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;
import vn.kntc.testing.TestPostgres;

/** Names as they were, and ids that are never given twice. */
class AccountRowsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final RoomDatabase DATABASE = RoomDatabase.create("account_rows");
    private static final UserId HANH = new UserId("hanh");

    private static AccountRows at(String moment) {
        return new AccountRows(DATABASE.client(), Clock.fixed(Instant.parse(moment), ZONE));
    }

    @Test
    void anActKeepsTheNameAndTitleOfItsMoment() {
        at("2026-07-01T02:00:00Z").open("hanh");
        at("2026-07-01T02:00:00Z").nameIs("hanh", "Nguyễn Thị", "Hạnh", "admin");
        at("2026-08-10T09:00:00Z").namedIs("hanh", "Nguyễn Thị", "Hạnh", "Phó Chánh Văn phòng", "admin");
        at("2026-08-12T17:30:00Z").nameIs("hanh", "Nguyễn Lê", "Hạnh", "admin"); // half past midnight of the 13th
        var officers = new EngineOfficers(at("2027-01-01T00:00:00Z"), null, null, null, Clock.system(ZONE));

        assertThat(officers.get(HANH, Instant.parse("2026-01-01T00:00:00Z")).fullName())
                .isEqualTo("Nguyễn Thị Hạnh");
        assertThat(officers.get(HANH, Instant.parse("2026-08-10T08:59:59Z")).title())
                .isNull();
        assertThat(officers.get(HANH, Instant.parse("2026-08-10T09:00:00Z")).title())
                .isEqualTo("Phó Chánh Văn phòng");
        assertThat(officers.on(HANH, LocalDate.of(2026, 8, 12)).fullName()).isEqualTo("Nguyễn Thị Hạnh");
        assertThat(officers.on(HANH, LocalDate.of(2026, 8, 13)).fullName()).isEqualTo("Nguyễn Lê Hạnh");
        assertThat(officers.on(HANH, null)).isEqualTo(officers.get(HANH));
        assertThat(officers.get(HANH).title())
                .as("a new name takes no title away")
                .isEqualTo("Phó Chánh Văn phòng");
        assertThat(officers.get(UserId.SYSTEM).fullName()).isEqualTo("Hệ thống");
        assertThat(officers.get(new UserId("gone")).fullName()).isEqualTo("gone");
    }

    /** However many officers acted, and however often. */
    @Test
    void aPageOfActsCostsOneQuery() {
        var ids = IntStream.range(0, 40)
                .mapToObj(number -> new UserId("clerk" + number))
                .toList();
        ids.forEach(id -> at("2026-07-01T02:00:00Z").open(id.value()));
        ids.forEach(id -> at("2026-07-01T02:00:00Z").nameIs(id.value(), "Văn", "Thư " + id.value(), "admin"));
        at("2026-08-10T09:00:00Z").nameIs("clerk7", "Văn", "Thơ", "admin");
        var counting = new CountingDataSource(DATABASE.template().getDataSource());
        var rows = new AccountRows(JdbcClient.create(counting), Clock.systemUTC());
        var colleagues = new EngineOfficers(rows, null, null, null, Clock.system(ZONE)).all(ids);
        ids.forEach(id -> assertThat(colleagues
                        .get(id, Instant.parse("2026-07-02T00:00:00Z"))
                        .fullName())
                .isEqualTo("Văn Thư " + id.value()));
        assertThat(colleagues.get(new UserId("clerk7")).fullName()).isEqualTo("Văn Thơ");
        assertThat(colleagues.get(UserId.SYSTEM).nameAndTitle()).isEqualTo("Hệ thống");
        assertThat(colleagues.get(new UserId("gone")).fullName()).isEqualTo("gone");
        assertThat(counting.connections).isEqualTo(1);
    }

    /** Outside a transaction each query takes a connection of its own. */
    private static final class CountingDataSource extends DelegatingDataSource {

        private int connections;

        CountingDataSource(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            connections++;
            return super.getConnection();
        }
    }

    @Test
    void anIdIsTakenForGoodHoweverItIsCapitalized() {
        var rows = at("2026-07-01T02:00:00Z");
        rows.open("duc.le");
        assertThat(rows.taken("duc.le")).isTrue();
        assertThat(rows.taken("Duc.LE")).isTrue();
        assertThat(rows.taken("He-Thong")).as("what the program does by itself").isTrue();
        assertThat(rows.taken("duc.le2")).isFalse();
    }

    @Test
    void whoLeftATraceUnderAnEarlierVersionKeepsHisId() {
        var source = new DriverManagerDataSource(TestPostgres.newDatabase("account_traces"));
        var flyway = Flyway.configure()
                .dataSource(source)
                .schemas("kntc", "camunda")
                .defaultSchema("kntc")
                .outOfOrder(true)
                .load();
        flyway.migrate();
        var client = JdbcClient.create(source);
        client.sql(
                        """
                        drop table kntc.start_password, kntc.account_act, kntc.officer_name, kntc.account;
                        delete from kntc.flyway_schema_history where version = '24';
                        insert into kntc.case_act (case_number, ordinal, kind, version, done_on, recorded_at, recorded_by, facts, line)
                        values ('NHANHOA-2026-000001', 1, 'NOTED', 1, now(), now(), 'nghi.huu', '{}', 'Phân loại đơn'),
                               ('NHANHOA-2026-000001', 2, 'NOTED', 1, now(), now(), 'he-thong', '{}', 'Nhắc hạn');
                        """)
                .update();
        flyway.migrate();
        var rows = new AccountRows(client, Clock.systemUTC());
        assertThat(rows.taken("nghi.huu")).isTrue();
        assertThat(client.sql("select count(*) from kntc.account where id = 'he-thong'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
