package vn.kntc.disclosure;

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

/** Where every act of a request begins and ends: its case is locked, the act goes into the log, and the row says where it stands. */
@Component
class DisclosureDesk {

    private final CaseLedger ledger;
    private final ActLog log;
    private final DisclosureRows rows;
    private final Clock clock;

    DisclosureDesk(CaseLedger ledger, ActLog log, DisclosureRows rows, Clock clock) {
        this.ledger = ledger;
        this.log = log;
        this.rows = rows;
        this.clock = clock;
    }

    /** @throws vn.kntc.shared.NotFound if there is no such case */
    Disclosure lock(CaseNumber caseNumber) {
        return new Disclosure(ledger.lock(caseNumber).entry(), log.of(caseNumber, DisclosureActs.KINDS));
    }

    /** Without its lock, for who only reads. */
    Disclosure get(CaseNumber caseNumber) {
        return new Disclosure(ledger.find(caseNumber).orElseThrow().entry(), log.of(caseNumber, DisclosureActs.KINDS));
    }

    /** Every act of a request goes through here. */
    void record(Disclosure disclosure, Act act, UserId by) {
        var recorded = new RecordedAct(act, by, now());
        disclosure.record(recorded);
        log.append(disclosure.caseNumber(), DisclosureActs.KINDS, recorded);
        rows.save(disclosure);
        if (disclosure.state().ended()) {
            close(disclosure, act.on());
        }
    }

    private void close(Disclosure disclosure, LocalDate on) {
        var ending = DisclosureSection.ending(disclosure);
        ledger.describe(
                disclosure.caseNumber(),
                disclosure.entry().kind(),
                CaseStatus.CLOSED,
                disclosure.entry().summary(),
                new CaseOutcome(ending.code(), ending.sentence(), on));
    }

    /** Neither in the future nor before the act before. */
    void requireDay(Disclosure disclosure, String field, LocalDate on) {
        new ActDay(field, on).requireBetween(disclosure.latest(), "ngày của việc trước đó", today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
