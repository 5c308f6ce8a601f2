package vn.kntc.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One kind of thing that is counted, a table of the read model.
 *
 * @param name as rules and formulas call it; its table bears it after {@code report_}
 * @param label Vietnamese
 * @param begun column of the day from which a row counts; a row without it is not kept
 * @param columns its own, by name; those that every grain has come besides
 */
record Grain(String name, String label, String begun, Map<String, Type> columns) {

    /** What every row says: of which case and agency it is, and how that case stands. */
    static final Map<String, Type> COMMON = common();

    /** Of the values of a column, as the file names them. */
    enum Type {
        DAY("date"),
        CODE("character varying"),
        NUMBER("integer"),
        AMOUNT("numeric"),
        FLAG("boolean");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }

        /** As PostgreSQL calls it. */
        String sql() {
            return sql;
        }
    }

    private static Map<String, Type> common() {
        var common = new LinkedHashMap<String, Type>();
        List.of("regime", "series", "procedure", "kind", "outcome").forEach(code -> common.put(code, Type.CODE));
        common.put("closed_on", Type.DAY);
        return common;
    }

    String table() {
        return "kntc.report_" + name;
    }

    /** Null for a column that it has not. */
    Type type(String column) {
        return columns.getOrDefault(column, COMMON.get(column));
    }
}
