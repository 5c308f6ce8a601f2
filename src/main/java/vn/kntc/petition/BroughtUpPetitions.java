package vn.kntc.petition;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseBroughtUp;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRelation;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.confidentiality.Vault;

/**
 * What was brought up elsewhere, at the desk say, becomes a petition without being typed again: the same people and text, sealed anew, and
 * what was found there. It waits for its first step like any other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BroughtUpPetitions {

    private final Intakes intakes;
    private final Vault vault;
    private final PetitionStart start;
    private final PetitionDesk desk;
    private final CaseLinks links;
    private final Clock clock;

    BroughtUpPetitions(
            Intakes intakes, Vault vault, PetitionStart start, PetitionDesk desk, CaseLinks links, Clock clock) {
        this.intakes = intakes;
        this.vault = vault;
        this.start = start;
        this.desk = desk;
        this.links = links;
        this.clock = clock;
    }

    @EventListener
    public void on(CaseBroughtUp matter) {
        var intakeId = UUID.randomUUID();
        var depositId = UUID.randomUUID();
        vault.share(matter.from(), depositId);
        intakes.keep(intakeId, depositId, intake(matter), matter.by(), clock.instant());
        var number = start.start(intakeId, matter.agency());
        var petition = desk.lockFor(PetitionVerb.PRESUME, number);
        petition.presume(matter.kind());
        desk.save(petition);
        vault.keepCloser(number, matter.kind().mayDenounce());
        links.link(number, CaseRelation.BROUGHT_UP_AT, matter.from(), matter.by());
        // without the number of the visit: the link tells it to who may know it
        desk.note(number, matter.by(), "Lập từ nội dung trình bày tại lượt tiếp công dân");
    }

    private static Intake intake(CaseBroughtUp matter) {
        return new Intake(
                matter.agency(),
                Channel.DESK,
                matter.receivedOn(),
                null,
                false,
                matter.group(),
                true,
                null,
                List.of(),
                null,
                new RespondentBody(null, null),
                "",
                matter.summary());
    }
}
