package vn.kntc.law.decision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.law.Regime;
import vn.kntc.law.Regimes;
import vn.kntc.shared.InvalidInput;

/** Asks tables for a day: the columns that follow from it are filled here, the others by whoever asks. */
@Component
final class DatedTables {

    private final DecisionTables tables;
    private final Regimes regimes;
    private final WorkCalendar calendar;

    DatedTables(DecisionTables tables, Regimes regimes, WorkCalendar calendar) {
        this.tables = tables;
        this.regimes = regimes;
        this.calendar = calendar;
    }

    /** @throws InvalidInput if there is no day */
    static void requireDate(String field, LocalDate date) {
        if (date == null) {
            throw new InvalidInput(field, "Thiếu ngày “" + field + "”.");
        }
    }

    /** The rules that match, of one of the program's own tables. */
    List<Match> ask(String table, LocalDate on, Map<String, Object> facts) {
        return ask(tables.get(table), on, facts);
    }

    /** The rules that match, as the hit policy allows. */
    List<Match> ask(DecisionTable table, LocalDate on, Map<String, Object> facts) {
        var question = new HashMap<String, Object>(32);
        question.putAll(facts);
        return askOwn(table, on, regimes.on(on), question);
    }

    /** The same of a question that belongs to the caller and may be filled up, by a regime that he has looked up already. */
    static List<Match> askOwn(DecisionTable table, LocalDate on, Regime regime, Map<String, Object> question) {
        question.put(OwnTables.REGIME, regime.code());
        if (table.asksTheDay()) {
            question.put(OwnTables.ON, Fact.day(on));
        }
        return table.evaluate(question);
    }

    /** Whether the rule holds on that day, whatever the facts. */
    boolean holds(DecisionTable table, TableRule rule, LocalDate on) {
        return table.allows(rule, OwnTables.REGIME, regimes.on(on).code())
                && (!table.asksTheDay() || table.allows(rule, OwnTables.ON, Fact.day(on)));
    }

    /** First day of the stretch in which the rule answers on that day; empty where it does not begin on a day of its own. */
    Optional<LocalDate> since(DecisionTable table, String rule, LocalDate on) {
        return table.since(rule, on, calendar);
    }

    /**
     * Days of the regime on which an answer may be another than on the day before, in order: its first, every one that the table names, and
     * the one after that.
     *
     * @param since earlier days are left out; where the regime begins earlier, this day stands for its first
     */
    List<LocalDate> days(DecisionTable table, Regime regime, LocalDate since) {
        var first = regimes.since(regime).isBefore(since) ? since : regimes.since(regime);
        var days = new TreeSet<LocalDate>();
        days.add(first);
        for (var turn : table.turns().days()) {
            days.add(turn);
            days.add(calendar.count(turn, DecisionTable.THE_NEXT_DAY).due());
        }
        return days.stream()
                .filter(day -> !day.isBefore(first) && regimes.on(day).equals(regime))
                .toList();
    }

    /** The same days of all regimes, each told once. */
    List<LocalDate> days(DecisionTable table, LocalDate since) {
        return regimes.all().stream()
                .flatMap(regime -> days(table, regime, since).stream())
                .toList();
    }

    Regime regime(LocalDate on) {
        return regimes.on(on);
    }
}
