package vn.kntc.session;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.confidentiality.PeopleElsewhere;
import vn.kntc.shared.CaseNumber;

/** Nobody lies in the vault of a session: who is heard in it lies in the vaults of the cases that are registered or heard. */
@Component
class SessionPeople implements PeopleElsewhere {

    private final Sessions sessions;

    SessionPeople(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<CaseNumber> of(CaseNumber caseNumber) {
        return sessions.find(caseNumber).map(Session::cases).orElse(List.of());
    }
}
