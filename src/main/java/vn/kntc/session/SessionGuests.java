package vn.kntc.session;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;

/** Tells who works in the agency who is registered for a session and who was invited; neutral. */
@Service
@Transactional(readOnly = true)
public class SessionGuests {

    private final Sessions sessions;
    private final SessionRegistrations registrations;
    private final SessionInviting inviting;
    private final CaseRecords records;

    SessionGuests(
            Sessions sessions, SessionRegistrations registrations, SessionInviting inviting, CaseRecords records) {
        this.sessions = sessions;
        this.registrations = registrations;
        this.inviting = inviting;
        this.records = records;
    }

    /**
     * A registration.
     *
     * @param kind as lists show it
     * @param summary null for what may denounce
     * @param flags "đông người, phức tạp", or null
     * @param withdrawn when and why, or null
     * @param invitation number of the invitation to the newest time, or null until it went out
     */
    public record Guest(
            int ordinal,
            CaseNumber caseNumber,
            String kind,
            String summary,
            String flags,
            int people,
            LocalDate on,
            String withdrawn,
            LocalDate withdrawnOn,
            String invitation,
            LocalDate invitedOn) {}

    /**
     * The session with its guests.
     *
     * @param guests crowded, complex and long cases first; withdrawn ones last
     * @param waiting how many invitations wait to be issued
     * @param open somebody may still be registered
     */
    public record Sheet(
            SessionPlan plan, SessionState state, List<Guest> guests, List<String> bodies, int waiting, boolean open) {}

    /** @throws NotFound if there is no session of that number */
    public Sheet of(CaseNumber caseNumber) {
        var session = sessions.find(caseNumber).orElseThrow(() -> new NotFound("Không có phiên tiếp này."));
        var all = registrations.of(caseNumber);
        var known = records.of(all.stream().map(Registration::caseNumber).toList());
        var guests = all.stream()
                .sorted((one, other) -> Boolean.compare(other.stands(), one.stands()))
                .map(one -> {
                    var record = known.get(one.caseNumber());
                    return new Guest(
                            one.ordinal(),
                            one.caseNumber(),
                            record.shownKind(),
                            record.kind().mayDenounce() ? null : record.summary(),
                            one.matter().flags(),
                            one.people(),
                            one.on(),
                            one.withdrawnBecause(),
                            one.withdrawnOn(),
                            one.invitedOn() == null ? null : one.paperNumber(),
                            one.invitedOn());
                })
                .toList();
        return new Sheet(
                session.plan(),
                session.state(),
                guests,
                session.facts().bodies(),
                inviting.waiting(caseNumber),
                SessionVerb.REGISTER.allowedIn(session.state()));
    }
}
