package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.law.DeadlineAnswer;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Plans the dialogue, gives notice of it and holds it. */
@Component
class Dialogues {

    private final ComplaintDesk desk;
    private final ComplaintPapers papers;
    private final Preparations preparations;
    private final Law law;
    private final Provisions provisions;

    Dialogues(ComplaintDesk desk, ComplaintPapers papers, Preparations preparations, Law law, Provisions provisions) {
        this.desk = desk;
        this.papers = papers;
        this.preparations = preparations;
        this.law = law;
        this.provisions = provisions;
    }

    String schedule(CaseNumber caseNumber, DialoguePlan plan, UserId by) {
        var complaint = desk.lock(caseNumber);
        ComplaintTurn.PLAN.require(complaint);
        preparations.requireChair(complaint, plan.chair(), plan.chairName());
        preparations.requireResolver(complaint, plan.chair(), plan.chairName(), plan.dialogueOn());
        var latest = complaint.latest();
        DialogueActs.plan(complaint, plan, desk.recording(by));
        boolean noticePeriod = law.defines(ComplaintClocks.DIALOGUE_NOTICE, plan.dialogueOn());
        if (noticePeriod) {
            requireTimeForNotice(plan, latest);
        }
        desk.keep(complaint);
        papers.dialogueNotice(complaint, null, by);
        return noticePeriod
                ? ComplaintClocks.DIALOGUE_NOTICE
                : complaint.resolution().resolveClock();
    }

    private void requireTimeForNotice(DialoguePlan plan, LocalDate latest) {
        var notice = notice(plan.dialogueOn());
        boolean inFuture = !plan.dialogueOn().isBefore(desk.today());
        if (notice.due().isBefore(latest) || (inFuture && notice.due().isBefore(desk.today()))) {
            throw new InvalidInput(
                    "dialogueOn",
                    provisions.sentence("DIALOGUE_NOTICE", plan.dialogueOn(), Publications.noLaterThan(notice)));
        }
    }

    private DeadlineAnswer notice(LocalDate dialogueOn) {
        return law.deadline(ComplaintClocks.DIALOGUE_NOTICE, dialogueOn, Map.of());
    }

    void issueNotice(CaseNumber caseNumber, LocalDate on, UserId by) {
        desk.issue(caseNumber, NumberedPaper.DIALOGUE_NOTICE, on, by, complaint -> {
            requireNoticeInTime(on, complaint.plan().dialogueOn());
            return papers.dialogueNotice(complaint, on, by);
        });
    }

    private void requireNoticeInTime(LocalDate on, LocalDate dialogueOn) {
        if (on.isAfter(dialogueOn)) {
            throw new InvalidInput("issuedOn", "Ngày ban hành thông báo không được sau ngày đối thoại.");
        }
        if (law.defines(ComplaintClocks.DIALOGUE_NOTICE, dialogueOn)) {
            var due = notice(dialogueOn).due();
            if (on.isAfter(due)) {
                throw new InvalidInput(
                        "issuedOn",
                        "Thông báo đối thoại phải gửi chậm nhất ngày " + Wording.day(due)
                                + "; nếu không còn kịp, hãy trả lại để chọn ngày đối thoại khác.");
            }
        }
    }

    void returnNotice(CaseNumber caseNumber, String reason, UserId by) {
        var complaint = desk.lock(caseNumber);
        ComplaintTurn.RETURN.require(complaint);
        DialogueActs.returnNotice(complaint, reason, desk.recording(by));
        desk.keep(complaint);
    }

    boolean hold(CaseNumber caseNumber, DialogueResult result, UserId by) {
        var complaint = desk.lock(caseNumber);
        ComplaintTurn.HOLD.require(complaint);
        preparations.requireChair(complaint, result.chair(), result.chairName());
        preparations.requireResolver(complaint, result.chair(), result.chairName(), result.on());
        DialogueActs.hold(complaint, result, desk.recording(by));
        desk.keep(complaint);
        papers.dialogueMinutes(complaint, result, by);
        return result.attendance() == Attendance.ABSENT_WITH_GOOD_REASON;
    }
}
