package vn.kntc.engine;

import java.util.Set;

/** The codes that a column of a decision table lists; the room of the law answers. */
public interface TableCodes {

    /** Empty where the column lists none, or there is no such table or column. */
    Set<String> of(String table, String column);
}
