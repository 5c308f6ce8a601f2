package vn.kntc.protection;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRelation;
import vn.kntc.confidentiality.PeopleElsewhere;
import vn.kntc.shared.CaseNumber;

/** Words of a protection may mean somebody of the denunciation; not the other way round, which would tell that somebody is protected. */
@Component
class ProtectionPeople implements PeopleElsewhere {

    private final CaseLinks links;

    ProtectionPeople(CaseLinks links) {
        this.links = links;
    }

    @Override
    public List<CaseNumber> of(CaseNumber caseNumber) {
        return links.of(caseNumber).stream()
                .filter(CaseRelation.PROTECTS::isToldBy)
                .map(CaseLinks.Link::other)
                .toList();
    }
}
