package vn.kntc.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** Issues the invitations that wait, and sees to it that a step leads an officer to them as long as one does. */
@Component
class SessionInviting {

    /** The law has no day for an invitation: it goes out by the shortest period that the law knows for a paper. */
    private static final String SOONEST = "DOCUMENT_ISSUE";

    private final SessionDesk desk;
    private final SessionRegistrations registrations;
    private final SessionInvitations invitations;
    private final SessionProcess process;
    private final Law law;
    private final Provisions provisions;

    SessionInviting(
            SessionDesk desk,
            SessionRegistrations registrations,
            SessionInvitations invitations,
            SessionProcess process,
            Law law,
            Provisions provisions) {
        this.desk = desk;
        this.registrations = registrations;
        this.invitations = invitations;
        this.process = process;
        this.law = law;
        this.provisions = provisions;
    }

    /** The session locked, as long as somebody may be registered for it and invited. */
    Session lock(CaseNumber caseNumber) {
        var session = desk.lockFor(SessionVerb.REGISTER, caseNumber);
        if (session.on().isBefore(desk.today())) {
            throw new InvalidInput(
                    "phien", "Ngày tiếp " + ShownDay.of(session.on()) + " đã qua nên không đăng ký, mời thêm được.");
        }
        return session;
    }

    /** How many invitations wait to be issued: of those who are registered, and of the bodies one together. */
    int waiting(CaseNumber session) {
        return people(session).size() + (invitations.bodiesWait(session) ? 1 : 0);
    }

    private List<Registration> people(CaseNumber session) {
        return registrations.standing(session).stream()
                .filter(one -> one.invitedOn() == null)
                .toList();
    }

    /** What waits gets its step, unless it has one. */
    void lead(Session session) {
        if (waiting(session.caseNumber()) > 0) {
            process.invitationsWait(session.caseNumber(), due(session));
        }
    }

    /** The step is over where nothing waits any more. */
    void settle(CaseNumber session) {
        if (waiting(session) == 0) {
            process.invitationsSettled(session);
        }
    }

    /** By when what is drafted today is to be issued; never after the session. */
    private LocalDate due(Session session) {
        var due = law.deadline(SOONEST, desk.today(), Map.of()).due();
        return due.isAfter(session.on()) ? session.on() : due;
    }

    /** What the step says of them: how many wait, and that its last day stands in no law. */
    String told(Session session) {
        return provisions.sentence(
                "SESSION_INVITATIONS", desk.today(), Map.of("waiting", String.valueOf(waiting(session.caseNumber()))));
    }

    /**
     * Each gets a number of its own.
     *
     * @return how many
     * @throws InvalidInput where none waits, or for a day before the registration, after the session or to come
     */
    int issue(CaseNumber caseNumber, LocalDate on, UserId by) {
        var session = lock(caseNumber);
        var people = people(caseNumber);
        boolean bodies = invitations.bodiesWait(caseNumber);
        requireDay(session, people, bodies, on);
        people.forEach(one -> desk.issued(session, invitations.issue(session, one, on, by), on, by));
        if (bodies) {
            desk.issued(session, invitations.issueBodies(session, on, by), on, by);
        }
        return people.size() + (bodies ? 1 : 0);
    }

    private void requireDay(Session session, List<Registration> people, boolean bodies, LocalDate on) {
        if (people.isEmpty() && !bodies) {
            throw new InvalidInput("invitedOn", "Không có giấy mời nào chờ ban hành.");
        }
        if (on.isAfter(session.on())) {
            throw new InvalidInput(
                    "invitedOn", "Ngày ban hành giấy mời không được sau ngày tiếp " + ShownDay.of(session.on()) + ".");
        }
        desk.lastOf(session, SessionAct.Postponed.class::isInstance)
                .ifPresent(day -> desk.requireDay("invitedOn", on, day, "ngày hoãn phiên"));
        people.forEach(one -> desk.requireDay("invitedOn", on, one.on(), "ngày đăng ký của hồ sơ " + one.caseNumber()));
        if (bodies) {
            desk.lastOf(session, SessionAct.Prepared.class::isInstance)
                    .ifPresent(day -> desk.requireDay("invitedOn", on, day, "ngày chuẩn bị phiên"));
        }
    }
}
