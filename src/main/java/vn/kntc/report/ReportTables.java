package vn.kntc.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.kntc.shared.Sha256;
import vn.kntc.shared.StartRefused;

/** The statutory tables, as legal staff write them in {@code forms/reports/}, one file each; what they share stands in {@code terms.yaml}. */
final class ReportTables {

    private static final String FOLDER = "forms/reports/";
    private static final String TERMS = "terms.yaml";
    private static final Pattern SIGN = Pattern.compile("[0-9]{2}/[A-ZĐ]{2,12}");
    private static final Pattern COLUMN = Pattern.compile("[0-9]{1,3}");
    private static final Pattern MILLION = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Set<String> OF_A_TABLE = Set.of(
            "sign",
            "name",
            "circular",
            "now",
            "validFrom",
            "validTo",
            "source",
            "doubts",
            "columns",
            "checks",
            "noteColumn",
            "opening",
            "closing");
    private static final Set<String> OF_A_COLUMN = Set.of("code", "group", "label", "formula", "divide", "doubt");

    private final List<ReportTable> tables;

    private ReportTables(List<ReportTable> tables) {
        this.tables = tables;
    }

    /** The files that come with the program. @throws StartRefused with everything that is wrong in one of them */
    static ReportTables shipped(Map<String, Grain> grains) {
        var files = new TreeMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*.yaml")) {
                files.put(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return of(files, grains);
    }

    /** @param files content by name. @throws StartRefused with everything that is wrong in one of them */
    static ReportTables of(Map<String, String> files, Map<String, Grain> grains) {
        var conditions = new Conditions(terms(files.getOrDefault(TERMS, "terms: {}")));
        var tables = new ArrayList<ReportTable>();
        files.forEach((name, text) -> {
            if (!name.equals(TERMS)) {
                tables.add(new Reading(name, text, grains, conditions).table());
            }
        });
        tables.sort(Comparator.comparing(ReportTable::code).thenComparing(ReportTable::validFrom));
        for (int later = 1; later < tables.size(); later++) {
            requireApart(tables.get(later - 1), tables.get(later));
        }
        return new ReportTables(List.copyOf(tables));
    }

    private static void requireApart(ReportTable earlier, ReportTable later) {
        boolean overlap = earlier.code().equals(later.code())
                && (earlier.validTo() == null || !earlier.validTo().isBefore(later.validFrom()));
        if (overlap) {
            throw new StartRefused(
                    "Biểu " + later.sign() + " có hai tệp cùng hiệu lực trong thư mục " + FOLDER + ".",
                    "Ghi ngày cuối (validTo) vào tệp của biểu cũ.");
        }
    }

    private static Map<String, String> terms(String text) {
        var file = new YamlFile(FOLDER + TERMS, text);
        var terms = new LinkedHashMap<String, String>();
        file.map(file.root().get("terms"), "mục terms")
                .forEach((name, condition) -> terms.put(String.valueOf(name), YamlFile.text(condition)));
        file.requireFaultless();
        return terms;
    }

    List<ReportTable> all() {
        return tables;
    }

    /** The table of that code for a period that ends on that day; a code may be written with D for Đ. */
    Optional<ReportTable> find(String code, LocalDate day) {
        return editions(code).stream().filter(table -> table.standsOn(day)).findFirst();
    }

    /** Every table of that code, oldest first. */
    List<ReportTable> editions(String code) {
        return tables.stream()
                .filter(table -> folded(table.code()).equals(folded(code)))
                .toList();
    }

    private static String folded(String code) {
        return code.replace('Đ', 'D');
    }

    /** Reads one file. */
    private static final class Reading {

        private final YamlFile file;
        private final String text;
        private final Map<String, Grain> grains;
        private final Conditions conditions;

        Reading(String name, String text, Map<String, Grain> grains, Conditions conditions) {
            this.file = new YamlFile(FOLDER + name, text);
            this.text = text;
            this.grains = grains;
            this.conditions = conditions;
        }

        ReportTable table() {
            var root = file.root();
            file.known(root, OF_A_TABLE, "biểu");
            var sign = file.required(root, "sign", "biểu");
            if (!sign.isEmpty() && !SIGN.matcher(sign).matches()) {
                file.fault("ký hiệu biểu (sign) phải có dạng 01/TCD.");
            }
            var columns = columns(root);
            var checks = checks(root, columns);
            var table = new ReportTable(
                    sign.replace('/', '-'),
                    sign,
                    file.required(root, "name", "biểu"),
                    file.required(root, "circular", "biểu"),
                    orNull(root, "now"),
                    day(root, "validFrom"),
                    day(root, "validTo"),
                    file.required(root, "source", "biểu"),
                    file.texts(root.get("doubts"), "mục doubts"),
                    columns,
                    checks,
                    orNull(root, "noteColumn"),
                    column(root, "opening", columns),
                    column(root, "closing", columns),
                    Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
            if (table.validFrom() == null) {
                file.fault("thiếu ngày bắt đầu (validFrom).");
            }
            file.requireFaultless();
            return table;
        }

        private String column(Map<?, ?> root, String key, List<ReportTable.Column> columns) {
            var code = orNull(root, key);
            if (code != null
                    && columns.stream().noneMatch(column -> column.code().equals(code))) {
                file.fault("mục " + key + " nêu cột “" + code + "” không có trong biểu.");
            }
            return code;
        }

        private static String orNull(Map<?, ?> entry, String key) {
            var written = YamlFile.text(entry.get(key));
            return written.isEmpty() ? null : written;
        }

        private LocalDate day(Map<?, ?> entry, String key) {
            var written = orNull(entry, key);
            try {
                return written == null ? null : LocalDate.parse(written);
            } catch (DateTimeException wrong) {
                file.fault("ngày “" + written + "” (" + key + ") phải có dạng 2026-07-01.");
                return null;
            }
        }

        private List<ReportTable.Column> columns(Map<?, ?> root) {
            var columns = new ArrayList<ReportTable.Column>();
            var codes = new HashSet<String>();
            for (var written : file.list(root.get("columns"), "mục columns")) {
                var entry = file.map(written, "mục columns");
                var code = file.required(entry, "code", "một cột");
                file.known(entry, OF_A_COLUMN, "cột " + code);
                if (!COLUMN.matcher(code).matches() || !codes.add(code)) {
                    file.fault("số của cột “" + code + "” phải là số và chỉ dùng một lần.");
                }
                columns.add(column(entry, code));
            }
            columns.forEach(column -> requireKnown(column, codes));
            requireNoCircle(columns);
            if (columns.isEmpty()) {
                file.fault("biểu chưa có cột nào.");
            }
            return List.copyOf(columns);
        }

        private ReportTable.Column column(Map<?, ?> entry, String code) {
            var formula = YamlFile.text(entry.get("formula"));
            Formula reckoned = null;
            try {
                reckoned = formula.isEmpty() ? null : Formula.read(formula, grains, conditions);
            } catch (FormulaFault wrong) {
                file.fault("công thức của cột " + code + ": " + wrong.getMessage());
            }
            var doubt = orNull(entry, "doubt");
            if (formula.isEmpty() && doubt == null) {
                file.fault("cột " + code + " không có công thức thì phải nói vì sao (doubt).");
            }
            var divide = YamlFile.text(entry.get("divide"));
            if (!divide.isEmpty() && !MILLION.matcher(divide).matches()) {
                file.fault("cột " + code + ": mục divide phải là số nguyên dương.");
                divide = "";
            }
            var group = YamlFile.text(entry.get("group"));
            return new ReportTable.Column(
                    code,
                    group.isEmpty() ? List.of() : List.of(group.split("\\s*>\\s*")),
                    file.required(entry, "label", "cột " + code),
                    formula,
                    divide.isEmpty() ? 1 : Integer.parseInt(divide),
                    doubt,
                    reckoned);
        }

        private static List<String> named(ReportTable.Column column) {
            return column.reckoned() == null
                    ? List.of()
                    : column.reckoned().parts().stream()
                            .map(Formula.Part::operand)
                            .filter(Formula.Column.class::isInstance)
                            .map(operand -> ((Formula.Column) operand).code())
                            .toList();
        }

        private void requireKnown(ReportTable.Column column, Set<String> codes) {
            named(column).stream()
                    .filter(code -> !codes.contains(code))
                    .forEach(code -> file.fault(
                            "công thức của cột " + column.code() + " nêu cột “" + code + "” không có trong biểu."));
        }

        private void requireNoCircle(List<ReportTable.Column> columns) {
            var left = columns.stream()
                    .collect(Collectors.toMap(
                            ReportTable.Column::code, Reading::named, (one, other) -> one, LinkedHashMap::new));
            boolean smaller = true;
            while (smaller) {
                smaller = left.entrySet()
                        .removeIf(entry -> entry.getValue().stream().noneMatch(left::containsKey));
            }
            if (!left.isEmpty()) {
                file.fault("công thức của các cột " + String.join(", ", left.keySet()) + " gọi vòng lẫn nhau.");
            }
        }

        private List<ReportCheck> checks(Map<?, ?> root, List<ReportTable.Column> columns) {
            var checks = new ArrayList<ReportCheck>();
            for (var written : file.list(root.get("checks"), "mục checks")) {
                var entry = written instanceof Map<?, ?> map ? map : Map.of("rule", written);
                file.known(entry, Set.of("rule", "warn", "because"), "mục checks");
                var rule = file.required(entry, "rule", "mục checks");
                try {
                    var check = ReportCheck.read(
                            rule, YamlFile.text(entry.get("warn")).equals("true"), orNull(entry, "because"));
                    check.columns().stream()
                            .filter(code -> columns.stream()
                                    .noneMatch(column -> column.code().equals(code)))
                            .forEach(code ->
                                    file.fault("kiểm tra “" + rule + "” nêu cột “" + code + "” không có trong biểu."));
                    checks.add(check);
                } catch (FormulaFault wrong) {
                    file.fault("kiểm tra: " + wrong.getMessage());
                }
            }
            return List.copyOf(checks);
        }
    }
}
