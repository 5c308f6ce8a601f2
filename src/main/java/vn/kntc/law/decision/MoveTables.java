package vn.kntc.law.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.law.ClockEffect;
import vn.kntc.law.ClockMove;
import vn.kntc.law.ClockMoves;
import vn.kntc.law.Regimes;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.StartRefused;

/** Answers from the tables {@code move…Clocks}: each is asked once for every clock that it may move. */
@Component
final class MoveTables implements ClockMoves {

    private static final String ACT = "act";
    private static final String EFFECT = "effect";
    private static final String DAY = "day";
    private static final String REPLACED_BY = "replacedBy";
    private static final String EFFECTS =
            Stream.of(ClockEffect.values()).map(Enum::name).sorted().collect(Collectors.joining(", "));

    private final DecisionTables tables;
    private final Regimes regimes;
    private final Map<String, Vocabulary> vocabularies = new ConcurrentHashMap<>();

    /** @throws StartRefused with everything that is wrong in any of the tables */
    MoveTables(DecisionTables tables, Regimes regimes) {
        this.tables = tables;
        this.regimes = regimes;
        var known = tables.all().stream()
                .filter(table -> OwnTables.tellsDeadlines(table.id()))
                .flatMap(table -> values(table, OwnTables.KEY).stream())
                .collect(Collectors.toSet());
        var faults = tables.all().stream()
                .filter(table -> OwnTables.moves(table.id()))
                .flatMap(table -> Stream.concat(faults(table, known), papers(table, tables)))
                .toList();
        if (!faults.isEmpty()) {
            throw new StartRefused(String.join("\n", faults));
        }
    }

    /** The clock of a paper is told by another table: each that it names has to be known here. */
    private static Stream<String> papers(DecisionTable table, DecisionTables tables) {
        if (!table.has(OwnTables.PAPER_CLOCK)) {
            return Stream.empty();
        }
        var known = values(table, OwnTables.PAPER_CLOCK);
        var papers = tables.get(OwnTables.REQUIRE_PAPER);
        int clock = output(papers, "clock");
        return papers.rules().stream()
                .map(rule -> rule.results().get(clock).replace("\"", ""))
                .filter(key -> !key.isEmpty() && !known.contains(key))
                .distinct()
                .map(key -> "Bảng “" + table.name() + "”: cột “" + OwnTables.PAPER_CLOCK + "” chưa có thời hạn " + key
                        + " mà bảng “" + papers.name() + "” nêu.");
    }

    private static Stream<String> faults(DecisionTable table, Set<String> known) {
        var faults = new ArrayList<String>();
        Stream.concat(values(table, OwnTables.KEY).stream(), results(table, REPLACED_BY))
                .filter(key -> !known.contains(key))
                .distinct()
                .forEach(key -> faults.add("không bảng thời hạn nào có thời hạn " + key + "."));
        for (int row = 0; row < table.rules().size(); row++) {
            var place = "dòng " + (row + 1) + ": ";
            unfollowable(table, table.rules().get(row)).ifPresent(fault -> faults.add(place + fault));
        }
        return faults.stream().map(fault -> "Bảng “" + table.name() + "”: " + fault);
    }

    /** What of a rule no act could carry out. */
    private static Optional<String> unfollowable(DecisionTable table, TableRule rule) {
        var code = result(table, rule, EFFECT);
        var known = Stream.of(ClockEffect.values())
                .filter(one -> one.name().equals(code))
                .findFirst();
        if (known.isEmpty()) {
            return Optional.of("chương trình không có tác động \"" + code + "\"; chỉ dùng " + EFFECTS + ".");
        }
        var day = result(table, rule, DAY);
        var instead = result(table, rule, REPLACED_BY);
        if (day.isEmpty() && (known.get().dated() || !instead.isEmpty())) {
            return Optional.of("chưa ghi ngày mà thời hạn tính theo.");
        }
        return day.equals(OWN_LAST_DAY) && (known.get() != ClockEffect.MEET || !instead.isEmpty())
                ? Optional.of("ngày \"" + OWN_LAST_DAY + "\" chỉ đi cùng tác động \"" + ClockEffect.MEET + "\".")
                : Optional.empty();
    }

    /** Text of a result's cell without its quotes; empty where the cell says nothing. */
    private static String result(DecisionTable table, TableRule rule, String output) {
        return rule.results().get(output(table, output)).replace("\"", "").strip();
    }

    private static int output(DecisionTable table, String name) {
        return table.outputs().stream().map(Fact::name).toList().indexOf(name);
    }

    @Override
    public List<ClockMove> of(String id, String act, LocalDate on, Map<String, Object> facts, Set<String> running) {
        var table = tables.get(id);
        var question = question(table, act, on, facts);
        var keys = new LinkedHashSet<>(values(table, OwnTables.KEY));
        keys.addAll(running);
        var moves = new ArrayList<ClockMove>();
        for (var key : keys) {
            question.put(OwnTables.KEY, key);
            table.evaluate(question).forEach(match -> moves.add(move(key, match)));
        }
        return List.copyOf(moves);
    }

    private Map<String, Object> question(DecisionTable table, String act, LocalDate on, Map<String, Object> facts) {
        var question = new HashMap<String, Object>();
        question.put(ACT, act);
        for (var fact : table.facts()) {
            if (fact.description().type().equals("boolean")) {
                question.put(fact.name(), false);
            }
        }
        question.putAll(facts);
        check(table, question);
        question.put(OwnTables.REGIME, regimes.on(on).code());
        question.put(OwnTables.ON, Fact.day(on));
        return question;
    }

    /** The room asks, not an outsider: what does not fit is an error of the program. */
    private static void check(DecisionTable table, Map<String, Object> question) {
        var strange = new HashSet<>(question.keySet());
        table.facts().forEach(fact -> strange.remove(fact.name()));
        if (!strange.isEmpty()) {
            throw new IllegalArgumentException(table.id() + " does not ask for " + strange);
        }
        try {
            table.facts().stream()
                    .filter(fact -> !fact.name().equals(OwnTables.KEY))
                    .forEach(fact -> fact.check(question.get(fact.name())));
        } catch (InvalidInput refused) {
            throw new IllegalArgumentException(table.id() + ": " + refused.getMessage(), refused);
        }
    }

    private static ClockMove move(String key, Match match) {
        var rule = match.result();
        return new ClockMove(
                key,
                ClockEffect.valueOf((String) rule.get(EFFECT)),
                (String) rule.get(DAY),
                (String) rule.get(REPLACED_BY),
                match.citation().basis());
    }

    @Override
    public Vocabulary vocabulary(String id) {
        return vocabularies.computeIfAbsent(id, this::read);
    }

    private Vocabulary read(String id) {
        var table = tables.find(id)
                .orElseThrow(() -> new StartRefused("Thư mục decisions/ thiếu bảng có mã “" + id + "”."));
        return new Vocabulary(
                Set.copyOf(values(table, ACT)),
                values(table, ACT).stream()
                        .collect(Collectors.toUnmodifiableMap(Function.identity(), act -> days(table, act))),
                table.facts().stream()
                        .map(Fact::name)
                        .filter(name -> !name.equals(ACT) && !name.equals(OwnTables.KEY))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static List<String> values(DecisionTable table, String input) {
        return table.inputs().get(table.column(input)).description().allowedValues().stream()
                .map(String.class::cast)
                .toList();
    }

    private static Set<String> days(DecisionTable table, String act) {
        return table.rules().stream()
                .filter(rule -> table.allows(rule, ACT, act))
                .map(rule -> result(table, rule, DAY))
                .filter(day -> !day.isEmpty() && !day.equals(OWN_LAST_DAY))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> results(DecisionTable table, String output) {
        return table.rules().stream().map(rule -> result(table, rule, output)).filter(code -> !code.isEmpty());
    }
}
