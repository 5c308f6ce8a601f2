package vn.kntc.law.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * All questions that a table allows. Booleans and codes are taken whole; of a number or a day only the values at which some cell of
 * the column can change its answer, with their neighbours and the ends of the range: between them no cell can tell two values apart.
 */
record FactSpace(DecisionTable table, List<List<Object>> axes) {

    static FactSpace of(DecisionTable table) {
        var axes = new ArrayList<List<Object>>();
        for (int column = 0; column < table.inputs().size(); column++) {
            axes.add(axis(table, column));
        }
        return new FactSpace(table, axes);
    }

    private static List<Object> axis(DecisionTable table, int column) {
        var fact = table.inputs().get(column).description();
        if (fact.type().equals("boolean")) {
            return List.of(true, false);
        }
        if (fact.type().equals("date")) {
            return days(table, column);
        }
        if (fact.minimum() == null) {
            return fact.allowedValues();
        }
        var numbers = new TreeSet<Object>();
        numbers.add(fact.minimum());
        numbers.add(fact.maximum());
        for (var rule : table.rules()) {
            new Cell(rule.cells().get(column))
                    .edges().stream()
                            .filter(number -> number >= fact.minimum() && number <= fact.maximum())
                            .forEach(numbers::add);
        }
        return List.copyOf(numbers);
    }

    /** Each day that a cell names, the days around it, and one far from all of them. */
    private static List<Object> days(DecisionTable table, int column) {
        var days = new TreeSet<LocalDate>();
        days.add(LocalDate.of(2100, 1, 1));
        for (var rule : table.rules()) {
            new Cell(rule.cells().get(column))
                    .day()
                    .ifPresent(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        }
        return days.stream().map(day -> (Object) Fact.day(day)).toList();
    }

    long size() {
        return axes.stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
    }

    /** Shows each point with the rules (by index) whose every cell allows it; columns narrow the rules one after the other. */
    void forEach(BiConsumer<Object[], BitSet> visitor) {
        var all = new BitSet();
        all.set(0, table.rules().size());
        visit(new Object[axes.size()], 0, all, allowing(), visitor);
    }

    private void visit(
            Object[] point,
            int column,
            BitSet rules,
            List<List<BitSet>> allowing,
            BiConsumer<Object[], BitSet> visitor) {
        if (column == point.length) {
            visitor.accept(point, rules);
            return;
        }
        for (int i = 0; i < axes.get(column).size(); i++) {
            point[column] = axes.get(column).get(i);
            var narrowed = (BitSet) rules.clone();
            narrowed.and(allowing.get(column).get(i));
            visit(point, column + 1, narrowed, allowing, visitor);
        }
    }

    /** For each column and each of its values the rules whose cell allows the value. */
    private List<List<BitSet>> allowing() {
        var columns = new ArrayList<List<BitSet>>();
        for (int column = 0; column < axes.size(); column++) {
            var values = new ArrayList<BitSet>();
            for (var value : axes.get(column)) {
                var rules = new BitSet();
                for (int rule = 0; rule < table.rules().size(); rule++) {
                    rules.set(rule, new Cell(table.rules().get(rule).cells().get(column)).allows(value));
                }
                values.add(rules);
            }
            columns.add(values);
        }
        return columns;
    }

    Map<String, Object> random(Random random) {
        var point = new Object[axes.size()];
        for (int column = 0; column < point.length; column++) {
            var axis = axes.get(column);
            point[column] = axis.get(random.nextInt(axis.size()));
        }
        return named(point);
    }

    Map<String, Object> named(Object[] point) {
        var facts = new LinkedHashMap<String, Object>();
        for (int column = 0; column < point.length; column++) {
            facts.put(table.inputs().get(column).name(), point[column]);
        }
        return facts;
    }

    /** Ids of the rules whose every cell allows the point, in the order of the table. */
    List<String> matching(Object[] point) {
        var matching = new ArrayList<String>(2);
        for (int rule = 0; rule < table.rules().size(); rule++) {
            if (matches(rule, point)) {
                matching.add(table.rules().get(rule).id());
            }
        }
        return matching;
    }

    private boolean matches(int rule, Object[] point) {
        var cells = table.rules().get(rule).cells();
        for (int column = 0; column < point.length; column++) {
            if (!new Cell(cells.get(column)).allows(point[column])) {
                return false;
            }
        }
        return true;
    }
}
