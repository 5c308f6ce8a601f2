package vn.kntc.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import vn.kntc.shared.Sha256;

/** What is counted and where, as legal staff write it in {@code decisions/report-facts.yaml}. */
final class ReportFacts {

    static final String FILE = "decisions/report-facts.yaml";

    /** Name of the grain whose rows are the statutory periods themselves. */
    static final String CLOCKS = "clock";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final Set<String> OF_A_RULE =
            Set.of("in", "act", "relation", "grain", "row", "each", "when", "set", "fill", "keys");
    private static final Set<String> OF_A_CLOCK = Set.of("due", "met_on", "in_time");

    private final YamlFile file;
    private final String hash;
    private final Map<String, Grain> grains = new LinkedHashMap<>();
    private final List<FactRule> rules = new ArrayList<>();
    private final List<Linked> linked = new ArrayList<>();
    private final List<OfClocks> clocks = new ArrayList<>();
    private final Set<String> clockRows;
    private final Set<String> notCounted = new HashSet<>();

    /** An act in a case that is linked to this one. @param relation what that case is to this one */
    record Linked(String relation, FactRule rule) {}

    /** @param set column to what of a clock is written there: due, met_on or in_time */
    record OfClocks(List<String> keys, String grain, Map<String, String> set) {}

    private ReportFacts(String name, String text) {
        this.file = new YamlFile(name, text);
        this.hash = Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
        readGrains();
        for (var entry : file.list(file.root().get("acts"), "mục acts")) {
            var rule = file.map(entry, "mục acts");
            rules.add(rule(rule, file.texts(rule.get("in"), "mục in của " + rule.get("act"))));
        }
        for (var entry : file.list(file.root().get("linked"), "mục linked")) {
            var rule = file.map(entry, "mục linked");
            linked.add(new Linked(file.required(rule, "relation", "mục linked"), rule(rule, List.of(FactRule.ANY))));
        }
        readClocks();
        clockRows = Set.copyOf(file.texts(file.root().get("clockRows"), "mục clockRows"));
        file.map(file.root().get("notCounted"), "mục notCounted").forEach(this::readNotCounted);
        file.requireFaultless();
    }

    /** The file that comes with the program. @throws vn.kntc.shared.StartRefused with everything that is wrong in it */
    static ReportFacts shipped() {
        try {
            return of(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** @throws vn.kntc.shared.StartRefused with everything that is wrong */
    static ReportFacts of(String text) {
        return new ReportFacts(FILE, text);
    }

    private void readNotCounted(Object procedures, Object kinds) {
        for (var procedure : String.valueOf(procedures).split("\\s*,\\s*")) {
            file.texts(kinds, "mục notCounted." + procedure).forEach(kind -> notCounted.add(procedure + " " + kind));
        }
    }

    private void readGrains() {
        file.map(file.root().get("grains"), "mục grains").forEach((name, written) -> {
            var where = "bảng số liệu “" + name + "”";
            var entry = file.map(written, where);
            file.known(entry, Set.of("label", "begun", "columns"), where);
            var columns = new LinkedHashMap<String, Grain.Type>();
            file.map(entry.get("columns"), where).forEach((column, type) -> type(String.valueOf(type), where)
                    .filter(known -> named(String.valueOf(column), where))
                    .ifPresent(known -> columns.put(String.valueOf(column), known)));
            var begun = file.required(entry, "begun", where);
            if (columns.get(begun) != Grain.Type.DAY) {
                file.fault(where + ": mục begun phải là một cột kiểu day.");
            }
            if (named(String.valueOf(name), where)) {
                grains.put(
                        String.valueOf(name),
                        new Grain(String.valueOf(name), file.required(entry, "label", where), begun, columns));
            }
        });
    }

    private boolean named(String name, String where) {
        boolean fits = NAME.matcher(name).matches();
        if (!fits) {
            file.fault(where + ": tên “" + name + "” chỉ được gồm chữ thường không dấu, số và dấu gạch dưới.");
        }
        return fits;
    }

    private Optional<Grain.Type> type(String written, String where) {
        var found = Arrays.stream(Grain.Type.values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst();
        if (found.isEmpty()) {
            file.fault(where + ": kiểu “" + written + "” phải là một trong day, code, number, amount, flag.");
        }
        return found;
    }

    private FactRule rule(Map<?, ?> entry, List<String> procedures) {
        var where = "việc " + YamlFile.text(entry.get("act"));
        file.known(entry, OF_A_RULE, where);
        var grain = grain(entry, where);
        var when = new LinkedHashMap<String, List<String>>();
        file.map(entry.get("when"), where)
                .forEach((path, values) -> when.put(String.valueOf(path), file.texts(values, where + ", mục when")));
        var row = YamlFile.text(entry.get("row"));
        var each = YamlFile.text(entry.get("each"));
        return new FactRule(
                procedures,
                file.required(entry, "act", where),
                grain,
                row.isEmpty() ? FactRule.ONE : row,
                each.isEmpty() ? null : each,
                when,
                values(entry.get("set"), grain, where),
                values(entry.get("fill"), grain, where));
    }

    private String grain(Map<?, ?> entry, String where) {
        var grain = file.required(entry, "grain", where);
        if (!grains.containsKey(grain)) {
            file.fault(where + ": không có bảng số liệu “" + grain + "”.");
        }
        return grain;
    }

    private Map<String, FactValue> values(Object written, String grain, String where) {
        var values = new LinkedHashMap<String, FactValue>();
        file.map(written, where).forEach((column, value) -> {
            known(grain, String.valueOf(column), where);
            values.put(
                    String.valueOf(column),
                    value instanceof Map<?, ?> map ? mapped(map, where) : FactValue.of(YamlFile.text(value)));
        });
        return values;
    }

    private void known(String grain, String column, String where) {
        if (grains.containsKey(grain) && !grains.get(grain).columns().containsKey(column)) {
            file.fault(where + ": bảng “" + grain + "” không có cột “" + column + "”.");
        }
    }

    private FactValue mapped(Map<?, ?> written, String where) {
        file.known(written, Set.of("from", "map", "mixed"), where);
        var map = new LinkedHashMap<String, String>();
        file.map(written.get("map"), where).forEach((from, to) -> map.put(String.valueOf(from), String.valueOf(to)));
        var mixed = YamlFile.text(written.get("mixed"));
        return new FactValue(
                FactValue.Kind.MAPPED, file.required(written, "from", where), map, mixed.isEmpty() ? null : mixed);
    }

    private void readClocks() {
        for (var written : file.list(file.root().get("clocks"), "mục clocks")) {
            var entry = file.map(written, "mục clocks");
            var grain = grain(entry, "mục clocks");
            var set = new LinkedHashMap<String, String>();
            file.map(entry.get("set"), "mục clocks").forEach((column, what) -> {
                known(grain, String.valueOf(column), "mục clocks");
                if (!OF_A_CLOCK.contains(String.valueOf(what))) {
                    file.fault("mục clocks: “" + what + "” phải là due, met_on hoặc in_time.");
                }
                set.put(String.valueOf(column), String.valueOf(what));
            });
            clocks.add(new OfClocks(file.texts(entry.get("keys"), "mục clocks"), grain, set));
        }
    }

    /** Of the content; other rows come of another one. */
    String hash() {
        return hash;
    }

    Map<String, Grain> grains() {
        return grains;
    }

    List<FactRule> rules() {
        return rules;
    }

    List<Linked> linked() {
        return linked;
    }

    List<OfClocks> clocks() {
        return clocks;
    }

    /** Whether the periods of a case in the course of that process are rows. */
    boolean keepsClocksOf(String procedure) {
        return clockRows.contains(procedure);
    }

    /** Kinds of acts that a rule counts or the file says are not counted, as "procedure KIND". */
    Set<String> spokenOf() {
        var spoken = new HashSet<>(notCounted);
        rules.forEach(rule -> rule.procedures().forEach(of -> spoken.add(of + " " + rule.act())));
        return spoken;
    }

    /**
     * Stops the start where a rule asks what no act has.
     *
     * @param has whether an act of a kind has the fact of a path
     * @throws vn.kntc.shared.StartRefused with every such rule
     */
    void requireFacts(BiPredicate<String, String> has) {
        Stream.concat(rules.stream(), linked.stream().map(Linked::rule)).forEach(rule -> rule.paths().stream()
                .filter(path -> !has.test(rule.act(), path))
                .forEach(path -> file.fault("việc “" + rule.act() + "” không có dữ kiện “" + path + "”.")));
        file.requireFaultless();
    }
}
