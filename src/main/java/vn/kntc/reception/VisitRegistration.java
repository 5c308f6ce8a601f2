package vn.kntc.reception;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kntc.confidentiality.OwnWords;
import vn.kntc.confidentiality.Vault;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.AlreadyDone;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Makes a numbered visit of what was taken in at the desk, with its receipt and its clocks. */
@Component
class VisitRegistration {

    private final VisitDesk desk;
    private final Visits visits;
    private final VisitIntakes intakes;
    private final Vault vault;
    private final VisitClocks clocks;
    private final VisitPapers papers;
    private final TurningAway away;

    VisitRegistration(
            VisitDesk desk,
            Visits visits,
            VisitIntakes intakes,
            Vault vault,
            VisitClocks clocks,
            VisitPapers papers,
            TurningAway away) {
        this.desk = desk;
        this.visits = visits;
        this.intakes = intakes;
        this.vault = vault;
        this.clocks = clocks;
        this.papers = papers;
        this.away = away;
    }

    CaseNumber register(UUID intakeId, AgencyId agency, UserId by) {
        var entry = intakes.lock(intakeId)
                .filter(found ->
                        found.agency().equals(agency) && found.receivedBy().equals(by))
                .orElseThrow(() -> new InvalidInput(
                        "intakeId", "Không tìm thấy lượt tiếp vừa nhập; hãy nhập lại bằng biểu mẫu tiếp công dân."));
        if (entry.registeredAs() != null) {
            throw new AlreadyDone("Lượt tiếp này đã được đăng ký với số " + entry.registeredAs() + ".");
        }
        int year = desk.today().getYear();
        var number = visits.nextNumber(agency, year);
        var neutral = entry.neutral();
        var visit =
                new Visit(number, agency, by, neutral.kind(), neutral.summary(), neutral.arrival(), neutral.refusal());
        visits.add(visit, desk.now(), year);
        intakes.register(intakeId, number);
        vault.bind(entry.depositId(), number);
        if (neutral.kind().mayDenounce()) {
            keepCloser(visit);
        }
        begin(visit, by);
        return number;
    }

    /** What was harmless in a complaint may give a denouncer away, so everything neutral is looked at once more, strictly. */
    private void keepCloser(Visit visit) {
        vault.keepCloser(visit.caseNumber(), true);
        var arrival = visit.arrival();
        var words = new OwnWords()
                .with("summary", visit.summary())
                .with("priorHandling", arrival.priorHandling())
                .with("settledBy", arrival.settledBy())
                .with("requests", arrival.requests());
        arrival.documents().forEach(document -> words.with("summary", document.name()));
        vault.requireNeutral(visit.caseNumber(), words);
    }

    private void begin(Visit visit, UserId by) {
        var on = visit.arrival().on();
        desk.record(visit, new VisitAct.Received(on, visit.kind(), visit.arrival()), by);
        if (!visit.arrival().documents().isEmpty()) {
            desk.issued(visit, VisitPapers.RECEIPT, papers.receipt(visit, by), on, by);
        }
        if (visit.arrival().recording() == Recording.OFFICER) {
            desk.issued(visit, VisitPapers.STATEMENT, papers.statement(visit, by), on, by);
        }
        if (visit.facts().refusal() == null) {
            clocks.follow(VisitClocks.Moving.CONTENT_RECEIVED, visit, on);
        } else {
            away.turn(visit, by);
        }
    }
}
