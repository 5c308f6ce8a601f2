package vn.kntc.clock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.ClockRules;
import vn.kntc.law.Law;
import vn.kntc.law.PauseGround;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * Keeps the clocks as rows. What the row says last is what somebody did; whether a running clock has been missed is told on reading,
 * from the day after its due date.
 */
@Service
@Transactional
class CaseClocks implements Clocks {

    private final JdbcClient jdbc;
    private final ClockRows rows;
    private final Law law;
    private final ClockRules rules;
    private final WorkCalendar calendar;
    private final Warnings warnings;
    private final Clock clock;
    private final CountedClock counted;
    private final DecidedClock decided;

    CaseClocks(
            JdbcClient jdbc,
            ClockRows rows,
            Law law,
            ClockRules rules,
            WorkCalendar calendar,
            ClockSteps steps,
            Warnings warnings,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.law = law;
        this.rules = rules;
        this.calendar = calendar;
        this.warnings = warnings;
        this.clock = clock;
        this.counted = new CountedClock(jdbc, rows, law, rules, calendar, steps, warnings);
        this.decided = new DecidedClock(jdbc, rows, rules, counted);
    }

    @Override
    public StatutoryClock start(CaseNumber caseNumber, String key, LocalDate from, Map<String, Boolean> facts) {
        var answer = law.deadline(key, from, facts);
        var terms = ClockTerms.of(key, law, rules);
        rows.lock(caseNumber);
        boolean replaces = drop(caseNumber, key);
        long id = jdbc.sql(
                        """
                        insert into kntc.statutory_clock (case_number, deadline_key, name, event_date, facts, amount, unit,
                            direction, regime, basis, doubts, explanation, skipped, original_due, unrolled_due, due, waiting,
                            state, rule_version, rule_content, created_at, changed_at)
                        values (:case, :key, :name, :from, :facts::jsonb, :amount, :unit, :direction, :regime, :basis, :doubts,
                            :explanation, :skipped::date[], :due, :unrolledDue, :due, :waiting, 'RUNNING', :version,
                            :content, :now, :now)
                        returning id""")
                .param("case", caseNumber.value())
                .param("key", key)
                .param("name", terms.name())
                .param("from", from)
                .param("facts", rows.write(facts))
                .param("amount", answer.amount())
                .param("unit", answer.unit().name())
                .param("direction", answer.direction().name())
                .param("regime", answer.regime().code())
                .param("basis", answer.basis().toArray(String[]::new))
                .param("doubts", answer.doubts().toArray(String[]::new))
                .param("explanation", answer.explanation())
                .param(
                        "skipped",
                        answer.skipped().stream()
                                .map(day -> day.date().toString())
                                .toArray(String[]::new))
                .param("unrolledDue", answer.unrolledDue())
                .param("due", answer.due())
                .param("waiting", terms.waiting())
                .param("version", terms.edition().version())
                .param("content", terms.edition().content())
                .param("now", rows.now())
                .query(Long.class)
                .single();
        if (replaces) {
            counted.move(new ClockDate(caseNumber, key, answer.due(), false));
        }
        rows.tell(caseNumber);
        warnings.entered(caseNumber, key, answer.due());
        return rows.get(id);
    }

    @Override
    public StatutoryClock restate(CaseNumber caseNumber, String key, Map<String, Boolean> facts) {
        rows.lock(caseNumber);
        var row = counted.active(caseNumber, key);
        return counted.recount(new ClockRow(row.id(), Map.copyOf(facts), row.cap(), row.stored(), row.clock()));
    }

    @Override
    public StatutoryClock cap(CaseNumber caseNumber, String key, LocalDate lastDay, String basis) {
        rows.lock(caseNumber);
        jdbc.sql("update kntc.statutory_clock set last_day = :day, last_day_basis = :basis where id = :id")
                .param("day", lastDay)
                .param("basis", basis)
                .param("id", counted.active(caseNumber, key).id())
                .update();
        return counted.recount(counted.active(caseNumber, key));
    }

    @Override
    public ClockOutcome pause(
            CaseNumber caseNumber, String key, PauseGround ground, String decisionNumber, LocalDate on, UserId by) {
        return decided.pause(caseNumber, key, ground, decisionNumber, on, by);
    }

    @Override
    public StatutoryClock resume(CaseNumber caseNumber, String key, String decisionNumber, LocalDate on, UserId by) {
        return decided.resume(caseNumber, key, decisionNumber, on, by);
    }

    @Override
    @Transactional(readOnly = true)
    public LocalDate dueIfResumed(CaseNumber caseNumber, String key, LocalDate on) {
        return decided.dueIfResumed(caseNumber, key, on);
    }

    @Override
    public ClockOutcome extend(
            CaseNumber caseNumber, String key, CaseGrade grade, String decisionNumber, LocalDate on, UserId by) {
        return decided.extend(caseNumber, key, grade, decisionNumber, on, by);
    }

    @Override
    public ClockOutcome withdraw(CaseNumber caseNumber, String key, long entry, String because, UserId by) {
        return decided.withdraw(caseNumber, key, entry, because, by);
    }

    @Override
    public void meet(CaseNumber caseNumber, String key, LocalDate on) {
        rows.lock(caseNumber);
        // time is not counted while a clock is paused: it was in time if it was when the pause began
        jdbc.sql(
                        """
                        update kntc.statutory_clock c set met_on = :on, changed_at = :now,
                            state = case when not waiting and due < coalesce(
                                    (select paused_on from kntc.clock_pause p
                                        where p.clock_id = c.id and resumed_on is null and withdrawn_at is null),
                                    :on)
                                then 'MISSED' else 'MET' end
                        where case_number = :case and deadline_key = :key and state in ('RUNNING', 'PAUSED')""")
                .param("case", caseNumber.value())
                .param("key", key)
                .param("on", on)
                .param("now", rows.now())
                .update();
        rows.tell(caseNumber);
    }

    @Override
    public void meetEarlier(CaseNumber caseNumber, String key, LocalDate on) {
        meet(caseNumber, key, on);
        jdbc.sql(
                        """
                        update kntc.statutory_clock set met_on = :on, changed_at = :now,
                            state = case when not waiting and due < :on then 'MISSED' else 'MET' end
                        where case_number = :case and deadline_key = :key and state in ('MET', 'MISSED')
                            and met_on > :on and event_date <= :on""")
                .param("case", caseNumber.value())
                .param("key", key)
                .param("on", on)
                .param("now", rows.now())
                .update();
    }

    @Override
    public void cancel(CaseNumber caseNumber, String key) {
        rows.lock(caseNumber);
        drop(caseNumber, key);
        rows.tell(caseNumber);
    }

    @Override
    public void cancelAll(CaseNumber caseNumber) {
        rows.lock(caseNumber);
        jdbc.sql(
                        """
                        update kntc.statutory_clock set state = 'CANCELLED', changed_at = :now
                        where case_number = :case and state in ('RUNNING', 'PAUSED')""")
                .param("case", caseNumber.value())
                .param("now", rows.now())
                .update();
        rows.tell(caseNumber);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StatutoryClock> find(CaseNumber caseNumber, String key) {
        return rows.newest(caseNumber, key);
    }

    @Override
    @Transactional(readOnly = true)
    public List<StatutoryClock> of(CaseNumber caseNumber) {
        return of(Set.of(caseNumber)).get(caseNumber);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CaseNumber, List<StatutoryClock>> of(Collection<CaseNumber> caseNumbers) {
        var numbers = caseNumbers.stream().map(CaseNumber::value).distinct().toList();
        var clocks = rows.ofCases(numbers).stream().collect(groupingBy(StatutoryClock::caseNumber));
        return caseNumbers.stream()
                .distinct()
                .collect(toMap(Function.identity(), number -> clocks.getOrDefault(number, List.of())));
    }

    @Override
    public int daysLeft(StatutoryClock statutory) {
        var today = statutory.pauses().stream()
                .filter(pause -> pause.to() == null)
                .map(ClockPause::from)
                .findFirst()
                .orElseGet(() -> LocalDate.now(clock));
        return ClockCounting.daysLeft(calendar, today, statutory.due(), statutory.unit());
    }

    private boolean drop(CaseNumber caseNumber, String key) {
        return jdbc.sql(
                                """
                                update kntc.statutory_clock set state = 'CANCELLED', changed_at = :now
                                where case_number = :case and deadline_key = :key and state in ('RUNNING', 'PAUSED')""")
                        .param("case", caseNumber.value())
                        .param("key", key)
                        .param("now", rows.now())
                        .update()
                > 0;
    }
}
