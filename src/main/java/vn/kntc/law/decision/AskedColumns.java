package vn.kntc.law.decision;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns by which the program asks a table of its own accord. A column more is never filled, so that no rule would answer; a column
 * less is missed when the answer is read.
 *
 * @param inputs name and type of the columns that are filled
 * @param outputs name and type of the results that are read
 * @param further types of further columns, which are filled by whoever asks; empty where there may be none
 * @param dated true where it is asked for a day, so that it may have a column for that
 */
record AskedColumns(
        String what, Map<String, String> inputs, Map<String, String> outputs, Set<String> further, boolean dated) {

    /** Regime on the last day of a period, where that is another than on its first. */
    static final String REGIME_AT_DUE = "regimeAtDue";

    private static final String TEXT = "string";
    private static final String YES_OR_NO = "boolean";
    private static final String NUMBER = "integer";

    private static final AskedColumns DEADLINES = new AskedColumns(
            "bảng thời hạn",
            Map.of(OwnTables.KEY, TEXT, OwnTables.REGIME, TEXT),
            Map.of("amount", NUMBER, "unit", TEXT, "direction", TEXT, "roll", TEXT),
            Set.of(YES_OR_NO),
            true);

    private static final AskedColumns MOVES = new AskedColumns(
            "bảng việc và thời hạn",
            Map.of("act", TEXT, OwnTables.KEY, TEXT, OwnTables.REGIME, TEXT),
            Map.of("effect", TEXT, "day", TEXT, "replacedBy", TEXT),
            Set.of(YES_OR_NO, TEXT),
            true);

    private static final Map<String, AskedColumns> BY_TABLE = Map.of(
            OwnTables.DESCRIBE_DEADLINE,
                    only(
                            Map.of(OwnTables.KEY, TEXT),
                            Map.of(
                                    "name", TEXT,
                                    "governingLaw", TEXT,
                                    "governedSince", TEXT,
                                    "startEvent", TEXT,
                                    "letPass", YES_OR_NO)),
            OwnTables.DOUBT_TRANSITION,
                    only(Map.of(OwnTables.KEY, TEXT, OwnTables.REGIME, TEXT, REGIME_AT_DUE, TEXT), Map.of()),
            OwnTables.END_DEADLINE, only(Map.of(OwnTables.KEY, TEXT), Map.of("endedOn", TEXT)),
            OwnTables.EXPLAIN_NO_ANSWER, only(Map.of("decision", TEXT, OwnTables.REGIME, TEXT), Map.of()),
            OwnTables.ALLOW_PAUSE,
                    only(
                            Map.of(OwnTables.KEY, TEXT, OwnTables.REGIME, TEXT, "ground", TEXT),
                            Map.of("allowed", YES_OR_NO)),
            OwnTables.LIMIT_EXTENSIONS,
                    only(
                            Map.of(OwnTables.KEY, TEXT, OwnTables.REGIME, TEXT, "grade", TEXT),
                            Map.of("times", NUMBER, "extensionKey", TEXT)));

    private static AskedColumns only(Map<String, String> inputs, Map<String, String> outputs) {
        return new AskedColumns("bảng này", inputs, outputs, Set.of(), inputs.containsKey(OwnTables.REGIME));
    }

    /** Empty for tables that answer whoever asks them by name. */
    static Optional<AskedColumns> of(String table) {
        if (OwnTables.moves(table)) {
            return Optional.of(MOVES);
        }
        return OwnTables.tellsDeadlines(table) ? Optional.of(DEADLINES) : Optional.ofNullable(BY_TABLE.get(table));
    }
}
