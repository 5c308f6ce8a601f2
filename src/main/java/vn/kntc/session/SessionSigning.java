package vn.kntc.session;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.confidentiality.OwnWords;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** The head signs the notices and letters of a session before the clerk issues them, or asks to word them otherwise. */
@Component
class SessionSigning {

    private final SessionDesk desk;
    private final Sessions sessions;
    private final SessionPapers papers;
    private final SessionProcess process;

    SessionSigning(SessionDesk desk, Sessions sessions, SessionPapers papers, SessionProcess process) {
        this.desk = desk;
        this.sessions = sessions;
        this.papers = papers;
        this.process = process;
    }

    /** The notice that the head is to sign, with each of the sessions that were just planned. */
    void draftSchedules(List<CaseNumber> planned, UserId by) {
        planned.stream()
                .flatMap(number -> sessions.find(number).stream())
                .filter(session -> !session.plan().urgent())
                .forEach(session -> papers.draftSchedule(session, sessions.toPublish(session), desk.today(), by));
    }

    /** One notice tells of every session of the month: those that wait for the same signature have it too. */
    void signSchedule(CaseNumber caseNumber, boolean signed, String remark, UserId by) {
        var session = desk.lockFor(SessionVerb.SIGN_SCHEDULE, caseNumber);
        answer(session, SessionPapers.SCHEDULE, signed, remark, by);
        if (signed) {
            sessions.toPublish(session).stream()
                    .map(Session::caseNumber)
                    .filter(other -> !other.equals(caseNumber))
                    .sorted(Comparator.comparing(CaseNumber::value))
                    .forEach(other -> signWith(other, by));
        }
    }

    private void signWith(CaseNumber other, UserId by) {
        var session = sessions.lock(other);
        if (SessionVerb.SIGN_SCHEDULE.allowedIn(session.state()) && process.scheduleSigned(other)) {
            answer(session, SessionPapers.SCHEDULE, true, null, by);
        }
    }

    void reviseSchedule(CaseNumber caseNumber, List<String> attendance, List<String> contents, UserId by) {
        var session = desk.lockFor(SessionVerb.SIGN_SCHEDULE, caseNumber);
        OpenText.require("newAttendance", attendance);
        OpenText.require("newContents", contents);
        desk.requireNeutral(
                session,
                Stream.empty(),
                new OwnWords().with("newAttendance", attendance).with("newContents", contents));
        session.revise(attendance, contents);
        desk.keep(session, new SessionAct.Revised(desk.today(), attendance, contents, null), by);
        draftSchedules(List.of(caseNumber), by);
    }

    void signPostponement(CaseNumber caseNumber, boolean signed, String remark, UserId by) {
        answer(desk.lockFor(SessionVerb.ANNOUNCE, caseNumber), SessionPapers.POSTPONEMENT, signed, remark, by);
    }

    void revisePostponement(CaseNumber caseNumber, String reason, UserId by) {
        var session = desk.lockFor(SessionVerb.ANNOUNCE, caseNumber);
        OpenText.require("newReason", reason);
        desk.requireNeutral(session, Stream.empty(), new OwnWords().with("newReason", reason));
        session.revise(reason);
        desk.keep(session, new SessionAct.Revised(desk.today(), null, null, reason), by);
        papers.draftPostponement(session, desk.today(), by);
    }

    /** @throws vn.kntc.shared.OutOfOrder where no letter waits */
    void signUrging(CaseNumber caseNumber, UserId by) {
        answer(SessionUrging.lock(desk, caseNumber), SessionPapers.URGING, true, null, by);
    }

    private void answer(Session session, String form, boolean signed, String remark, UserId by) {
        if (!signed && remark == null) {
            throw new InvalidInput("signRemark", "Hãy ghi ý kiến để cán bộ tiếp công dân biết cần sửa gì.");
        }
        desk.requireNeutral(session, Stream.empty(), new OwnWords().with("signRemark", remark));
        session.sign(form, signed ? by : null);
        desk.keep(session, new SessionAct.PaperAnswered(desk.today(), form, signed, remark), by);
    }
}
