package vn.kntc.engine;

import java.util.List;

/**
 * A field of a form as its step reads it.
 *
 * @param codes what may be chosen; empty for kinds that nothing is chosen in
 * @param dispensable whether the form may do without it
 */
public record FormField(String key, Kind kind, List<String> codes, boolean dispensable) {

    /** How {@link CompletedForm} reads it. */
    public enum Kind {
        TEXT,
        DATE,
        NUMBER,
        FLAG,
        CODE,
        CODES
    }

    public static FormField text(String key) {
        return new FormField(key, Kind.TEXT, List.of(), false);
    }
}
