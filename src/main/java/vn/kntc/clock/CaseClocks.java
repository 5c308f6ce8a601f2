package vn.kntc.clock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;
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
    private final ClockSteps steps;
    private final Warnings warnings;
    private final Clock clock;
    private final ClockCounting counting;

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
        this.steps = steps;
        this.warnings = warnings;
        this.clock = clock;
        this.counting = new ClockCounting(law, calendar);
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
            move(new ClockDate(caseNumber, key, answer.due(), false));
        }
        rows.tell(caseNumber);
        warnings.entered(caseNumber, key, answer.due());
        return rows.get(id);
    }

    @Override
    public StatutoryClock restate(CaseNumber caseNumber, String key, Map<String, Boolean> facts) {
        rows.lock(caseNumber);
        var row = active(caseNumber, key);
        return recount(new ClockRow(row.id(), Map.copyOf(facts), row.stored(), row.clock()));
    }

    @Override
    public ClockOutcome pause(
            CaseNumber caseNumber, String key, PauseGround ground, String decisionNumber, LocalDate on, UserId by) {
        var number = DecisionNumber.read(decisionNumber);
        rows.lock(caseNumber);
        var row = active(caseNumber, key);
        requireNotBefore(on, row.clock().from(), "Ngày tạm dừng");
        if (row.stored() == ClockState.PAUSED) {
            throw new InvalidInput(
                    "clock", "Thời hạn \"" + row.clock().name() + "\" của hồ sơ " + caseNumber + " đang tạm dừng rồi.");
        }
        var pauses = row.clock().pauses();
        if (!pauses.isEmpty()) {
            requireNotBefore(on, pauses.get(pauses.size() - 1).to(), "Ngày tạm dừng");
        }
        var rule = rules.pause(key, ground, on);
        if (!rule.allowed()) {
            return Refusals.pause(row.clock(), ground, on, rule);
        }
        var doubts = new ArrayList<>(rule.doubts());
        if (on.isAfter(row.clock().due())) {
            doubts.add(lateDecision("tạm dừng", on, row.clock().due()));
        }
        jdbc.sql(
                        """
                        insert into kntc.clock_pause (clock_id, ground, decision_number, paused_on, basis, doubts, recorded_by,
                            recorded_at)
                        values (:id, :ground, :number, :on, :basis, :doubts, :by, :now)""")
                .param("id", row.id())
                .param("ground", ground.name())
                .param("number", number)
                .param("on", on)
                .param("basis", rule.basis().toArray(String[]::new))
                .param("doubts", doubts.toArray(String[]::new))
                .param("by", by.value())
                .param("now", rows.now())
                .update();
        setState(row.id(), ClockState.PAUSED);
        return new ClockOutcome.Changed(recount(active(caseNumber, key)));
    }

    @Override
    public StatutoryClock resume(CaseNumber caseNumber, String key, String decisionNumber, LocalDate on, UserId by) {
        rows.lock(caseNumber);
        var row = active(caseNumber, key);
        if (row.stored() != ClockState.PAUSED) {
            throw new InvalidInput(
                    "clock", "Thời hạn \"" + row.clock().name() + "\" của hồ sơ " + caseNumber + " không tạm dừng.");
        }
        var pauses = row.clock().pauses();
        var last = pauses.get(pauses.size() - 1);
        var number = last.ground() == PauseGround.SUSPENSION
                ? DecisionNumber.read(decisionNumber)
                : DecisionNumber.readIfAny(decisionNumber);
        requireNotBefore(on, last.from(), "Ngày tiếp tục");
        jdbc.sql(
                        """
                        update kntc.clock_pause set resumed_on = :on, resume_decision_number = :number, resumed_by = :by,
                            resume_recorded_at = :now, resume_entry = nextval('kntc.clock_decision_entry')
                        where clock_id = :id and resumed_on is null and withdrawn_at is null""")
                .param("on", on)
                .param("number", number)
                .param("by", by.value())
                .param("now", rows.now())
                .param("id", row.id())
                .update();
        setState(row.id(), ClockState.RUNNING);
        return recount(active(caseNumber, key));
    }

    @Override
    public ClockOutcome extend(
            CaseNumber caseNumber, String key, CaseGrade grade, String decisionNumber, LocalDate on, UserId by) {
        var number = DecisionNumber.read(decisionNumber);
        rows.lock(caseNumber);
        var row = active(caseNumber, key);
        var statutory = row.clock();
        requireNotBefore(on, statutory.from(), "Ngày quyết định gia hạn");
        if (row.stored() == ClockState.PAUSED) {
            throw new InvalidInput(
                    "clock",
                    "Thời hạn \"" + statutory.name() + "\" của hồ sơ " + caseNumber
                            + " đang tạm dừng; hãy tiếp tục trước khi gia hạn.");
        }
        var rule = rules.extension(key, grade, on);
        int used = statutory.extensions().size();
        if (used >= rule.times()) {
            return Refusals.extension(statutory, grade, rule);
        }
        var doubts = new ArrayList<>(rule.doubts());
        if (on.isAfter(statutory.due())) {
            doubts.add(lateDecision("gia hạn", on, statutory.due()));
        }
        jdbc.sql(
                        """
                        insert into kntc.clock_extension (clock_id, number, extension_key, grade, decision_number, decided_on,
                            previous_due, due, basis, doubts, recorded_by, recorded_at)
                        values (:id, :number, :key, :grade, :decision, :on, :due, :due, :basis, :doubts, :by, :now)""")
                .param("id", row.id())
                .param("number", used + 1)
                .param("key", rule.extensionKey())
                .param("grade", grade.name())
                .param("decision", number)
                .param("on", on)
                .param("due", statutory.due())
                .param("basis", rule.basis().toArray(String[]::new))
                .param("doubts", doubts.toArray(String[]::new))
                .param("by", by.value())
                .param("now", rows.now())
                .update();
        return new ClockOutcome.Changed(recount(active(caseNumber, key)));
    }

    @Override
    public ClockOutcome withdraw(CaseNumber caseNumber, String key, long entry, String because, UserId by) {
        rows.lock(caseNumber);
        var recorded = rows.decisions(caseNumber, key);
        if (recorded.stream().anyMatch(decision -> decision.entry() == entry && decision.withdrawn() != null)) {
            return new ClockOutcome.AlreadyRecorded(rows.newest(caseNumber, key).orElseThrow());
        }
        var row = active(caseNumber, key);
        var last = ClockStanding.last(recorded).orElse(null);
        if (last == null || last.entry() != entry) {
            return Refusals.withdrawal(row.clock(), last);
        }
        if (last.decision() instanceof ClockDecision.Suspension) {
            withdraw("clock_pause", row.id(), entry, because, by);
            setState(row.id(), ClockState.RUNNING);
        } else if (last.decision() instanceof ClockDecision.Extension) {
            withdraw("clock_extension", row.id(), entry, because, by);
        } else {
            openAgain(row.id(), entry, because, by);
            setState(row.id(), ClockState.PAUSED);
        }
        return new ClockOutcome.Changed(recount(active(caseNumber, key)));
    }

    private void withdraw(String table, long id, long entry, String because, UserId by) {
        jdbc.sql("update kntc." + table
                        + " set withdrawn_by = :by, withdrawn_at = :now, withdrawn_because = :because"
                        + " where clock_id = :id and entry = :entry")
                .param("by", by.value())
                .param("now", rows.now())
                .param("because", because)
                .param("id", id)
                .param("entry", entry)
                .update();
    }

    private void openAgain(long id, long entry, String because, UserId by) {
        jdbc.sql(
                        """
                        insert into kntc.clock_resumption_withdrawn (entry, pause_id, decision_number, resumed_on, recorded_by,
                            recorded_at, withdrawn_by, withdrawn_at, withdrawn_because)
                        select resume_entry, id, resume_decision_number, resumed_on, resumed_by, resume_recorded_at, :by, :now,
                            :because
                        from kntc.clock_pause where clock_id = :id and resume_entry = :entry""")
                .param("by", by.value())
                .param("now", rows.now())
                .param("because", because)
                .param("id", id)
                .param("entry", entry)
                .update();
        jdbc.sql(
                        """
                        update kntc.clock_pause set resumed_on = null, resume_decision_number = null, resumed_by = null,
                            resume_recorded_at = null, resume_entry = null
                        where clock_id = :id and resume_entry = :entry""")
                .param("id", id)
                .param("entry", entry)
                .update();
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

    private ClockRow active(CaseNumber caseNumber, String key) {
        return rows.active(caseNumber, key)
                .orElseThrow(() -> new InvalidInput(
                        "clock",
                        "Hồ sơ " + caseNumber + " không có thời hạn \"" + law.deadlineName(key) + "\" đang chạy."));
    }

    private void move(ClockDate date) {
        var moved = steps.move(List.of(date));
        if (!moved.problems().isEmpty()) {
            // the decision would stand while a task shows the old date: whoever keeps the models has to look first
            throw new InvalidInput("clock", moved.problems().get(0).sentence());
        }
    }

    private static String lateDecision(String what, LocalDate on, LocalDate due) {
        return "Cần pháp chế xác nhận: quyết định %s ngày %s ký sau ngày hết hạn %s."
                .formatted(what, ShownDay.of(on), ShownDay.of(due));
    }

    /** Counts the clock as it stands and gives its steps the date. */
    private StatutoryClock recount(ClockRow row) {
        var statutory = row.clock();
        var count = counting.count(
                statutory.key(), statutory.from(), row.facts(), statutory.pauses(), statutory.extensions());
        rows.recounted(Map.of(row, count), Map.of(statutory.key(), ClockTerms.of(statutory.key(), law, rules)));
        move(row.date(count.due()));
        rows.tell(statutory.caseNumber());
        warnings.entered(statutory.caseNumber(), statutory.key(), count.due());
        return rows.get(row.id());
    }

    private void setState(long id, ClockState state) {
        jdbc.sql("update kntc.statutory_clock set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
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

    private static void requireNotBefore(LocalDate on, LocalDate earliest, String what) {
        if (on == null || on.isBefore(earliest)) {
            throw new InvalidInput("on", what + " không được trước ngày " + ShownDay.of(earliest) + ".");
        }
    }
}
