package vn.kntc.reception;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseFoundToDenounce;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.confidentiality.Vault;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * Keeps who came closer once it is known that he denounces: at the desk, or when a petition that his visit became is sorted. What was
 * harmless in a complaint may give a denouncer away (Điều 8, 56 Luật Tố cáo).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeptCloser {

    private final VisitDesk desk;
    private final Visits visits;
    private final Vault vault;
    private final CaseLinks links;

    KeptCloser(VisitDesk desk, Visits visits, Vault vault, CaseLinks links) {
        this.desk = desk;
        this.visits = visits;
        this.vault = vault;
        this.links = links;
    }

    /** In the transaction that sorts the petition: from its end on nobody opens the people of one and not of the other. */
    @EventListener
    public void on(CaseFoundToDenounce found) {
        links.of(found.caseNumber()).stream()
                .map(CaseLinks.Link::other)
                .filter(other -> becameOf(other, found.caseNumber()))
                .forEach(visit -> keep(visits.lock(visit), found.kind(), found.by()));
    }

    private boolean becameOf(CaseNumber visit, CaseNumber petition) {
        return visits.find(visit)
                .filter(found -> found.facts().petitions().contains(petition.value()))
                .isPresent();
    }

    /** From now on; nothing where that is known already. @param found what it holds, or its petition was found to be */
    void keep(Visit visit, CaseKind found, UserId by) {
        if (visit.kind() == CaseKind.DENUNCIATION || visit.kind() == found) {
            return;
        }
        vault.keepCloser(visit.caseNumber(), true);
        visit.foundToDenounce(found);
        desk.record(visit, new VisitAct.FoundToDenounce(desk.today(), found), by);
        withhold(visit, by);
        desk.save(visit);
    }

    /** Of what was told of the visit before: it was only asked about, and nobody is there any more to word it anew. */
    public void withhold(Visit visit, UserId by) {
        if (visit.withhold(text -> vault.mayTell(visit.caseNumber(), text))) {
            desk.record(visit, new VisitAct.Withheld(desk.today()), by);
        }
    }
}
