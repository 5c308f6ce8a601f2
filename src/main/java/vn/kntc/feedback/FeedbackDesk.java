package vn.kntc.feedback;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.CaseDesk;
import vn.kntc.handling.act.RecordedAct;

/** Where every act on a feedback begins and ends; the petition ends with the process. */
@Component
class FeedbackDesk extends CaseDesk<Feedback> {

    private final FeedbackClocks clocks;

    FeedbackDesk(CaseLedger ledger, ActLog log, FeedbackActs acts, FeedbackClocks clocks, Clock clock) {
        super(ledger, log, acts.kinds(), clock);
        this.clocks = clocks;
    }

    @Override
    protected Feedback of(CaseEntry entry, List<RecordedAct> acts) {
        return new Feedback(entry, acts);
    }

    @Override
    protected void follow(Feedback feedback, Act act) {
        clocks.after(feedback, act);
    }
}
