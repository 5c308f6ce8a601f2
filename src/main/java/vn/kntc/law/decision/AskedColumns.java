package vn.kntc.law.decision;

import java.util.Map;
import java.util.Optional;

/**
 * The columns by which the program asks a table of its own accord. A column more is never filled, so that no rule would answer; a column
 * less is missed when the answer is read.
 *
 * @param inputs name and type of the columns that are filled
 * @param outputs name and type of the results that are read
 * @param facts true where further columns of type boolean are filled by whoever asks
 * @param dated true where it is asked for a day, so that it may have a column for that
 */
record AskedColumns(
        String what, Map<String, String> inputs, Map<String, String> outputs, boolean facts, boolean dated) {

    /** Regime on the last day of a period, where that is another than on its first. */
    static final String REGIME_AT_DUE = "regimeAtDue";

    private static final String TEXT = "string";
    private static final String YES_OR_NO = "boolean";
    private static final String NUMBER = "integer";

    private static final AskedColumns DEADLINES = new AskedColumns(
            "bảng thời hạn",
            Map.of(OwnTables.KEY, TEXT, DecisionTable.REGIME, TEXT),
            Map.of("amount", NUMBER, "unit", TEXT, "direction", TEXT, "roll", TEXT),
            true,
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
                    only(Map.of(OwnTables.KEY, TEXT, DecisionTable.REGIME, TEXT, REGIME_AT_DUE, TEXT), Map.of()),
            OwnTables.EXPLAIN_NO_ANSWER, only(Map.of("decision", TEXT, DecisionTable.REGIME, TEXT), Map.of()),
            OwnTables.ALLOW_PAUSE,
                    only(
                            Map.of(OwnTables.KEY, TEXT, DecisionTable.REGIME, TEXT, "ground", TEXT),
                            Map.of("allowed", YES_OR_NO)),
            OwnTables.LIMIT_EXTENSIONS,
                    only(
                            Map.of(OwnTables.KEY, TEXT, DecisionTable.REGIME, TEXT, "grade", TEXT),
                            Map.of("times", NUMBER, "extensionKey", TEXT)));

    private static AskedColumns only(Map<String, String> inputs, Map<String, String> outputs) {
        return new AskedColumns("bảng này", inputs, outputs, false, inputs.containsKey(DecisionTable.REGIME));
    }

    /** Empty for tables that answer whoever asks them by name. */
    static Optional<AskedColumns> of(String table) {
        return table.endsWith(OwnTables.DEADLINES) ? Optional.of(DEADLINES) : Optional.ofNullable(BY_TABLE.get(table));
    }
}
