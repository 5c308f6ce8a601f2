package vn.kntc.law.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kntc.shared.ShownDay;

/** Days on which a table answers nothing where it should: else a step would fail in its midst. */
final class SilentDays {

    /** Before any day that is asked about. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private SilentDays() {}

    /** Points, grounds and criteria that a rule may ask for on any day have an answer on every day. */
    static List<String> codes(DecisionTables tables, DatedTables dated) {
        var faults = new ArrayList<String>();
        for (var id : OwnTables.ANSWERING_ALWAYS) {
            tables.find(id).ifPresent(table -> table.facts()
                    .get(0)
                    .description()
                    .allowedValues()
                    .forEach(code -> faults.addAll(code(table, code, dated))));
        }
        return faults;
    }

    private static List<String> code(DecisionTable table, Object code, DatedTables dated) {
        var asked = table.facts().get(0).name();
        var rules = table.rules().stream()
                .filter(rule -> table.allows(rule, asked, code))
                .toList();
        return dated.days(table, EARLIEST).stream()
                .filter(day -> rules.stream().noneMatch(rule -> dated.holds(table, rule, day)))
                .map(day -> "Bảng “" + table.name() + "”: mã “" + code + "” không có dòng nào trả lời cho ngày "
                        + ShownDay.of(day) + " (giai đoạn " + dated.regime(day) + ").")
                .toList();
    }
}
