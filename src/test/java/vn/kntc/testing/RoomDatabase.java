package vn.kntc.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** A migrated database of its own for the tests of one room, without a Spring context. */
public final class RoomDatabase {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private final DataSource dataSource;
    private final TransactionTemplate transaction;

    private RoomDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    public static RoomDatabase create(String name) {
        var database = new RoomDatabase(new DriverManagerDataSource(TestPostgres.newDatabase(name)));
        database.migrate();
        return database;
    }

    /** As an older program left it: every migration but those that came later. {@link #migrate} brings them. */
    public static RoomDatabase createWithout(String name, Set<String> versions) throws IOException {
        var older = Files.createTempDirectory("kntc-migrations-");
        try (var files = Files.newDirectoryStream(MIGRATIONS, "V*.sql")) {
            for (var file : files) {
                var version = file.getFileName().toString().replaceFirst("^V(.+?)__.*", "$1");
                if (!versions.contains(version)) {
                    Files.copy(file, older.resolve(file.getFileName()));
                }
            }
        }
        var database = new RoomDatabase(new DriverManagerDataSource(TestPostgres.newDatabase(name)));
        database.migrate("filesystem:" + older);
        FileSystemUtils.deleteRecursively(older);
        return database;
    }

    /** Brings the migrations that the database does not have yet. */
    public void migrate() {
        migrate("classpath:db/migration");
    }

    private void migrate(String location) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("kntc", "camunda")
                .defaultSchema("kntc")
                .locations(location)
                .outOfOrder(true)
                .load()
                .migrate();
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
