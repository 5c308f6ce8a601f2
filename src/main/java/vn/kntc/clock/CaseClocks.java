package vn.kntc.clock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.law.DeadlineAnswer;
import vn.kntc.law.Law;
import vn.kntc.law.Regime;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;

/**
 * Keeps the clocks as rows. What the row says last is what somebody did; whether a running clock has been missed is told on reading,
 * from the day after its due date.
 */
@Service
@Transactional
class CaseClocks implements Clocks {

    private static final Set<String> LET_PASS = Set.of(
            "COMPLAINT_FILE",
            "COMPLAINT_FILE_2",
            "COMPLAINT_CONTINUE",
            "COMPLAINT_SUE",
            "DISCIPLINE_FILE_1",
            "DISCIPLINE_FILE_2",
            "PETITION_FILED_RETENTION");

    private final JdbcClient jdbc;
    private final Law law;
    private final WorkCalendar calendar;
    private final Clock clock;
    private final ObjectMapper json;

    CaseClocks(JdbcClient jdbc, Law law, WorkCalendar calendar, Clock clock, ObjectMapper json) {
        this.jdbc = jdbc;
        this.law = law;
        this.calendar = calendar;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public StatutoryClock start(CaseNumber caseNumber, String key, LocalDate from, Map<String, Boolean> facts) {
        var answer = law.deadline(key, from, facts);
        lock(caseNumber);
        drop(caseNumber, key);
        long id = jdbc.sql(
                        """
                        insert into kntc.statutory_clock (case_number, deadline_key, name, event_date, facts, amount, unit,
                            direction, regime, basis, doubts, explanation, skipped, original_due, unrolled_due, due, waiting,
                            state, created_at, changed_at)
                        values (:case, :key, :name, :from, :facts::jsonb, :amount, :unit, :direction, :regime, :basis, :doubts,
                            :explanation, :skipped::date[], :due, :unrolledDue, :due, :waiting, 'RUNNING', :now, :now)
                        returning id""")
                .params(rule(answer, facts))
                .param("case", caseNumber.value())
                .param("key", key)
                .param("name", law.deadlineName(key))
                .param("from", from)
                .param("waiting", waiting(key, answer.direction()))
                .query(Long.class)
                .single();
        return byId(id);
    }

    @Override
    public StatutoryClock restate(CaseNumber caseNumber, String key, Map<String, Boolean> facts) {
        lock(caseNumber);
        var running = jdbc.sql(
                        """
                        select id, event_date from kntc.statutory_clock
                        where case_number = :case and deadline_key = :key and state in ('RUNNING', 'PAUSED')""")
                .param("case", caseNumber.value())
                .param("key", key)
                .query(Running.class)
                .optional()
                .orElseThrow(() -> new InvalidInput(
                        "clock",
                        "Hồ sơ " + caseNumber + " không có thời hạn \"" + law.deadlineName(key) + "\" đang chạy."));
        jdbc.sql(
                        """
                        update kntc.statutory_clock set facts = :facts::jsonb, amount = :amount, unit = :unit,
                            direction = :direction, regime = :regime, basis = :basis, doubts = :doubts,
                            explanation = :explanation, skipped = :skipped::date[], unrolled_due = :unrolledDue, due = :due,
                            changed_at = :now
                        where id = :id""")
                .params(rule(law.deadline(key, running.eventDate(), facts), facts))
                .param("id", running.id())
                .update();
        return byId(running.id());
    }

    @Override
    public void meet(CaseNumber caseNumber, String key, LocalDate on) {
        lock(caseNumber);
        jdbc.sql(
                        """
                        update kntc.statutory_clock set met_on = :on, changed_at = :now,
                            state = case when :on > due and not waiting then 'MISSED' else 'MET' end
                        where case_number = :case and deadline_key = :key and state in ('RUNNING', 'PAUSED')""")
                .param("case", caseNumber.value())
                .param("key", key)
                .param("on", on)
                .param("now", now())
                .update();
    }

    @Override
    public void cancel(CaseNumber caseNumber, String key) {
        lock(caseNumber);
        drop(caseNumber, key);
    }

    @Override
    public void cancelAll(CaseNumber caseNumber) {
        lock(caseNumber);
        jdbc.sql(
                        """
                        update kntc.statutory_clock set state = 'CANCELLED', changed_at = :now
                        where case_number = :case and state in ('RUNNING', 'PAUSED')""")
                .param("case", caseNumber.value())
                .param("now", now())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StatutoryClock> find(CaseNumber caseNumber, String key) {
        return jdbc.sql(
                        """
                        select * from kntc.statutory_clock where case_number = :case and deadline_key = :key
                        order by id desc limit 1""")
                .param("case", caseNumber.value())
                .param("key", key)
                .query(this::read)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<StatutoryClock> of(CaseNumber caseNumber) {
        return of(Set.of(caseNumber)).get(caseNumber);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CaseNumber, List<StatutoryClock>> of(Collection<CaseNumber> caseNumbers) {
        var numbers = caseNumbers.stream().map(CaseNumber::value).distinct().toArray(String[]::new);
        var clocks = jdbc
                .sql("select * from kntc.statutory_clock where case_number = any (:cases) order by id")
                .param("cases", numbers)
                .query(this::read)
                .list()
                .stream()
                .collect(groupingBy(StatutoryClock::caseNumber));
        return caseNumbers.stream()
                .distinct()
                .collect(toMap(Function.identity(), number -> clocks.getOrDefault(number, List.of())));
    }

    @Override
    public int daysLeft(StatutoryClock statutory) {
        var today = LocalDate.now(clock);
        var due = statutory.due();
        if (statutory.unit() != DayUnit.WORKING_DAY) {
            return Math.toIntExact(ChronoUnit.DAYS.between(today, due));
        }
        int left = calendar.workingDaysBetween(today, due);
        // on the weekend after its last day a clock is late already, though no working day has passed
        return today.isAfter(due) ? Math.min(left, -1) : left;
    }

    /** Acts on one case one after another, so that neither two starts nor a start and an end can cross; held until commit. */
    private void lock(CaseNumber caseNumber) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('statutory_clock ' || :case, 0))")
                .param("case", caseNumber.value())
                .query(row -> {});
    }

    private void drop(CaseNumber caseNumber, String key) {
        jdbc.sql(
                        """
                        update kntc.statutory_clock set state = 'CANCELLED', changed_at = :now
                        where case_number = :case and deadline_key = :key and state in ('RUNNING', 'PAUSED')""")
                .param("case", caseNumber.value())
                .param("key", key)
                .param("now", now())
                .update();
    }

    private Map<String, Object> rule(DeadlineAnswer answer, Map<String, Boolean> facts) {
        var values = new HashMap<String, Object>();
        values.put("facts", asJson(facts));
        values.put("amount", answer.amount());
        values.put("unit", answer.unit().name());
        values.put("direction", answer.direction().name());
        values.put("regime", answer.regime().name());
        values.put("basis", answer.basis().toArray(String[]::new));
        values.put("doubts", answer.doubts().toArray(String[]::new));
        values.put("explanation", answer.explanation());
        values.put(
                "skipped",
                answer.skipped().stream().map(day -> day.date().toString()).toArray(String[]::new));
        values.put("unrolledDue", answer.unrolledDue());
        values.put("due", answer.due());
        values.put("now", now());
        return values;
    }

    private String asJson(Map<String, Boolean> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("yes-or-no facts can always be written", cause);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static boolean waiting(String key, Direction direction) {
        return direction == Direction.AT_LEAST || key.endsWith("_EFFECT") || LET_PASS.contains(key);
    }

    private StatutoryClock byId(long id) {
        return jdbc.sql("select * from kntc.statutory_clock where id = :id")
                .param("id", id)
                .query(this::read)
                .single();
    }

    private StatutoryClock read(ResultSet row, int index) throws SQLException {
        var due = row.getObject("due", LocalDate.class);
        return new StatutoryClock(
                new CaseNumber(row.getString("case_number")),
                row.getString("deadline_key"),
                row.getString("name"),
                row.getObject("event_date", LocalDate.class),
                due,
                row.getObject("original_due", LocalDate.class),
                row.getObject("met_on", LocalDate.class),
                asOfToday(ClockState.valueOf(row.getString("state")), due, row.getBoolean("waiting")),
                row.getInt("amount"),
                DayUnit.valueOf(row.getString("unit")),
                Direction.valueOf(row.getString("direction")),
                Regime.valueOf(row.getString("regime")),
                strings(row, "basis"),
                strings(row, "doubts"),
                row.getString("explanation"));
    }

    private ClockState asOfToday(ClockState state, LocalDate due, boolean waiting) {
        if (state != ClockState.RUNNING || !LocalDate.now(clock).isAfter(due)) {
            return state;
        }
        return waiting ? ClockState.MET : ClockState.MISSED;
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private record Running(long id, LocalDate eventDate) {}
}
