package vn.kntc.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.document.CaseDocument;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActDay;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Where every act on a petition begins and ends: its case is locked, what was found is kept, and the act goes into the log. */
@Component
class PetitionDesk {

    private final Petitions petitions;
    private final ActLog log;
    private final Clock clock;

    PetitionDesk(Petitions petitions, ActLog log, Clock clock) {
        this.petitions = petitions;
        this.log = log;
        this.clock = clock;
    }

    /** @throws vn.kntc.shared.OutOfOrder where the petition does not stand where this is done */
    Petition lockFor(PetitionVerb verb, CaseNumber caseNumber) {
        var petition = petitions.lock(caseNumber);
        var done = petitions.done(caseNumber).stream().map(RecordedAct::act).toList();
        verb.require(new PetitionStanding(petition, done).states());
        return petition;
    }

    /** Whether it stands there and nowhere else. */
    boolean stands(Petition petition, PetitionState there) {
        var done = petitions.done(petition.caseNumber()).stream()
                .map(RecordedAct::act)
                .toList();
        return new PetitionStanding(petition, done).states().equals(Set.of(there));
    }

    void save(Petition petition) {
        petitions.save(petition);
    }

    /** Every act on a petition goes through here. */
    void record(CaseNumber caseNumber, Act act, UserId by) {
        log.append(caseNumber, PetitionActs.KINDS, new RecordedAct(act, by, clock.instant()));
    }

    /** Whether the law asked for that beside the route, so that a task of its own does it. */
    boolean raised(CaseNumber caseNumber, PetitionFlag flag) {
        return petitions.done(caseNumber).stream()
                .anyMatch(done -> done.act() instanceof FlagAct.Raised raised && raised.flag() == flag);
    }

    /** The paper went out. */
    void issued(CaseNumber caseNumber, String form, CaseDocument paper, LocalDate on, UserId by) {
        record(caseNumber, new PaperIssued(on, form, paper.id(), paper.number(), null), by);
    }

    /** @param sentence neutral, for the timeline */
    void note(CaseNumber caseNumber, UserId by, String sentence) {
        log.note(caseNumber, by, sentence);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day on which the petition was processed; today where nobody told another. */
    LocalDate processedOn(Petition petition) {
        return Optional.ofNullable(petition.processedOn()).orElseGet(this::today);
    }

    void requireNotToCome(String field, LocalDate on) {
        new ActDay(field, on).requireNotToCome(today());
    }
}
