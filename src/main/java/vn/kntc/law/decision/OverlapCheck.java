package vn.kntc.law.decision;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.HitPolicy;

/** Which questions each rule answers: every rule some, every code some rule, and no question two rules where there is but one answer. */
final class OverlapCheck {

    private static final String CELL_INPUT = "cellInput";

    private final TableFaults faults;
    private final FeelEngine feel;
    private final KnownLaw known;

    OverlapCheck(TableFaults faults, FeelEngine feel, KnownLaw known) {
        this.faults = faults;
        this.feel = feel;
        this.known = known;
    }

    /**
     * @param asked true for a table whose keys the program itself reads, so that the cells must list codes
     * @param whole false where some rule lacks a cell
     */
    void check(
            List<Optional<ConditionColumn>> conditions,
            List<WrittenRow> rows,
            HitPolicy policy,
            boolean asked,
            boolean whole) {
        int sofar = faults.count();
        var passing = new ArrayList<List<BitSet>>();
        for (int column = 0; column < conditions.size(); column++) {
            int at = column;
            conditions
                    .get(column)
                    .ifPresent(condition -> passing.add(
                            column(condition, asked && condition.name().equals(OwnTables.KEY), at, rows)));
        }
        if (!whole || faults.count() > sofar || passing.size() < conditions.size()) {
            return;
        }
        var columns = new ArrayList<>(passing);
        daysWithTheirRegimes(conditions, rows, passing).ifPresent(columns::add);
        if (policy == HitPolicy.UNIQUE) {
            noTwoRulesForOneQuestion(columns, rows.size());
        }
        if (policy != HitPolicy.COLLECT) {
            everyCodeHasARule(conditions, passing);
        }
    }

    /**
     * For each rule the samples of the column that it lets pass.
     *
     * @param plain true where the cells must list codes
     */
    private List<BitSet> column(ConditionColumn condition, boolean plain, int column, List<WrittenRow> rows) {
        var cells = rows.stream().map(row -> row.conditions().get(column)).toList();
        var samples = samples(condition, cells);
        var passing = new ArrayList<BitSet>();
        for (int i = 0; i < rows.size(); i++) {
            passing.add(passes(rows.get(i).number(), condition, plain, cells.get(i), samples));
        }
        return passing;
    }

    private List<Object> samples(ConditionColumn condition, List<String> cells) {
        return condition.samples(cells.stream().filter(CellText::hasRealDays).toList(), known.turns());
    }

    /**
     * The regime follows from the day. So the two columns together tell more than each alone: for each rule the days that it lets pass
     * under the regime that stands on them. Tells each rule whose day never lies in its regime. Empty where the table has but one of them.
     */
    private Optional<List<BitSet>> daysWithTheirRegimes(
            List<Optional<ConditionColumn>> conditions, List<WrittenRow> rows, List<List<BitSet>> passing) {
        int regime = place(conditions, OwnTables.REGIME);
        int on = place(conditions, OwnTables.ON);
        if (regime < 0 || on < 0) {
            return Optional.empty();
        }
        var days = samples(
                conditions.get(on).orElseThrow(),
                rows.stream().map(row -> row.conditions().get(on)).toList());
        var together = new ArrayList<BitSet>();
        for (int row = 0; row < rows.size(); row++) {
            var passes = new BitSet(days.size());
            var regimes = passing.get(regime).get(row);
            passing.get(on).get(row).stream()
                    .filter(day -> regimes.get(regimeOn(days.get(day))))
                    .forEach(passes::set);
            if (passes.isEmpty()) {
                faults.add(
                        rows.get(row).number(),
                        "giai đoạn và ngày của dòng không có ngày nào chung, nên dòng này không bao giờ trả lời.");
            }
            together.add(passes);
        }
        return Optional.of(together);
    }

    private int regimeOn(Object moment) {
        var day = LocalDate.ofInstant(((Date) moment).toInstant(), ZoneId.systemDefault());
        return known.regimes().indexOf(known.regimeOn(day));
    }

    private static int place(List<Optional<ConditionColumn>> conditions, String name) {
        return conditions.stream()
                .map(condition -> condition.map(ConditionColumn::name).orElse(""))
                .toList()
                .indexOf(name);
    }

    private BitSet passes(int row, ConditionColumn condition, boolean plain, String cell, List<Object> samples) {
        var passes = new BitSet(samples.size());
        if (cell.isEmpty()) {
            passes.set(0, samples.size());
        } else if (readable(row, condition, cell, samples)) {
            if (condition.type().equals("string") && CellText.listsCodes(cell)) {
                // what a list of codes says is plain; asking FEEL thousands of times would be felt at the start
                CellText.codes(cell).forEach(code -> passes.set(samples.indexOf(code)));
            } else {
                ask(row, condition, plain, cell, samples, passes);
            }
        }
        return passes;
    }

    /** Whether its days can be read, and its codes are those of the column. */
    private boolean readable(int row, ConditionColumn condition, String cell, List<Object> samples) {
        int sofar = faults.count();
        var label = condition.label();
        if (!CellText.hasRealDays(cell)) {
            faults.add(row, label, "có một ngày không có trong lịch.");
        } else if (CellText.hasUnreadableDays(cell)) {
            faults.add(
                    row,
                    label,
                    "ngày phải viết dạng < date and time(\"2027-01-01T00:00:00\"), nếu không dòng này không bao giờ"
                            + " trả lời.");
        } else if (!condition.type().equals("date") && CellText.hasDay(cell)) {
            faults.add(row, label, "ngày chỉ được ghi ở cột “on” (ngày của việc đang xét).");
        } else if (condition.type().equals("string")) {
            CellText.codes(cell).stream()
                    .filter(code -> !samples.contains(code))
                    .forEach(code -> faults.add(row, label, RowCheck.notAllowed(code)));
        }
        return faults.count() == sofar;
    }

    private void ask(
            int row, ConditionColumn condition, boolean plain, String cell, List<Object> samples, BitSet passes) {
        var label = condition.label();
        try {
            for (int i = 0; i < samples.size(); i++) {
                var variables = Variables.createVariables().putValue(CELL_INPUT, samples.get(i));
                passes.set(i, feel.evaluateSimpleUnaryTests(cell, CELL_INPUT, variables.asVariableContext()));
            }
        } catch (FeelException unreadable) {
            faults.add(row, label, "không đọc được " + cell + ".");
            return;
        }
        if (passes.isEmpty()) {
            faults.add(row, label, "ô " + cell + " không bao giờ đúng, nên dòng này không bao giờ trả lời.");
        } else if (plain) {
            faults.add(row, label, "ô " + cell + " phải ghi mã đặt trong ngoặc kép, ví dụ \"COMPLAINT_FILE\".");
        }
    }

    private void everyCodeHasARule(List<Optional<ConditionColumn>> conditions, List<List<BitSet>> passing) {
        for (int column = 0; column < conditions.size(); column++) {
            var condition = conditions.get(column).orElseThrow();
            if (condition.type().equals("string")) {
                everyCodeHasARule(condition, passing.get(column));
            }
        }
    }

    private void everyCodeHasARule(ConditionColumn condition, List<BitSet> passing) {
        var samples = condition.samples(List.of());
        var answered = new BitSet();
        passing.forEach(answered::or);
        for (int code = answered.nextClearBit(0); code < samples.size(); code = answered.nextClearBit(code + 1)) {
            faults.add("cột “" + condition.label() + "”: không dòng nào trả lời cho mã \"" + samples.get(code) + "\".");
        }
    }

    private void noTwoRulesForOneQuestion(List<List<BitSet>> passing, int rules) {
        for (int first = 0; first < rules; first++) {
            for (int second = first + 1; second < rules; second++) {
                int a = first;
                int b = second;
                if (passing.stream().allMatch(column -> column.get(a).intersects(column.get(b)))) {
                    faults.add("dòng " + (a + 1) + " và dòng " + (b + 1)
                            + " cùng trả lời một câu hỏi, trong khi bảng này chỉ cho một câu trả lời (UNIQUE).");
                }
            }
        }
    }
}
