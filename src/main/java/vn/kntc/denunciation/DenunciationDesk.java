package vn.kntc.denunciation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActDay;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Where every act begins and ends: its case is locked, the act goes into the log, the clocks follow. */
@Component
class DenunciationDesk {

    private final CaseLedger ledger;
    private final ActLog log;
    private final DenunciationClocks clocks;
    private final Clock clock;

    DenunciationDesk(CaseLedger ledger, ActLog log, DenunciationClocks clocks, Clock clock) {
        this.ledger = ledger;
        this.log = log;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** @throws vn.kntc.shared.NotFound if there is no such case */
    Denunciation lock(CaseNumber caseNumber) {
        return new Denunciation(ledger.lock(caseNumber).entry(), log.of(caseNumber, DenunciationActs.KINDS));
    }

    /** Without its lock, for who only reads; empty where the case is none of this procedure. */
    Optional<Denunciation> find(CaseNumber caseNumber) {
        var acts = log.of(caseNumber, DenunciationActs.KINDS);
        return acts.isEmpty()
                ? Optional.empty()
                : ledger.find(caseNumber).map(line -> new Denunciation(line.entry(), acts));
    }

    /**
     * Every act goes through here.
     *
     * @param field key of the field of its day
     * @throws vn.kntc.shared.InvalidInput for a day to come, or before what the act rests on
     * @throws vn.kntc.shared.OutOfOrder where the case does not stand where the act needs it
     */
    void record(Denunciation denunciation, Act act, String field, UserId by) {
        var code = DenunciationCourse.code(act);
        denunciation.require(act);
        requireDay(denunciation, code, field, act.on());
        var recorded = new RecordedAct(act, by, clock.instant());
        denunciation.record(recorded);
        log.append(denunciation.caseNumber(), DenunciationActs.KINDS, recorded);
        clocks.after(denunciation, act, by);
    }

    void requireDay(Denunciation denunciation, String code, String field, LocalDate on) {
        new ActDay(field, on).requireBetween(denunciation.earliest(code), "ngày của bước trước đó", today());
    }

    void note(CaseNumber caseNumber, UserId by, String sentence) {
        log.note(caseNumber, by, sentence);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
