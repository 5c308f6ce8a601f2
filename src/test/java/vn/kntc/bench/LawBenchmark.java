package vn.kntc.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.DecisionService;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.kntc.KntcApplication;
import vn.kntc.calendar.CountedPeriod;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.law.DeadlineAnswer;
import vn.kntc.law.DecisionAnswer;
import vn.kntc.law.FactDescription;
import vn.kntc.law.Law;
import vn.kntc.law.LawCatalogue;
import vn.kntc.law.Regimes;
import vn.kntc.law.ShippedLaw;
import vn.kntc.shared.InvalidInput;
import vn.kntc.testing.TestPostgres;

/**
 * How many counts and answers one thread gives in a second, on the whole program with its own engine and PostgreSQL, and how often
 * the engine's {@link DecisionService} answers the same questions. Questions are random over everything that a table allows.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Thread)
public class LawBenchmark {

    private static final Regimes REGIMES = ShippedLaw.regimes();

    private static final String JURISDICTION = "determineComplaintJurisdiction";
    private static final String ROUTE = "routePetition";
    private static final int QUESTIONS = 1 << 15;
    private static final Map<String, Long> CPU_NANOS = new ConcurrentHashMap<>();
    private static final Map<String, Long> WALL_NANOS = new ConcurrentHashMap<>();
    private static ConfigurableApplicationContext program;

    private WorkCalendar calendar;
    private Law law;
    private DecisionService engine;
    private LocalDate[] dates;
    private Period[] periods;
    private Deadline[] deadlines;
    private Question[] jurisdictions;
    private Question[] routes;
    private int next;
    private long cpuAtStart;
    private long wallAtStart;

    private record Deadline(String key, LocalDate from, Map<String, Boolean> facts) {}

    /** @param variables the same question for the engine, which needs the regime spelled out */
    private record Question(LocalDate on, Map<String, Object> facts, Map<String, Object> variables) {}

    public static void main(String[] arguments) throws RunnerException {
        program = new SpringApplicationBuilder(KntcApplication.class)
                .properties(Map.of(
                        "spring.datasource.url", TestPostgres.newDatabase("law_benchmark"),
                        "spring.datasource.username", "postgres",
                        "spring.datasource.password", "",
                        "kntc.identity.key", "a250Yy10ZXN0LWtleS0wMTIzNDU2Nzg5MDEyMzQ1Njc=",
                        "camunda.bpm.job-execution.enabled", "false",
                        "server.port", "0"))
                .run();
        try {
            var options = new OptionsBuilder()
                    .include(LawBenchmark.class.getName())
                    // the program is started once; the runs differ too much for one profile to spoil another
                    .forks(0)
                    .threads(1)
                    .warmupIterations(4)
                    .warmupTime(TimeValue.seconds(2))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(2))
                    .resultFormat(ResultFormatType.JSON)
                    .result("target/law-benchmark.json")
                    .build();
            var scores = new LinkedHashMap<String, Double>();
            new Runner(options)
                    .run()
                    .forEach(result -> scores.put(
                            name(result.getParams()), result.getPrimaryResult().getScore()));
            report(scores);
        } finally {
            program.close();
        }
    }

    private static void report(Map<String, Double> scores) {
        print(
                "%-28s %14s %14s %12s %s",
                "one thread", "a wall second", "a CPU second", "wanted", "ratio to DecisionService");
        line(scores, "count", 1_000_000, null);
        line(scores, "deadline", 100_000, "engineDeadline");
        line(scores, "jurisdiction", 100_000, "engineJurisdiction");
        line(scores, "route", 100_000, "engineRoute");
        line(scores, "engineDeadline", 0, null);
        line(scores, "engineJurisdiction", 0, null);
        line(scores, "engineRoute", 0, null);
    }

    private static void line(Map<String, Double> scores, String name, int wanted, String engine) {
        double perCpuSecond = perCpuSecond(scores, name);
        print(
                "%-28s %,14.0f %,14.0f %12s %s",
                name,
                scores.get(name),
                perCpuSecond,
                wanted == 0 ? "" : String.format(Locale.ROOT, "%,d", wanted) + (perCpuSecond < wanted ? " MISSED" : ""),
                engine == null
                        ? ""
                        : String.format(Locale.ROOT, "%,.0f x", perCpuSecond / perCpuSecond(scores, engine)));
    }

    /** What a core would do that this thread does not have to share with other programs of the machine. */
    private static double perCpuSecond(Map<String, Double> scores, String name) {
        return scores.get(name) * WALL_NANOS.get(name) / CPU_NANOS.get(name);
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private static String name(BenchmarkParams params) {
        return params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
    }

    @Setup
    public void ask() {
        calendar = program.getBean(WorkCalendar.class);
        law = program.getBean(Law.class);
        engine = program.getBean(DecisionService.class);
        var catalogue = program.getBean(LawCatalogue.class);
        var random = new Random(20260701);
        dates = IntStream.range(0, QUESTIONS).mapToObj(i -> date(random)).toArray(LocalDate[]::new);
        periods = IntStream.range(0, QUESTIONS).mapToObj(i -> period(random)).toArray(Period[]::new);
        var keys = catalogue.deadlines();
        deadlines = IntStream.range(0, QUESTIONS)
                .mapToObj(i -> {
                    while (true) {
                        var asked = keys.get(random.nextInt(keys.size()));
                        var facts = new HashMap<String, Boolean>();
                        asked.facts().forEach(fact -> facts.put(fact.name(), random.nextBoolean()));
                        var question = new Deadline(asked.key(), date(random), facts);
                        try {
                            law.deadline(question.key(), question.from(), question.facts());
                            return question;
                        } catch (InvalidInput notDefinedThen) {
                            continue;
                        }
                    }
                })
                .toArray(Deadline[]::new);
        jurisdictions = questions(catalogue, JURISDICTION, random);
        routes = questions(catalogue, ROUTE, random);
    }

    private static Question[] questions(LawCatalogue catalogue, String decision, Random random) {
        var facts = catalogue.decisions().stream()
                .filter(described -> described.decision().equals(decision))
                .findFirst()
                .orElseThrow()
                .facts();
        return IntStream.range(0, QUESTIONS)
                .mapToObj(i -> {
                    var on = date(random);
                    var values = new HashMap<String, Object>();
                    facts.forEach(fact -> values.put(fact.name(), value(fact, random)));
                    var variables = new HashMap<>(values);
                    variables.put("regime", REGIMES.on(on).code());
                    return new Question(on, values, variables);
                })
                .toArray(Question[]::new);
    }

    private static Object value(FactDescription fact, Random random) {
        if (fact.type().equals("boolean")) {
            return random.nextBoolean();
        }
        if (fact.minimum() != null) {
            return fact.minimum() + random.nextInt(Math.min(10, fact.maximum() - fact.minimum() + 1));
        }
        return fact.allowedValues().get(random.nextInt(fact.allowedValues().size()));
    }

    private static LocalDate date(Random random) {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3 * 365));
    }

    private static Period period(Random random) {
        return random.nextBoolean()
                ? new Period(1 + random.nextInt(10), DayUnit.WORKING_DAY, Direction.AFTER, RollRule.NONE)
                : new Period(5 + random.nextInt(60), DayUnit.CALENDAR_DAY, Direction.AFTER, RollRule.NEXT_WORKING_DAY);
    }

    @Setup(Level.Iteration)
    public void startTheWatch() {
        cpuAtStart = cpu();
        wallAtStart = System.nanoTime();
    }

    @TearDown(Level.Iteration)
    public void stopTheWatch(BenchmarkParams params) {
        CPU_NANOS.merge(name(params), cpu() - cpuAtStart, Long::sum);
        WALL_NANOS.merge(name(params), System.nanoTime() - wallAtStart, Long::sum);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private int turn() {
        next = next + 1 & QUESTIONS - 1;
        return next;
    }

    @Benchmark
    public CountedPeriod count() {
        int i = turn();
        return calendar.count(dates[i], periods[i]);
    }

    @Benchmark
    public DeadlineAnswer deadline() {
        var question = deadlines[turn()];
        return law.deadline(question.key(), question.from(), question.facts());
    }

    @Benchmark
    public DecisionAnswer jurisdiction() {
        var question = jurisdictions[turn()];
        return law.decide(JURISDICTION, question.on(), question.facts());
    }

    @Benchmark
    public DecisionAnswer route() {
        var question = routes[turn()];
        return law.decide(ROUTE, question.on(), question.facts());
    }

    /** One table of deadlines: what the engine would be asked for, without the counting and the explanation. */
    @Benchmark
    public List<Map<String, Object>> engineDeadline() {
        var variables = new HashMap<String, Object>();
        variables.put("key", "COMPLAINT_RESOLVE_1");
        variables.put("regime", REGIMES.on(dates[turn()]).code());
        variables.put("complex", next % 2 == 0);
        variables.put("remote", next % 3 == 0);
        return engine.evaluateDecisionTableByKey("complaintDeadlines", variables)
                .getResultList();
    }

    @Benchmark
    public List<Map<String, Object>> engineJurisdiction() {
        return engine.evaluateDecisionTableByKey(JURISDICTION, jurisdictions[turn()].variables())
                .getResultList();
    }

    @Benchmark
    public List<Map<String, Object>> engineRoute() {
        return engine.evaluateDecisionTableByKey(ROUTE, routes[turn()].variables())
                .getResultList();
    }
}
