package vn.kntc.session;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.handling.paper.Paper;
import vn.kntc.handling.paper.PaperCase;
import vn.kntc.handling.paper.Papers;
import vn.kntc.handling.paper.Signing;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * Invitations to a session: to who is registered, in the file of his own case and addressed out of its vault, and to the bodies that are
 * asked to come. The law has no form for either.
 */
@Component
class SessionInvitations {

    static final String CITIZEN = "P-07";
    static final String BODIES = "P-07A";

    /** Whoever has the power of signature writes his name by hand. */
    private static final Signing BY_HAND = Signing.asHead("");

    private final SessionRegistrations registrations;
    private final Papers papers;
    private final Documents documents;
    private final CaseRecords records;
    private final DailyReception daily;

    SessionInvitations(
            SessionRegistrations registrations,
            Papers papers,
            Documents documents,
            CaseRecords records,
            DailyReception daily) {
        this.registrations = registrations;
        this.papers = papers;
        this.documents = documents;
        this.records = records;
        this.daily = daily;
    }

    /**
     * @param about number of the case that is to be heard
     * @param matter neutral; null for what may denounce, of which nothing is told
     * @param group null for one person, else "có"
     * @param contact of the agency's desk; null where the agency has not told one
     */
    record CitizenFacts(String about, String matter, String group, String contact) {}

    /**
     * @param bodies whom it goes to, in one line
     * @param contact of the agency's desk; null where the agency has not told one
     */
    record BodyFacts(String bodies, String contact) {}

    /** Drawn up anew for everybody who is registered and for the bodies: to a new time they are invited again. */
    void draftAll(Session session, LocalDate on, UserId by) {
        registrations.standing(session.caseNumber()).forEach(one -> draft(session, one, on, by));
        draftBodies(session, on, by);
    }

    void draft(Session session, Registration one, LocalDate on, UserId by) {
        registrations.invited(one, put(session, one, on, null, by).id(), null, null);
    }

    /** Nothing where no body is invited. */
    void draftBodies(Session session, LocalDate on, UserId by) {
        if (!session.facts().bodies().isEmpty()) {
            papers.put(of(session), bodies(session, on), null, by);
        }
    }

    CaseDocument issue(Session session, Registration one, LocalDate on, UserId by) {
        var issued = put(session, one, on, on, by);
        registrations.invited(one, issued.id(), issued.number(), on);
        return issued;
    }

    CaseDocument issueBodies(Session session, LocalDate on, UserId by) {
        return papers.put(of(session), bodies(session, on), on, by);
    }

    /** An invitation of the bodies waits to be issued. */
    boolean bodiesWait(CaseNumber session) {
        return documents.of(session).stream()
                .anyMatch(paper -> paper.form().equals(BODIES) && paper.issuedOn() == null);
    }

    private CaseDocument put(Session session, Registration one, LocalDate on, LocalDate issuedOn, UserId by) {
        var record = records.find(one.caseNumber()).orElseThrow();
        var facts = new CitizenFacts(
                one.caseNumber().value(),
                record.kind().mayDenounce() ? null : record.summary(),
                one.people() > 1 ? "có" : null,
                contact(session));
        return papers.put(
                new Invited(session, one, record), Paper.of(CITIZEN, on).workedOut(known -> facts), issuedOn, by);
    }

    private Paper bodies(Session session, LocalDate on) {
        var facts = new BodyFacts(String.join(", ", session.facts().bodies()), contact(session));
        return Paper.of(BODIES, on).workedOut(known -> facts);
    }

    private String contact(Session session) {
        return daily.of(session.agency()).map(DailyHours::contact).orElse(null);
    }

    private static SessionPaperCase of(Session session) {
        return new SessionPaperCase(session, BY_HAND);
    }

    /** The case of who is invited, with the session as its papers see it. */
    private record Invited(Session session, Registration one, CaseRecord record) implements PaperCase {

        @Override
        public CaseNumber caseNumber() {
            return one.caseNumber();
        }

        @Override
        public AgencyId agency() {
            return session.agency();
        }

        @Override
        public int people() {
            return one.people();
        }

        @Override
        public String unnamed() {
            return "công dân của hồ sơ số " + one.caseNumber();
        }

        @Override
        public boolean secret() {
            return record.kind().mayDenounce();
        }

        @Override
        public Map<String, Object> frames() {
            return of(session).frames();
        }

        @Override
        public Signing signing(String code) {
            return of(session).signing(code);
        }
    }

    /** Ids of the letters to who denounces in that case: they name nobody, and the custodian of identities addresses them. */
    Set<UUID> lettersOf(CaseNumber caseNumber) {
        return registrations.invitationsTo(caseNumber);
    }
}
