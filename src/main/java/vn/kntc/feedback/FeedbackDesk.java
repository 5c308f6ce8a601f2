package vn.kntc.feedback;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActDay;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Where every act on a feedback begins and ends: its case is locked, the act goes into the log, and the clocks follow. */
@Component
class FeedbackDesk {

    private final CaseLedger ledger;
    private final ActLog log;
    private final FeedbackActs acts;
    private final FeedbackClocks clocks;
    private final Clock clock;

    FeedbackDesk(CaseLedger ledger, ActLog log, FeedbackActs acts, FeedbackClocks clocks, Clock clock) {
        this.ledger = ledger;
        this.log = log;
        this.acts = acts;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** @throws vn.kntc.shared.NotFound if there is no such case */
    Feedback lock(CaseNumber caseNumber) {
        return new Feedback(ledger.lock(caseNumber).entry(), log.of(caseNumber, acts.kinds()));
    }

    /** Without its lock, for who only reads. */
    Feedback get(CaseNumber caseNumber) {
        return new Feedback(ledger.find(caseNumber).orElseThrow().entry(), log.of(caseNumber, acts.kinds()));
    }

    /** Every act on a feedback goes through here. */
    void record(Feedback feedback, Act act, UserId by) {
        var recorded = new RecordedAct(act, by, clock.instant());
        feedback.record(recorded);
        log.append(feedback.caseNumber(), acts.kinds(), recorded);
        clocks.after(feedback, act);
    }

    /** Neither in the future nor before the act before. */
    void requireDay(Feedback feedback, String field, LocalDate on) {
        new ActDay(field, on).requireBetween(feedback.latest(), "ngày của việc trước đó", today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
