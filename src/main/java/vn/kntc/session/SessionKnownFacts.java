package vn.kntc.session;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.KnownFacts;
import vn.kntc.shared.CaseNumber;

/** What was said of a session before, for the forms of later steps to begin with. */
@Component
class SessionKnownFacts implements KnownFacts {

    private static final String NOTICE = "monthNotice";
    private static final String BODIES = "bodies";
    private static final String HEARD = "heard";
    private static final String MATTERS = "matters";
    private static final String CONCLUSIONS = "conclusions";
    private static final String NEXT = "nextConclusion";
    private static final String ATTENDANCE = "attendance";
    private static final String CONTENTS = "contents";
    private static final String MOVED_BECAUSE = "postponementReason";

    private static final String WAITING_INVITATIONS = "waitingInvitations";

    private final Sessions sessions;
    private final SessionRegistrations registrations;
    private final SessionInviting inviting;

    SessionKnownFacts(Sessions sessions, SessionRegistrations registrations, SessionInviting inviting) {
        this.sessions = sessions;
        this.registrations = registrations;
        this.inviting = inviting;
    }

    @Override
    public String room() {
        return "session";
    }

    @Override
    public Set<String> names() {
        return Set.of(
                NOTICE,
                BODIES,
                HEARD,
                MATTERS,
                CONCLUSIONS,
                NEXT,
                ATTENDANCE,
                CONTENTS,
                MOVED_BECAUSE,
                WAITING_INVITATIONS);
    }

    @Override
    public Map<String, Set<String>> lists() {
        return Map.of(
                BODIES,
                TEXTS,
                HEARD,
                Set.of("caseNumber"),
                MATTERS,
                Set.of("caseNumber", "crowded", "complex", "lasting"),
                CONCLUSIONS,
                Set.of("unit", "what", "dueOn"),
                ATTENDANCE,
                TEXTS,
                CONTENTS,
                TEXTS);
    }

    @Override
    public Map<String, Object> of(CaseNumber caseNumber) {
        var known = new HashMap<String, Object>();
        sessions.find(caseNumber).ifPresent(session -> {
            monthNotice(session, known);
            known.put(ATTENDANCE, session.plan().attendance());
            known.put(CONTENTS, session.plan().contents());
            session.facts().postponements().stream()
                    .reduce((older, newer) -> newer)
                    .ifPresent(newest -> known.put(MOVED_BECAUSE, newest.reason()));
            known.put(WAITING_INVITATIONS, inviting.told(session));
            known.put(BODIES, session.facts().bodies());
            known.put(HEARD, heard(session));
            known.put(MATTERS, matters(session));
            known.put(CONCLUSIONS, conclusions(session));
            session.openConclusions().stream()
                    .min(Comparator.comparing(Conclusion::dueOn).thenComparing(Conclusion::number))
                    .ifPresent(next -> known.put(NEXT, next.number()));
        });
        return known;
    }

    /** The newest notice that was issued for the month. */
    private void monthNotice(Session session, Map<String, Object> known) {
        var on = session.on();
        sessions.between(session.agency(), on.withDayOfMonth(1), on.withDayOfMonth(on.lengthOfMonth())).stream()
                .filter(Session::published)
                .filter(other -> other.publishedFor().equals(YearMonth.from(on)))
                .map(other -> other.facts().publication())
                .max(Comparator.comparing(Publication::on))
                .ifPresent(notice -> known.put(NOTICE, notice.number()));
    }

    private static List<Map<String, Object>> heard(Session session) {
        return session.facts().matters().stream()
                .map(matter -> Map.<String, Object>of("caseNumber", matter.caseNumber()))
                .toList();
    }

    /** What is registered, in the order in which it is heard. */
    private List<Map<String, Object>> matters(Session session) {
        return registrations.standing(session.caseNumber()).stream()
                .map(Registration::matter)
                .map(matter -> Map.<String, Object>of(
                        "caseNumber",
                        matter.caseNumber(),
                        "crowded",
                        matter.crowded(),
                        "complex",
                        matter.complex(),
                        "lasting",
                        matter.lasting()))
                .toList();
    }

    /** As they were drafted before the draft came back. */
    private static List<Map<String, Object>> conclusions(Session session) {
        return session.facts().conclusions().stream()
                .map(one -> Map.<String, Object>of(
                        "unit",
                        one.unit(),
                        "what",
                        one.what(),
                        "dueOn",
                        one.dueOn().toString()))
                .toList();
    }
}
