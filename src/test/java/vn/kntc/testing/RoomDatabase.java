package vn.kntc.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");
    private static final Pattern CREATED = Pattern.compile("(?i)create table (?:if not exists )?kntc\\.([a-z_]+)");

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

    /**
     * As an older program left it: every migration but those that came later, and what builds on their tables. {@link #migrate} brings
     * them.
     */
    public static RoomDatabase createWithout(String name, Set<String> versions) throws IOException {
        var older = Files.createTempDirectory("kntc-migrations-");
        var all = migrations();
        var later = withWhatBuildsOn(versions, all);
        for (var file : all.keySet()) {
            if (!later.contains(file)) {
                Files.copy(file, older.resolve(file.getFileName()));
            }
        }
        var database = new RoomDatabase(new DriverManagerDataSource(TestPostgres.newDatabase(name)));
        database.migrate("filesystem:" + older);
        FileSystemUtils.deleteRecursively(older);
        return database;
    }

    private static Map<Path, String> migrations() throws IOException {
        var texts = new TreeMap<Path, String>();
        try (var files = Files.newDirectoryStream(MIGRATIONS, "V*.sql")) {
            for (var file : files) {
                texts.put(file, COMMENT.matcher(Files.readString(file)).replaceAll(""));
            }
        }
        return texts;
    }

    /** Those of these versions, and whatever names a table that one of them creates. */
    private static Set<Path> withWhatBuildsOn(Set<String> versions, Map<Path, String> all) {
        var later = new TreeSet<Path>();
        all.keySet().stream()
                .filter(file -> versions.contains(file.getFileName().toString().replaceFirst("^V(.+?)__.*", "$1")))
                .forEach(later::add);
        for (int before = 0; before < later.size(); ) {
            before = later.size();
            var tables = later.stream()
                    .flatMap(file -> CREATED.matcher(all.get(file)).results())
                    .map(created -> created.group(1))
                    .collect(Collectors.joining("|"));
            var named = Pattern.compile("\\bkntc\\.(?:" + tables + ")\\b");
            all.forEach((file, text) -> {
                if (!tables.isEmpty() && named.matcher(text).find()) {
                    later.add(file);
                }
            });
        }
        return later;
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
