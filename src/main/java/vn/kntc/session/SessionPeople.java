package vn.kntc.session;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.confidentiality.PeopleElsewhere;
import vn.kntc.shared.CaseNumber;

/** Nobody lies in the vault of a session: who is heard in it lies in the vaults of the cases that are registered or heard. */
@Component
class SessionPeople implements PeopleElsewhere {

    private final Sessions sessions;
    private final SessionRegistrations registrations;

    SessionPeople(Sessions sessions, SessionRegistrations registrations) {
        this.sessions = sessions;
        this.registrations = registrations;
    }

    @Override
    public List<CaseNumber> of(CaseNumber caseNumber) {
        var heard = sessions.find(caseNumber).map(Session::cases).orElse(List.of());
        return Stream.concat(
                        heard.stream(), registrations.of(caseNumber).stream().map(Registration::caseNumber))
                .distinct()
                .toList();
    }
}
