package vn.kntc.law.decision;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/** Whether the columns of a table say what they ask or answer, of which type, and which values they allow. */
final class ColumnCheck {

    /** What a decision or a column may be called. */
    static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    private static final Set<String> INPUT_TYPES = Set.of("string", "integer", "boolean", "date");
    private static final Set<String> OUTPUT_TYPES = Set.of("string", "integer", "boolean");
    private static final Set<String> LISTED = Set.of("string", "integer");

    private final TableFaults faults;
    private final KnownLaw known;

    ColumnCheck(TableFaults faults, KnownLaw known) {
        this.faults = faults;
        this.known = known;
    }

    /**
     * The columns that can be read, in the order of the table; empty where one cannot.
     *
     * @param names of the input columns, whether they can be read or not
     */
    record Columns(
            List<Optional<ConditionColumn>> conditions, List<Optional<ResultColumn>> results, List<String> names) {}

    /** @param asked how the program asks the table, where it does so of its own accord */
    Columns read(DecisionTable table, Optional<AskedColumns> asked) {
        var conditions = table.getInputs().stream()
                .map(clause -> condition(clause, asked))
                .toList();
        var results = table.getOutputs().stream().map(this::result).toList();
        present(conditions, "cột điều kiện");
        present(results, "cột kết quả");
        present(table.getRules(), "dòng nào");
        onceEach(Stream.concat(
                        conditions.stream().flatMap(Optional::stream).map(ConditionColumn::name),
                        results.stream().flatMap(Optional::stream).map(ResultColumn::name))
                .toList());
        var names = table.getInputs().stream().map(ColumnCheck::name).toList();
        return new Columns(conditions, results, names);
    }

    private void present(Collection<?> parts, String what) {
        if (parts.isEmpty()) {
            faults.add("bảng chưa có " + what + ".");
        }
    }

    private void onceEach(List<String> names) {
        var seen = new HashSet<String>();
        names.stream()
                .filter(name -> !seen.add(name))
                .distinct()
                .forEach(name -> faults.add("cột “" + name + "” có hai lần; mỗi cột phải có tên riêng."));
    }

    private static String name(Input clause) {
        var expression = clause.getInputExpression();
        return expression == null ? "" : CellText.of(expression.getText());
    }

    private static String type(InputExpression expression) {
        return expression == null ? "" : orEmpty(expression.getTypeRef());
    }

    private Optional<ConditionColumn> condition(Input clause, Optional<AskedColumns> asked) {
        int sofar = faults.count();
        var name = name(clause);
        if (asked.isPresent() && !asked.get().dated() && name.equals(OwnTables.ON)) {
            faults.add(asked.get().what()
                    + " không dùng được cột “on” (ngày của việc đang xét): bảng này được hỏi mà không có ngày.");
            return Optional.empty();
        }
        var type = type(clause.getInputExpression());
        var label = label(clause.getLabel(), name, "cột");
        conditionItself(clause, name, type, label);
        identified(clause.getId(), label);
        var allowed = allowed(name, label, type, clause.getInputValues());
        return faults.count() == sofar
                ? Optional.of(new ConditionColumn(name, label, type, allowed))
                : Optional.empty();
    }

    private void conditionItself(Input clause, String name, String type, String label) {
        if (!NAME.matcher(name).matches()) {
            faults.add("cột “" + label + "” phải hỏi một dữ kiện bằng tên đơn, ví dụ kind.");
        }
        if (!INPUT_TYPES.contains(type)) {
            faults.add("cột “" + label + "” phải có kiểu string, integer, boolean hoặc date.");
        } else if (type.equals("date") != name.equals(OwnTables.ON)) {
            faults.add("chỉ cột “on” (ngày của việc đang xét) có kiểu date, và cột đó phải có kiểu date.");
        }
        if (clause.getCamundaInputVariable() != null) {
            faults.add("cột “" + label + "” không được đặt tên biến riêng (input variable).");
        }
    }

    private String allowed(String name, String label, String type, UnaryTests clause) {
        var allowed = KnownLaw.isRegime(name) ? regimes(label, type, clause) : listed(label, type, clause);
        if (LISTED.contains(type) && allowed.isEmpty()) {
            faults.add("cột “" + label + "” thiếu danh sách giá trị cho phép.");
        }
        return allowed;
    }

    /** Which regimes there are stands in one place; a list in the table may name them, but says nothing of its own. */
    private String regimes(String label, String type, UnaryTests clause) {
        CellText.codes(listed(label, type, clause)).stream()
                .filter(code -> !known.regimes().contains(code))
                .forEach(code -> faults.add("cột “" + label + "” liệt kê giai đoạn \"" + code
                        + "\" chưa có trong tệp decisions/regimes.yaml."));
        return known.listed();
    }

    private Optional<ResultColumn> result(Output clause) {
        int sofar = faults.count();
        var name = orEmpty(clause.getName());
        var label = label(clause.getLabel(), name, "cột kết quả");
        if (!NAME.matcher(name).matches()) {
            faults.add("cột kết quả “" + label + "” phải có tên đơn, ví dụ action.");
        }
        var type = orEmpty(clause.getTypeRef());
        if (!OUTPUT_TYPES.contains(type)) {
            faults.add("cột kết quả “" + label + "” phải có kiểu string, integer hoặc boolean.");
        }
        identified(clause.getId(), label);
        var allowed = listed(label, type, clause.getOutputValues());
        return faults.count() == sofar ? Optional.of(new ResultColumn(name, label, type, allowed)) : Optional.empty();
    }

    private void identified(String id, String label) {
        if (id == null) {
            faults.add("cột “" + label + "” thiếu mã (id); hãy xóa cột này rồi thêm lại trong Camunda Modeler.");
        }
    }

    private String label(String label, String name, String what) {
        if (label == null || label.isBlank()) {
            faults.add(what + " “" + name + "” thiếu nhãn tiếng Việt.");
            return name;
        }
        return label;
    }

    private String listed(String label, String type, UnaryTests clause) {
        var values = clause == null ? "" : CellText.of(clause.getText());
        if (values.isEmpty() || !INPUT_TYPES.contains(type)) {
            return values;
        }
        boolean right =
                switch (type) {
                    case "string" -> CellText.listsCodes(values);
                    case "integer" -> CellText.listsNumbers(values);
                    default -> false;
                };
        if (!right) {
            faults.add("giá trị cho phép của cột “" + label
                    + "” phải viết dạng \"A\",\"B\" (mã), [1..9] hoặc 1,2 (số); cột boolean, date thì để trống.");
        }
        return values;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
