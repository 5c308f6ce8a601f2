package vn.kntc.petition;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRelation;
import vn.kntc.casefile.CaseSentOn;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseFiles;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * Opens the case of a petition that another agency of this system sent on, in the transaction that sends it: with a number and clocks of
 * its own, copies of what the petitioner handed in, and the names from vault to vault. Nothing that the sender found or decided comes along,
 * but that it may denounce: so it is kept as close there.
 */
@Component
class SentOnPetitions {

    private final Petitions petitions;
    private final Intakes intakes;
    private final PetitionStart start;
    private final PetitionDesk desk;
    private final PetitionClocks clocks;
    private final Vault vault;
    private final CaseFiles files;
    private final CaseLinks links;
    private final Clock clock;

    SentOnPetitions(
            Petitions petitions,
            Intakes intakes,
            PetitionStart start,
            PetitionDesk desk,
            PetitionClocks clocks,
            Vault vault,
            CaseFiles files,
            CaseLinks links,
            Clock clock) {
        this.petitions = petitions;
        this.intakes = intakes;
        this.start = start;
        this.desk = desk;
        this.clocks = clocks;
        this.vault = vault;
        this.files = files;
        this.links = links;
        this.clock = clock;
    }

    @EventListener
    void on(CaseSentOn sent) {
        petitions.find(sent.from()).ifPresent(petition -> receive(petition, sent));
    }

    /** Once for each round: told again, it finds the intake of before. */
    private void receive(Petition petition, CaseSentOn sent) {
        var intakeId = UUID.randomUUID();
        var depositId = UUID.randomUUID();
        var round = "chuyen:" + sent.from() + ":" + sent.round();
        if (!intakes.keepExternal(intakeId, depositId, intake(petition, sent), round, UserId.SYSTEM, clock.instant())) {
            return;
        }
        vault.handOn(sent.from(), depositId, sent.purpose(), UserId.SYSTEM);
        files.copyToDeposit(sent.from(), depositId, UserId.SYSTEM);
        var number = start.start(intakeId, sent.to());
        if (petition.kind().mayDenounce()) {
            keepCloser(number, petition.kind());
        }
        links.link(number, CaseRelation.TRANSFERRED_FROM, sent.from(), UserId.SYSTEM);
    }

    /** From its first moment there nobody but who keeps identities opens it (Điều 8, 56 Luật Tố cáo). */
    private void keepCloser(CaseNumber number, CaseKind kind) {
        var received = desk.lockFor(PetitionVerb.PRESUME, number);
        received.presume(kind);
        desk.save(received);
        clocks.presumed(received);
        vault.keepCloser(number, true);
    }

    /** As it came to the sender, but for the day of receipt and the way it came. */
    private static Intake intake(Petition petition, CaseSentOn sent) {
        return new Intake(
                sent.to(),
                Channel.TRANSFERRED,
                sent.on(),
                petition.writtenOn(),
                petition.anonymous(),
                petition.group(),
                petition.receipt().peopleTold(),
                petition.representativeAppointed(),
                List.of(),
                petition.contested(),
                petition.respondent(),
                "",
                petition.summary());
    }
}
