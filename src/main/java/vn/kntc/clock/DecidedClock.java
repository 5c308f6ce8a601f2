package vn.kntc.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.ClockRules;
import vn.kntc.law.PauseGround;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** Decisions that stop, resume and extend a running clock, and what of them is withdrawn; each within what the law allows. */
final class DecidedClock {

    private final JdbcClient jdbc;
    private final ClockRows rows;
    private final ClockRules rules;
    private final CountedClock counted;

    DecidedClock(JdbcClient jdbc, ClockRows rows, ClockRules rules, CountedClock counted) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.rules = rules;
        this.counted = counted;
    }

    ClockOutcome pause(
            CaseNumber caseNumber, String key, PauseGround ground, String decisionNumber, LocalDate on, UserId by) {
        var number = DecisionNumber.read(decisionNumber);
        rows.lock(caseNumber);
        var row = counted.active(caseNumber, key);
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
        counted.setState(row.id(), ClockState.PAUSED);
        return new ClockOutcome.Changed(counted.recount(counted.active(caseNumber, key)));
    }

    StatutoryClock resume(CaseNumber caseNumber, String key, String decisionNumber, LocalDate on, UserId by) {
        rows.lock(caseNumber);
        var row = paused(caseNumber, key);
        var last = lastPause(row);
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
        counted.setState(row.id(), ClockState.RUNNING);
        return counted.recount(counted.active(caseNumber, key));
    }

    LocalDate dueIfResumed(CaseNumber caseNumber, String key, LocalDate on) {
        var row = paused(caseNumber, key);
        var last = lastPause(row);
        requireNotBefore(on, last.from(), "Ngày tiếp tục");
        var pauses = new ArrayList<>(row.clock().pauses());
        pauses.set(pauses.size() - 1, last.until(on));
        return counted.due(row, pauses);
    }

    private ClockRow paused(CaseNumber caseNumber, String key) {
        var row = counted.active(caseNumber, key);
        if (row.stored() != ClockState.PAUSED) {
            throw new InvalidInput(
                    "clock", "Thời hạn \"" + row.clock().name() + "\" của hồ sơ " + caseNumber + " không tạm dừng.");
        }
        return row;
    }

    private static ClockPause lastPause(ClockRow row) {
        var pauses = row.clock().pauses();
        return pauses.get(pauses.size() - 1);
    }

    ClockOutcome extend(
            CaseNumber caseNumber, String key, CaseGrade grade, String decisionNumber, LocalDate on, UserId by) {
        var number = DecisionNumber.read(decisionNumber);
        rows.lock(caseNumber);
        var row = counted.active(caseNumber, key);
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
        return new ClockOutcome.Changed(counted.recount(counted.active(caseNumber, key)));
    }

    ClockOutcome withdraw(CaseNumber caseNumber, String key, long entry, String because, UserId by) {
        rows.lock(caseNumber);
        var recorded = rows.decisions(caseNumber, key);
        if (recorded.stream().anyMatch(decision -> decision.entry() == entry && decision.withdrawn() != null)) {
            return new ClockOutcome.AlreadyRecorded(rows.newest(caseNumber, key).orElseThrow());
        }
        var row = counted.active(caseNumber, key);
        var last = ClockStanding.last(recorded).orElse(null);
        if (last == null || last.entry() != entry) {
            return Refusals.withdrawal(row.clock(), last);
        }
        if (last.decision() instanceof ClockDecision.Suspension) {
            withdraw("clock_pause", row.id(), entry, because, by);
            counted.setState(row.id(), ClockState.RUNNING);
        } else if (last.decision() instanceof ClockDecision.Extension) {
            withdraw("clock_extension", row.id(), entry, because, by);
        } else {
            openAgain(row.id(), entry, because, by);
            counted.setState(row.id(), ClockState.PAUSED);
        }
        return new ClockOutcome.Changed(counted.recount(counted.active(caseNumber, key)));
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

    private static String lateDecision(String what, LocalDate on, LocalDate due) {
        return "Cần pháp chế xác nhận: quyết định %s ngày %s ký sau ngày hết hạn %s."
                .formatted(what, ShownDay.of(on), ShownDay.of(due));
    }

    private static void requireNotBefore(LocalDate on, LocalDate earliest, String what) {
        if (on == null || on.isBefore(earliest)) {
            throw new InvalidInput("on", what + " không được trước ngày " + ShownDay.of(earliest) + ".");
        }
    }
}
