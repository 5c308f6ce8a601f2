package vn.kntc.law.decision;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kntc.law.FactDescription;
import vn.kntc.shared.InvalidInput;

/** An input or output column of a table, with the values that it allows. */
record Fact(FactDescription description) {

    /** Types of columns whose values may be listed. */
    private static final List<String> LISTED = List.of("string", "integer");

    private static final Pattern RANGE = Pattern.compile("\\[(-?\\d+)\\.\\.(-?\\d+)]");

    /**
     * @param allowed text of the column's allowed values in FEEL, or null: {@code "A","B"}, {@code 1,2} or {@code [0..7]}
     * @param labels a line "CODE: nhãn" for each allowed value, or null
     */
    static Fact of(String name, String type, String label, String allowed, String labels) {
        Integer minimum = null;
        Integer maximum = null;
        List<Object> values = List.of();
        if (allowed != null && !allowed.isBlank() && LISTED.contains(type)) {
            var range = RANGE.matcher(allowed.strip());
            if (range.matches()) {
                minimum = Integer.valueOf(range.group(1));
                maximum = Integer.valueOf(range.group(2));
            } else {
                values = Arrays.stream(allowed.split(","))
                        .map(String::strip)
                        .map(value -> "integer".equals(type)
                                ? (Object) Integer.valueOf(value)
                                : value.substring(1, value.length() - 1))
                        .toList();
            }
        }
        return new Fact(
                new FactDescription(name, type, new ArrayList<>(values), labels(labels), minimum, maximum, label));
    }

    private static Map<String, String> labels(String lines) {
        var labels = new LinkedHashMap<String, String>();
        if (lines != null) {
            for (var line : lines.split("\n")) {
                int colon = line.indexOf(':');
                if (colon > 0) {
                    labels.put(
                            line.substring(0, colon).strip(),
                            line.substring(colon + 1).strip());
                }
            }
        }
        return labels;
    }

    /** The day as DMN columns of type {@code date} take it: with a {@code LocalDate} no rule would match. */
    static Date day(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    String name() {
        return description.name();
    }

    /** @throws InvalidInput if the value is missing, of another type, not among the allowed ones or out of range */
    void check(Object value) {
        if (value == null) {
            throw new InvalidInput(name(), "Thiếu dữ kiện “" + name() + "” (" + description.label() + ").");
        }
        switch (description.type()) {
            case "boolean" -> require(value instanceof Boolean, "phải là true hoặc false");
            case "integer" -> {
                require(value instanceof Integer, "phải là số nguyên");
                int number = (Integer) value;
                if (description.minimum() != null) {
                    require(
                            number >= description.minimum() && number <= description.maximum(),
                            "phải từ " + description.minimum() + " đến " + description.maximum());
                } else {
                    requireAllowed(number);
                }
            }
            case "string" -> {
                require(value instanceof String, "phải là một mã chữ");
                requireAllowed(value);
            }
            default -> throw new IllegalStateException("column type not known: " + description.type());
        }
    }

    /** Of a fact that was sent without being asked for. */
    static InvalidInput unlisted(String fact, String where) {
        // what somebody typed is only repeated where it looks like a name
        var shown = fact != null && fact.matches("[A-Za-z][A-Za-z0-9_]{0,39}")
                ? "dữ kiện “" + fact + "”"
                : "một dữ kiện đã gửi";
        return new InvalidInput("facts", where + " không dùng " + shown + ".");
    }

    private void requireAllowed(Object value) {
        var allowed = description.allowedValues();
        if (!allowed.contains(value)) {
            throw new InvalidInput(
                    name(),
                    "Dữ kiện “" + name() + "” không nằm trong các giá trị cho phép: "
                            + String.join(
                                    ", ", allowed.stream().map(String::valueOf).toList()) + ".");
        }
    }

    private void require(boolean right, String sentence) {
        if (!right) {
            throw new InvalidInput(name(), "Dữ kiện “" + name() + "” " + sentence + ".");
        }
    }
}
