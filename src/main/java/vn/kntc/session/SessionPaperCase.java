package vn.kntc.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kntc.handling.paper.PaperCase;
import vn.kntc.handling.paper.Signing;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;

/** A session as its papers see it. */
final class SessionPaperCase implements PaperCase {

    private final Session session;
    private final Signing head;

    SessionPaperCase(Session session, Signing head) {
        this.session = session;
        this.head = head;
    }

    /**
     * The frame {@code case} of the papers of a session.
     *
     * @param kind in the middle of a sentence, "định kỳ" or "đột xuất"
     * @param from "08:00"
     */
    record Facts(
            String number,
            String kind,
            LocalDate on,
            String from,
            String to,
            String place,
            String leader,
            String leaderOffice,
            List<String> attendance,
            List<String> contents) {}

    /**
     * The frame {@code postponed}: the newest new time; null where it was never put off.
     *
     * @param elsewhere "có" where the time stays and only the place is another, else null
     */
    record Moved(String from, String to, String place, String reason, String elsewhere) {}

    /**
     * The frame {@code minutes}; null before it is held.
     *
     * @param delegated null where the head received himself, else "có"
     */
    record Held(
            String began,
            String ended,
            String receiver,
            String delegated,
            String noteTaker,
            List<String> present,
            List<Heard> heard,
            List<NotHeard> notHeard) {}

    /**
     * A matter of the minutes.
     *
     * @param about number of its case, or null
     * @param answer or null
     * @param answerBy or null
     * @param view of the citizen, or null
     * @param unsigned why he did not sign, or null
     */
    record Heard(
            String about,
            String said,
            String answer,
            LocalDate answerBy,
            String contact,
            String view,
            String unsigned) {}

    /** A conclusion as papers print it. */
    record Told(Integer ordinal, String unit, String what, LocalDate dueOn) {}

    @Override
    public CaseNumber caseNumber() {
        return session.caseNumber();
    }

    @Override
    public AgencyId agency() {
        return session.agency();
    }

    /** Nobody petitions in a session of its own. */
    @Override
    public int people() {
        return 1;
    }

    /** Who is heard lies in the vault of his own case. */
    @Override
    public boolean secret() {
        return true;
    }

    @Override
    public Map<String, Object> frames() {
        var frames = new LinkedHashMap<String, Object>();
        var postponements = session.facts().postponements();
        frames.put("case", facts(session));
        frames.put("postponed", postponements.isEmpty() ? null : moved(postponements.get(postponements.size() - 1)));
        frames.put("minutes", session.facts().minutes() == null ? null : held());
        return frames;
    }

    static Facts facts(Session session) {
        var plan = session.plan();
        return new Facts(
                session.caseNumber().value(),
                plan.urgent() ? "đột xuất" : "định kỳ",
                session.on(),
                shown(plan.time().from()),
                shown(plan.time().to()),
                plan.time().place() + (plan.online() ? " (tiếp trực tuyến)" : ""),
                plan.leader().shown(),
                plan.leader().office(),
                plan.attendance(),
                plan.contents());
    }

    private static Moved moved(Postponement postponement) {
        return new Moved(
                shown(postponement.from()),
                shown(postponement.to()),
                postponement.to().place(),
                postponement.reason(),
                postponement.elsewhere() ? "có" : null);
    }

    private static String shown(SessionTime time) {
        return shown(time.from()) + " ngày " + ShownDay.of(time.on());
    }

    private Held held() {
        var minutes = session.facts().minutes();
        return new Held(
                shown(minutes.began()),
                shown(minutes.ended()),
                minutes.receiver(session.plan().leader()),
                minutes.receivedBy() == ReceivedBy.DELEGATE ? "có" : null,
                minutes.noteTaker(),
                minutes.present(),
                minutes.heard().stream().map(SessionPaperCase::heard).toList(),
                minutes.notHeard());
    }

    private static Heard heard(MatterHeard heard) {
        return new Heard(
                heard.caseNumber(),
                heard.said(),
                heard.answer(),
                heard.answerBy(),
                heard.contact(),
                heard.citizenView(),
                heard.unsignedReason());
    }

    static Told told(Conclusion conclusion) {
        return new Told(conclusion.number(), conclusion.unit(), conclusion.what(), conclusion.dueOn());
    }

    /** "08 giờ 00 phút". */
    private static String shown(LocalTime time) {
        return "%02d giờ %02d phút".formatted(time.getHour(), time.getMinute());
    }

    @Override
    public Signing signing(String code) {
        if (!code.equals("head")) {
            throw new IllegalArgumentException("nobody signs a paper of a session as " + code);
        }
        return head;
    }
}
