package vn.kntc.oversight;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.confidentiality.PeopleElsewhere;
import vn.kntc.shared.CaseNumber;

/** Nobody lies in the vault of a case of this room: who it is about lies in the vaults of the cases that it is about. */
@Component
class OversightPeople implements PeopleElsewhere {

    private final OversightRows rows;

    OversightPeople(OversightRows rows) {
        this.rows = rows;
    }

    @Override
    public List<CaseNumber> of(CaseNumber caseNumber) {
        return rows.about(caseNumber);
    }
}
