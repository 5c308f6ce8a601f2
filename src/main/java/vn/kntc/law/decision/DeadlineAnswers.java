package vn.kntc.law.decision;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.CountedPeriod;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.law.DeadlineAnswer;
import vn.kntc.law.LegalInstrument;
import vn.kntc.law.LegalInstruments;
import vn.kntc.law.Regime;
import vn.kntc.law.Regimes;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;

/** How long a deadline is and when it ends, from the tables of deadlines and the calendar. */
@Component
final class DeadlineAnswers {

    private static final Period ONE_WORKING_DAY_BEFORE =
            new Period(1, DayUnit.WORKING_DAY, Direction.BEFORE, RollRule.NONE);

    private final Deadlines deadlines;
    private final DecisionTables tables;
    private final DatedTables dated;
    private final WorkCalendar calendar;
    private final LegalInstruments instruments;
    private final Regimes regimes;

    /** Of each citation the instruments whose first day in force is known. */
    private final Map<Citation, List<LegalInstrument>> inForce = new ConcurrentHashMap<>();

    /** How days are counted, by regime and stretch of the table that says it. */
    private final Map<Stretch, String> countings = new ConcurrentHashMap<>();

    /** Bounded by keys, regimes, days on which a rule begins or ends, and yes-or-no facts, since only checked questions get here. */
    private final Map<Question, Optional<Answering>> rules = new ConcurrentHashMap<>();

    DeadlineAnswers(
            Deadlines deadlines,
            DecisionTables tables,
            DatedTables dated,
            WorkCalendar calendar,
            LegalInstruments instruments,
            Regimes regimes) {
        this.deadlines = deadlines;
        this.tables = tables;
        this.dated = dated;
        this.calendar = calendar;
        this.instruments = instruments;
        this.regimes = regimes;
    }

    DeadlineAnswer answer(String key, LocalDate from, Map<String, Boolean> facts) {
        var deadline = deadlines.get(key);
        requireGoverned(from, deadline);
        requireAsked(facts, deadline);
        var answering = answering(deadline, from, facts);
        var period = Deadline.period(answering.match());
        var counted = calendar.count(from, period);
        var citation = answering.match().citation();
        return new DeadlineAnswer(
                key,
                from,
                counted.due(),
                period.amount(),
                period.unit(),
                period.direction(),
                period.roll(),
                regimes.on(from),
                citation.basis(),
                counted.unrolledDue(),
                counted.skipped(),
                doubts(key, from, citation, counted),
                explanation(deadline, from, period, counted, answering),
                answering.since());
    }

    private List<String> doubts(String key, LocalDate from, Citation citation, CountedPeriod counted) {
        var doubts = new LinkedHashSet<>(citation.doubts());
        doubts.addAll(notYetInForce(citation, from));
        doubts.addAll(transitionDoubts(key, from, counted.due()));
        doubts.addAll(counted.doubts());
        return List.copyOf(doubts);
    }

    private String explanation(
            Deadline deadline, LocalDate from, Period period, CountedPeriod counted, Answering answering) {
        return Explanation.of(
                deadline.name(),
                deadline.startEvent(),
                period,
                counted,
                workingDayBefore(counted.due()),
                answering.match().citation().basis(),
                counting(from),
                answering.since());
    }

    /** Whether the law of that day knows it, whatever the facts. */
    boolean defines(String key, LocalDate on) {
        var deadline = deadlines.get(key);
        DatedTables.requireDate("on", on);
        return !on.isBefore(deadline.since())
                && deadline.combinations().stream()
                        .anyMatch(facts -> deadline.rule(dated, on, facts).isPresent());
    }

    private static void requireGoverned(LocalDate from, Deadline deadline) {
        DatedTables.requireDate("from", from);
        if (from.isBefore(deadline.since())) {
            throw new InvalidInput(
                    "from",
                    "Không tính được thời hạn từ ngày " + ShownDay.of(from) + " vì " + deadline.law()
                            + " có hiệu lực từ ngày " + ShownDay.of(deadline.since()) + ".");
        }
    }

    private static void requireAsked(Map<String, Boolean> facts, Deadline deadline) {
        facts.forEach((fact, value) -> {
            if (!deadline.facts().contains(fact)) {
                throw Fact.unlisted(fact, "Thời hạn “" + deadline.name() + "”");
            }
            if (value == null) {
                throw new InvalidInput(fact, "Dữ kiện “" + fact + "” phải là true hoặc false.");
            }
        });
    }

    private Answering answering(Deadline deadline, LocalDate from, Map<String, Boolean> facts) {
        var table = deadline.table();
        var regime = regimes.on(from);
        var question = new Question(deadline.key(), regime, table.turns().stretch(from), Map.copyOf(facts));
        return rules.computeIfAbsent(question, asked -> deadline.rule(dated, from, asked.facts())
                        .map(match -> new Answering(
                                match, dated.since(table, match.rule(), from).orElse(null))))
                .orElseThrow(() -> new InvalidInput(
                        "from",
                        "Thời hạn “" + deadline.name() + "” không được quy định trong giai đoạn " + regimes.name(regime)
                                + "."));
    }

    /** Where it says how days are counted, whatever law sets the length of a period. */
    private String counting(LocalDate on) {
        var table = tables.get(OwnTables.STATE_LAW);
        return countings.computeIfAbsent(
                new Stretch(regimes.on(on), table.turns().stretch(on)),
                stretch -> (String) dated.ask(table, on, Map.of("point", "COUNTING"))
                        .get(0)
                        .result()
                        .get("sentence"));
    }

    /** @return null where the day is a working day itself */
    private LocalDate workingDayBefore(LocalDate due) {
        return calendar.day(due).workingDay()
                ? null
                : calendar.count(due, ONE_WORKING_DAY_BEFORE).due();
    }

    /** A rule cited from a text that came later: what stood in the one before was not compared. */
    private List<String> notYetInForce(Citation citation, LocalDate from) {
        return inForce.computeIfAbsent(citation, this::datedInstruments).stream()
                .filter(instrument -> from.isBefore(instrument.inForceFrom()))
                .map(instrument -> "Cần pháp chế xác nhận: " + instrument.title() + " có hiệu lực từ ngày "
                        + ShownDay.of(instrument.inForceFrom())
                        + ", sau ngày bắt đầu tính; quy định trước đó chưa được đối chiếu.")
                .toList();
    }

    /** The one that each article stands in, not those that amended it: of these the regime has made sure. */
    private List<LegalInstrument> datedInstruments(Citation citation) {
        return citation.basis().stream()
                .flatMap(article -> instruments.of(article).stream().limit(1))
                .filter(instrument -> instrument.inForceFrom() != null)
                .distinct()
                .toList();
    }

    /** Only a period that ends after the first day of the later regime crosses into it: one that ends on that day does not. */
    private List<String> transitionDoubts(String key, LocalDate from, LocalDate due) {
        var atDue = regimes.before(due);
        if (regimes.on(from).equals(atDue)) {
            return List.of();
        }
        var question = Map.<String, Object>of(OwnTables.KEY, key, AskedColumns.REGIME_AT_DUE, atDue.code());
        return dated.ask(OwnTables.DOUBT_TRANSITION, from, question).stream()
                .flatMap(match -> match.citation().doubts().stream())
                .toList();
    }

    /** @param stretch of the days between which the rules of the table change */
    private record Question(String key, Regime regime, int stretch, Map<String, Boolean> facts) {}

    private record Stretch(Regime regime, int stretch) {}

    /** @param since first day of a rule that begins on a day of its own, else null */
    private record Answering(Match match, LocalDate since) {}
}
