package vn.kntc.maintenance;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What stands in the two schemas of the program, as PostgreSQL's own catalogue tells; names come quoted where they need it. */
final class Catalogue {

    private static final String OURS = "n.nspname in ('kntc', 'camunda')";

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** @param columns those that are stored as given, not computed */
    record StoredTable(String name, List<String> columns) {}

    record ForeignKey(String table, String name, String definition) {}

    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    List<StoredTable> tables() throws SQLException {
        return list(
                """
                select quote_ident(n.nspname) || '.' || quote_ident(c.relname),
                       array(select quote_ident(a.attname) from pg_attribute a
                             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                             order by a.attnum)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and\s"""
                        + OURS + " order by 1",
                row -> new StoredTable(row.getString(1), strings(row.getArray(2))));
    }

    List<String> sequences() throws SQLException {
        return list(
                "select quote_ident(n.nspname) || '.' || quote_ident(c.relname) from pg_class c"
                        + " join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'S' and " + OURS
                        + " order by 1",
                row -> row.getString(1));
    }

    List<ForeignKey> foreignKeys() throws SQLException {
        return list(
                "select k.conrelid::regclass::text, quote_ident(k.conname), pg_get_constraintdef(k.oid) from pg_constraint k"
                        + " join pg_namespace n on n.oid = k.connamespace"
                        + " where k.contype = 'f' and k.conparentid = 0 and " + OURS + " order by 1, 2",
                row -> new ForeignKey(row.getString(1), row.getString(2), row.getString(3)));
    }

    List<String> schemas() throws SQLException {
        return list("select n.nspname from pg_namespace n where " + OURS, row -> row.getString(1));
    }

    /** Nothing at all stands in either schema. */
    boolean isEmpty() throws SQLException {
        return !one(
                "select exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace where " + OURS
                        + ") or exists (select 1 from pg_proc p join pg_namespace n on n.oid = p.pronamespace where "
                        + OURS + ")",
                row -> row.getBoolean(1));
    }

    <T> T one(String sql, Reading<T> reading) throws SQLException {
        return list(sql, reading).get(0);
    }

    <T> List<T> list(String sql, Reading<T> reading) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reading.of(rows));
            }
            return found;
        }
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
