package vn.kntc.testing;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through every column of every table, as text and as bytes, for something that must lie nowhere in clear. */
public final class ClearTextScan {

    private final JdbcClient jdbc;

    public ClearTextScan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names of the schema's tables with a row that holds the text, in alphabetical order. */
    public List<String> tablesHolding(String schema, String text) {
        var tables = jdbc.sql(
                        "select table_name from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE' order by 1")
                .param(schema)
                .query(String.class)
                .list();
        // bytea columns print as hex in a row's text
        var hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return tables.stream()
                .filter(table -> jdbc.sql("select exists (select 1 from " + schema + ".\"" + table
                                + "\" r where strpos(r::text, :text) > 0 or strpos(r::text, :hex) > 0)")
                        .param("text", text)
                        .param("hex", hex)
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
