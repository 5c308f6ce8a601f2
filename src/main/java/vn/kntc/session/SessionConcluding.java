package vn.kntc.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.confidentiality.OwnWords;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** The notice of conclusions, and what is heard of them until all are carried out. */
@Component
class SessionConcluding {

    private final SessionDesk desk;
    private final SessionPapers papers;
    private final SessionClocks clocks;
    private final Provisions provisions;

    SessionConcluding(SessionDesk desk, SessionPapers papers, SessionClocks clocks, Provisions provisions) {
        this.desk = desk;
        this.papers = papers;
        this.clocks = clocks;
        this.provisions = provisions;
    }

    void draft(CaseNumber caseNumber, List<ConclusionDraft> conclusions, UserId by) {
        var session = desk.lockFor(SessionVerb.DRAFT, caseNumber);
        requireDrafts(session, conclusions);
        session.draft(conclusions);
        desk.keep(session, new SessionAct.Drafted(desk.today(), conclusions, longer(session, conclusions)), by);
        papers.draftConclusion(session, desk.today(), by);
    }

    private void requireDrafts(Session session, List<ConclusionDraft> conclusions) {
        var words = new OwnWords();
        for (int index = 0; index < conclusions.size(); index++) {
            var draft = conclusions.get(index);
            var row = "conclusions[" + index + "].";
            if (draft.dueOn().isBefore(desk.today())) {
                throw new InvalidInput(row + "dueOn", "Ngày phải xong không được trước ngày hôm nay.");
            }
            words.with(row + "unit", draft.unit()).with(row + "what", draft.what());
        }
        desk.requireNeutral(session, Stream.empty(), words);
    }

    /** The law sets no days; what goes beyond those of the internal regulation is told. */
    private List<Integer> longer(Session session, List<ConclusionDraft> conclusions) {
        int term = provisions.number("CONCLUSION_TERM", desk.today());
        var longer = new ArrayList<Integer>();
        for (int index = 0; index < conclusions.size(); index++) {
            if (WorkCalendar.daysBetween(session.on(), conclusions.get(index).dueOn()) > term) {
                longer.add(index + 1);
            }
        }
        return List.copyOf(longer);
    }

    void sign(CaseNumber caseNumber, boolean signed, String remark, UserId by) {
        var session = desk.lockFor(SessionVerb.SIGN, caseNumber);
        if (!signed && remark == null) {
            throw new InvalidInput("signRemark", "Hãy ghi ý kiến để cán bộ tiếp công dân biết cần soạn lại gì.");
        }
        desk.requireNeutral(session, Stream.empty(), new OwnWords().with("signRemark", remark));
        session.sign(signed ? by : null);
        desk.keep(session, new SessionAct.Answered(desk.today(), signed, remark), by);
        if (signed) {
            clocks.follow(SessionClocks.Moving.SIGNED, session, desk.today());
        }
    }

    void issue(CaseNumber caseNumber, LocalDate on, String enteredNumber, UserId by) {
        var session = desk.lockFor(SessionVerb.ISSUE, caseNumber);
        desk.requireDay("issuedOn", on, session.on(), "ngày tiếp công dân");
        desk.requireSigned(
                session,
                "issuedOn",
                on,
                enteredNumber,
                act -> act instanceof SessionAct.Answered answer && answer.signed());
        var number = SessionDesk.number("enteredNumber", enteredNumber);
        if (number != null) {
            papers.enterNumber(session, SessionPapers.CONCLUSION, number, on);
            desk.note(session, by, "Nhập số " + number + " theo sổ văn bản giấy");
        }
        var notice = papers.issueConclusion(session, on, by);
        session.issue(new Session.Notice(notice.number(), on));
        desk.issued(session, notice, on, by);
        desk.note(session, by, "Bắt đầu theo dõi " + session.openConclusions().size() + " nội dung kết luận");
        desk.save(session);
        clocks.follow(SessionClocks.Moving.ISSUED, session, on);
    }

    boolean report(CaseNumber caseNumber, ConclusionReport report, UserId by) {
        var session = desk.lockFor(SessionVerb.FOLLOW, caseNumber);
        desk.requireDay("reportedOn", report.on(), session.facts().notice().on(), "ngày ban hành thông báo kết luận");
        requireShown(session, report);
        desk.requireNeutral(
                session,
                Stream.empty(),
                new OwnWords().with("reportWords", report.words()).with("noPaperReason", report.noPaper()));
        session.report(report);
        boolean done = session.state() == SessionState.DONE;
        var act = new SessionAct.Reported(report.on(), report);
        if (done) {
            desk.close(session, act, "CARRIED_OUT", ending(session), by);
        } else {
            desk.keep(session, act, by);
        }
        return done;
    }

    /** Words alone do not show that a conclusion is carried out; that the day of the paper is there, the form sees to. */
    private void requireShown(Session session, ConclusionReport report) {
        if (!report.done()) {
            return;
        }
        boolean numbered = SessionDesk.number("resultNumber", report.paperNumber()) != null;
        if (numbered == (report.noPaper() != null)) {
            throw new InvalidInput(
                    "resultNumber",
                    "Đã thực hiện xong thì ghi số và ngày của văn bản thể hiện kết quả, hoặc ghi lý do không có văn bản;"
                            + " không ghi cả hai.");
        }
        if (report.paperOn() != null) {
            desk.requireDay("resultOn", report.paperOn(), session.on(), "ngày tiếp công dân");
        }
    }

    private static String ending(Session session) {
        var notice = session.facts().notice();
        return "Đã thực hiện xong " + session.facts().conclusions().size() + " nội dung của thông báo kết luận số "
                + notice.number() + " ngày " + ShownDay.of(notice.on()) + ".";
    }
}
