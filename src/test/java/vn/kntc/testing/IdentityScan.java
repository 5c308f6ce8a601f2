package vn.kntc.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for {@link Secrets} in all that a run of the program leaves behind: each value of each table of both schemas, what it printed, its files. */
public final class IdentityScan {

    private final JdbcClient jdbc;
    private final Secrets secrets;

    public IdentityScan(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /**
     * By place, the forms that were found there; empty where nothing is.
     *
     * @param printed the log
     * @param folders those that the program writes to; they need not exist
     */
    public Map<String, Set<String>> hits(String printed, Path... folders) {
        var hits = new TreeMap<String, Set<String>>();
        for (var schema : List.of("kntc", "camunda")) {
            tables(schema).forEach(table -> add(hits, schema + "." + table, inTable(schema + ".\"" + table + "\"")));
        }
        add(hits, "log", secrets.in(printed));
        for (var folder : folders) {
            files(folder).forEach(file -> {
                add(hits, file.toString(), secrets.in(file.getFileName().toString()));
                add(hits, file.toString(), secrets.in(read(file)));
            });
        }
        return hits;
    }

    private static void add(Map<String, Set<String>> hits, String place, Set<String> found) {
        if (!found.isEmpty()) {
            hits.computeIfAbsent(place, each -> new TreeSet<>()).addAll(found);
        }
    }

    private List<String> tables(String schema) {
        return jdbc.sql(
                        "select table_name from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE'")
                .param(schema)
                .query(String.class)
                .list();
    }

    private Set<String> inTable(String table) {
        var found = new TreeSet<String>();
        jdbc.sql("select * from " + table)
                .query((row, index) -> {
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        boolean bytes = "bytea".equals(row.getMetaData().getColumnTypeName(column));
                        var value = bytes ? row.getBytes(column) : row.getString(column);
                        if (value instanceof byte[] content) {
                            found.addAll(secrets.in(content));
                        } else if (value != null) {
                            found.addAll(secrets.in(value.toString()));
                        }
                    }
                    return index;
                })
                .list();
        return found;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0]; // a temporary file of the server, removed in the meantime
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
