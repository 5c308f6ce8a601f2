package vn.kntc.online;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActDay;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** Where every act about a session online begins and ends: its case is locked, the act goes into the log, and the clocks follow. */
@Component
class OnlineDesk {

    private final CaseLedger ledger;
    private final ActLog log;
    private final OnlineClocks clocks;
    private final Clock clock;

    OnlineDesk(CaseLedger ledger, ActLog log, OnlineClocks clocks, Clock clock) {
        this.ledger = ledger;
        this.log = log;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** @throws vn.kntc.shared.NotFound if there is no such case */
    OnlineSession lock(CaseNumber caseNumber) {
        return new OnlineSession(ledger.lock(caseNumber).entry(), log.of(caseNumber, OnlineActs.KINDS));
    }

    /** The same for that act. @throws vn.kntc.shared.OutOfOrder where it is not possible now */
    OnlineSession lockFor(CaseNumber caseNumber, Class<? extends Act> act) {
        var session = lock(caseNumber);
        session.stage().require(act);
        return session;
    }

    /** Every act goes through here. */
    void record(OnlineSession session, Act act, UserId by) {
        var recorded = new RecordedAct(act, by, clock.instant());
        session.record(recorded);
        log.append(session.caseNumber(), OnlineActs.KINDS, recorded);
        clocks.after(session, act);
    }

    /** Neither in the future, nor after the session, nor before the act before. */
    void requireDay(OnlineSession session, String field, LocalDate on) {
        var day = new ActDay(field, on);
        day.requireNotToCome(today());
        day.requireNotAfter(session.sessionOn(), "ngày tiếp");
        session.latest().ifPresent(before -> day.requireNotBefore(before, "ngày của việc trước đó"));
    }

    /**
     * What is done at the session is done on its day, which nobody types.
     *
     * @param field that a refusal is shown at
     * @throws InvalidInput while that day is to come, or where it lies before what was done last
     */
    void requireSessionDay(OnlineSession session, String field) {
        var on = session.sessionOn();
        if (on.isAfter(today())) {
            throw new InvalidInput(field, "Ngày tiếp không thể ở tương lai.");
        }
        session.latest().filter(on::isBefore).ifPresent(before -> {
            throw new InvalidInput(
                    field, "Ngày tiếp không thể trước ngày " + ShownDay.of(before) + ", ngày của việc trước đó.");
        });
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
