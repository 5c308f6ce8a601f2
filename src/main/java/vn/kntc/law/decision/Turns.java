package vn.kntc.law.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The days that the column {@link DecisionTable#ON} of a table names: only there can the answer to a question change from one day to the
 * next.
 *
 * @param asked whether the table has that column
 * @param days in order; empty for a table whose rules know no day of their own
 */
record Turns(boolean asked, List<LocalDate> days) {

    private static final Pattern DAY = Pattern.compile("date and time\\(\"(\\d{4}-\\d{2}-\\d{2})T");

    static Turns of(List<Fact> inputs, List<TableRule> rules) {
        var days = new TreeSet<LocalDate>();
        boolean asked = false;
        for (int column = 0; column < inputs.size(); column++) {
            if (inputs.get(column).name().equals(OwnTables.ON)) {
                asked = true;
                for (var rule : rules) {
                    DAY.matcher(rule.cells().get(column))
                            .results()
                            .forEach(day -> days.add(LocalDate.parse(day.group(1))));
                }
            }
        }
        return new Turns(asked, List.copyOf(days));
    }

    /** A number that two days share exactly where no cell can tell them apart: one for each turn, one for each stretch between two. */
    int stretch(LocalDate on) {
        int stretch = 0;
        for (var day : days) {
            if (on.isBefore(day)) {
                return stretch;
            }
            stretch += on.equals(day) ? 1 : 2;
        }
        return stretch;
    }
}
