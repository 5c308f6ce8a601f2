package vn.kntc.session;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseRelation;
import vn.kntc.confidentiality.OwnWords;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** The session itself: who received whom, what was said and answered. */
@Component
class SessionHearing {

    private final SessionDesk desk;
    private final Sessions sessions;
    private final SessionPapers papers;
    private final SessionRegister register;
    private final CaseRecords records;
    private final CaseLinks links;

    SessionHearing(
            SessionDesk desk,
            Sessions sessions,
            SessionPapers papers,
            SessionRegister register,
            CaseRecords records,
            CaseLinks links) {
        this.desk = desk;
        this.sessions = sessions;
        this.papers = papers;
        this.register = register;
        this.records = records;
        this.links = links;
    }

    void record(CaseNumber caseNumber, Minutes minutes, boolean concludes, UserId by) {
        var session = desk.lockFor(SessionVerb.RECORD, caseNumber);
        requireTold(session);
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
        register.over(session);
        var act = new SessionAct.Recorded(
                session.on(), minutes, minutes.receiver(session.plan().leader()), concludes);
        if (concludes) {
            desk.keep(session, act, by);
        } else {
            desk.close(session, act, "HELD", ending(session), by);
        }
        desk.issued(session, papers.putMinutes(session, session.on(), by), session.on(), by);
    }

    /** The minutes end all that comes before the session, the task of telling its new time too. */
    private static void requireTold(Session session) {
        if (session.toAnnounce()) {
            throw new OutOfOrder(
                    "Thời gian mới của phiên tiếp chưa được thông báo tại nơi tiếp; lãnh đạo phải ký thông báo, văn thư phải hoàn thành việc"
                            + " “Thông báo thời gian tiếp mới” trước khi ghi biên bản.");
        }
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
        requireFollowed(minutes, concludes);
        requireEachMatter(session, minutes);
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
                    .with(row + "contact", heard.contact())
                    .with(row + "citizenView", heard.citizenView())
                    .with(row + "unsignedReason", heard.unsignedReason());
        }
        for (int index = 0; index < minutes.notHeard().size(); index++) {
            words.with(
                    "notHeard[" + index + "].reason",
                    minutes.notHeard().get(index).reason());
        }
        desk.requireNeutral(
                session,
                SessionPreparing.named(minutes.heard().stream()
                        .map(heard -> Optional.ofNullable(heard.caseNumber()).orElse(""))),
                words);
    }

    /** What is to be answered later ends with the session unless a conclusion gives it to a unit. */
    private static void requireFollowed(Minutes minutes, boolean concludes) {
        if (!concludes && minutes.heard().stream().anyMatch(heard -> heard.reply() == MatterHeard.Reply.LATER)) {
            throw new InvalidInput(
                    "concludes",
                    "Có nội dung hẹn trả lời sau nên phải ra thông báo kết luận, để việc trả lời được theo dõi đến khi xong.");
        }
    }

    /** No case that was registered vanishes: it was heard, or it is said why not. */
    private static void requireEachMatter(Session session, Minutes minutes) {
        var left = session.facts().matters().stream()
                .map(SessionMatter::caseNumber)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var heard =
                minutes.heard().stream().map(MatterHeard::caseNumber).collect(Collectors.toCollection(HashSet::new));
        left.removeAll(heard);
        for (int index = 0; index < minutes.notHeard().size(); index++) {
            var one = minutes.notHeard().get(index).caseNumber();
            if (!left.remove(one)) {
                throw new InvalidInput(
                        "notHeard[" + index + "].caseNumber",
                        "Chỉ ghi ở đây hồ sơ đã đăng ký cho phiên mà không có trong nội dung được trình bày, mỗi hồ sơ một lần.");
            }
        }
        if (!left.isEmpty()) {
            throw new InvalidInput(
                    "heard",
                    "Hồ sơ đã đăng ký cho phiên chưa có trong biên bản: " + String.join(", ", left)
                            + "; hãy ghi nội dung được trình bày, hoặc ghi lý do không được trình bày.");
        }
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
