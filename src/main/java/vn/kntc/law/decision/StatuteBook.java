package vn.kntc.law.decision;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.ClockRules;
import vn.kntc.law.DeadlineAnswer;
import vn.kntc.law.DeadlineDescription;
import vn.kntc.law.DeadlineGroup;
import vn.kntc.law.DecisionAnswer;
import vn.kntc.law.DecisionDescription;
import vn.kntc.law.Law;
import vn.kntc.law.LawCatalogue;
import vn.kntc.law.LegalInstrument;
import vn.kntc.law.LegalInstruments;
import vn.kntc.law.PauseGround;
import vn.kntc.law.Regime;
import vn.kntc.law.Regimes;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.Sha256;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.StartRefused;

/** Answers from the decision tables; holds no rule of its own, only how a question is checked and an answer put together. */
@Service
class StatuteBook implements Law, LawCatalogue, ClockRules {

    private static final String REGIME = DecisionTable.REGIME;

    private static final Period ONE_WORKING_DAY_BEFORE =
            new Period(1, DayUnit.WORKING_DAY, Direction.BEFORE, RollRule.NONE);
    /** Before any day that is asked about. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final WorkCalendar calendar;
    private final LegalInstruments instruments;
    private final Regimes regimes;
    private final DecisionTables tables;
    private final Map<String, DecisionTable> tableOfKey = new LinkedHashMap<>();
    private final Map<String, Governed> governed = new HashMap<>();
    private final Map<String, Set<String>> factsOfKey = new HashMap<>();

    /** Of the tables that tell how long a clock runs, how it is named and what is in doubt. */
    private final String clockContent;

    /** Of each citation the instruments whose first day in force is known. */
    private final Map<Citation, List<LegalInstrument>> dated = new ConcurrentHashMap<>();

    /** How days are counted, by regime and stretch of the table that says it. */
    private final Map<Stretch, String> countings = new ConcurrentHashMap<>();

    /** Bounded by keys, regimes, days on which a rule begins or ends, and yes-or-no facts, since only checked questions get here. */
    private final Map<DeadlineQuestion, Optional<Answering>> rules = new ConcurrentHashMap<>();

    /** From the tables below {@code decisions/}. */
    StatuteBook(WorkCalendar calendar, LegalInstruments instruments, Regimes regimes) {
        this(calendar, instruments, regimes, DecisionTables.load(KnownLaw.of(instruments, regimes)));
    }

    @Autowired
    StatuteBook(WorkCalendar calendar, LegalInstruments instruments, Regimes regimes, DecisionTables tables) {
        this.calendar = calendar;
        this.instruments = instruments;
        this.regimes = regimes;
        this.tables = tables;
        for (var table : tables.all()) {
            if (isDeadlineTable(table)) {
                var keys = table.inputs()
                        .get(table.column(OwnTables.KEY))
                        .description()
                        .allowedValues();
                keys.forEach(key -> tableOfKey.put((String) key, table));
            }
        }
        var faults = new ArrayList<String>();
        tableOfKey.forEach((key, table) -> {
            try {
                governed.put(key, describe(key));
            } catch (StartRefused refused) {
                faults.add(refused.getMessage());
            }
            factsOfKey.put(key, factsOf(table, key));
        });
        faults.addAll(silentPoints());
        if (!faults.isEmpty()) {
            throw new StartRefused(String.join("\n", faults));
        }
        var content = tables.all().stream()
                .filter(table -> !isPublic(table) && !OwnTables.moves(table.id())
                        || table.id().equals(OwnTables.STATE_LAW))
                .map(table -> table.id() + " " + table.content())
                .sorted()
                .collect(Collectors.joining("\n"));
        this.clockContent = Sha256.hex((regimes + "\n" + content).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public DeadlineAnswer deadline(String key, LocalDate from, Map<String, Boolean> facts) {
        var table = tableOf(key);
        var law = governed.get(key);
        requireGoverned(from, law);
        var asked = factsOfKey.get(key);
        facts.forEach((fact, value) -> {
            if (!asked.contains(fact)) {
                throw unlisted(fact, "Thời hạn “" + law.name() + "”");
            }
            if (value == null) {
                throw new InvalidInput(fact, "Dữ kiện “" + fact + "” phải là true hoặc false.");
            }
        });
        var regime = regimes.on(from);
        var answering = answering(
                table, from, new DeadlineQuestion(key, regime, table.turns().stretch(from), Map.copyOf(facts)));
        var match = answering.match();
        var period = period(match);
        var counted = calendar.count(from, period);
        var doubts = new LinkedHashSet<>(match.citation().doubts());
        doubts.addAll(notYetInForce(match.citation(), from));
        doubts.addAll(transitionDoubts(key, from, regime, counted.due()));
        doubts.addAll(counted.doubts());
        var basis = match.citation().basis();
        return new DeadlineAnswer(
                key,
                from,
                counted.due(),
                period.amount(),
                period.unit(),
                period.direction(),
                period.roll(),
                regime,
                basis,
                counted.unrolledDue(),
                counted.skipped(),
                List.copyOf(doubts),
                Explanation.of(
                        law.name(),
                        law.startEvent(),
                        period,
                        counted,
                        workingDayBefore(counted.due()),
                        basis,
                        counting(from),
                        answering.since()),
                answering.since());
    }

    /** Points, grounds and criteria that a rule may ask for on any day have an answer on every day: else a step would fail in its midst. */
    private List<String> silentPoints() {
        var faults = new ArrayList<String>();
        for (var id : OwnTables.ANSWERING_ALWAYS) {
            tables.find(id).ifPresent(table -> {
                var asked = table.facts().get(0);
                for (var code : asked.description().allowedValues()) {
                    for (var regime : regimes.all()) {
                        for (var day : daysOf(table, regime, EARLIEST)) {
                            if (table.rules().stream()
                                    .noneMatch(rule -> table.allows(rule, asked.name(), code)
                                            && table.allows(rule, REGIME, regime.code())
                                            && (!table.has(DecisionTable.ON)
                                                    || table.allows(rule, DecisionTable.ON, Fact.day(day))))) {
                                faults.add("Bảng “" + table.name() + "”: mã “" + code
                                        + "” không có dòng nào trả lời cho ngày " + ShownDay.of(day) + " (giai đoạn "
                                        + regime + ").");
                            }
                        }
                    }
                }
            });
        }
        return faults;
    }

    /** Where it says how days are counted, whatever law sets the length of a period. */
    private String counting(LocalDate on) {
        var table = tables.get(OwnTables.STATE_LAW);
        return countings.computeIfAbsent(
                new Stretch(regimes.on(on), table.turns().stretch(on)),
                regime -> (String) ask(tables.get(OwnTables.STATE_LAW), on, Map.of("point", "COUNTING"))
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

    @Override
    public String deadlineName(String key) {
        tableOf(key);
        return governed.get(key).name();
    }

    @Override
    public Optional<String> startEvent(String key) {
        return Optional.ofNullable(governed.get(key)).map(Governed::startEvent);
    }

    @Override
    public DecisionAnswer decide(String decision, LocalDate on, Map<String, Object> facts) {
        var table = tables.find(decision == null ? "" : decision)
                .filter(StatuteBook::isPublic)
                .orElseThrow(() -> new InvalidInput("decision", "Không có bảng quyết định nào mang mã này."));
        requireDate("on", on);
        var question = check(table, facts);
        var regime = regimes.on(on);
        var matches = ask(table, on, question);
        if (matches.isEmpty()) {
            return withoutAnswer(table, on);
        }
        var basis = new LinkedHashSet<String>();
        var doubts = new LinkedHashSet<String>();
        matches.forEach(match -> {
            basis.addAll(match.citation().basis());
            doubts.addAll(match.citation().doubts());
        });
        return new DecisionAnswer(
                table.id(),
                table.version(),
                regime,
                matches.stream().map(DecisionTable.Match::result).toList(),
                List.copyOf(basis),
                List.copyOf(doubts),
                matches.stream()
                        .flatMap(match -> table.since(match.rule(), on, calendar).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** Fills the columns that follow from the day of the question. */
    private List<DecisionTable.Match> ask(DecisionTable table, LocalDate on, Map<String, Object> facts) {
        var question = new HashMap<>(facts);
        question.put(REGIME, regimes.on(on).code());
        if (table.has(DecisionTable.ON)) {
            question.put(DecisionTable.ON, Fact.day(on));
        }
        return table.evaluate(question);
    }

    @Override
    public List<DeadlineDescription> deadlines() {
        return deadlineGroups().stream()
                .flatMap(group -> group.deadlines().stream())
                .toList();
    }

    @Override
    public List<DeadlineGroup> deadlineGroups() {
        var groups = new LinkedHashMap<DecisionTable, List<DeadlineDescription>>();
        tableOfKey.forEach((key, table) ->
                groups.computeIfAbsent(table, first -> new ArrayList<>()).add(description(table, key)));
        return groups.entrySet().stream()
                .map(group -> new DeadlineGroup(group.getKey().name(), List.copyOf(group.getValue())))
                .toList();
    }

    private DeadlineDescription description(DecisionTable table, String key) {
        var names = factsOfKey.get(key);
        return new DeadlineDescription(
                key,
                governed.get(key).name(),
                table.facts().stream()
                        .filter(fact -> names.contains(fact.name()))
                        .map(Fact::description)
                        .toList(),
                rulesOf(table, key, names));
    }

    @Override
    public List<DecisionDescription> decisions() {
        return tables.all().stream()
                .filter(StatuteBook::isPublic)
                .filter(table -> !OwnTables.UNLISTED.contains(table.id()))
                .map(table -> new DecisionDescription(
                        table.id(),
                        table.name(),
                        table.version(),
                        table.facts().stream().map(Fact::description).toList(),
                        table.outputs().stream().map(Fact::description).toList()))
                .toList();
    }

    @Override
    public PauseRule pause(String key, PauseGround ground, LocalDate on) {
        requireDate("on", on);
        return clockRule(OwnTables.ALLOW_PAUSE, key, on, "ground", ground.name())
                .map(match -> new PauseRule(
                        (Boolean) match.result().get("allowed"),
                        match.citation().basis(),
                        match.citation().doubts()))
                .orElseGet(() -> new PauseRule(false, basisOf(OwnTables.ALLOW_PAUSE, key, on), List.of()));
    }

    @Override
    public ExtensionRule extension(String key, CaseGrade grade, LocalDate on) {
        requireDate("on", on);
        return clockRule(OwnTables.LIMIT_EXTENSIONS, key, on, "grade", grade.name())
                .map(match -> new ExtensionRule(
                        ((Number) match.result().get("times")).intValue(),
                        (String) match.result().get("extensionKey"),
                        match.citation().basis(),
                        match.citation().doubts()))
                .orElseGet(() -> new ExtensionRule(0, null, basisOf(OwnTables.LIMIT_EXTENSIONS, key, on), List.of()));
    }

    @Override
    public boolean letPass(String key) {
        tableOf(key);
        return governed.get(key).letPass();
    }

    @Override
    public Edition edition(String key) {
        return new Edition(tableOf(key).version(), clockContent);
    }

    /** Empty for a key that the table does not know: then the table's articles do not speak of it. */
    private Optional<DecisionTable.Match> clockRule(
            String decision, String key, LocalDate on, String fact, String value) {
        tableOf(key);
        return ask(tables.get(decision), on, Map.of(OwnTables.KEY, key, fact, value)).stream()
                .findFirst();
    }

    /** The articles that allow it for other periods of the same law on that day; of all laws where that law has none. */
    private List<String> basisOf(String decision, String key, LocalDate on) {
        var table = tables.get(decision);
        var regime = regimes.on(on).code();
        var allowing = table.rules().stream()
                .filter(rule -> table.allows(rule, REGIME, regime))
                .filter(rule -> !table.has(DecisionTable.ON) || table.allows(rule, DecisionTable.ON, Fact.day(on)))
                .flatMap(rule -> table.citations().get(rule.id()).basis().stream())
                .distinct()
                .toList();
        var ofTheLaw = allowing.stream()
                .filter(article -> article.contains(governed.get(key).law()))
                .toList();
        return ofTheLaw.isEmpty() ? allowing : ofTheLaw;
    }

    private DecisionAnswer withoutAnswer(DecisionTable table, LocalDate on) {
        var regime = regimes.on(on);
        var meaning = ask(tables.get(OwnTables.EXPLAIN_NO_ANSWER), on, Map.of("decision", table.id()));
        if (meaning.isEmpty()) {
            throw new IllegalStateException("no rule of " + table.id() + " answers in " + regime);
        }
        var citation = meaning.get(0).citation();
        return new DecisionAnswer(table.id(), table.version(), regime, List.of(), citation.basis(), citation.doubts());
    }

    private Map<String, Object> check(DecisionTable table, Map<String, Object> facts) {
        int listed = 0;
        for (var fact : table.facts()) {
            listed += facts.containsKey(fact.name()) ? 1 : 0;
        }
        if (listed < facts.size()) {
            var names = table.facts().stream().map(Fact::name).toList();
            var stray = facts.keySet().stream()
                    .filter(fact -> !names.contains(fact))
                    .findFirst()
                    .orElseThrow();
            throw unlisted(stray, "Bảng “" + table.name() + "”");
        }
        var question = new HashMap<String, Object>(32);
        for (var fact : table.facts()) {
            fact.check(facts.get(fact.name()));
            question.put(fact.name(), facts.get(fact.name()));
        }
        return question;
    }

    private DecisionTable tableOf(String key) {
        var table = key == null ? null : tableOfKey.get(key);
        if (table == null) {
            throw new InvalidInput(OwnTables.KEY, "Không có thời hạn nào mang mã này.");
        }
        return table;
    }

    private void requireGoverned(LocalDate from, Governed law) {
        requireDate("from", from);
        if (from.isBefore(law.since())) {
            throw new InvalidInput(
                    "from",
                    "Không tính được thời hạn từ ngày " + ShownDay.of(from) + " vì " + law.law()
                            + " có hiệu lực từ ngày " + ShownDay.of(law.since()) + ".");
        }
    }

    private static void requireDate(String field, LocalDate date) {
        if (date == null) {
            throw new InvalidInput(field, "Thiếu ngày “" + field + "”.");
        }
    }

    private Answering answering(DecisionTable table, LocalDate from, DeadlineQuestion question) {
        return rules.computeIfAbsent(question, asked -> match(table, from, asked.key(), asked.facts())
                        .map(match -> new Answering(
                                match, table.since(match.rule(), from, calendar).orElse(null))))
                .orElseThrow(() -> new InvalidInput(
                        "from",
                        "Thời hạn “" + governed.get(question.key()).name() + "” không được quy định trong giai đoạn "
                                + regimes.name(question.regime()) + "."));
    }

    private Optional<DecisionTable.Match> match(
            DecisionTable table, LocalDate on, String key, Map<String, Boolean> facts) {
        var question = new HashMap<String, Object>();
        table.facts().forEach(fact -> question.put(fact.name(), false));
        question.putAll(facts);
        question.put(OwnTables.KEY, key);
        return ask(table, on, question).stream().findFirst();
    }

    @Override
    public Set<String> factsOf(String key) {
        tableOf(key);
        return Set.copyOf(factsOfKey.get(key));
    }

    @Override
    public boolean districtsStand(LocalDate on) {
        return regimes.districtsStand(on);
    }

    @Override
    public boolean defines(String key, LocalDate on) {
        var table = tableOf(key);
        requireDate("on", on);
        return !on.isBefore(governed.get(key).since())
                && combinations(List.copyOf(factsOfKey.get(key))).stream()
                        .anyMatch(facts -> match(table, on, key, facts).isPresent());
    }

    /** A rule cited from a text that came later: what stood in the one before was not compared. */
    private List<String> notYetInForce(Citation citation, LocalDate from) {
        return dated.computeIfAbsent(citation, this::datedInstruments).stream()
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
    private List<String> transitionDoubts(String key, LocalDate from, Regime regime, LocalDate due) {
        var atDue = regimes.before(due);
        if (regime.equals(atDue)) {
            return List.of();
        }
        return ask(
                        tables.get(OwnTables.DOUBT_TRANSITION),
                        from,
                        Map.of(OwnTables.KEY, key, AskedColumns.REGIME_AT_DUE, atDue.code()))
                .stream()
                .flatMap(match -> match.citation().doubts().stream())
                .toList();
    }

    private Governed describe(String key) {
        var match = tables.get(OwnTables.DESCRIBE_DEADLINE).evaluate(Map.of(OwnTables.KEY, key));
        if (match.isEmpty()) {
            throw new StartRefused("Bảng quyết định decisions/describe-deadline.dmn: thời hạn " + key
                    + " chưa có dòng nào ghi tên, luật và ngày bắt đầu tính.");
        }
        var result = match.get(0).result();
        return new Governed(
                (String) result.get("name"),
                (String) result.get("governingLaw"),
                since(key, (String) result.get("governedSince")),
                (String) result.get("startEvent"),
                (Boolean) result.get("letPass"));
    }

    private static LocalDate since(String key, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            throw new StartRefused(
                    "Bảng quyết định decisions/describe-deadline.dmn: ngày luật có hiệu lực của thời hạn " + key
                            + " phải viết dạng \"2012-07-01\".");
        }
    }

    /** The facts that change this deadline: those that a rule of the key says something about. */
    private static Set<String> factsOf(DecisionTable table, String key) {
        var names = new LinkedHashSet<String>();
        for (var fact : table.facts()) {
            int column = table.column(fact.name());
            if (!fact.name().equals(OwnTables.KEY)
                    && rowsOf(table, key).stream()
                            .anyMatch(rule -> !rule.cells().get(column).isEmpty())) {
                names.add(fact.name());
            }
        }
        return names;
    }

    private static List<DecisionTable.Rule> rowsOf(DecisionTable table, String key) {
        int column = table.column(OwnTables.KEY);
        return table.rules().stream()
                .filter(rule -> rule.cells().get(column).isEmpty()
                        || rule.cells().get(column).contains('"' + key + '"'))
                .toList();
    }

    private List<DeadlineDescription.Rule> rulesOf(DecisionTable table, String key, Set<String> facts) {
        var described = new ArrayList<DeadlineDescription.Rule>();
        for (var regime : regimes.all()) {
            for (var combination : combinations(List.copyOf(facts))) {
                var last = "";
                for (var day : daysOf(table, key, regime)) {
                    var found = match(table, day, key, combination).orElse(null);
                    if (found != null && !found.rule().equals(last)) {
                        var period = period(found);
                        described.add(new DeadlineDescription.Rule(
                                regime,
                                combination,
                                period.amount(),
                                period.unit(),
                                period.direction(),
                                found.citation().basis(),
                                table.since(found.rule(), day, calendar).orElse(null)));
                    }
                    last = found == null ? "" : found.rule();
                }
            }
        }
        return described;
    }

    /** The first day of the regime, and every later one of it on which a rule may begin. */
    private List<LocalDate> daysOf(DecisionTable table, String key, Regime regime) {
        return daysOf(table, regime, governed.get(key).since());
    }

    private List<LocalDate> daysOf(DecisionTable table, Regime regime, LocalDate since) {
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

    private static List<Map<String, Boolean>> combinations(List<String> facts) {
        var combinations = new ArrayList<Map<String, Boolean>>();
        for (int bits = 0; bits < 1 << facts.size(); bits++) {
            var combination = new LinkedHashMap<String, Boolean>();
            for (int i = 0; i < facts.size(); i++) {
                combination.put(facts.get(i), (bits >> i & 1) == 1);
            }
            combinations.add(combination);
        }
        return combinations;
    }

    private static Period period(DecisionTable.Match match) {
        var result = match.result();
        return new Period(
                ((Number) result.get("amount")).intValue(),
                DayUnit.valueOf((String) result.get("unit")),
                Direction.valueOf((String) result.get("direction")),
                RollRule.valueOf((String) result.get("roll")));
    }

    private static boolean isDeadlineTable(DecisionTable table) {
        return table.id().endsWith(OwnTables.DEADLINES);
    }

    /** Every value that a field of a decision's answer may have. */
    List<Object> results(String decision, String field) {
        return tables.get(decision).outputs().stream()
                .map(Fact::description)
                .filter(output -> output.name().equals(field))
                .flatMap(output -> output.allowedValues().stream())
                .toList();
    }

    private static boolean isPublic(DecisionTable table) {
        return !isDeadlineTable(table) && !OwnTables.INTERNAL.contains(table.id()) && !OwnTables.moves(table.id());
    }

    private static InvalidInput unlisted(String fact, String where) {
        // what somebody typed is only repeated where it looks like a name
        var shown = fact != null && fact.matches("[A-Za-z][A-Za-z0-9_]{0,39}")
                ? "dữ kiện “" + fact + "”"
                : "một dữ kiện đã gửi";
        return new InvalidInput("facts", where + " không dùng " + shown + ".");
    }

    /** @param stretch of the days between which the rules of the table change */
    private record DeadlineQuestion(String key, Regime regime, int stretch, Map<String, Boolean> facts) {}

    private record Stretch(Regime regime, int stretch) {}

    /** @param since first day of a rule that begins on a day of its own, else null */
    private record Answering(DecisionTable.Match match, LocalDate since) {}

    private record Governed(String name, String law, LocalDate since, String startEvent, boolean letPass) {}
}
