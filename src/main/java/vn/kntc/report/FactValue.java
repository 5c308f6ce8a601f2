package vn.kntc.report;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is written into a column.
 *
 * @param kind how it is found
 * @param of path of a fact, or the word or number that is written
 * @param map what is written for which value of the fact; null where the fact itself is
 * @param mixed for values that {@code map} does not name, or several different ones; null: nothing
 */
record FactValue(Kind kind, String of, Map<String, String> map, String mixed) {

    /** Where a value comes from. */
    enum Kind {
        FACT,
        DAY,
        WORD,
        COUNT,
        ADD,
        NONE,
        MAPPED
    }

    private static final Pattern COUNT = Pattern.compile("count\\((.+)\\)");
    private static final Pattern ADD = Pattern.compile("add\\(([0-9]+)\\)");

    static FactValue of(String written) {
        if (written.equals("day")) {
            return new FactValue(Kind.DAY, null, null, null);
        }
        if (written.equals("none")) {
            return new FactValue(Kind.NONE, null, null, null);
        }
        if (written.startsWith("=")) {
            return new FactValue(Kind.WORD, written.substring(1), null, null);
        }
        Matcher counted = COUNT.matcher(written);
        if (counted.matches()) {
            return new FactValue(Kind.COUNT, counted.group(1), null, null);
        }
        Matcher added = ADD.matcher(written);
        return added.matches()
                ? new FactValue(Kind.ADD, added.group(1), null, null)
                : new FactValue(Kind.FACT, written, null, null);
    }

    /** As a word; null where there is nothing to write. @param before what the column holds */
    String in(Facts facts, Object before) {
        return switch (kind) {
            case FACT -> facts.code(of);
            case DAY -> facts.day().toString();
            case WORD -> of;
            case COUNT -> String.valueOf(facts.list(of).size());
            case ADD -> String.valueOf((before == null ? 0 : ((Number) before).intValue()) + Integer.parseInt(of));
            case NONE -> null;
            case MAPPED -> mapped(facts);
        };
    }

    private String mapped(Facts facts) {
        Set<String> values = facts.all(of).stream()
                .map(value -> map.getOrDefault(value, mixed == null ? "" : mixed))
                .collect(Collectors.toSet());
        if (values.isEmpty()) {
            return null;
        }
        var found = values.size() == 1 ? values.iterator().next() : mixed;
        return found == null || found.isEmpty() ? null : found;
    }

    /** Of the fact that it comes from; empty where it comes from none. */
    Optional<String> path() {
        return kind == Kind.FACT || kind == Kind.COUNT || kind == Kind.MAPPED ? Optional.of(of) : Optional.empty();
    }
}
