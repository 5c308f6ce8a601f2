package vn.kntc.maintenance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.kntc.engine.EngineSchema;
import vn.kntc.shared.StartRefused;

/**
 * The two schemas as the program itself makes them, but in the transaction of a restore, and up to the migrations of the backup: each
 * room numbers its own, so that no single version says which ones a database has.
 */
final class FreshSchema {

    private static final String MIGRATIONS = "db/migration/";

    private final List<Manifest.Migration> migrations;

    FreshSchema(List<Manifest.Migration> migrations) {
        this.migrations = migrations;
    }

    /** @throws StartRefused for a migration that this program does not have: the backup is of a later one */
    void requireKnown() {
        for (var migration : migrations) {
            if (!new ClassPathResource(MIGRATIONS + migration.script()).exists()) {
                throw new StartRefused(
                        "Bản sao lưu có bước nâng cấp dữ liệu " + migration.script()
                                + " mà chương trình này chưa có: hãy phục hồi bằng phiên bản đã tạo bản sao lưu, hoặc mới hơn.");
            }
        }
    }

    /** @throws StartRefused for a migration that reads differently here from what the backup's database got */
    void requireUnchanged(Connection connection) {
        Map<String, Integer> here = new HashMap<>();
        var flyway = Flyway.configure()
                .dataSource(new SingleConnectionDataSource(connection, true))
                .schemas("kntc", "camunda")
                .defaultSchema("kntc")
                .load();
        Arrays.stream(flyway.info().all()).forEach(found -> here.put(found.getScript(), found.getChecksum()));
        for (var migration : migrations) {
            if (!Objects.equals(here.get(migration.script()), migration.checksum())) {
                throw new StartRefused(
                        "Bước nâng cấp dữ liệu " + migration.script()
                                + " của bản sao lưu khác với của chương trình này: hãy phục hồi bằng phiên bản đã tạo bản sao lưu.");
            }
        }
    }

    void build(Connection connection, List<String> existingSchemas) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (var schema : List.of("kntc", "camunda")) {
                if (!existingSchemas.contains(schema)) {
                    statement.execute("create schema " + schema);
                }
            }
            statement.execute("set local search_path to kntc");
            statement.execute(read("db/flyway-schema-history.sql"));
            for (var migration : migrations) {
                statement.execute(read(MIGRATIONS + migration.script()));
            }
            statement.execute(read("schema-postgresql.sql")); // Modulith's table of events
            buildEngine(statement);
            statement.execute("set constraints all immediate");
        }
    }

    private static void buildEngine(Statement statement) throws SQLException {
        statement.execute("set local search_path to camunda");
        for (var script : EngineSchema.scripts()) {
            statement.execute(script);
        }
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
