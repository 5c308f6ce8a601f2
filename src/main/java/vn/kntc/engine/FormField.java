package vn.kntc.engine;

import java.util.List;

/**
 * A field of a form as its step reads it.
 *
 * @param codes what may be chosen; empty for kinds that nothing is chosen in, and where a table lists it
 * @param listedBy the column of a decision table that lists what may be chosen, or null
 * @param dispensable whether the form may do without it
 */
public record FormField(String key, Kind kind, List<String> codes, Listed listedBy, boolean dispensable) {

    /** How {@link CompletedForm} reads it. */
    public enum Kind {
        TEXT,
        DATE,
        NUMBER,
        FLAG,
        CODE,
        CODES
    }

    /** A column of a decision table. */
    public record Listed(String table, String column) {}

    public static FormField text(String key) {
        return new FormField(key, Kind.TEXT, List.of(), null, false);
    }
}
