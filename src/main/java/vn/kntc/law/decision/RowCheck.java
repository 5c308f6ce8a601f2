package vn.kntc.law.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;

/** Whether each rule has a cell for every column, an article, and results of the type that their columns promise. */
final class RowCheck {

    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NAMES = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Set<String> FUNCTIONS = Set.of("string");

    private final TableFaults faults;
    private final CitedInstruments instruments;
    private final FeelEngine feel;

    RowCheck(TableFaults faults, CitedInstruments instruments, FeelEngine feel) {
        this.faults = faults;
        this.instruments = instruments;
        this.feel = feel;
    }

    /**
     * The rules that have a cell for every column.
     *
     * @param itself true where the rules are about the law as such, and need no article of it
     */
    List<WrittenRow> read(DecisionTable table, boolean itself) {
        var rows = new ArrayList<WrittenRow>();
        int number = 0;
        for (var rule : table.getRules()) {
            number++;
            if (rule.getId() == null) {
                faults.add(number, "thiếu mã dòng (id); hãy xóa dòng này rồi thêm lại trong Camunda Modeler.");
            }
            citation(number, rule, itself);
            row(number, rule, table).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<WrittenRow> row(int number, Rule rule, DecisionTable table) {
        var conditions = rule.getInputEntries().stream()
                .map(entry -> CellText.of(entry.getText()))
                .toList();
        var results = rule.getOutputEntries().stream()
                .map(entry -> CellText.of(entry.getText()))
                .toList();
        boolean whole = complete(number, conditions.size(), table.getInputs().size(), "điều kiện")
                & complete(number, results.size(), table.getOutputs().size(), "kết quả");
        return whole ? Optional.of(new WrittenRow(number, conditions, results)) : Optional.empty();
    }

    private boolean complete(int row, int written, int needed, String what) {
        if (written != needed) {
            faults.add(row, "có " + written + " ô " + what + " nhưng bảng có " + needed + " cột " + what + ".");
        }
        return written == needed;
    }

    private void citation(int row, Rule rule, boolean itself) {
        var description =
                rule.getDescription() == null ? "" : rule.getDescription().getTextContent();
        instruments.faults(description, itself).forEach(sentence -> faults.add(row, sentence));
    }

    /** Whether the results can be read, and are what their columns promise. */
    void results(List<WrittenRow> rows, ColumnCheck.Columns columns) {
        for (var row : rows) {
            for (int column = 0; column < columns.results().size(); column++) {
                var written = row.results().get(column);
                columns.results()
                        .get(column)
                        .ifPresent(result -> cell(row.number(), result, written, columns.conditions()));
            }
        }
    }

    private void cell(int row, ResultColumn result, String written, List<Optional<ConditionColumn>> conditions) {
        if (written.isEmpty()) {
            if (!result.mayBeEmpty()) {
                faults.add(row, result.label(), "ô kết quả để trống.");
            }
            return;
        }
        var value = MemoizingFeelEngine.standsForItself(written)
                ? evaluate(row, result.label(), written, Map.of())
                : worked(row, result.label(), written, conditions);
        value.ifPresent(read -> {
            if (!result.holds(read)) {
                faults.add(row, result.label(), "giá trị " + written + " không đúng kiểu của cột.");
            } else if (!result.allows(read)) {
                faults.add(row, result.label(), notAllowed((String) read));
            }
        });
    }

    /** Of a code that its column does not list. */
    static String notAllowed(String code) {
        return "mã \"" + code + "\" không nằm trong các giá trị cho phép của cột.";
    }

    /** A result that is worked out of the facts, such as {@code string(year)}: with some value of each, since all have the same type. */
    private Optional<Object> worked(int row, String label, String written, List<Optional<ConditionColumn>> conditions) {
        var facts = new HashMap<String, Object>();
        conditions.stream().flatMap(Optional::stream).forEach(condition -> {
            var samples = condition.samples(List.of());
            facts.put(condition.name(), samples.isEmpty() ? null : samples.get(0));
        });
        var names = NAMES.matcher(STRING.matcher(written).replaceAll(""));
        while (names.find()) {
            if (!facts.containsKey(names.group()) && !FUNCTIONS.contains(names.group())) {
                faults.add(
                        row,
                        label,
                        "không hiểu " + names.group() + " trong " + written
                                + "; mã phải đặt trong ngoặc kép, ví dụ \"A\".");
                return Optional.empty();
            }
        }
        return evaluate(row, label, written, facts);
    }

    private Optional<Object> evaluate(int row, String label, String written, Map<String, Object> facts) {
        try {
            Object value = feel.evaluateSimpleExpression(
                    written, Variables.fromMap(facts).asVariableContext());
            if (value == null) {
                faults.add(row, label, "giá trị " + written + " không đúng kiểu của cột.");
            }
            return Optional.ofNullable(value);
        } catch (FeelException unreadable) {
            faults.add(row, label, "không đọc được " + written + ".");
            return Optional.empty();
        }
    }

    /** Of a table of deadlines: whether the results of each rule make a period that can be counted. */
    void periods(List<WrittenRow> rows, List<Optional<ResultColumn>> results) {
        var names = results.stream()
                .map(result -> result.map(ResultColumn::name).orElse(""))
                .toList();
        if (names.containsAll(List.of("amount", "unit", "direction", "roll"))) {
            rows.forEach(row -> period(row, names));
        }
    }

    private void period(WrittenRow row, List<String> names) {
        var cells = row.results();
        var amount = cells.get(names.indexOf("amount"));
        if (!amount.matches("[1-9]\\d{0,4}")) {
            faults.add(row.number(), "độ dài thời hạn phải là số nguyên lớn hơn 0.");
            return;
        }
        try {
            new Period(
                    Integer.parseInt(amount),
                    DayUnit.valueOf(code(cells.get(names.indexOf("unit")))),
                    Direction.valueOf(code(cells.get(names.indexOf("direction")))),
                    RollRule.valueOf(code(cells.get(names.indexOf("roll")))));
        } catch (IllegalArgumentException impossible) {
            faults.add(
                    row.number(),
                    "đơn vị, chiều tính và cách dời không đi với nhau: thời hạn tính theo ngày làm việc hoặc tính lùi"
                            + " thì không dời.");
        }
    }

    private static String code(String cell) {
        return cell.replace("\"", "");
    }
}
