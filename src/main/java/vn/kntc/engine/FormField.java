package vn.kntc.engine;

import java.util.Collection;
import java.util.List;

/**
 * A field of a form as the listener of its step reads it.
 *
 * @param codes what may be chosen; empty for kinds that nothing is chosen in
 */
public record FormField(String key, Kind kind, List<String> codes) {

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
        return new FormField(key, Kind.TEXT, List.of());
    }

    public static FormField date(String key) {
        return new FormField(key, Kind.DATE, List.of());
    }

    public static FormField number(String key) {
        return new FormField(key, Kind.NUMBER, List.of());
    }

    public static FormField flag(String key) {
        return new FormField(key, Kind.FLAG, List.of());
    }

    public static FormField code(String key, Collection<String> codes) {
        return new FormField(key, Kind.CODE, List.copyOf(codes));
    }

    public static FormField codes(String key, Collection<String> codes) {
        return new FormField(key, Kind.CODES, List.copyOf(codes));
    }
}
