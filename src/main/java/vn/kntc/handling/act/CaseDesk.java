package vn.kntc.handling.act;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseOutcome;
import vn.kntc.casefile.CaseSection;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Where every act of a procedure begins and ends: its case is locked, the act goes into the log, and what follows from it is done. */
public abstract class CaseDesk<C extends LoggedCase> {

    private final CaseLedger ledger;
    private final ActLog log;
    private final ActKinds kinds;
    private final Clock clock;

    protected CaseDesk(CaseLedger ledger, ActLog log, ActKinds kinds, Clock clock) {
        this.ledger = ledger;
        this.log = log;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** @param acts of the procedure, oldest first */
    protected abstract C of(CaseEntry entry, List<RecordedAct> acts);

    /** The act is in the log and the case stands as after it: its clocks follow, and whatever else the procedure keeps. */
    protected abstract void follow(C of, Act act);

    /** @throws vn.kntc.shared.NotFound if there is no such case */
    public C lock(CaseNumber caseNumber) {
        return of(ledger.lock(caseNumber).entry(), log.of(caseNumber, kinds));
    }

    /** Without its lock, for who only reads; empty for a case that never came into this procedure. */
    public Optional<C> find(CaseNumber caseNumber) {
        var acts = log.of(caseNumber, kinds);
        return acts.isEmpty() ? Optional.empty() : ledger.find(caseNumber).map(line -> of(line.entry(), acts));
    }

    /** The same of a case that is known to be here, whether anything was done yet or not. */
    public C get(CaseNumber caseNumber) {
        return of(ledger.find(caseNumber).orElseThrow().entry(), log.of(caseNumber, kinds));
    }

    /** Every act goes through here. */
    public void record(C of, Act act, UserId by) {
        var recorded = new RecordedAct(act, by, now());
        of.record(recorded);
        log.append(of.caseNumber(), kinds, recorded);
        follow(of, act);
    }

    /** The case ended on that day; for a procedure in whose end the case ends too. */
    protected void close(C of, CaseSection.Ending ending, LocalDate on) {
        ledger.describe(
                of.caseNumber(),
                of.entry().kind(),
                CaseStatus.CLOSED,
                of.entry().summary(),
                new CaseOutcome(ending.code(), ending.sentence(), on));
    }

    /** Neither in the future nor before the act before. @param field key of the field that a refusal is shown at */
    public void requireDay(C of, String field, LocalDate on) {
        new ActDay(field, on).requireBetween(of.latest(), "ngày của việc trước đó", today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }
}
