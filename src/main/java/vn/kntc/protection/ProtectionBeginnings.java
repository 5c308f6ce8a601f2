package vn.kntc.protection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseClosed;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRelation;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.casefile.DenunciationSettled;
import vn.kntc.confidentiality.Vault;
import vn.kntc.organization.CaseWall;
import vn.kntc.organization.Role;
import vn.kntc.protection.ProtectionAct.Opened;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Opens protections, and hears when the denunciation of one is over. */
@Component
@Transactional
public class ProtectionBeginnings {

    private static final String SERIES = "PROTECTION";
    /** Cases about somebody who denounces; in none of them does he. */
    private static final Set<String> NO_PETITIONS = Set.of(SERIES, "DISCLOSURE");

    private static final String SUMMARY = "Bảo vệ người tố cáo.";
    private static final Set<Role> SEEN_BY = Set.of(Role.RESOLVER, Role.IDENTITY_CUSTODIAN);

    private final CaseLedger ledger;
    private final CaseLinks links;
    private final CaseWall wall;
    private final Vault vault;
    private final ProtectionDesk desk;
    private final ProtectionStart start;

    ProtectionBeginnings(
            CaseLedger ledger,
            CaseLinks links,
            CaseWall wall,
            Vault vault,
            ProtectionDesk desk,
            ProtectionStart start) {
        this.ledger = ledger;
        this.links = links;
        this.wall = wall;
        this.vault = vault;
        this.desk = desk;
        this.start = start;
    }

    /** Whether somebody denounces in that petition, or one of its several matters may, whether it was accepted or not (khoản 1 Điều 47 Luật Tố cáo). */
    public boolean isKnownToDenounce(CaseNumber caseNumber) {
        return ledger.find(caseNumber)
                .filter(line -> line.entry().kind().mayDenounce())
                .filter(line -> !NO_PETITIONS.contains(line.entry().series()))
                .isPresent();
    }

    /** Whether a protection goes on for who denounces there. */
    public boolean goesOn(CaseNumber denunciation) {
        return !open(denunciation).isEmpty();
    }

    private List<CaseNumber> open(CaseNumber denunciation) {
        return links.of(denunciation).stream()
                .filter(CaseRelation.PROTECTS::isToldOfBy)
                .map(CaseLinks.Link::other)
                .filter(other -> ledger.find(other)
                        .filter(line -> line.status() != CaseStatus.CLOSED)
                        .isPresent())
                .toList();
    }

    /**
     * Opens a protection; who denounces lies in its vault from the first moment. The caller holds the denunciation.
     *
     * @return the first task
     */
    public Optional<String> open(CaseNumber denunciation, UserId by) {
        var agency = denunciation.agency();
        var number = ledger.nextNumber(SERIES, agency, desk.today().getYear());
        ledger.add(new CaseEntry(
                number,
                agency,
                SERIES,
                ProtectionHandling.PROCEDURE,
                CaseKind.DENUNCIATION,
                desk.today(),
                SUMMARY,
                by,
                desk.now()));
        wall.close(number, SEEN_BY);
        var deposit = UUID.randomUUID();
        vault.sharePeople(denunciation, deposit, "");
        vault.bind(deposit, number);
        vault.keepCloser(number, true);
        links.link(number, CaseRelation.PROTECTS, denunciation, by);
        desk.record(desk.lock(number), new Opened(desk.today(), denunciation.value()), by);
        return start.begin(number, agency);
    }

    /** A conclusion or a termination was issued (điểm a khoản 2 Điều 54 Luật Tố cáo). */
    @EventListener
    public void on(DenunciationSettled settled) {
        open(settled.caseNumber()).forEach(protection -> tell(protection, settled.sentence()));
    }

    /** The case of the denunciation ended in whatever way. */
    @EventListener
    public void on(CaseClosed closed) {
        open(closed.caseNumber()).forEach(protection -> tell(protection, "Hồ sơ tố cáo đã kết thúc."));
    }

    private void tell(CaseNumber number, String sentence) {
        var protection = desk.lock(number);
        if (!protection.settlementOpen()
                && protection.last(ProtectionAct.DenunciationSettled.class).isEmpty()) {
            var stood = protection.stage();
            desk.record(protection, new ProtectionAct.DenunciationSettled(desk.today(), sentence), UserId.SYSTEM);
            if (stood == ProtectionStage.FOLLOW) {
                start.wake(number);
            }
        }
    }
}
