package vn.kntc.law.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import vn.kntc.shared.ShownDay;

/** Days on which a table answers nothing where it should: else a step would fail in its midst. */
final class SilentDays {

    /** Before any day that is asked about. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private SilentDays() {}

    /** Points, grounds and criteria that a rule may ask for on any day have an answer on every day. */
    static List<String> codes(DecisionTables tables, DatedTables dated) {
        var faults = new ArrayList<String>();
        tables.all().stream()
                .filter(table -> OwnTables.answersAlways(table.id()))
                .forEach(table -> table.facts().stream()
                        .limit(1)
                        .flatMap(fact -> fact.description().allowedValues().stream())
                        .forEach(code -> faults.addAll(code(table, code, dated))));
        return faults;
    }

    /** A deadline that the law knew before and knows again after cannot be unknown in between. */
    static List<String> gaps(Collection<Deadline> deadlines, DatedTables dated) {
        return told(deadlines, dated, (deadline, days) -> days.gaps().stream()
                .map(day -> "Bảng “" + deadline.table().name() + "”: thời hạn “" + deadline.name() + "” ("
                        + deadline.key() + ") không có dòng nào trả lời từ ngày " + ShownDay.of(day) + " (giai đoạn "
                        + dated.regime(day) + "), trong khi trước và sau đó đều có.")
                .toList());
    }

    /**
     * A law may end a deadline, but the row of the next regime may have been forgotten as well: whoever starts the program is told,
     * unless the tables say that it ended there.
     *
     * @param endedOn first days on which the law has the deadline no more, by key
     */
    static List<String> ended(Collection<Deadline> deadlines, DatedTables dated, Map<String, LocalDate> endedOn) {
        return told(deadlines, dated, (deadline, days) -> days.end().stream()
                .filter(day -> !day.equals(endedOn.get(deadline.key())))
                .map(day -> "Bảng “" + deadline.table().name() + "”: thời hạn “" + deadline.name() + "” ("
                        + deadline.key() + ") không còn dòng nào trả lời từ ngày " + ShownDay.of(day) + " (giai đoạn "
                        + dated.regime(day) + "); nếu luật không bỏ thời hạn này thì bảng còn thiếu dòng.")
                .toList());
    }

    private static List<String> told(
            Collection<Deadline> deadlines, DatedTables dated, BiFunction<Deadline, Answered, List<String>> teller) {
        return deadlines.stream()
                .flatMap(deadline -> deadline.combinations().stream()
                        .flatMap(facts -> teller.apply(deadline, Answered.of(deadline, facts, dated)).stream()))
                .distinct()
                .toList();
    }

    /**
     * On which days a deadline has a rule, all facts told alike.
     *
     * @param days on which the answer may change, in order
     * @param answered for each whether there is a rule
     */
    private record Answered(List<LocalDate> days, List<Boolean> answered) {

        static Answered of(Deadline deadline, Map<String, Boolean> facts, DatedTables dated) {
            var days = dated.days(deadline.table(), deadline.since());
            return new Answered(
                    days,
                    days.stream()
                            .map(day -> deadline.rule(dated, day, facts).isPresent())
                            .toList());
        }

        /** The first day of each stretch without a rule that lies between two with one. */
        List<LocalDate> gaps() {
            int last = answered.lastIndexOf(true);
            return IntStream.range(1, Math.max(1, last))
                    .filter(at -> !answered.get(at) && answered.get(at - 1))
                    .mapToObj(days::get)
                    .toList();
        }

        /** The first day from which it has none any more; empty where it has one to the last, or never had any. */
        Optional<LocalDate> end() {
            int last = answered.lastIndexOf(true);
            return last < 0 || last == days.size() - 1 ? Optional.empty() : Optional.of(days.get(last + 1));
        }
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
