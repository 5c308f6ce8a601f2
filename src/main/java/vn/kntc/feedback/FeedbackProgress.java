package vn.kntc.feedback;

import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseProgress;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.shared.CaseNumber;

/** Whether feedback has been sent on to the body that is competent (Điều 9 Nghị định 20/2008/NĐ-CP). */
@Component
class FeedbackProgress implements CaseProgress {

    private final CaseLedger ledger;
    private final ActLog log;
    private final FeedbackActs acts;

    FeedbackProgress(CaseLedger ledger, ActLog log, FeedbackActs acts) {
        this.ledger = ledger;
        this.log = log;
        this.acts = acts;
    }

    @Override
    public boolean sentOn(CaseNumber caseNumber) {
        return ledger.find(caseNumber).isPresent()
                && log.of(caseNumber, acts.kinds()).stream()
                        .anyMatch(one -> one.act() instanceof PaperIssued issued
                                && FeedbackPaper.RULE_FORWARDED.form().equals(issued.form()));
    }
}
