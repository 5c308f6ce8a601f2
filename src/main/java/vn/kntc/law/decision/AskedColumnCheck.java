package vn.kntc.law.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a table that the program asks of its own accord has the columns that it fills and reads, and no further ones. */
final class AskedColumnCheck {

    private final TableFaults faults;
    private final AskedColumns asked;

    AskedColumnCheck(TableFaults faults, AskedColumns asked) {
        this.faults = faults;
        this.asked = asked;
    }

    void check(ColumnCheck.Columns columns) {
        conditions(columns.conditions(), columns.names());
        var results = columns.results().stream().flatMap(Optional::stream).toList();
        // of a column that cannot be read it was said already what is wrong
        if (results.size() == columns.results().size()) {
            var types = results.stream()
                    .collect(Collectors.toMap(ResultColumn::name, ResultColumn::type, (one, other) -> one));
            present(asked.outputs(), types, "cột kết quả");
        }
    }

    private void conditions(List<Optional<ConditionColumn>> conditions, List<String> names) {
        var read = conditions.stream().flatMap(Optional::stream).toList();
        if (read.size() < conditions.size()) {
            asked.inputs().keySet().stream()
                    .filter(name -> !names.contains(name))
                    .sorted()
                    .forEach(name -> faults.add(asked.what() + " thiếu cột điều kiện “" + name + "”."));
            return;
        }
        var types = read.stream()
                .collect(Collectors.toMap(ConditionColumn::name, ConditionColumn::type, (one, other) -> one));
        present(asked.inputs(), types, "cột điều kiện");
        read.stream()
                .filter(condition -> !filled(condition))
                .forEach(condition -> faults.add("cột “" + condition.label()
                        + "”: chương trình không có dữ kiện này khi hỏi bảng, nên không dòng nào trả lời."));
    }

    private boolean filled(ConditionColumn condition) {
        return asked.inputs().containsKey(condition.name())
                || asked.further().contains(condition.type())
                || asked.dated() && condition.name().equals(OwnTables.ON);
    }

    private void present(Map<String, String> needed, Map<String, String> types, String what) {
        needed.keySet().stream().sorted().forEach(name -> {
            if (!types.containsKey(name)) {
                faults.add(asked.what() + " thiếu " + what + " “" + name + "”.");
            } else if (!types.get(name).equals(needed.get(name))) {
                faults.add(what + " “" + name + "” phải có kiểu " + needed.get(name) + ".");
            }
        });
    }
}
