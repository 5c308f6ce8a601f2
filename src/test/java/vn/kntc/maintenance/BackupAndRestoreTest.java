package vn.kntc.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mock.env.MockEnvironment;
import vn.kntc.confidentiality.IdentityKeys;
import vn.kntc.confidentiality.SealedWord;
import vn.kntc.engine.EngineSchema;
import vn.kntc.shared.StartRefused;
import vn.kntc.testing.RoomDatabase;
import vn.kntc.testing.SchemaFingerprint;
import vn.kntc.testing.TestPostgres;

class BackupAndRestoreTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-30T05:00:00Z"), ZoneOffset.UTC);
    private static final String KEY = key(1);
    private static final String AWKWARD = "Nhân Hòa\t“\\N”\r\n\\. 'x' \u00a0 {d '2026-01-01'} ?";

    private static DataSource filled;
    private static DataSource restored;
    private static DataSource blank;
    private static Path backup;
    private static Map<String, String> rows;
    private static int databases;

    @TempDir
    Path folder;

    @TempDir
    static Path kept;

    @BeforeAll
    static void fill() throws Exception {
        var room = RoomDatabase.create("maintenance_filled");
        filled = room.template().getDataSource();
        var jdbc = room.template();
        jdbc.execute("set search_path to camunda;" + String.join("\n", EngineSchema.scripts()));
        jdbc.execute("set search_path to kntc;"
                + new ClassPathResource("schema-postgresql.sql").getContentAsString(StandardCharsets.UTF_8));
        jdbc.update("insert into kntc.vault_key_check (id, sealed) values (1, ?)", SealedWord.with(KEY));
        // a later row is named by an earlier one, and two tables name each other's rows
        jdbc.execute(
                "insert into camunda.act_ru_execution (id_, parent_id_) values ('a', 'a'), ('b', 'a'), ('c', 'b')");
        jdbc.execute("update camunda.act_ru_execution set parent_id_ = 'c' where id_ = 'a'");
        for (int entry = 1; entry <= 3; entry++) {
            jdbc.update(
                    "insert into kntc.step_extra (case_number, process, task, step, recorded_at, recorded_by, field, label, value)"
                            + " values (?, 'p', 't', 's', now(), 'x', 'f', 'l', ?)",
                    "NHANHOA-2026-" + entry,
                    AWKWARD);
        }
        jdbc.update("insert into kntc.vault_reveal (case_number, revealed_at, revealed_by, what, purpose)"
                + " values ('N', now(), 'x', 'y', 'z')");
        backup = kept.resolve("kntc.backup");
        new Backup(filled, keys(KEY), NOON).write(backup, "1.2.3");
        blank = empty();
        restored = empty();
        assertThat(restore(backup, KEY, restored)).isEmpty();
        rows = contents(restored);
    }

    @Test
    void bringsBackEveryRowOfEveryTable() throws Exception {
        assertThat(rows).isEqualTo(contents(filled));
        // numbers go on
        var next = new JdbcTemplate(restored)
                .queryForObject(
                        "insert into kntc.step_extra (case_number, process, task, step, recorded_at, recorded_by, field, label, value)"
                                + " values ('N', 'p', 't', 's', now(), 'x', 'f', 'l', 'v') returning id",
                        Long.class);
        assertThat(next).isEqualTo(4);
    }

    @Test
    void buildsWhatTheMigrationsBuild() throws Exception {
        assertThat(SchemaFingerprint.of(restored)).containsExactlyElementsOf(SchemaFingerprint.of(filled));
        // the triggers are on again
        assertThatThrownBy(() -> new JdbcTemplate(restored).update("delete from kntc.vault_reveal"))
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(
                        () -> new JdbcTemplate(restored).update("delete from camunda.act_ru_execution where id_ = 'c'"))
                .hasMessageContaining("foreign key");
    }

    @Test
    void needsNoRightsBeyondItsOwnSchemas() throws Exception {
        String url = TestPostgres.newDatabase("maintenance_narrow");
        var admin = new JdbcTemplate(new DriverManagerDataSource(url));
        admin.execute("create role kntc_narrow login; create schema kntc authorization kntc_narrow;"
                + "create schema camunda authorization kntc_narrow");
        var narrow = new DriverManagerDataSource(url.replace("user=postgres", "user=kntc_narrow"));

        restore(backup, KEY, narrow);

        assertThat(new JdbcTemplate(narrow).queryForObject("select current_user", String.class))
                .isEqualTo("kntc_narrow");
        assertThat(contents(narrow)).isEqualTo(contents(filled));
        new Backup(narrow, keys(KEY), NOON).write(folder.resolve("again"), "1.2.3");
    }

    @Test
    void holdsOneMomentWhileTheProgramGoesOn() throws Exception {
        var going = new AtomicBoolean(true);
        var work = CompletableFuture.runAsync(() -> {
            var jdbc = new JdbcTemplate(restored);
            for (int pair = 0; going.get(); pair++) {
                jdbc.execute("begin; insert into kntc.sample_case values ('p" + pair + "', 'N', true);"
                        + "insert into camunda.act_ge_property values ('p" + pair + "', 'v', 1); commit");
            }
        });

        var manifest = new Backup(restored, keys(KEY), NOON).write(folder.resolve("busy"), "1.2.3");
        going.set(false);
        work.get();

        long properties = rows(manifest, "camunda.act_ge_property") - rows(manifest(backup), "camunda.act_ge_property");
        assertThat(rows(manifest, "kntc.sample_case")).isEqualTo(properties);
    }

    @Test
    void neverOverwritesAndIsForItsOwnerOnly() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        assertThat(Files.list(kept)).containsExactly(backup);
        byte[] before = Files.readAllBytes(backup);

        refused(() -> new Backup(filled, keys(KEY), NOON).write(backup, "1.2.3"), "Đã có tệp");
        refused(() -> new Backup(filled, keys(KEY), NOON).write(folder.resolve("none/x"), "1.2.3"), "Không có thư mục");

        assertThat(Files.readAllBytes(backup)).isEqualTo(before);
    }

    @Test
    void holdsNoKey() throws Exception {
        byte[] raw = Base64.getDecoder().decode(KEY);
        try (var file = BackupFile.open(backup)) {
            for (var table : file.manifest().tables()) {
                assertThat(file.rows(table).readAllBytes()).doesNotContain(raw);
            }
            assertThat(file.manifest().toString()).doesNotContain(KEY);
        }
    }

    @Test
    void isNotMadeWithAKeyThatDoesNotOpenTheData() {
        refused(() -> new Backup(filled, keys(key(2)), NOON).write(folder.resolve("x"), "1.2.3"), "không mở được");
        refused(
                () -> new Backup(filled, noKey(), NOON).write(folder.resolve("x"), "1.2.3"),
                "Không tìm thấy khóa danh tính (tệp " + folder.resolve("identity.key") + ")");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void isNotMadeOfADatabaseWithoutData() {
        refused(() -> new Backup(blank, keys(KEY), NOON).write(folder.resolve("x"), "1.2.3"), "chưa có dữ liệu");
    }

    @Test
    void isRefusedWithAnotherKeyOrNone() {
        refused(() -> restore(backup, key(2), untouchable()), "không phải là khóa của bản sao lưu này");
        refused(
                () -> {
                    try (var file = BackupFile.open(backup)) {
                        new Restore(file, noKey()).check();
                    }
                },
                "Chưa có khóa danh tính (tệp " + folder.resolve("identity.key") + ")");
    }

    @Test
    void isRefusedWhereThereAreData() throws Exception {
        var before = contents(filled);
        refused(() -> restore(backup, KEY, filled), "đã có dữ liệu");
        assertThat(contents(filled)).isEqualTo(before);

        new JdbcTemplate(blank).execute("create schema kntc; create table kntc.x (y int)");
        refused(() -> restore(backup, KEY, blank), "đã có dữ liệu");
        new JdbcTemplate(blank).execute("drop schema kntc cascade");
    }

    @Test
    void whatIsNoBackupIsToldAtOnce() throws Exception {
        refused(() -> restore(folder.resolve("none"), KEY, untouchable()), "Không có tệp");
        refused(() -> restore(folder, KEY, untouchable()), "Không có tệp");
        refused(() -> restore(file("empty", new byte[0]), KEY, untouchable()), "không phải là bản sao lưu");
        refused(
                () -> restore(file("text", "-- pg_dump".getBytes(StandardCharsets.UTF_8)), KEY, untouchable()),
                "không phải là bản sao lưu");
        Path other = folder.resolve("other.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(other))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
        }
        refused(() -> restore(other, KEY, untouchable()), "không phải là bản sao lưu");
    }

    @Test
    void oneThatWasCutOffIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(backup);
        for (int length = 4; length < whole.length; length += whole.length / 40) {
            Path cut = file("cut-" + length, Arrays.copyOf(whole, length));
            refused(() -> restore(cut, KEY, untouchable()), "đã hỏng hoặc bị cắt cụt");
        }
        Path almost = file("almost", Arrays.copyOf(whole, whole.length - 1));
        refused(() -> restore(almost, KEY, untouchable()), "đã hỏng hoặc bị cắt cụt");
    }

    /** A byte of the zip's own bookkeeping may be one that nobody reads; all others must be missed. */
    @Test
    void oneByteThatTurnedIsNotedOrDoesNotMatter() throws Exception {
        byte[] whole = Files.readAllBytes(backup);
        int noted = 0;
        int turned = 0;
        for (int index = 0; index < whole.length; index += whole.length / 120) {
            byte[] damaged = whole.clone();
            damaged[index] ^= 0x10;
            turned++;
            try (var file = BackupFile.open(file("turned-" + index, damaged))) {
                file.verify();
                assertThat(file.manifest()).usingRecursiveComparison().isEqualTo(manifest(backup));
            } catch (StartRefused refused) {
                noted++;
            }
        }
        assertThat(noted).isGreaterThan(turned / 2);
    }

    @Test
    void oneOfALaterProgramIsRefusedBeforeAnythingIsRead() throws Exception {
        refused(
                () -> restore(changed(json -> json.put("format", 2).put("unknown", "field")), KEY, untouchable()),
                "do một phiên bản chương trình mới hơn tạo (1.2.3)");
        refused(
                () -> restore(
                        changed(json -> {
                            json.withArray("migrations")
                                    .addObject()
                                    .put("script", "V9999__of_tomorrow.sql")
                                    .put("checksum", 1);
                            return json;
                        }),
                        KEY,
                        untouchable()),
                "V9999__of_tomorrow.sql mà chương trình này chưa có");
        refused(() -> restore(changed(json -> json.put("engine", "7.25")), KEY, untouchable()), "Camunda 7.25");
    }

    @Test
    void aMigrationThatReadsDifferentlyHereIsRefused() throws Exception {
        refused(
                () -> restore(
                        changed(json -> {
                            ((ObjectNode) json.withArray("migrations").get(0)).put("checksum", 1);
                            return json;
                        }),
                        KEY,
                        blank),
                "khác với của chương trình này");
        assertThat(isEmpty(blank)).isTrue();
    }

    /** Each room numbers its own migrations, so an earlier program may lack one in the middle. */
    @Test
    void anEarlierDatabaseComesBackAsItWasAndIsUpgradedAfterwards() throws Exception {
        Path scripts = Files.createDirectory(folder.resolve("scripts"));
        for (var script : new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*.sql")) {
            if (!script.getFilename().startsWith("V22_")
                    && !script.getFilename().startsWith("V90_")) {
                Files.copy(script.getInputStream(), scripts.resolve(script.getFilename()));
            }
        }
        var early = empty();
        migrate(early, "filesystem:" + scripts);
        var jdbc = new JdbcTemplate(early);
        jdbc.execute("set search_path to camunda;" + String.join("\n", EngineSchema.scripts()));
        jdbc.update("insert into kntc.vault_key_check (id, sealed) values (1, ?)", SealedWord.with(KEY));
        Path old = folder.resolve("old");
        new Backup(early, keys(KEY), NOON).write(old, "0.9");
        var again = empty();

        restore(old, KEY, again);

        assertThat(SchemaFingerprint.of(again))
                .noneMatch(line -> line.contains("sample_case"))
                .filteredOn(line -> !line.contains("event_publication"))
                .isEqualTo(SchemaFingerprint.of(early));
        migrate(again, "classpath:db/migration");
        assertThat(SchemaFingerprint.of(again)).containsExactlyInAnyOrderElementsOf(SchemaFingerprint.of(filled));
    }

    private static void migrate(DataSource database, String location) {
        Flyway.configure()
                .dataSource(database)
                .locations(location)
                .schemas("kntc", "camunda")
                .defaultSchema("kntc")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    /** The hashes are right, the rows are not: found by PostgreSQL in the middle of the load. */
    @Test
    void oneThatFailsOnTheWayLeavesTheDatabaseEmpty() throws Exception {
        Path wrong = folder.resolve("wrong");
        Files.createFile(wrong);
        try (var file = BackupFile.open(backup);
                var writing = new BackupFile.Writing(wrong)) {
            var tables = new ArrayList<Manifest.Table>();
            for (var table : file.manifest().tables()) {
                var digest = BackupFile.sha256();
                var out = writing.beginTable(table.name(), digest);
                byte[] rows = file.rows(table).readAllBytes();
                out.write(
                        table.name().equals("kntc.vault_reveal")
                                ? "1\tN\tno day at all\tx\ty\tz\n".getBytes(StandardCharsets.UTF_8)
                                : rows);
                writing.endTable();
                tables.add(new Manifest.Table(
                        table.name(), table.columns(), table.rows(), BackupFile.hex(digest.digest())));
            }
            writing.finish(with(file.manifest(), tables));
        }

        assertThatThrownBy(() -> restore(wrong, KEY, blank)).isInstanceOf(SQLException.class);

        assertThat(isEmpty(blank)).isTrue();
    }

    @Test
    void aTableOfSomebodyElseIsToldAndLeftOut() throws Exception {
        new JdbcTemplate(restored)
                .execute("create table kntc.of_the_administrator (x int generated always as identity)");
        Path own = folder.resolve("own");
        new Backup(restored, keys(KEY), NOON).write(own, "1.2.3");
        new JdbcTemplate(restored).execute("drop table kntc.of_the_administrator");

        assertThat(restore(own, KEY, empty())).containsExactly("kntc.of_the_administrator");
    }

    private static List<String> restore(Path file, String key, DataSource database) throws IOException, SQLException {
        try (var opened = BackupFile.open(file)) {
            var restore = new Restore(opened, keys(key));
            restore.check();
            return restore.into(database);
        }
    }

    private static void refused(ThrowingCallable call, String sentence) {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(call).withMessageContaining(sentence);
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /** The same backup with another manifest, which its hash knows. */
    private Path changed(UnaryOperator<ObjectNode> change) throws IOException {
        var json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        Path target = Files.createTempFile(folder, "changed", "");
        try (var file = BackupFile.open(backup);
                var zip = new ZipOutputStream(Files.newOutputStream(target))) {
            for (var table : file.manifest().tables()) {
                zip.putNextEntry(new ZipEntry("tables/" + table.name() + ".copy"));
                file.rows(table).transferTo(zip);
            }
            byte[] manifest = json.writeValueAsBytes(change.apply(json.valueToTree(file.manifest())));
            zip.putNextEntry(new ZipEntry("kntc-backup.json"));
            zip.write(manifest);
            zip.setComment(BackupFile.hex(BackupFile.sha256().digest(manifest)));
        }
        return target;
    }

    private static Manifest with(Manifest manifest, List<Manifest.Table> tables) {
        return new Manifest(
                manifest.format(),
                manifest.program(),
                manifest.madeAt(),
                manifest.engine(),
                manifest.migrations(),
                manifest.keyCheck(),
                tables,
                manifest.sequences());
    }

    private static Manifest manifest(Path file) throws IOException {
        try (var opened = BackupFile.open(file)) {
            return opened.manifest();
        }
    }

    private static long rows(Manifest manifest, String table) {
        return manifest.tables().stream()
                .filter(found -> found.name().equals(table))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private static Map<String, String> contents(DataSource database) {
        var one = new SingleConnectionDataSource(connection(database), true);
        var client = JdbcClient.create(one);
        var tables = client.sql("select table_schema || '.' || table_name from information_schema.tables"
                        + " where table_schema in ('kntc', 'camunda') and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        var contents = new TreeMap<String, String>();
        tables.forEach(table -> contents.put(
                table,
                client.sql(
                                "select count(*) || ':' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                        + table + " t")
                        .query(String.class)
                        .single()));
        one.destroy();
        return contents;
    }

    private static Connection connection(DataSource database) {
        try {
            return database.getConnection();
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static boolean isEmpty(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return new Catalogue(connection).isEmpty();
        }
    }

    private static DataSource empty() {
        return new DriverManagerDataSource(TestPostgres.newDatabase("maintenance_" + ++databases));
    }

    /** Whoever comes to connect has not refused early enough. */
    private static DataSource untouchable() {
        return new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/untouchable");
    }

    private static IdentityKeys keys(String key) {
        return IdentityKeys.of(new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:postgresql://own")
                .withProperty("kntc.identity.key", key));
    }

    private IdentityKeys noKey() {
        return IdentityKeys.of(new MockEnvironment().withProperty("kntc.var-directory", folder.toString()));
    }

    static String key(int fill) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
