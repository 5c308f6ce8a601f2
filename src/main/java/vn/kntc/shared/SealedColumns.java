package vn.kntc.shared;

import java.util.List;
import java.util.function.Function;

/**
 * What a room keeps sealed: whoever changes the key seals all of it anew. Each room that stores the bytes of a {@link Sealer} has one,
 * with a constructor without parameters; it is found by its type. A {@code bytea} column that nobody names stops the change.
 */
public interface SealedColumns {

    List<Column> columns();

    /**
     * @param table with its schema
     * @param key columns whose values, as PostgreSQL writes them, tell what the bytes belong to
     * @param context from these values the context that the bytes were sealed with
     */
    record Column(String table, String name, List<String> key, Function<List<String>, String> context) {}
}
