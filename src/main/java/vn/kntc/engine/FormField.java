package vn.kntc.engine;

import java.util.List;

/**
 * A field of a form as its step reads it.
 *
 * @param codes what may be chosen; empty for kinds that nothing is chosen in, and where a table lists it
 * @param listedBy the column of a decision table that lists what may be chosen, or null
 * @param dispensable whether the form may do without it
 * @param inside what is read of each row of a list, or of a group; empty for other kinds
 */
public record FormField(
        String key, Kind kind, List<String> codes, Listed listedBy, boolean dispensable, List<FormField> inside) {

    /** How {@link CompletedForm} reads it. */
    public enum Kind {
        TEXT,
        DATE,
        NUMBER,
        FLAG,
        CODE,
        CODES,
        /** A list of rows. */
        ROWS,
        /** Several fields under one name. */
        GROUP
    }

    public FormField(String key, Kind kind, List<String> codes, boolean dispensable) {
        this(key, kind, codes, null, dispensable, List.of());
    }

    /** A column of a decision table. @param besides what may be chosen besides, such as "none of them" */
    public record Listed(String table, String column, List<String> besides) {}

    public static FormField text(String key) {
        return new FormField(key, Kind.TEXT, List.of(), false);
    }
}
