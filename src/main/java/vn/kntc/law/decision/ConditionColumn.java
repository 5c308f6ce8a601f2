package vn.kntc.law.decision;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * An input column that can be read.
 *
 * @param allowed FEEL text of the allowed values, or empty
 */
record ConditionColumn(String name, String label, String type, String allowed) {

    /** Later than any day that a rule names. */
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    /** Nobody asks for a moment within a day. */
    private static final long ONE_DAY = Duration.ofDays(1).toMillis();

    /**
     * Every code, or of numbers and days those at which a cell of the column can change its mind, with their neighbours.
     *
     * @param cells of the column, their days all in the calendar
     */
    List<Object> samples(List<String> cells) {
        return samples(cells, List.of());
    }

    /** The same with further days at which something else changes. */
    List<Object> samples(List<String> cells, List<LocalDate> turns) {
        return switch (type) {
            case "string" -> List.copyOf(CellText.codes(allowed));
            case "boolean" -> List.of(true, false);
            case "integer" -> numbers(cells);
            default -> days(cells, turns);
        };
    }

    private List<Object> numbers(List<String> cells) {
        var numbers = new LinkedHashSet<Object>();
        Stream.concat(Stream.of(allowed), cells.stream())
                .flatMap(text -> CellText.numbers(text).stream())
                .flatMap(number -> Stream.of(number - 1, number, number + 1))
                .filter(number -> CellText.permits(allowed, number))
                .forEach(numbers::add);
        return List.copyOf(numbers);
    }

    private static List<Object> days(List<String> cells, List<LocalDate> turns) {
        var days = new LinkedHashSet<Object>();
        days.add(Fact.day(LATEST));
        Stream.concat(turns.stream(), cells.stream().flatMap(CellText::days))
                .map(day -> Fact.day(day).getTime())
                .flatMap(moment -> Stream.of(moment - ONE_DAY, moment, moment + ONE_DAY))
                .forEach(moment -> days.add(new Date(moment)));
        return List.copyOf(days);
    }
}
