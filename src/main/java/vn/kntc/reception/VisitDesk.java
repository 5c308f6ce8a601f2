package vn.kntc.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kntc.document.CaseDocument;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActDay;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Where every act of a visit begins and ends: its case is locked, what was found is kept, and the act goes into the log. */
@Component
class VisitDesk {

    private final Visits visits;
    private final ActLog log;
    private final VisitActs acts;
    private final Clock clock;

    VisitDesk(Visits visits, ActLog log, VisitActs acts, Clock clock) {
        this.visits = visits;
        this.log = log;
        this.acts = acts;
        this.clock = clock;
    }

    /** @throws vn.kntc.shared.OutOfOrder where the visit does not stand where that is done */
    Visit lockFor(CaseNumber caseNumber, VisitVerb verb) {
        var visit = visits.lock(caseNumber);
        verb.require(visit);
        return visit;
    }

    /** Every act of a visit goes through here. */
    void record(Visit visit, Act act, UserId by) {
        log.append(visit.caseNumber(), acts.kinds(), new RecordedAct(act, by, clock.instant()));
    }

    void issued(Visit visit, String form, CaseDocument paper, LocalDate on, UserId by) {
        record(visit, new PaperIssued(on, form, paper.id(), paper.number(), null), by);
    }

    /** Day on which the head approved the notice of refusal; where that was not kept, day of the refusal. */
    LocalDate approvedOn(Visit visit) {
        return log.of(visit.caseNumber(), acts.kinds()).stream()
                .map(RecordedAct::act)
                .filter(act -> act instanceof VisitAct.RefusalAnswered answer && answer.approved())
                .map(Act::on)
                .reduce((older, newer) -> newer)
                .orElse(visit.facts().refusal().on());
    }

    void save(Visit visit) {
        visits.save(visit);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    void requireBetween(String field, LocalDate first, LocalDate on) {
        new ActDay(field, on).requireSince(first, today());
    }
}
