package vn.kntc.disclosure;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.confidentiality.PeopleElsewhere;
import vn.kntc.shared.CaseNumber;

/** Nobody lies in the vault of a request: who denounces lies in that of the case which it is about. */
@Component
class DisclosurePeople implements PeopleElsewhere {

    private final DisclosureRows rows;

    DisclosurePeople(DisclosureRows rows) {
        this.rows = rows;
    }

    @Override
    public List<CaseNumber> of(CaseNumber caseNumber) {
        return rows.subject(caseNumber).map(List::of).orElse(List.of());
    }
}
