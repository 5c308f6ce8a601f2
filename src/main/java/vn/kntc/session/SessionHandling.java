package vn.kntc.session;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;

/**
 * What is done with a session from its publication until its conclusions are carried out, one verb a step. The door of the room: what a
 * verb does, the class of its subject says. A verb throws {@link vn.kntc.shared.OutOfOrder} where the session does not stand where it is
 * needed, and {@link vn.kntc.shared.InvalidInput} where what was entered cannot be taken; nothing is changed then.
 */
@Service
@Transactional
public class SessionHandling {

    private final Sessions sessions;
    private final SessionSigning signing;
    private final SessionPreparing preparing;
    private final SessionHearing hearing;
    private final SessionConcluding concluding;
    private final SessionUrging urging;
    private final SessionInviting inviting;

    SessionHandling(
            Sessions sessions,
            SessionSigning signing,
            SessionPreparing preparing,
            SessionHearing hearing,
            SessionConcluding concluding,
            SessionUrging urging,
            SessionInviting inviting) {
        this.sessions = sessions;
        this.signing = signing;
        this.preparing = preparing;
        this.hearing = hearing;
        this.concluding = concluding;
        this.urging = urging;
        this.inviting = inviting;
    }

    /** Where the process of a session begins. */
    public record Beginning(boolean urgent, SessionMode mode, LocalDate on) {}

    /** @throws NotFound if no session of that number is planned: a process begins with one only */
    @Transactional(readOnly = true)
    public Beginning beginning(CaseNumber caseNumber) {
        return sessions.find(caseNumber)
                .map(session ->
                        new Beginning(session.plan().urgent(), session.plan().mode(), session.on()))
                .orElseThrow(() -> new NotFound("Không có phiên tiếp này; hãy lập lịch ở trang Lịch tiếp công dân."));
    }

    /**
     * The notice of the schedule is signed, with it for every session of the month that waits for that.
     *
     * @param remark needed where it is not signed, else may be null
     */
    public void signSchedule(CaseNumber caseNumber, boolean signed, String remark, UserId by) {
        signing.signSchedule(caseNumber, signed, remark, by);
    }

    /** What the schedule tells is worded otherwise before it is laid before the head again. */
    public void reviseSchedule(CaseNumber caseNumber, List<String> attendance, List<String> contents, UserId by) {
        signing.reviseSchedule(caseNumber, attendance, contents, by);
    }

    /** @param remark needed where it is not signed, else may be null */
    public void signPostponement(CaseNumber caseNumber, boolean signed, String remark, UserId by) {
        signing.signPostponement(caseNumber, signed, remark, by);
    }

    public void revisePostponement(CaseNumber caseNumber, String reason, UserId by) {
        signing.revisePostponement(caseNumber, reason, by);
    }

    /**
     * The schedule was published (khoản 4 Điều 24 Luật Tiếp công dân); late publication is kept as such, not refused.
     *
     * @param enteredNumber that the notice got on paper, or null
     * @param noticeNumber of the notice of another session that tells of this one too, or null to issue one
     */
    public void publish(
            CaseNumber caseNumber,
            LocalDate on,
            List<PublishedAt> at,
            String enteredNumber,
            String noticeNumber,
            UserId by) {
        preparing.publish(caseNumber, on, at, enteredNumber, noticeNumber, by);
    }

    /** Registers the cases and who is invited (Điều 26 Nghị định 154/2026/NĐ-CP); the list of cases is drawn up. */
    public void prepare(CaseNumber caseNumber, List<SessionMatter> matters, List<String> bodies, UserId by) {
        preparing.prepare(caseNumber, matters, bodies, by);
    }

    /** Every invitation that waits is issued, each under a number of its own (Điều 26 Nghị định 154/2026/NĐ-CP). */
    public void invite(CaseNumber caseNumber, LocalDate on, UserId by) {
        inviting.issue(caseNumber, on, by);
    }

    /** The session that was planned online is held in person: so the head decided, or no link could be had. */
    public void meetInPerson(CaseNumber caseNumber) {
        preparing.meetInPerson(caseNumber);
    }

    /** The new time was told at the place. */
    public void announce(CaseNumber caseNumber, LocalDate on, List<PublishedAt> at, String enteredNumber, UserId by) {
        preparing.announce(caseNumber, on, at, enteredNumber, by);
    }

    /**
     * The session was held; the minutes are drawn up.
     *
     * @param concludes a notice of conclusions is to follow
     */
    public void record(CaseNumber caseNumber, Minutes minutes, boolean concludes, UserId by) {
        hearing.record(caseNumber, minutes, concludes, by);
    }

    /** Drafts the notice of conclusions (khoản 2 Điều 25 Nghị định 154/2026/NĐ-CP). */
    public void draft(CaseNumber caseNumber, List<ConclusionDraft> conclusions, UserId by) {
        concluding.draft(caseNumber, conclusions, by);
    }

    /** @param remark needed to send the draft back, else may be null */
    public void sign(CaseNumber caseNumber, boolean signed, String remark, UserId by) {
        concluding.sign(caseNumber, signed, remark, by);
    }

    /** @param enteredNumber that the notice got on paper, or null */
    public void issue(CaseNumber caseNumber, LocalDate on, String enteredNumber, UserId by) {
        concluding.issue(caseNumber, on, enteredNumber, by);
    }

    /** The earliest day of what is still to be carried out; null where nothing is. */
    @Transactional(readOnly = true)
    public LocalDate nextDue(CaseNumber caseNumber) {
        return sessions.find(caseNumber).orElseThrow().nextDue();
    }

    /** What is heard of a conclusion. Returns whether all of them are carried out now. */
    public boolean report(CaseNumber caseNumber, ConclusionReport report, UserId by) {
        return concluding.report(caseNumber, report, by);
    }

    /** The letter that urges is signed; the clerk may issue it. */
    public void signUrging(CaseNumber caseNumber, UserId by) {
        signing.signUrging(caseNumber, by);
    }

    /** @param enteredNumber that the letter got on paper, or null */
    public void issueUrging(CaseNumber caseNumber, LocalDate on, String enteredNumber, UserId by) {
        urging.issue(caseNumber, on, enteredNumber, by);
    }

    public void skipUrging(CaseNumber caseNumber, String reason, UserId by) {
        urging.skip(caseNumber, reason, by);
    }
}
