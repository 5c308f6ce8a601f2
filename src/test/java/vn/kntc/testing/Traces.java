package vn.kntc.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that a run of the program leaves behind: the tables of both schemas (the engine's variables and history among them), what it
 * printed, and its files.
 */
public final class Traces {

    private final ClearTextScan tables;
    private final String printed;
    private final List<Path> folders;

    /**
     * @param printed the log
     * @param folders those that the program writes to; they need not exist
     */
    public Traces(JdbcClient jdbc, String printed, Path... folders) {
        this.tables = new ClearTextScan(jdbc);
        this.printed = printed;
        this.folders = List.of(folders);
    }

    /** Where the text stands in clear: tables, "log", files. */
    public List<String> of(String text) {
        var found = new ArrayList<String>();
        for (String schema : List.of("kntc", "camunda")) {
            tables.tablesHolding(schema, text).forEach(table -> found.add(schema + "." + table));
        }
        if (printed.contains(text)) {
            found.add("log");
        }
        for (Path folder : folders) {
            found.addAll(filesHolding(folder, text));
        }
        return found;
    }

    private static List<String> filesHolding(Path folder, String text) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        // byte by byte, so that text inside any kind of file is found
        String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(bytes))
                    .map(Path::toString)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return ""; // a temporary file of the server, removed in the meantime
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
