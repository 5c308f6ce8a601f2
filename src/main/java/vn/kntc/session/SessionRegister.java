package vn.kntc.session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseOutcome;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.OwnWords;
import vn.kntc.confidentiality.Vault;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/**
 * Registers citizens and cases for a session from the day on which it is planned until it is held, and invites them (Điều 26 Nghị định
 * 154/2026/NĐ-CP). Somebody without a case gets a number of his own, under which he lies in the vault and is heard.
 */
@Service
@Transactional
public class SessionRegister {

    private static final String SERIES = "SESSION_REGISTRATION";
    private static final int SHORTEST = 10;

    private final SessionDesk desk;
    private final SessionRegistrations registrations;
    private final SessionInvitations invitations;
    private final SessionInviting inviting;
    private final SessionPapers papers;
    private final CaseLedger ledger;
    private final CaseRecords records;
    private final Vault vault;

    SessionRegister(
            SessionDesk desk,
            SessionRegistrations registrations,
            SessionInvitations invitations,
            SessionInviting inviting,
            SessionPapers papers,
            CaseLedger ledger,
            CaseRecords records,
            Vault vault) {
        this.desk = desk;
        this.registrations = registrations;
        this.invitations = invitations;
        this.inviting = inviting;
        this.papers = papers;
        this.ledger = ledger;
        this.records = records;
        this.vault = vault;
    }

    /** @param people how many want to come with it */
    public record Wish(int people, boolean crowded, boolean complex, boolean lasting) {}

    /**
     * Somebody who has no case yet. Holds an identity, so it is never logged.
     *
     * @param content what he wants to say, for the vault
     * @param summary neutral
     */
    public record Newcomer(Identity person, CaseKind kind, String content, String summary) {

        /** Says nothing, so that no log line can tell. */
        @Override
        public String toString() {
            return "Newcomer";
        }
    }

    /** @throws InvalidInput for what is no case of the agency, or one that is registered already */
    public void registerCase(CaseNumber caseNumber, String typed, Wish wish, UserId by) {
        var session = inviting.lock(caseNumber);
        SessionPreparing.requireOwn(records, session, "soHoSo", typed);
        add(session, new CaseNumber(typed), false, wish, by);
    }

    /**
     * @return number of the registration
     * @throws InvalidInput where the neutral summary is too short or names him; nothing is kept
     */
    public CaseNumber registerNewcomer(CaseNumber caseNumber, Newcomer who, Wish wish, UserId by) {
        var session = inviting.lock(caseNumber);
        if (who.summary() == null || who.summary().length() < SHORTEST) {
            throw new InvalidInput("tomTat", "Hãy viết tóm tắt trung tính, ít nhất " + SHORTEST + " ký tự.");
        }
        var number = enter(session, who, by);
        add(session, number, true, wish, by);
        return number;
    }

    private CaseNumber enter(Session session, Newcomer who, UserId by) {
        var deposit = UUID.randomUUID();
        try {
            vault.deposit(deposit, List.of(who.person()), who.content(), who.summary());
        } catch (InvalidInput named) {
            throw named.at("tomTat");
        }
        var today = desk.today();
        var number = ledger.nextNumber(SERIES, session.agency(), today.getYear());
        ledger.add(new CaseEntry(
                number,
                session.agency(),
                SERIES,
                Sessions.PROCEDURE,
                who.kind(),
                today,
                who.summary(),
                by,
                desk.now()));
        vault.bind(deposit, number);
        if (who.kind().mayDenounce()) {
            vault.keepCloser(number, true);
            vault.requireNeutral(number, "tomTat", who.summary());
        }
        return number;
    }

    private void add(Session session, CaseNumber caseNumber, boolean own, Wish wish, UserId by) {
        var one = put(session, caseNumber, own, wish, by);
        invitations.draft(session, one, desk.today(), by);
        if (own) {
            tell(
                    one,
                    "REGISTERED",
                    "Đã đăng ký vào phiên tiếp công dân "
                            + session.plan().time().shown() + ".");
        }
        var act = new SessionAct.Registered(
                desk.today(),
                caseNumber.value(),
                own,
                wish.people(),
                one.matter().flags());
        if (session.state() == SessionState.PREPARED) {
            session.register(one.matter());
            desk.keep(session, act, by);
            list(session, by);
        } else {
            desk.record(session, act, by);
        }
        inviting.lead(session);
    }

    private Registration put(Session session, CaseNumber caseNumber, boolean own, Wish wish, UserId by) {
        var all = registrations.of(session.caseNumber());
        var one = new Registration(
                session.caseNumber(),
                all.stream().mapToInt(Registration::ordinal).max().orElse(0) + 1,
                caseNumber,
                own,
                wish.people(),
                new SessionMatter(caseNumber.value(), wish.crowded(), wish.complex(), wish.lasting()),
                desk.today(),
                by,
                null,
                null,
                null,
                null,
                null);
        if (all.stream().anyMatch(other -> other.stands() && other.caseNumber().equals(caseNumber))) {
            throw new InvalidInput("soHoSo", "Hồ sơ " + caseNumber + " đã được đăng ký cho phiên này.");
        }
        registrations.add(one);
        return one;
    }

    /** What was typed when the session was prepared counts as registered too, and what was registered is in the list. */
    void prepared(Session session, List<SessionMatter> matters, UserId by) {
        var standing = registrations.standing(session.caseNumber());
        standing.stream()
                .map(one -> one.caseNumber().value())
                .filter(number ->
                        matters.stream().noneMatch(matter -> matter.caseNumber().equals(number)))
                .findFirst()
                .ifPresent(left -> {
                    throw new InvalidInput(
                            "matters",
                            "Hồ sơ " + left
                                    + " đã đăng ký cho phiên mà chưa có trong danh sách; hãy ghi vào, hoặc rút đăng ký kèm lý do"
                                    + " ở trang Đăng ký của phiên.");
                });
        for (var matter : matters) {
            if (standing.stream().anyMatch(one -> one.caseNumber().value().equals(matter.caseNumber()))) {
                registrations.flag(session.caseNumber(), matter);
            } else {
                var wish = new Wish(1, matter.crowded(), matter.complex(), matter.lasting());
                var one = put(session, new CaseNumber(matter.caseNumber()), false, wish, by);
                invitations.draft(session, one, desk.today(), by);
            }
        }
    }

    /** @throws InvalidInput for a reason that is missing or names somebody */
    public void withdraw(CaseNumber caseNumber, int ordinal, String reason, UserId by) {
        var session = inviting.lock(caseNumber);
        var one = registrations.standing(caseNumber).stream()
                .filter(standing -> standing.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new NotFound("Phiên này không có đăng ký đó, hoặc đăng ký đã được rút."));
        if (reason == null || reason.length() < SHORTEST) {
            throw new InvalidInput("lyDo", "Hãy ghi lý do rút đăng ký, ít nhất " + SHORTEST + " ký tự.");
        }
        desk.requireNeutral(session, Stream.of(one.caseNumber()), new OwnWords().with("lyDo", reason));
        registrations.withdraw(one, desk.today(), reason);
        if (one.ownCase()) {
            tell(one, "WITHDRAWN", "Đã rút đăng ký: " + reason);
        }
        var act = new SessionAct.RegistrationWithdrawn(
                desk.today(), one.caseNumber().value(), reason);
        if (session.state() == SessionState.PREPARED) {
            session.unregister(one.caseNumber().value());
            desk.keep(session, act, by);
            list(session, by);
        } else {
            desk.record(session, act, by);
        }
        inviting.settle(caseNumber);
    }

    /** The list of cases is drawn up anew. */
    private void list(Session session, UserId by) {
        if (!session.facts().matters().isEmpty()) {
            desk.issued(session, papers.putMatters(session, desk.today(), by), desk.today(), by);
        }
    }

    /**
     * Issues every invitation that waits, each under a number of its own, while nobody has completed the step for it.
     *
     * @return how many
     * @throws InvalidInput where none waits, or for a day before the registration, after the session or to come
     */
    public int invite(CaseNumber caseNumber, LocalDate on, UserId by) {
        int issued = inviting.issue(caseNumber, on, by);
        inviting.settle(caseNumber);
        return issued;
    }

    void inviteBodies(Session session, UserId by) {
        invitations.draftBodies(session, desk.today(), by);
        inviting.lead(session);
    }

    /** The session has another time: everybody is to be invited to that. */
    void moved(Session session, UserId by) {
        invitations.draftAll(session, desk.today(), by);
        inviting.lead(session);
        list(session, by);
    }

    /** The session is over, or is not held: what only was registered for it ends with that. */
    void over(Session session) {
        registrations.standing(session.caseNumber()).stream()
                .filter(Registration::ownCase)
                .forEach(one -> tell(one, "SESSION_OVER", ending(session, one)));
    }

    private static String ending(Session session, Registration one) {
        var day = "phiên tiếp công dân ngày " + ShownDay.of(session.on());
        if (session.facts().cancelled() != null) {
            return "Không được tiếp vì " + day + " không được tổ chức.";
        }
        boolean heard = session.facts().minutes().heard().stream()
                .anyMatch(matter -> one.caseNumber().value().equals(matter.caseNumber()));
        return heard ? "Đã được tiếp tại " + day + "." : "Đã đăng ký mà không được trình bày tại " + day + ".";
    }

    /** Nothing else is to be done with it, so no process keeps it open. */
    private void tell(Registration one, String code, String sentence) {
        var entry = ledger.find(one.caseNumber()).orElseThrow().entry();
        ledger.describe(
                one.caseNumber(),
                entry.kind(),
                CaseStatus.CLOSED,
                entry.summary(),
                new CaseOutcome(code, sentence, desk.today()));
    }
}
