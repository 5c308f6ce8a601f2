package vn.kntc.testing;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A migrated database of its own for the tests of one room, without a Spring context. */
public final class RoomDatabase {

    private final DataSource dataSource;
    private final TransactionTemplate transaction;

    private RoomDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    public static RoomDatabase create(String name) {
        var dataSource = new DriverManagerDataSource(TestPostgres.newDatabase(name));
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("kntc", "camunda")
                .defaultSchema("kntc")
                .load()
                .migrate();
        return new RoomDatabase(dataSource);
    }

    public JdbcClient client() {
        return JdbcClient.create(dataSource);
    }

    public JdbcTemplate template() {
        return new JdbcTemplate(dataSource);
    }

    public TransactionTemplate transaction() {
        return transaction;
    }
}
