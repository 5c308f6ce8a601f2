package vn.kntc.clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.casefile.CaseDeadlines;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.ClockRules;
import vn.kntc.law.PauseGround;
import vn.kntc.law.Regime;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseLock;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Reads and writes clocks with their pauses and extensions, however many, in one statement each. */
@Component
class ClockRows {

    // the counts of pauses and extensions are small, so the nested lists cost one index look-up a clock
    private static final String CLOCKS =
            """
            select c.*,
                (select jsonb_agg(to_jsonb(p) order by p.paused_on, p.id)
                    from kntc.clock_pause p where p.clock_id = c.id and p.withdrawn_at is null) as pauses,
                (select jsonb_agg(to_jsonb(e) order by e.number)
                    from kntc.clock_extension e where e.clock_id = c.id and e.withdrawn_at is null) as extensions
            from kntc.statutory_clock c
            """;
    private static final String DECISIONS =
            """
            with clock as (
                select id from kntc.statutory_clock where case_number = :case and deadline_key = :key order by id desc limit 1)
            select entry, 'PAUSE' as act, ground as choice, decision_number, paused_on as decided_on, recorded_by, recorded_at,
                withdrawn_by, withdrawn_at, withdrawn_because
            from kntc.clock_pause where clock_id = (select id from clock)
            union all
            select resume_entry, 'RESUME', null, resume_decision_number, resumed_on, resumed_by, resume_recorded_at, null, null, null
            from kntc.clock_pause where clock_id = (select id from clock) and resumed_on is not null
            union all
            select r.entry, 'RESUME', null, r.decision_number, r.resumed_on, r.recorded_by, r.recorded_at,
                r.withdrawn_by, r.withdrawn_at, r.withdrawn_because
            from kntc.clock_resumption_withdrawn r join kntc.clock_pause p on p.id = r.pause_id
            where p.clock_id = (select id from clock)
            union all
            select entry, 'EXTEND', grade, decision_number, decided_on, recorded_by, recorded_at,
                withdrawn_by, withdrawn_at, withdrawn_because
            from kntc.clock_extension where clock_id = (select id from clock)
            order by entry
            """;
    private static final TypeReference<Map<String, Boolean>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectMapper json;
    private final CaseLock cases;
    private final CaseDeadlines ledger;

    ClockRows(JdbcClient jdbc, Clock clock, ObjectMapper json, CaseLock cases, CaseDeadlines ledger) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
        this.cases = cases;
        this.ledger = ledger;
    }

    Optional<StatutoryClock> newest(CaseNumber caseNumber, String key) {
        return jdbc.sql(CLOCKS + "where case_number = :case and deadline_key = :key order by id desc limit 1")
                .param("case", caseNumber.value())
                .param("key", key)
                .query(this::read)
                .optional()
                .map(ClockRow::clock);
    }

    /** What was recorded about the newest clock of that key, withdrawn or not, in the order of recording. */
    List<RecordedDecision> decisions(CaseNumber caseNumber, String key) {
        return jdbc.sql(DECISIONS)
                .param("case", caseNumber.value())
                .param("key", key)
                .query((row, index) ->
                        new RecordedDecision(row.getLong("entry"), decision(row), recording(row), withdrawal(row)))
                .list();
    }

    private static ClockDecision decision(ResultSet row) throws SQLException {
        var number = row.getString("decision_number");
        var on = row.getObject("decided_on", LocalDate.class);
        var choice = row.getString("choice");
        return switch (row.getString("act")) {
            case "PAUSE" -> new ClockDecision.Suspension(PauseGround.valueOf(choice), number, on);
            case "EXTEND" -> new ClockDecision.Extension(CaseGrade.valueOf(choice), number, on);
            default -> new ClockDecision.Resumption(number, on);
        };
    }

    private static Recording recording(ResultSet row) throws SQLException {
        return new Recording(
                new UserId(row.getString("recorded_by")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static RecordedDecision.Withdrawal withdrawal(ResultSet row) throws SQLException {
        var by = row.getString("withdrawn_by");
        return by == null
                ? null
                : new RecordedDecision.Withdrawal(
                        new UserId(by),
                        row.getObject("withdrawn_at", OffsetDateTime.class).toInstant(),
                        row.getString("withdrawn_because"));
    }

    /** Running or paused. */
    Optional<ClockRow> active(CaseNumber caseNumber, String key) {
        return jdbc.sql(CLOCKS + "where case_number = :case and deadline_key = :key and state in ('RUNNING', 'PAUSED')")
                .param("case", caseNumber.value())
                .param("key", key)
                .query(this::read)
                .optional();
    }

    List<StatutoryClock> ofCases(Collection<String> caseNumbers) {
        return jdbc
                .sql(CLOCKS + "where case_number = any (:cases) order by id")
                .param("cases", caseNumbers.toArray(String[]::new))
                .query(this::read)
                .list()
                .stream()
                .map(ClockRow::clock)
                .toList();
    }

    /** Cases with a running or paused clock, in the order of their numbers, after that one. */
    List<String> openCases(String after, int most) {
        return jdbc.sql(
                        """
                        select distinct case_number from kntc.statutory_clock
                        where state in ('RUNNING', 'PAUSED') and case_number > :after order by case_number limit :most""")
                .param("after", after)
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** Cases of which who has that role may not know. */
    Set<String> hiddenFrom(Role role) {
        return Set.copyOf(jdbc.sql("select kntc.hidden_from(cast(:roles as text[]))")
                .param("roles", new String[] {role.id()})
                .query(String.class)
                .list());
    }

    /** Running and paused ones of those cases. */
    List<ClockRow> activeOf(Collection<String> caseNumbers) {
        return jdbc.sql(CLOCKS + "where case_number = any (:cases) and state in ('RUNNING', 'PAUSED') order by id")
                .param("cases", caseNumbers.toArray(String[]::new))
                .query(this::read)
                .list();
    }

    /** Acts on one case one after another, so that neither two starts nor a start and an end can cross; held until commit. */
    void lock(CaseNumber caseNumber) {
        cases.hold(caseNumber);
    }

    /** The same for many: what is read of them afterwards nobody else changes until the transaction ends. */
    void lock(Collection<String> caseNumbers) {
        cases.hold(caseNumbers.stream().map(CaseNumber::new).toList());
    }

    /** Tells the register where the clocks of these cases, which are locked, stand now. */
    void tell(Collection<String> caseNumbers) {
        var standings = new HashMap<CaseNumber, CaseDeadlines.Standing>();
        caseNumbers.forEach(number -> standings.put(new CaseNumber(number), CaseDeadlines.Standing.NONE));
        jdbc.sql(
                        """
                        select case_number, bool_or(state = 'PAUSED') as paused,
                            min(due) filter (where state = 'RUNNING' and not waiting) as next_due
                        from kntc.statutory_clock
                        where case_number = any (:cases) and state in ('RUNNING', 'PAUSED') group by case_number""")
                .param("cases", caseNumbers.toArray(String[]::new))
                .query(row -> {
                    standings.put(
                            new CaseNumber(row.getString("case_number")),
                            new CaseDeadlines.Standing(
                                    row.getBoolean("paused"), row.getObject("next_due", LocalDate.class)));
                });
        ledger.keep(standings);
    }

    void tell(CaseNumber caseNumber) {
        tell(List.of(caseNumber.value()));
    }

    StatutoryClock get(long id) {
        return jdbc.sql(CLOCKS + "where id = :id")
                .param("id", id)
                .query(this::read)
                .single()
                .clock();
    }

    /** Writes what was counted; the due date that was told first stays. */
    void recounted(Map<ClockRow, ClockCount> counts, Map<String, ClockTerms> terms) {
        if (counts.isEmpty()) {
            return;
        }
        var rows = new ArrayList<Map<String, Object>>(counts.size());
        var extensions = new ArrayList<Map<String, Object>>();
        counts.forEach((row, count) -> {
            rows.add(values(row, count, terms.get(row.clock().key())));
            count.extensions()
                    .forEach(extension -> extensions.add(Map.of(
                            "clock_id", row.id(),
                            "number", extension.number(),
                            "previous_due", extension.previousDue().toString(),
                            "due", extension.due().toString())));
        });
        jdbc.sql(
                        """
                        update kntc.statutory_clock c set name = r.name, waiting = r.waiting, facts = r.facts, amount = r.amount, unit = r.unit,
                            direction = r.direction, regime = r.regime,
                            basis = array(select jsonb_array_elements_text(r.basis)),
                            doubts = array(select jsonb_array_elements_text(r.doubts)),
                            explanation = r.explanation,
                            skipped = array(select jsonb_array_elements_text(r.skipped)::date),
                            unrolled_due = r.unrolled_due, due = r.due, rule_version = r.rule_version,
                            rule_content = r.rule_content, changed_at = :now
                        from jsonb_to_recordset(:rows::jsonb) as r(id bigint, name text, waiting boolean, facts jsonb, amount integer, unit text,
                            direction text, regime text, basis jsonb, doubts jsonb, explanation text, skipped jsonb,
                            unrolled_due date, due date, rule_version integer, rule_content text)
                        where c.id = r.id""")
                .param("rows", write(rows))
                .param("now", now())
                .update();
        if (!extensions.isEmpty()) {
            jdbc.sql(
                            """
                            update kntc.clock_extension e set previous_due = r.previous_due, due = r.due
                            from jsonb_to_recordset(:rows::jsonb)
                                as r(clock_id bigint, number integer, previous_due date, due date)
                            where e.clock_id = r.clock_id and e.number = r.number and e.withdrawn_at is null""")
                    .param("rows", write(extensions))
                    .update();
        }
    }

    private static Map<String, Object> values(ClockRow row, ClockCount count, ClockTerms terms) {
        var answer = count.answer();
        var values = new LinkedHashMap<String, Object>();
        values.put("id", row.id());
        values.put("name", terms.name());
        values.put("waiting", terms.waiting());
        values.put("facts", row.facts());
        values.put("amount", answer.amount());
        values.put("unit", answer.unit().name());
        values.put("direction", answer.direction().name());
        values.put("regime", answer.regime().code());
        values.put("basis", answer.basis());
        values.put("doubts", count.doubts());
        values.put("explanation", count.explanation());
        values.put("skipped", count.skipped().stream().map(LocalDate::toString).toList());
        values.put("unrolled_due", count.unrolledDue().toString());
        values.put("due", count.due().toString());
        values.put("rule_version", terms.edition().version());
        values.put("rule_content", terms.edition().content());
        return values;
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("maps and lists of text and numbers can always be written", cause);
        }
    }

    private ClockRow read(ResultSet row, int index) throws SQLException {
        var stored = ClockState.valueOf(row.getString("state"));
        var due = row.getObject("due", LocalDate.class);
        boolean waiting = row.getBoolean("waiting");
        var statutory = new StatutoryClock(
                new CaseNumber(row.getString("case_number")),
                row.getString("deadline_key"),
                row.getString("name"),
                row.getObject("event_date", LocalDate.class),
                due,
                row.getObject("original_due", LocalDate.class),
                row.getObject("met_on", LocalDate.class),
                asOfToday(stored, due, waiting),
                row.getInt("amount"),
                DayUnit.valueOf(row.getString("unit")),
                Direction.valueOf(row.getString("direction")),
                new Regime(row.getString("regime")),
                List.of((String[]) row.getArray("basis").getArray()),
                List.of((String[]) row.getArray("doubts").getArray()),
                row.getString("explanation"),
                waiting,
                row.getObject("unrolled_due", LocalDate.class),
                Arrays.stream((java.sql.Date[]) row.getArray("skipped").getArray())
                        .map(java.sql.Date::toLocalDate)
                        .toList(),
                new ClockRules.Edition(row.getInt("rule_version"), row.getString("rule_content")),
                pauses(row.getString("pauses")),
                extensions(row.getString("extensions")));
        var lastDay = row.getObject("last_day", LocalDate.class);
        var cap = lastDay == null ? null : new ClockCap(lastDay, row.getString("last_day_basis"));
        return new ClockRow(row.getLong("id"), facts(row.getString("facts")), cap, stored, statutory);
    }

    ClockState asOfToday(ClockState state, LocalDate due, boolean waiting) {
        if (state != ClockState.RUNNING || !LocalDate.now(clock).isAfter(due)) {
            return state;
        }
        return waiting ? ClockState.MET : ClockState.MISSED;
    }

    private List<ClockPause> pauses(String rows) {
        var pauses = new ArrayList<ClockPause>();
        for (var row : tree(rows)) {
            pauses.add(new ClockPause(
                    PauseGround.valueOf(row.get("ground").textValue()),
                    row.get("decision_number").textValue(),
                    date(row, "paused_on"),
                    row.get("resumed_on").isNull() ? null : date(row, "resumed_on"),
                    row.get("resume_decision_number").textValue(),
                    strings(row.get("basis")),
                    strings(row.get("doubts")),
                    recording(row, "recorded_by", "recorded_at"),
                    row.get("resumed_by").isNull() ? null : recording(row, "resumed_by", "resume_recorded_at")));
        }
        return List.copyOf(pauses);
    }

    private List<ClockExtension> extensions(String rows) {
        var extensions = new ArrayList<ClockExtension>();
        for (var row : tree(rows)) {
            extensions.add(new ClockExtension(
                    row.get("number").intValue(),
                    row.get("extension_key").textValue(),
                    CaseGrade.valueOf(row.get("grade").textValue()),
                    row.get("decision_number").textValue(),
                    date(row, "decided_on"),
                    date(row, "previous_due"),
                    date(row, "due"),
                    strings(row.get("basis")),
                    strings(row.get("doubts")),
                    recording(row, "recorded_by", "recorded_at")));
        }
        return List.copyOf(extensions);
    }

    private static Recording recording(JsonNode row, String by, String at) {
        return new Recording(
                new UserId(row.get(by).textValue()),
                OffsetDateTime.parse(row.get(at).textValue()).toInstant());
    }

    private static LocalDate date(JsonNode row, String field) {
        return LocalDate.parse(row.get(field).textValue());
    }

    private static List<String> strings(JsonNode array) {
        var strings = new ArrayList<String>();
        array.forEach(element -> strings.add(element.textValue()));
        return List.copyOf(strings);
    }

    private Iterable<JsonNode> tree(String rows) {
        if (rows == null) {
            return List.of();
        }
        try {
            return json.readTree(rows);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("the database writes well-formed JSON", cause);
        }
    }

    private Map<String, Boolean> facts(String written) {
        try {
            return json.readValue(written, FACTS);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("facts were written as yes or no", cause);
        }
    }
}
