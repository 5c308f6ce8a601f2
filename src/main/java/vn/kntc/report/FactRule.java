package vn.kntc.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One row of {@code decisions/report-facts.yaml}: what an act writes into a grain.
 *
 * @param procedures in whose course it is done; {@link #ANY} among them: in any
 * @param act kind of the act
 * @param row {@link #ONE}, {@link #NEW}, {@link #LAST}, {@link #ALL}, or the path of the fact that is the key of the row
 * @param each path of the list of which every element writes a row; null where the act writes one
 * @param when what facts have to be, by their path
 * @param set what is written, by the column
 * @param fill what is written where the column is empty
 */
record FactRule(
        List<String> procedures,
        String act,
        String grain,
        String row,
        String each,
        Map<String, List<String>> when,
        Map<String, FactValue> set,
        Map<String, FactValue> fill) {

    static final String ANY = "*";
    static final String ONE = "one";
    static final String NEW = "new";
    static final String LAST = "last";
    static final String ALL = "all";

    private static final Set<String> WAYS = Set.of(ONE, NEW, LAST, ALL);

    /** @param procedure or null */
    boolean isOf(String procedure, String kind) {
        return act.equals(kind) && (procedures.contains(ANY) || procedures.contains(procedure));
    }

    boolean holds(Facts facts) {
        return when.entrySet().stream().allMatch(one -> {
            var value = facts.code(one.getKey());
            return one.getValue().contains(value == null ? "EMPTY" : value)
                    || value != null && one.getValue().contains("SET");
        });
    }

    /** Paths of the facts that it asks, each from the act. */
    Set<String> paths() {
        var asked = new TreeSet<String>(when.keySet());
        Stream.of(set, fill).flatMap(map -> map.values().stream()).forEach(value -> value.path()
                .ifPresent(asked::add));
        if (!WAYS.contains(row)) {
            asked.add(row);
        }
        var paths = new TreeSet<String>();
        asked.forEach(path ->
                paths.add(path.startsWith(Facts.ITEM) ? each + "." + path.substring(Facts.ITEM.length()) : path));
        if (each != null) {
            paths.add(each);
        }
        return paths;
    }
}
