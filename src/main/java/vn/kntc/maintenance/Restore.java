package vn.kntc.maintenance;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import vn.kntc.confidentiality.IdentityKeys;
import vn.kntc.engine.EngineSchema;
import vn.kntc.shared.StartRefused;

/**
 * Puts a backup into an empty database, in one transaction: cut off at any moment, the database is as empty as before.
 *
 * <p>Needs no rights beyond those of the program itself: foreign keys are taken away and made again instead of being ignored.
 */
final class Restore {

    private final BackupFile backup;
    private final IdentityKeys keys;
    private final FreshSchema schema;

    Restore(BackupFile backup, IdentityKeys keys) {
        this.backup = backup;
        this.keys = keys;
        this.schema = new FreshSchema(backup.manifest().migrations());
    }

    /**
     * Everything that can be known without a database.
     *
     * @throws StartRefused if the backup is damaged, of a later program, or sealed with another key
     */
    void check() {
        var manifest = backup.manifest();
        schema.requireKnown();
        if (!manifest.engine().equals(EngineSchema.version())) {
            throw new StartRefused("Bản sao lưu là của máy quy trình Camunda " + manifest.engine()
                    + ", chương trình này dùng " + EngineSchema.version()
                    + ": hãy phục hồi bằng phiên bản chương trình đã tạo bản sao lưu (" + manifest.program() + ").");
        }
        backup.verify();
        boolean opens = keys.open(manifest.keyCheck())
                .orElseThrow(() -> new StartRefused(
                        "Chưa có khóa danh tính (" + keys.place() + ").",
                        "Đặt khóa của bản sao lưu này vào đó trước rồi phục hồi lại; bản sao lưu không chứa khóa."));
        if (!opens) {
            throw new StartRefused(
                    "Khóa danh tính (" + keys.place() + ") không phải là khóa của bản sao lưu này.",
                    "Đặt đúng khóa của lúc sao lưu rồi phục hồi lại (bản sao lưu từ trước khi đổi khóa cần khóa cũ).");
        }
    }

    /** @return tables of the backup that are none of the program's, and were left out */
    List<String> into(DataSource database) throws IOException, SQLException {
        try (var connection = database.getConnection()) {
            var catalogue = new Catalogue(connection);
            if (!catalogue.isEmpty()) {
                throw new StartRefused(
                        "Chưa phục hồi: cơ sở dữ liệu này đã có dữ liệu.",
                        "Chỉ phục hồi vào cơ sở dữ liệu trống hoặc thư mục dữ liệu mới (KNTC_VAR_DIRECTORY).");
            }
            schema.requireUnchanged(connection);
            connection.setAutoCommit(false);
            execute(connection, "set local statement_timeout = 0");
            schema.build(connection, catalogue.schemas());
            var left = load(connection, catalogue);
            connection.commit();
            return left;
        }
    }

    private List<String> load(Connection connection, Catalogue catalogue) throws IOException, SQLException {
        Map<String, Catalogue.StoredTable> here = new LinkedHashMap<>();
        catalogue.tables().forEach(table -> here.put(table.name(), table));
        var foreignKeys = catalogue.foreignKeys();
        for (var key : foreignKeys) {
            execute(connection, "alter table " + key.table() + " drop constraint " + key.name());
        }
        triggers(connection, here, "disable");
        // what the migrations and the engine's scripts entered stands in the backup too, as it is by now
        execute(connection, "truncate " + String.join(", ", here.keySet()));
        var left = new ArrayList<String>();
        for (var table : backup.manifest().tables()) {
            if (here.containsKey(table.name())) {
                load(connection, table, here.get(table.name()));
            } else {
                left.add(table.name());
            }
        }
        triggers(connection, here, "enable");
        for (var key : foreignKeys) {
            execute(
                    connection,
                    "alter table " + key.table() + " add constraint " + key.name() + " " + key.definition());
        }
        setSequences(connection, catalogue.sequences());
        for (var table : here.keySet()) {
            execute(connection, "analyze " + table);
        }
        return left;
    }

    private void load(Connection connection, Manifest.Table table, Catalogue.StoredTable here)
            throws IOException, SQLException {
        if (!here.columns().containsAll(table.columns())) {
            throw new StartRefused(
                    "Chưa phục hồi: bảng " + table.name() + " của bản sao lưu có cột mà chương trình này không có.");
        }
        long rows;
        try (var content = backup.rows(table)) {
            rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + here.name() + " (" + String.join(", ", table.columns()) + ") from stdin",
                            content);
        }
        if (rows != table.rows()) {
            throw new StartRefused("Chưa phục hồi: bảng " + table.name() + " không đủ số dòng.");
        }
    }

    private void setSequences(Connection connection, List<String> here) throws SQLException {
        for (var sequence : backup.manifest().sequences()) {
            if (!here.contains(sequence.name())) {
                continue; // of a table that was left out
            }
            try (var set = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
                set.setString(1, sequence.name());
                set.setLong(2, sequence.last());
                set.setBoolean(3, sequence.called());
                set.execute();
            }
        }
    }

    /** Those of the migrations: they would refuse what is loaded, or write rows of their own. */
    private static void triggers(Connection connection, Map<String, Catalogue.StoredTable> tables, String verb)
            throws SQLException {
        execute(
                connection,
                tables.keySet().stream()
                        .map(table -> "alter table " + table + " " + verb + " trigger user")
                        .collect(Collectors.joining("; ")));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
