package vn.kntc.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.clock.ClockCall.Kind;
import vn.kntc.law.Law;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;

/**
 * Warns of deadlines that come near and tells of those that were missed, once for each due date a clock has had. Whom and how many
 * working days before, the decision {@code warnOfDeadline} says. Nobody is told of the end of a time that cannot be missed.
 *
 * <p>A clock whose day is near or over when it starts is told of at once, else its case would stand unwarned until the next morning.
 *
 * <p>The record of having told is written together with what it tells of, and there is room for one only: of two nodes that begin at the
 * same moment, one waits for the other and then finds nothing left to do.
 */
@Service
public class DeadlineWatch implements Warnings {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineWatch.class);
    private static final String AT_SIX = "0 0 6 * * *";
    private static final int CLOCKS_A_BATCH = 200;
    private static final String ANY_CASE = "";
    private static final String NOT_YET_TOLD =
            """
            not exists (select 1 from kntc.notification n where n.clock_id = c.id and n.kind = :kind and n.due = c.due)
            """;

    private final JdbcClient jdbc;
    private final ClockRows rows;
    private final ClockSteps steps;
    private final Law law;
    private final WorkCalendar calendar;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final CronExpression cron;

    DeadlineWatch(
            JdbcClient jdbc,
            ClockRows rows,
            ClockSteps steps,
            Law law,
            WorkCalendar calendar,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${kntc.clocks.watch-cron:" + AT_SIX + "}") String cron) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.steps = steps;
        this.law = law;
        this.calendar = calendar;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.cron = CronExpression.parse(cron);
    }

    /**
     * @return how many were told
     * @throws RuntimeException what went wrong first, after all other deadlines were told of; the day then counts as not finished
     */
    @Scheduled(cron = "${kntc.clocks.watch-cron:" + AT_SIX + "}", zone = "Asia/Ho_Chi_Minh")
    public int watch() {
        var today = LocalDate.now(clock);
        int told = 0;
        var failures = new ArrayList<RuntimeException>();
        for (var key : jdbc.sql("select distinct deadline_key from kntc.statutory_clock where state = 'RUNNING'")
                .query(String.class)
                .list()) {
            try {
                told += watch(key, today);
            } catch (InvalidInput withoutRule) {
                // nothing will be different in five minutes: a person has to look at the table
                LOG.error("Không cảnh báo được thời hạn {}: {}", key, withoutRule.getMessage());
            } catch (RuntimeException failure) {
                // the others must be told all the same; the day is not finished
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            var first = failures.get(0);
            failures.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
        jdbc.sql("insert into kntc.deadline_watch (day, finished_at) values (:day, :now) on conflict do nothing")
                .param("day", today)
                .param("now", rows.now())
                .update();
        return told;
    }

    /** Makes up for the hour that a node was down at, and for what crossed an officer; telling twice is not possible. */
    @Scheduled(
            initialDelayString = "${kntc.clocks.watch-catch-up-interval:5m}",
            fixedDelayString = "${kntc.clocks.watch-catch-up-interval:5m}")
    void catchUp() {
        var now = LocalDateTime.now(clock);
        var hour = cron.next(now.toLocalDate().atStartOfDay());
        if (hour != null && !hour.isAfter(now) && !finished(now.toLocalDate())) {
            watch();
        }
    }

    private boolean finished(LocalDate day) {
        return jdbc.sql("select exists (select 1 from kntc.deadline_watch where day = :day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    private int watch(String key, LocalDate today) {
        var rule = rule(key, today);
        return tell(key, Kind.WARNING, rule.group(), today, rule.horizon())
                + tell(key, Kind.ESCALATION, rule.escalateTo(), today, rule.horizon());
    }

    @Override
    public void entered(CaseNumber caseNumber, String key, LocalDate due) {
        var today = LocalDate.now(clock);
        Rule rule;
        try {
            rule = rule(key, today);
        } catch (InvalidInput withoutRule) {
            return; // the clock runs all the same; the morning's watch reports the table
        }
        if (due.isAfter(rule.horizon())) {
            return;
        }
        var kind = due.isBefore(today) ? Kind.ESCALATION : Kind.WARNING;
        tell(
                key,
                kind,
                kind == Kind.WARNING ? rule.group() : rule.escalateTo(),
                today,
                due(key, kind, today, rule.horizon(), caseNumber.value()));
    }

    /** What a case's groups were told, oldest first. */
    public List<ClockNotification> of(CaseNumber caseNumber) {
        return jdbc.sql("select * from kntc.notification where case_number = :case order by id")
                .param("case", caseNumber.value())
                .query((row, index) -> ClockNotifications.notification(row))
                .list();
    }

    private Rule rule(String key, LocalDate today) {
        var result = law.decide("warnOfDeadline", today, Map.of("key", key))
                .results()
                .get(0);
        var before = new Period(
                ((Number) result.get("daysBefore")).intValue(), DayUnit.WORKING_DAY, Direction.AFTER, RollRule.NONE);
        return new Rule(
                calendar.count(today, before).due(), (String) result.get("group"), (String) result.get("escalateTo"));
    }

    private int tell(String key, Kind kind, String group, LocalDate today, LocalDate horizon) {
        int told = 0;
        for (var batch = due(key, kind, today, horizon, ANY_CASE);
                !batch.isEmpty();
                batch = due(key, kind, today, horizon, ANY_CASE)) {
            var clocks = batch;
            told += Attempts.in(transaction, () -> tell(key, kind, group, today, clocks));
        }
        return told;
    }

    private List<DueClock> due(String key, Kind kind, LocalDate today, LocalDate horizon, String caseNumber) {
        var when = kind == Kind.WARNING ? "c.due between :today and :horizon" : "c.due < :today and not c.waiting";
        var query = jdbc.sql("select c.id, c.case_number, c.due, c.name, c.waiting from kntc.statutory_clock c"
                        + " where c.state = 'RUNNING' and c.deadline_key = :key and " + when + " and " + NOT_YET_TOLD
                        + (caseNumber.equals(ANY_CASE) ? "" : " and c.case_number = :case")
                        + " order by c.id limit " + CLOCKS_A_BATCH)
                .param("key", key)
                .param("kind", kind.name())
                .param("today", today);
        query = kind == Kind.WARNING ? query.param("horizon", horizon) : query;
        query = caseNumber.equals(ANY_CASE) ? query : query.param("case", caseNumber);
        return query.query(DueClock.class).list();
    }

    private int tell(String key, Kind kind, String group, LocalDate today, List<DueClock> clocks) {
        var calls = new LinkedHashMap<Long, ClockCall>();
        var records = clocks.stream()
                .map(due -> {
                    var sentence = sentence(kind, due, group, today);
                    calls.put(due.id(), new ClockCall(new CaseNumber(due.caseNumber()), key, kind, sentence));
                    var record = new HashMap<String, Object>();
                    record.put("clock_id", due.id());
                    record.put("case_number", due.caseNumber());
                    record.put("due", due.due().toString());
                    record.put("sentence", sentence);
                    return record;
                })
                .toList();
        var first = jdbc.sql(
                        """
                        insert into kntc.notification
                            (clock_id, case_number, deadline_key, kind, due, recipient_group, sentence, told_at)
                        select clock_id, case_number, :key, :kind, due, :group, sentence, :now
                        from jsonb_to_recordset(:records::jsonb)
                            as r(clock_id bigint, case_number text, due date, sentence text)
                        order by clock_id
                        on conflict (clock_id, kind, due) do nothing returning clock_id""")
                .param("key", key)
                .param("kind", kind.name())
                .param("group", group)
                .param("now", rows.now())
                .param("records", rows.write(records))
                .query(Long.class)
                .set();
        calls.keySet().retainAll(first);
        steps.tell(calls.values());
        return first.size();
    }

    private String sentence(Kind kind, DueClock due, String group, LocalDate today) {
        var day = ShownDay.of(due.due());
        var label = Role.of(group).map(Role::label).orElse(group);
        if (kind == Kind.ESCALATION) {
            return "Quá hạn: %s phải xong trong ngày %s; đã báo %s.".formatted(due.name(), day, label);
        }
        int left = calendar.workingDaysBetween(today, due.due());
        return due.waiting()
                ? "Sắp hết thời gian chờ: %s đến hết ngày %s, còn %d ngày làm việc; đã báo %s."
                        .formatted(due.name(), day, left, label)
                : "Sắp hết hạn: %s phải xong trong ngày %s, còn %d ngày làm việc; đã báo %s."
                        .formatted(due.name(), day, left, label);
    }

    /** @param horizon last day that is near */
    private record Rule(LocalDate horizon, String group, String escalateTo) {}

    private record DueClock(long id, String caseNumber, LocalDate due, String name, boolean waiting) {}
}
