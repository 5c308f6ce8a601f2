package vn.kntc.session;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseRelation;
import vn.kntc.confidentiality.OwnWords;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** The session itself: who received whom, what was said and answered. */
@Component
class SessionHearing {

    private final SessionDesk desk;
    private final Sessions sessions;
    private final SessionPapers papers;
    private final CaseRecords records;
    private final CaseLinks links;

    SessionHearing(SessionDesk desk, Sessions sessions, SessionPapers papers, CaseRecords records, CaseLinks links) {
        this.desk = desk;
        this.sessions = sessions;
        this.papers = papers;
        this.records = records;
        this.links = links;
    }

    void record(CaseNumber caseNumber, Minutes minutes, boolean concludes, UserId by) {
        var session = desk.lockFor(SessionVerb.RECORD, caseNumber);
        if (session.on().isAfter(desk.today())) {
            throw new InvalidInput(
                    "openedAt",
                    "Phiên tiếp được hẹn ngày " + ShownDay.of(session.on())
                            + ", chưa đến ngày nên chưa ghi biên bản được.");
        }
        if (!minutes.began().isBefore(minutes.ended())) {
            throw new InvalidInput("closedAt", "Giờ kết thúc phải sau giờ bắt đầu.");
        }
        requireHeard(session, minutes, concludes);
        session.record(minutes, concludes);
        link(session, by);
        var act = new SessionAct.Recorded(
                session.on(), minutes, minutes.receiver(session.plan().leader()), concludes);
        if (concludes) {
            desk.keep(session, act, by);
        } else {
            desk.close(session, act, "HELD", ending(session), by);
        }
        desk.issued(session, papers.putMinutes(session, session.on(), by), session.on(), by);
    }

    private static String ending(Session session) {
        var heard = session.facts().minutes().heard();
        return heard.isEmpty()
                ? "Đã tổ chức phiên tiếp; không có công dân đến."
                : "Đã tổ chức phiên tiếp; " + heard.size()
                        + " nội dung được trả lời, không phải ra thông báo kết luận.";
    }

    private void requireHeard(Session session, Minutes minutes, boolean concludes) {
        if (concludes && minutes.heard().isEmpty()) {
            throw new InvalidInput("concludes", "Không có nội dung nào được trình bày nên không có gì để kết luận.");
        }
        var words = new OwnWords();
        for (int index = 0; index < minutes.heard().size(); index++) {
            var heard = minutes.heard().get(index);
            var row = "heard[" + index + "].";
            if (heard.caseNumber() != null) {
                SessionPreparing.requireOwn(records, session, row + "caseNumber", heard.caseNumber());
            }
            requireLater(session, heard, row);
            words.with(row + "said", heard.said())
                    .with(row + "answer", heard.answer())
                    .with(row + "contact", heard.contact());
        }
        desk.requireNeutral(
                session,
                SessionPreparing.named(minutes.heard().stream()
                        .map(heard -> Optional.ofNullable(heard.caseNumber()).orElse(""))),
                words);
    }

    private static void requireLater(Session session, MatterHeard heard, String row) {
        if (heard.answerBy() != null && !heard.answerBy().isAfter(session.on())) {
            throw new InvalidInput(
                    row + "answerBy",
                    "Ngày trả lời phải sau ngày tiếp " + ShownDay.of(session.on())
                            + "; trả lời ngay thì chọn “Trả lời ngay”.");
        }
    }

    /** What was heard can be found from both sides. */
    private void link(Session session, UserId by) {
        SessionPreparing.named(session.facts().minutes().heard().stream()
                        .map(heard -> Optional.ofNullable(heard.caseNumber()).orElse("")))
                .distinct()
                .forEach(heard -> {
                    links.link(heard, CaseRelation.HEARD_IN_SESSION, session.caseNumber(), by);
                    sessions.heard(session, heard);
                });
    }
}
