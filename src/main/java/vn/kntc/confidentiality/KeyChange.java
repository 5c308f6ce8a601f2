package vn.kntc.confidentiality;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.shared.SealedColumns;
import vn.kntc.shared.SealedColumns.Column;
import vn.kntc.shared.Sealer;
import vn.kntc.shared.StartRefused;

/**
 * Seals everything anew with another identity key, in one transaction: until its end the old key is the right one and opens all,
 * afterwards the new one does, so that a change that is cut off at any moment is either done or has not begun.
 *
 * <p>No program may work on the database meanwhile; it would go on sealing with the old key.
 */
public final class KeyChange {

    private static final String HOW_TO_MAKE_ONE = "Tạo khóa mới bằng lệnh \"openssl rand -base64 32\".";
    private static final int KEYS_AT_ONCE = 1_000;

    private final Environment environment;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final KeyCheck check;
    private final List<Column> columns;

    public KeyChange(Environment environment, DataSource database, List<? extends SealedColumns> owners) {
        this.environment = environment;
        this.database = new JdbcTemplate(database);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        this.check = new KeyCheck(JdbcClient.create(database));
        this.columns =
                owners.stream().flatMap(owner -> owner.columns().stream()).toList();
    }

    /**
     * @param sealed how many values were sealed anew; 0 where an earlier change had done so already
     * @param oldKey where the old key is kept; null where the operator keeps the keys himself
     */
    public record Outcome(long sealed, Path oldKey) {}

    /** @throws StartRefused if a key is missing, or does not open the data; nothing is changed then */
    public Outcome change() {
        var source = IdentityKeySource.from(environment);
        requireEveryColumnNamed();
        var given = given();
        var finished = source.finishChange(check);
        var present = source.present().orElseThrow(() -> noKey(source));
        boolean alreadyThere =
                given.map(key -> check.opens(new AesGcmSealer(key))).orElse(finished.isPresent());
        if (alreadyThere) {
            return new Outcome(0, finished.orElse(null));
        }
        if (source.configured() != null && given.isEmpty()) {
            throw new StartRefused(
                    "Chưa có khóa mới: đặt khóa mới vào biến KNTC_NEW_IDENTITY_KEY (KNTC_IDENTITY_KEY vẫn là khóa đang dùng).",
                    HOW_TO_MAKE_ONE);
        }
        if (!check.opens(new AesGcmSealer(present))) {
            throw new StartRefused(
                    "Khóa đang dùng không mở được dữ liệu: cơ sở dữ liệu này được mã hóa bằng khóa khác.");
        }
        var next = source.configured() == null ? keepNext(source.file().next(), given) : given.get();
        long sealed = sealAnew(new AesGcmSealer(present), new AesGcmSealer(next));
        return new Outcome(sealed, source.finishChange(check).orElse(null));
    }

    private Optional<IdentityKey> given() {
        var text = environment.getProperty("kntc.new-identity-key", "");
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(IdentityKey.parse(text)
                        .orElseThrow(() -> new StartRefused(
                                "Khóa mới trong KNTC_NEW_IDENTITY_KEY không đúng dạng: phải là 32 byte viết bằng base64.",
                                HOW_TO_MAKE_ONE)));
    }

    /** The new key is on disk before anything is sealed with it. What an earlier try left there seals nothing yet. */
    private static IdentityKey keepNext(KeyFile file, Optional<IdentityKey> given) {
        if (given.isPresent()) {
            file.delete();
            return file.keep(given.get());
        }
        return file.read().orElseGet(file::create);
    }

    private void requireEveryColumnNamed() {
        var named = columns.stream()
                .map(column -> column.table() + "." + column.name())
                .collect(Collectors.toCollection(HashSet::new));
        var unnamed = database
                .queryForList(
                        "select table_schema || '.' || table_name || '.' || column_name from information_schema.columns"
                                + " where table_schema = 'kntc' and data_type = 'bytea' order by 1",
                        String.class)
                .stream()
                .filter(column -> !named.contains(column))
                .toList();
        if (!unnamed.isEmpty()) {
            throw new StartRefused("Chưa đổi được khóa: chương trình này không biết cách mã hóa lại cột "
                    + String.join(", ", unnamed) + ". Hãy dùng đúng phiên bản chương trình của cơ sở dữ liệu.");
        }
    }

    private long sealAnew(Sealer old, AesGcmSealer fresh) {
        return transaction.execute(status -> {
            database.execute("set local statement_timeout = 0; set local lock_timeout = '10s'");
            // whoever starts meanwhile waits at the word of the key, and finds the new one there
            database.execute("lock table "
                    + columns.stream().map(Column::table).distinct().collect(Collectors.joining(", "))
                    + " in access exclusive mode");
            long sealed = columns.stream()
                    .mapToLong(column -> sealAnew(column, old, fresh))
                    .sum();
            takeFingerprintsAnew(fresh);
            return sealed;
        });
    }

    /** A fingerprint cannot be opened; with the new key it is taken anew from what it is of. */
    private void takeFingerprintsAnew(AesGcmSealer fresh) {
        var jdbc = JdbcClient.create(database);
        if (Fingerprints.keptIn(jdbc)) {
            var deposits = new SealedDeposits(jdbc, database, fresh);
            new Fingerprints(jdbc, deposits, fresh.digests()).takeAllAnew();
        }
    }

    /** One value in memory at a time: a file may have 20 MB. */
    private long sealAnew(Column column, Sealer old, Sealer fresh) {
        var read = "select " + column.name() + " from " + column.table() + " where ctid = ?::tid";
        var write = "update " + column.table() + " set " + column.name() + " = ? where ctid = ?::tid";
        var count = new long[1];
        database.query(
                connection -> {
                    var rows = connection.prepareStatement(places(column));
                    rows.setFetchSize(KEYS_AT_ONCE);
                    return rows;
                },
                row -> {
                    var place = row.getString(1);
                    var key = key(row, column.key().size());
                    var context = column.context().apply(key);
                    var clear = open(old, database.queryForObject(read, byte[].class, place), context, column, key);
                    database.update(write, fresh.seal(clear, context), place);
                    count[0]++;
                });
        return count[0];
    }

    private static String places(Column column) {
        return Stream.concat(Stream.of("ctid"), column.key().stream())
                        .map(name -> name + "::text")
                        .collect(Collectors.joining(", ", "select ", " from "))
                + column.table() + " where " + column.name() + " is not null";
    }

    private static List<String> key(ResultSet row, int size) throws SQLException {
        var values = new ArrayList<String>(size);
        for (int index = 0; index < size; index++) {
            values.add(row.getString(index + 2));
        }
        return values;
    }

    private static byte[] open(Sealer old, byte[] sealed, String context, Column column, List<String> key) {
        try {
            return old.open(sealed, context);
        } catch (IllegalStateException damaged) {
            throw new StartRefused(
                    "Chưa đổi khóa, dữ liệu giữ nguyên: một dòng của bảng " + column.table() + " ("
                            + String.join(", ", key) + ") đã hỏng, khóa đang dùng không mở được.",
                    "Khôi phục dòng này từ bản sao lưu rồi chạy lại.");
        }
    }

    private static StartRefused noKey(IdentityKeySource source) {
        return new StartRefused(
                "Không tìm thấy tệp khóa danh tính " + source.file().path() + ".");
    }
}
