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
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseRelation;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseFiles;
import vn.kntc.shared.UserId;

/**
 * What was brought up elsewhere, at the desk say, becomes a petition without being typed again: the same people and text, sealed anew,
 * copies of what was handed in, and what was found there. One of several matters takes only what was worded of it along. It waits for its
 * first step like any other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BroughtUpPetitions {

    private static final String FILES_STAYED =
            "Tệp nộp tại lượt tiếp không được sao sang; cán bộ thêm tệp thuộc riêng nội dung này";

    private final Intakes intakes;
    private final Vault vault;
    private final CaseFiles files;
    private final CaseRecords cases;
    private final PetitionStart start;
    private final PetitionDesk desk;
    private final PetitionClocks clocks;
    private final CaseLinks links;
    private final Clock clock;

    BroughtUpPetitions(
            Intakes intakes,
            Vault vault,
            CaseFiles files,
            CaseRecords cases,
            PetitionStart start,
            PetitionDesk desk,
            PetitionClocks clocks,
            CaseLinks links,
            Clock clock) {
        this.intakes = intakes;
        this.vault = vault;
        this.files = files;
        this.cases = cases;
        this.start = start;
        this.desk = desk;
        this.clocks = clocks;
        this.links = links;
        this.clock = clock;
    }

    @EventListener
    public void on(CaseBroughtUp matter) {
        var intakeId = UUID.randomUUID();
        var depositId = UUID.randomUUID();
        if (matter.part()) {
            vault.sharePeople(matter.from(), depositId, matter.summary());
        } else {
            vault.share(matter.from(), depositId);
        }
        boolean travel = filesTravel(matter);
        if (travel) {
            files.copyToDeposit(matter.from(), depositId, UserId.SYSTEM);
        }
        intakes.keep(intakeId, depositId, intake(matter), matter.by(), clock.instant());
        var number = start.start(intakeId, matter.agency());
        var petition = desk.lockFor(PetitionVerb.PRESUME, number);
        petition.presume(matter.kind());
        desk.save(petition);
        clocks.presumed(petition);
        vault.keepCloser(number, matter.kind().mayDenounce());
        links.link(number, CaseRelation.BROUGHT_UP_AT, matter.from(), matter.by());
        if (matter.part()) {
            links.link(number, CaseRelation.SPLIT_FROM, matter.from(), matter.by());
        }
        // without the number of the visit: the link tells it to who may know it
        desk.note(number, matter.by(), "Lập từ nội dung trình bày tại lượt tiếp công dân");
        if (!travel) {
            desk.note(number, UserId.SYSTEM, FILES_STAYED);
        }
    }

    /** What may belong to a denunciation is not copied to where more people may open it (Điều 8, 56 Luật Tố cáo). */
    private boolean filesTravel(CaseBroughtUp matter) {
        boolean closer = cases.find(matter.from()).orElseThrow().kind().mayDenounce();
        return !closer || matter.kind().mayDenounce() || files.of(matter.from()).isEmpty();
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
                matter.appointed(),
                List.of(),
                null,
                new RespondentBody(null, null),
                "",
                matter.summary());
    }
}
