package vn.kntc.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseOutcome;
import vn.kntc.clock.DecisionNumber;
import vn.kntc.confidentiality.OwnWords;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseDocument;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActDay;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** Where every act of a session begins and ends: its case is locked, what was found is kept, and the act goes into the log. */
@Component
class SessionDesk {

    private final Sessions sessions;
    private final SessionRegistrations registrations;
    private final ActLog log;
    private final Vault vault;
    private final Clock clock;

    SessionDesk(Sessions sessions, SessionRegistrations registrations, ActLog log, Vault vault, Clock clock) {
        this.sessions = sessions;
        this.registrations = registrations;
        this.log = log;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Its case locked until the transaction ends.
     *
     * @throws vn.kntc.shared.NotFound if there is no such session
     * @throws vn.kntc.shared.OutOfOrder if it does not stand where the verb needs it
     */
    Session lockFor(SessionVerb verb, CaseNumber caseNumber) {
        var session = sessions.lock(caseNumber);
        verb.require(session.state());
        return session;
    }

    void keep(Session session, Act act, UserId by) {
        sessions.save(session, null);
        record(session, act, by);
    }

    void save(Session session) {
        sessions.save(session, null);
    }

    /** The session is over, and its case with it. */
    void close(Session session, Act act, String code, String sentence, UserId by) {
        sessions.save(session, new CaseOutcome(code, sentence, today()));
        record(session, act, by);
    }

    void record(Session session, Act act, UserId by) {
        log.append(session.caseNumber(), SessionActs.KINDS, new RecordedAct(act, by, now()));
    }

    /** The paper went out. */
    void issued(Session session, CaseDocument paper, LocalDate on, UserId by) {
        record(session, new PaperIssued(on, paper.form(), paper.id(), paper.number(), null), by);
    }

    /** @param sentence neutral, for the timeline */
    void note(Session session, UserId by, String sentence) {
        log.note(session.caseNumber(), by, sentence);
    }

    /**
     * What is said in a session may mean the people of any case that is heard in it, so it is held against all of them.
     *
     * @param further cases that are just being named, besides those of the session
     * @throws InvalidInput if a text names somebody
     */
    void requireNeutral(Session session, Stream<CaseNumber> further, OwnWords words) {
        var registered = registrations.of(session.caseNumber()).stream().map(Registration::caseNumber);
        Stream.of(session.cases().stream(), registered, further)
                .flatMap(numbers -> numbers)
                .distinct()
                .forEach(number -> vault.requireNeutral(number, words));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * @param earliestIs what happened on the earliest day
     */
    void requireDay(String field, LocalDate on, LocalDate earliest, String earliestIs) {
        new ActDay(field, on).requireBetween(earliest, earliestIs, today());
    }

    /**
     * A paper that was signed here does not go out before that day; one that went out on paper before may be entered afterwards.
     *
     * @param number that it got on paper, or null
     * @param signed whether an act is the signature
     */
    void requireSigned(Session session, String field, LocalDate on, String number, Predicate<Act> signed) {
        lastOf(session, signed)
                .filter(day -> number == null && on.isBefore(day))
                .ifPresent(day -> {
                    throw new InvalidInput(
                            field,
                            "Văn bản được ký ngày " + ShownDay.of(day)
                                    + " nên không ban hành, công bố trước ngày đó; đã ban hành trên giấy trước đó thì ghi số đã cấp.");
                });
    }

    /** Day of the newest act of that kind. */
    Optional<LocalDate> lastOf(Session session, Predicate<Act> kind) {
        return log.of(session.caseNumber(), SessionActs.KINDS).stream()
                .map(RecordedAct::act)
                .filter(kind)
                .map(Act::on)
                .reduce((older, newer) -> newer);
    }

    /** A number as it stands on paper; null where none was typed. */
    static String number(String field, String typed) {
        return typed == null
                ? null
                : DecisionNumber.read(
                        typed, field, "Hãy ghi đúng số, ký hiệu của văn bản, không có dấu cách, ví dụ 15/TB-UBND.");
    }
}
