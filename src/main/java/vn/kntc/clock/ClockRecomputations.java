package vn.kntc.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.calendar.CalendarRevision;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.clock.Recomputation.Cause;
import vn.kntc.clock.Recomputation.Change;
import vn.kntc.law.ClockRules;
import vn.kntc.law.Law;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;

/**
 * Each batch holds the row of its run, so that two nodes never do the same cases, and writes clocks, tasks, timers and progress in one
 * transaction, so that a batch happens wholly or not at all.
 *
 * <p>A clock is counted again from its own event, facts, pauses and extensions. The tables of this program answer: while what they say is
 * unchanged that is the rule it was started by, and otherwise the corrected rule.
 */
@Service
class ClockRecomputations implements Recomputations {

    private static final Logger LOG = LoggerFactory.getLogger(ClockRecomputations.class);
    private static final int CASES_A_BATCH = 500;
    private static final String RUN =
            """
            select r.*, (select count(*) from kntc.recompute_change c
                where c.run_id = r.id and c.problem is not null) as refused
            from kntc.recompute_run r
            """;
    private static final int LONGEST_REASON = 300;
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");

    private final JdbcClient jdbc;
    private final ClockRows rows;
    private final ClockSteps steps;
    private final Law law;
    private final ClockRules rules;
    private final CalendarRevision calendar;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ClockCounting counting;

    ClockRecomputations(
            JdbcClient jdbc,
            ClockRows rows,
            ClockSteps steps,
            Law law,
            ClockRules rules,
            WorkCalendar days,
            CalendarRevision calendar,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.steps = steps;
        this.law = law;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        // a batch must be committed before the next, whoever calls
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.counting = new ClockCounting(law, days);
    }

    @Override
    public long request(String reason, UserId by) {
        var written = reason == null ? "" : reason.strip();
        if (written.isEmpty()
                || written.length() > LONGEST_REASON
                || UNPRINTABLE.matcher(written).find()) {
            throw new InvalidInput(
                    "reason", "Hãy ghi lý do tính lại thời hạn trên một dòng, không quá " + LONGEST_REASON + " ký tự.");
        }
        return register(Cause.REQUEST, written, by).orElseThrow();
    }

    /**
     * @return the number of the run, or nothing where the change of the calendar, or the night, already has its run
     */
    Optional<Long> register(Cause cause, String reason, UserId by) {
        long revision = calendar.refresh();
        return transaction.execute(status -> jdbc.sql(
                        """
                        insert into kntc.recompute_run (cause, reason, requested_by, calendar_revision, day, state, started_at,
                            progressed_at)
                        values (:cause, :reason, :by, :revision, :day, 'RUNNING', :now, :now)
                        on conflict do nothing returning id""")
                .param("cause", cause.name())
                .param("reason", reason)
                .param("by", by.value())
                .param("revision", revision)
                .param("day", LocalDate.now(clock))
                .param("now", rows.now())
                .query(Long.class)
                .optional());
    }

    /** True where rows of the calendar changed after the last run that counted with them was asked for. */
    boolean calendarIsAhead() {
        return calendar.refresh()
                > jdbc.sql("select coalesce(max(calendar_revision), 1) from kntc.recompute_run")
                        .query(Long.class)
                        .single();
    }

    /** True where an open clock was counted by tables that say anything else than those of this program. */
    boolean tablesAreAhead() {
        return jdbc.sql(
                        """
                        select distinct deadline_key, rule_content from kntc.statutory_clock
                        where state in ('RUNNING', 'PAUSED')""")
                .query((row, index) -> counted(row.getString("deadline_key"), row.getString("rule_content")))
                .list()
                .contains(false);
    }

    private boolean counted(String key, String content) {
        try {
            return rules.edition(key).content().equals(content);
        } catch (InvalidInput unknown) {
            return true; // no table can count it any differently
        }
    }

    /** Runs that nobody has worked on for so long: the node that began them is gone. */
    List<Long> abandoned(Duration idle) {
        return jdbc.sql(
                        "select id from kntc.recompute_run where state = 'RUNNING' and progressed_at < :before order by id")
                .param("before", rows.now().minus(idle))
                .query(Long.class)
                .list();
    }

    @Override
    public void carryOn(long id) {
        while (Attempts.in(transaction, () -> batch(id))) {
            // the next batch
        }
    }

    /** @return whether there may be more to do */
    private boolean batch(long id) {
        var last = jdbc.sql("select last_case from kntc.recompute_run where id = :id and state = 'RUNNING' for update")
                .param("id", id)
                .query(String.class)
                .optional();
        if (last.isEmpty()) {
            return false;
        }
        var cases = rows.openCases(last.get(), CASES_A_BATCH);
        if (cases.isEmpty()) {
            finish(id);
            return false;
        }
        calendar.refresh();
        rows.lock(cases);
        var active = rows.activeOf(cases);
        var changes = new ArrayList<Map<String, Object>>();
        var recounted = new LinkedHashMap<ClockRow, ClockCount>();
        var dates = new ArrayList<ClockDate>(active.size());
        var terms = new HashMap<String, ClockTerms>();
        for (var row : active) {
            var old = row.clock();
            try {
                var count = counting.count(row);
                terms.computeIfAbsent(old.key(), key -> ClockTerms.of(key, law, rules));
                dates.add(row.date(count.due()));
                if (!count.due().equals(old.due())) {
                    changes.add(change(row, count.due(), null));
                }
                if (differs(old, count, terms.get(old.key()))) {
                    recounted.put(row, count);
                }
            } catch (InvalidInput refused) {
                // the law no longer answers as it was asked; a person has to look at this clock
                changes.add(change(row, old.due(), refused.getMessage()));
            }
        }
        rows.recounted(recounted, terms);
        rows.tell(cases);
        var moved = steps.move(dates);
        moved.problems().forEach(problem -> report(problem, active, changes));
        record(id, changes);
        jdbc.sql(
                        """
                        update kntc.recompute_run set last_case = :last, cases = cases + :cases, clocks = clocks + :clocks,
                            changes = changes + :changes, tasks = tasks + :tasks, timers = timers + :timers,
                            progressed_at = :now
                        where id = :id""")
                .param("last", cases.get(cases.size() - 1))
                .param("cases", cases.size())
                .param("clocks", active.size())
                .param("changes", changes.size())
                .param("tasks", moved.tasks())
                .param("timers", moved.timers())
                .param("now", rows.now())
                .param("id", id)
                .update();
        return true;
    }

    private static boolean differs(StatutoryClock old, ClockCount count, ClockTerms terms) {
        return !count.due().equals(old.due())
                || !count.unrolledDue().equals(old.unrolledDue())
                || !count.skipped().equals(old.skipped())
                || !count.doubts().equals(old.doubts())
                || !count.explanation().equals(old.explanation())
                || !count.extensions().equals(old.extensions())
                || !terms.edition().equals(old.edition());
    }

    /** At the clock that officers see at the step, else at the case's first: a report line stands for one clock. */
    private static void report(ClockSteps.Problem problem, List<ClockRow> active, List<Map<String, Object>> changes) {
        var ofCase = active.stream()
                .filter(row -> row.clock().caseNumber().equals(problem.caseNumber()))
                .toList();
        var row = ofCase.stream()
                .filter(each -> each.clock().key().equals(problem.key()))
                .findFirst()
                .orElse(ofCase.get(0));
        changes.stream()
                .filter(change -> change.get("clock_id").equals(row.id()))
                .findFirst()
                .ifPresentOrElse(
                        change -> change.merge("problem", problem.sentence(), (one, other) -> one + " " + other),
                        () -> changes.add(change(row, row.clock().due(), problem.sentence())));
    }

    private static Map<String, Object> change(ClockRow row, LocalDate due, String problem) {
        var change = new HashMap<String, Object>();
        change.put("clock_id", row.id());
        change.put("case_number", row.clock().caseNumber().value());
        change.put("deadline_key", row.clock().key());
        change.put("old_due", row.clock().due().toString());
        change.put("new_due", due.toString());
        change.put("problem", problem);
        return change;
    }

    private void record(long id, List<Map<String, Object>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into kntc.recompute_change
                            (run_id, clock_id, case_number, deadline_key, old_due, new_due, problem)
                        select :run, clock_id, case_number, deadline_key, old_due, new_due, problem
                        from jsonb_to_recordset(:changes::jsonb) as r(clock_id bigint, case_number text, deadline_key text,
                            old_due date, new_due date, problem text)""")
                .param("run", id)
                .param("changes", rows.write(changes))
                .update();
    }

    private void finish(long id) {
        jdbc.sql(
                        """
                        update kntc.recompute_run set state = 'DONE', finished_at = :now, progressed_at = :now
                        where id = :id""")
                .param("now", rows.now())
                .param("id", id)
                .update();
        LOG.info("Đã tính lại thời hạn, lượt {}", id);
    }

    @Override
    public Recomputation get(long id, Set<AgencyId> agencies, int page, int size) {
        var changes = jdbc.sql(
                        """
                        select c.case_number, c.deadline_key, s.name, c.old_due, c.new_due, c.problem
                        from kntc.recompute_change c join kntc.statutory_clock s on s.id = c.clock_id
                        where c.run_id = :id and lower(split_part(c.case_number, '-', 1)) = any (:agencies)
                          and c.case_number not in (select kntc.hidden_from(array['legal-editor']))
                        order by c.problem is null, c.case_number, c.clock_id limit :size offset :from""")
                .param("id", id)
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(String[]::new))
                .param("size", size)
                .param("from", (long) page * size)
                .query((row, index) -> new Change(
                        new CaseNumber(row.getString("case_number")),
                        row.getString("deadline_key"),
                        row.getString("name"),
                        row.getObject("old_due", LocalDate.class),
                        row.getObject("new_due", LocalDate.class),
                        row.getString("problem")))
                .list();
        return jdbc.sql(RUN + "where r.id = :id")
                .param("id", id)
                .query((row, index) -> run(row, changes))
                .optional()
                .orElseThrow(() -> new NotFound("Không có lượt tính lại thời hạn số " + id + "."));
    }

    @Override
    public int named(long id, Set<AgencyId> agencies) {
        return jdbc.sql(
                        """
                        select count(*) from kntc.recompute_change
                        where run_id = :id and lower(split_part(case_number, '-', 1)) = any (:agencies)
                          and case_number not in (select kntc.hidden_from(array['legal-editor']))""")
                .param("id", id)
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Recomputation> recent(int most) {
        return jdbc.sql(RUN + "order by r.id desc limit :most")
                .param("most", most)
                .query((row, index) -> run(row, List.of()))
                .list();
    }

    @Override
    public Optional<Recomputation> following(long revision) {
        return jdbc.sql(RUN + "where r.cause = 'CALENDAR' and r.calendar_revision >= :revision"
                        + " order by r.calendar_revision limit 1")
                .param("revision", revision)
                .query((row, index) -> run(row, List.of()))
                .optional();
    }

    private static Recomputation run(ResultSet row, List<Change> changes) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new Recomputation(
                row.getLong("id"),
                Cause.valueOf(row.getString("cause")),
                row.getString("reason"),
                new UserId(row.getString("requested_by")),
                row.getObject("day", LocalDate.class),
                finished != null,
                row.getInt("cases"),
                row.getInt("clocks"),
                row.getInt("changes"),
                row.getInt("refused"),
                row.getInt("tasks"),
                row.getInt("timers"),
                row.getTimestamp("started_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                changes);
    }
}
