package vn.kntc.maintenance;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import vn.kntc.confidentiality.IdentityKeys;
import vn.kntc.confidentiality.OwnersFile;
import vn.kntc.shared.StartRefused;

/** Writes all tables of both schemas as they stood at one moment, while the program goes on working. */
final class Backup {

    private final DataSource database;
    private final IdentityKeys keys;
    private final Clock clock;

    Backup(DataSource database, IdentityKeys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * The file gets its name once it is whole and has been read again.
     *
     * @throws StartRefused if the file exists, or the identity key does not open the data
     */
    Manifest write(Path file, String program) throws IOException, SQLException {
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw exists(target);
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new StartRefused("Không có thư mục " + target.getParent() + ".");
        }
        Path draft = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
        draft.toFile().deleteOnExit(); // Ctrl-C
        try {
            OwnersFile.create(draft);
            var manifest = writeInto(draft, program);
            try (var written = BackupFile.open(draft)) {
                written.verify();
            }
            Files.move(draft, target);
            return manifest;
        } catch (FileAlreadyExistsException quicker) {
            throw exists(target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Manifest writeInto(Path draft, String program) throws IOException, SQLException {
        try (var connection = database.getConnection();
                var writing = new BackupFile.Writing(draft)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            var catalogue = new Catalogue(connection);
            requireData(catalogue);
            byte[] keyCheck = keyCheck(catalogue);
            var tables = catalogue.tables();
            keepStill(connection, tables);
            var written = new ArrayList<Manifest.Table>();
            for (var table : tables) {
                written.add(write(connection, table, writing));
            }
            var manifest = new Manifest(
                    Manifest.FORMAT,
                    program,
                    clock.instant(),
                    engine(catalogue),
                    migrations(catalogue),
                    keyCheck,
                    written,
                    // read last: sequences know no snapshot, and must not stay behind the rows
                    sequences(catalogue));
            writing.finish(manifest);
            return manifest;
        }
    }

    private static void requireData(Catalogue catalogue) throws SQLException {
        boolean complete = catalogue.one(
                "select to_regclass('kntc.flyway_schema_history') is not null and to_regclass('"
                        + IdentityKeys.KEY_CHECKS
                        + "') is not null and to_regclass('camunda.act_ge_schema_log') is not null",
                row -> row.getBoolean(1));
        if (!complete) {
            throw noData();
        }
    }

    private static StartRefused noData() {
        return new StartRefused("Cơ sở dữ liệu chưa có dữ liệu của KNTC: chương trình chưa khởi động xong lần nào.");
    }

    private byte[] keyCheck(Catalogue catalogue) throws SQLException {
        byte[] keyCheck =
                catalogue.list("select sealed from " + IdentityKeys.KEY_CHECKS, row -> row.getBytes(1)).stream()
                        .findFirst()
                        .orElseThrow(Backup::noData);
        boolean opens = keys.open(keyCheck)
                .orElseThrow(() -> new StartRefused(
                        "Không tìm thấy khóa danh tính (" + keys.place()
                                + "): bản sao lưu không có khóa thì không đọc được danh tính.",
                        "Đặt lại khóa đúng chỗ rồi sao lưu lại."));
        if (!opens) {
            throw new StartRefused(
                    "Chưa sao lưu: khóa danh tính (" + keys.place() + ") không mở được dữ liệu này.",
                    "Đặt lại đúng khóa rồi sao lưu lại. Nếu việc đổi khóa bị ngắt giữa chừng, hãy chạy lại lệnh rekey trước.");
        }
        return keyCheck;
    }

    /** Nobody may change or drop a table until the end, and no limit of the server's may cut a long backup off. */
    private static void keepStill(Connection connection, List<Catalogue.StoredTable> tables) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "set statement_timeout = 0; set idle_in_transaction_session_timeout = 0; set bytea_output = 'hex'");
            statement.execute("lock table "
                    + tables.stream().map(Catalogue.StoredTable::name).collect(Collectors.joining(", "))
                    + " in access share mode");
        }
    }

    private static Manifest.Table write(Connection connection, Catalogue.StoredTable table, BackupFile.Writing writing)
            throws IOException, SQLException {
        var digest = BackupFile.sha256();
        var out = writing.beginTable(table.name(), digest);
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy " + table.name() + " (" + String.join(", ", table.columns()) + ") to stdout", out);
        writing.endTable();
        return new Manifest.Table(table.name(), table.columns(), rows, BackupFile.hex(digest.digest()));
    }

    private static String engine(Catalogue catalogue) throws SQLException {
        String version = catalogue.one(
                "select version_ from camunda.act_ge_schema_log order by timestamp_ desc, id_ desc limit 1",
                row -> row.getString(1));
        return version.replaceFirst("^([0-9]+\\.[0-9]+).*", "$1");
    }

    private static List<Manifest.Migration> migrations(Catalogue catalogue) throws SQLException {
        return catalogue.list(
                "select script, checksum from kntc.flyway_schema_history where success and type <> 'SCHEMA' order by installed_rank",
                row -> new Manifest.Migration(row.getString(1), row.getObject(2, Integer.class)));
    }

    private static List<Manifest.Sequence> sequences(Catalogue catalogue) throws SQLException {
        var found = new ArrayList<Manifest.Sequence>();
        for (var name : catalogue.sequences()) {
            found.add(catalogue.one(
                    "select last_value, is_called from " + name,
                    row -> new Manifest.Sequence(name, row.getLong(1), row.getBoolean(2))));
        }
        return found;
    }

    private static StartRefused exists(Path target) {
        return new StartRefused("Đã có tệp " + target + ": bản sao lưu không ghi đè lên tệp nào, hãy đặt tên khác.");
    }
}
