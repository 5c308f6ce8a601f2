package vn.kntc.session;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.confidentiality.OwnWords;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** The letter that urges units which have not carried out a conclusion (đôn đốc). */
@Component
class SessionUrging {

    private final SessionDesk desk;
    private final SessionPapers papers;

    SessionUrging(SessionDesk desk, SessionPapers papers) {
        this.desk = desk;
        this.papers = papers;
    }

    void issue(CaseNumber caseNumber, LocalDate on, String enteredNumber, UserId by) {
        var session = lock(caseNumber);
        desk.requireDay("issuedOn", on, session.facts().notice().on(), "ngày ban hành thông báo kết luận");
        desk.requireSigned(
                session, "issuedOn", on, enteredNumber, SessionAct.PaperAnswered.signing(SessionPapers.URGING));
        var number = SessionDesk.number("enteredNumber", enteredNumber);
        if (session.openConclusions().stream()
                .noneMatch(open -> session.facts().urging().contains(open.number()))) {
            throw new InvalidInput(
                    "urgingChoice", "Các kết luận này vừa được thực hiện xong; hãy chọn không gửi công văn.");
        }
        if (number != null) {
            papers.enterNumber(session, SessionPapers.URGING, number, on);
            desk.note(session, by, "Nhập số " + number + " theo sổ văn bản giấy");
        }
        var letter = papers.issueUrging(session, on, by);
        session.urged(on, true);
        desk.save(session);
        desk.issued(session, letter, on, by);
    }

    void skip(CaseNumber caseNumber, String reason, UserId by) {
        var session = lock(caseNumber);
        desk.requireNeutral(session, Stream.empty(), new OwnWords().with("skipReason", reason));
        var urging = session.facts().urging();
        session.urged(desk.today(), false);
        desk.keep(session, new SessionAct.UrgingSkipped(desk.today(), urging, reason), by);
    }

    private Session lock(CaseNumber caseNumber) {
        return lock(desk, caseNumber);
    }

    /** @throws OutOfOrder where no letter waits */
    static Session lock(SessionDesk desk, CaseNumber caseNumber) {
        var session = desk.lockFor(SessionVerb.URGE, caseNumber);
        if (session.facts().urging().isEmpty()) {
            throw new OutOfOrder("Phiên tiếp này không có công văn đôn đốc nào đang chờ ban hành.");
        }
        return session;
    }
}
