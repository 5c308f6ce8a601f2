package vn.kntc.execution;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseOutcome;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActDay;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * Where every act of an execution begins and ends: its case is locked, the act goes into the log, the figures are kept, and the clocks
 * follow.
 */
@Component
class ExecutionDesk {

    private final CaseLedger ledger;
    private final ActLog log;
    private final ExecutionRows rows;
    private final ExecutionClocks clocks;
    private final Clock clock;

    ExecutionDesk(CaseLedger ledger, ActLog log, ExecutionRows rows, ExecutionClocks clocks, Clock clock) {
        this.ledger = ledger;
        this.log = log;
        this.rows = rows;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** @throws vn.kntc.shared.NotFound if there is no such case */
    Execution lock(CaseNumber caseNumber) {
        return new Execution(ledger.lock(caseNumber).entry(), log.of(caseNumber, ExecutionActs.KINDS));
    }

    /** Without its lock, for who only reads. */
    Execution get(CaseNumber caseNumber) {
        return new Execution(ledger.find(caseNumber).orElseThrow().entry(), log.of(caseNumber, ExecutionActs.KINDS));
    }

    /** Every act of an execution goes through here. */
    void record(Execution execution, Act act, UserId by) {
        var recorded = new RecordedAct(act, by, now());
        execution.record(recorded);
        log.append(execution.caseNumber(), ExecutionActs.KINDS, recorded);
        rows.save(execution);
        clocks.after(execution, act);
        if (execution.stage() == ExecutionStage.ENDED) {
            close(execution, act.on());
        }
    }

    private void close(Execution execution, LocalDate on) {
        var ending = ExecutionSection.ending(execution);
        ledger.describe(
                execution.caseNumber(),
                execution.entry().kind(),
                CaseStatus.CLOSED,
                execution.entry().summary(),
                new CaseOutcome(ending.code(), ending.sentence(), on));
    }

    /** Neither in the future nor before the act before. */
    void requireDay(Execution execution, String field, LocalDate on) {
        new ActDay(field, on).requireBetween(execution.latest(), "ngày của việc trước đó", today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
