package vn.kntc.protection;

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

/** Where every act of a protection begins and ends: its case is locked, the act goes into the log, and the clocks follow. */
@Component
class ProtectionDesk {

    private final CaseLedger ledger;
    private final ActLog log;
    private final ProtectionClocks clocks;
    private final Clock clock;

    ProtectionDesk(CaseLedger ledger, ActLog log, ProtectionClocks clocks, Clock clock) {
        this.ledger = ledger;
        this.log = log;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** @throws vn.kntc.shared.NotFound if there is no such case */
    Protection lock(CaseNumber caseNumber) {
        return new Protection(ledger.lock(caseNumber).entry(), log.of(caseNumber, ProtectionActs.KINDS));
    }

    /** Without its lock, for who only reads. */
    Protection get(CaseNumber caseNumber) {
        return new Protection(ledger.find(caseNumber).orElseThrow().entry(), log.of(caseNumber, ProtectionActs.KINDS));
    }

    /** Every act of a protection goes through here. */
    void record(Protection protection, Act act, UserId by) {
        var recorded = new RecordedAct(act, by, now());
        protection.record(recorded);
        log.append(protection.caseNumber(), ProtectionActs.KINDS, recorded);
        clocks.after(protection, act);
        if (protection.stage() == ProtectionStage.ENDED) {
            close(protection, act.on());
        }
    }

    private void close(Protection protection, LocalDate on) {
        var ending = ProtectionSection.ending(protection);
        ledger.describe(
                protection.caseNumber(),
                protection.entry().kind(),
                CaseStatus.CLOSED,
                protection.entry().summary(),
                new CaseOutcome(ending.code(), ending.sentence(), on));
    }

    /** Neither in the future nor before the act before. @param what the day is, at the beginning of a sentence */
    void requireDay(Protection protection, String field, LocalDate on) {
        new ActDay(field, on).requireBetween(protection.latest(), "ngày của việc trước đó", today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
