package vn.kntc.session;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.confidentiality.OwnWords;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** What has to be done before a session: its publication, its cases and guests, and the news of another time. */
@Component
class SessionPreparing {

    private final SessionDesk desk;
    private final Sessions sessions;
    private final SessionPapers papers;
    private final SessionRegister register;
    private final SessionClocks clocks;
    private final CaseRecords records;
    private final Agencies agencies;
    private final Law law;
    private final Provisions provisions;

    SessionPreparing(
            SessionDesk desk,
            Sessions sessions,
            SessionPapers papers,
            SessionRegister register,
            SessionClocks clocks,
            CaseRecords records,
            Agencies agencies,
            Law law,
            Provisions provisions) {
        this.desk = desk;
        this.sessions = sessions;
        this.papers = papers;
        this.register = register;
        this.clocks = clocks;
        this.records = records;
        this.agencies = agencies;
        this.law = law;
        this.provisions = provisions;
    }

    void publish(
            CaseNumber caseNumber,
            LocalDate on,
            List<PublishedAt> at,
            String enteredNumber,
            String noticeNumber,
            UserId by) {
        var session = desk.lockFor(SessionVerb.PUBLISH, caseNumber);
        requirePublished(session, on, at);
        if (noticeNumber == null) {
            desk.requireSigned(
                    session,
                    "publishedOn",
                    on,
                    enteredNumber,
                    SessionAct.PaperAnswered.signing(SessionPapers.SCHEDULE));
        }
        var latest = law.deadline("RECEPTION_SCHEDULE_PUBLISH", session.on(), Map.of())
                .due();
        var number = noticeNumber == null
                ? issueSchedule(session, on, enteredNumber, by)
                : noticeOfMonth(session, noticeNumber, on);
        var how = new Publication(on, number, noticeNumber != null, at, latest, on.isAfter(latest));
        session.publish(how);
        var doubt = how.late() ? doubt(how) : null;
        desk.keep(session, new SessionAct.Published(on, how, doubt), by);
        clocks.follow(SessionClocks.Moving.PUBLISHED, session, on);
    }

    /** @throws InvalidInput unless the agency issued it as a notice of the schedule of that month, on that day or before */
    private String noticeOfMonth(Session session, String typed, LocalDate on) {
        var number = SessionDesk.number("noticeNumber", typed);
        var month = YearMonth.from(session.on());
        var issued = sessions.noticedWith(session.agency(), number).stream()
                .filter(other -> other.publishedFor().equals(month))
                .map(other -> other.facts().publication().on())
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new InvalidInput(
                        "noticeNumber",
                        "Cơ quan chưa ban hành thông báo lịch tiếp công dân nào số " + number
                                + " cho tháng %02d/%d; ".formatted(month.getMonthValue(), month.getYear())
                                + "hãy ghi đúng số, hoặc chọn ban hành thông báo mới."));
        if (on.isBefore(issued)) {
            throw new InvalidInput(
                    "publishedOn",
                    "Thông báo số " + number + " được ban hành ngày " + ShownDay.of(issued)
                            + ", nên ngày công bố không được trước ngày đó.");
        }
        return number;
    }

    private void requirePublished(Session session, LocalDate on, List<PublishedAt> at) {
        if (on.isAfter(desk.today())) {
            throw new InvalidInput("publishedOn", "Ngày công bố không được sau ngày hôm nay.");
        }
        if (on.isAfter(session.on())) {
            throw new InvalidInput(
                    "publishedOn",
                    "Ngày công bố không được sau ngày tiếp " + ShownDay.of(session.on())
                            + "; hãy hoãn phiên nếu chưa tiếp.");
        }
        require(at, PublishedAt.HEADQUARTERS, true);
        require(at, PublishedAt.RECEPTION_PLACE, true);
        require(at, PublishedAt.PORTAL, agencies.get(session.agency()).hasPortal());
    }

    private static void require(List<PublishedAt> at, PublishedAt place, boolean needed) {
        if (needed && !at.contains(place)) {
            throw new InvalidInput("publishedAt", "Lịch còn phải được công bố tại: " + place.label() + ".");
        }
    }

    private String doubt(Publication how) {
        return provisions.sentence(
                "SESSION_PUBLISHED_LATE",
                how.on(),
                Map.of("day", ShownDay.of(how.on()), "due", ShownDay.of(how.latest())));
    }

    private String issueSchedule(Session session, LocalDate on, String enteredNumber, UserId by) {
        enter(session, SessionPapers.SCHEDULE, enteredNumber, on, by);
        var month = sessions.toPublish(session);
        var notice = papers.issueSchedule(session, month, on, by);
        desk.issued(session, notice, on, by);
        return notice.number();
    }

    private void enter(Session session, String form, String typed, LocalDate on, UserId by) {
        var number = SessionDesk.number("enteredNumber", typed);
        if (number != null) {
            papers.enterNumber(session, form, number, on);
            desk.note(session, by, "Nhập số " + number + " theo sổ văn bản giấy");
        }
    }

    void prepare(CaseNumber caseNumber, List<SessionMatter> matters, List<String> bodies, UserId by) {
        var session = desk.lockFor(SessionVerb.PREPARE, caseNumber);
        requireKnown(session, matters);
        desk.requireNeutral(
                session,
                matters.stream().map(matter -> new CaseNumber(matter.caseNumber())),
                new OwnWords().with("invitedBodies", bodies));
        register.prepared(session, matters, by);
        session.prepare(matters, bodies);
        desk.keep(
                session,
                new SessionAct.Prepared(
                        desk.today(), session.facts().matters(), session.facts().bodies()),
                by);
        if (!matters.isEmpty()) {
            desk.issued(session, papers.putMatters(session, desk.today(), by), desk.today(), by);
        }
        register.inviteBodies(session, by);
    }

    /** Cases of other agencies stay unknown, as everywhere. */
    private void requireKnown(Session session, List<SessionMatter> matters) {
        var seen = new HashSet<String>();
        for (int index = 0; index < matters.size(); index++) {
            var typed = matters.get(index).caseNumber();
            var field = "matters[" + index + "].caseNumber";
            requireOwn(records, session, field, typed);
            if (!seen.add(typed)) {
                throw new InvalidInput(field, "Hồ sơ " + typed + " được ghi hai lần.");
            }
        }
    }

    /** @throws InvalidInput unless it is the number of another case of the agency */
    static void requireOwn(CaseRecords records, Session session, String field, String typed) {
        boolean known = CaseNumber.isOne(typed)
                && !typed.equals(session.caseNumber().value())
                && records.findOpen(new CaseNumber(typed))
                        .filter(record -> Objects.equals(record.agency(), session.agency()))
                        .isPresent();
        if (!known) {
            throw new InvalidInput(
                    field,
                    "Cơ quan không có hồ sơ số này; hãy ghi đúng số hồ sơ hoặc số lượt tiếp, ví dụ"
                            + " NHANHOA-2026-000123.");
        }
    }

    void meetInPerson(CaseNumber caseNumber) {
        var session = desk.lockFor(SessionVerb.MEET_IN_PERSON, caseNumber);
        session.meetInPerson();
        desk.keep(
                session,
                new SessionAct.MovedInPerson(desk.today(), session.plan().time().place()),
                UserId.SYSTEM);
    }

    void announce(CaseNumber caseNumber, LocalDate on, List<PublishedAt> at, String enteredNumber, UserId by) {
        var session = desk.lockFor(SessionVerb.ANNOUNCE, caseNumber);
        var newest = session.facts().postponements().stream()
                .reduce((older, newer) -> newer)
                .orElseThrow();
        desk.requireDay("announcedOn", on, newest.on(), "ngày hoãn");
        desk.requireSigned(
                session,
                "announcedOn",
                on,
                enteredNumber,
                SessionAct.PaperAnswered.signing(SessionPapers.POSTPONEMENT));
        require(at, PublishedAt.RECEPTION_PLACE, true);
        enter(session, SessionPapers.POSTPONEMENT, enteredNumber, on, by);
        var notice = papers.issuePostponement(session, on, by);
        session.announce(on);
        desk.issued(session, notice, on, by);
        desk.keep(session, new SessionAct.Announced(on, notice.number(), at), by);
    }

    static Stream<CaseNumber> named(Stream<String> typed) {
        return typed.filter(CaseNumber::isOne).map(CaseNumber::new);
    }
}
