package vn.kntc.calendar;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.kntc.testing.TestPostgres;

/** The real calendar on the seeded rows, without a Spring context. */
public final class SeededCalendar {

    private SeededCalendar() {}

    /** A new database with all migrations. */
    public static DataSource migrated(String name) {
        var dataSource = new DriverManagerDataSource(TestPostgres.newDatabase(name));
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("kntc", "camunda")
                .defaultSchema("kntc")
                .load()
                .migrate();
        return dataSource;
    }

    public static WorkCalendar on(DataSource dataSource) {
        return new StoredWorkCalendar(JdbcClient.create(dataSource));
    }
}
