package vn.kntc.complaint;

import vn.kntc.shared.InvalidInput;

/** What the dialogue has to name (Điều 30 Luật Khiếu nại). */
final class DialogueActs {

    private DialogueActs() {}

    static void plan(Complaint complaint, DialoguePlan plan, Recording recording) {
        complaint.requireReadyFor(Done.DialoguePlanned.class);
        var latest = complaint.latest();
        if (plan.dialogueOn().isBefore(latest)) {
            throw new InvalidInput(
                    "dialogueOn", "Ngày đối thoại không được trước ngày " + Wording.day(latest) + " của bước trước.");
        }
        complaint.record(new Done.DialoguePlanned(latest, plan), recording);
    }

    static void returnNotice(Complaint complaint, String reason, Recording recording) {
        complaint.record(new Done.DialogueNoticeReturned(complaint.latest(), reason), recording);
    }

    static void hold(Complaint complaint, DialogueResult result, Recording recording) {
        complaint.requireReadyFor(DialogueResult.class);
        recording.requireDay("heldOn", result.on(), complaint.plan().dialogueOn(), "ngày đã thông báo");
        if (!result.endedAt().isAfter(result.startedAt())) {
            throw new InvalidInput("endedAt", "Giờ kết thúc đối thoại phải sau giờ bắt đầu.");
        }
        if (result.attendance() == Attendance.ABSENT_WITH_GOOD_REASON && result.absenceReason() == null) {
            throw new InvalidInput("absenceReason", "Phải ghi lý do vắng mặt của người khiếu nại.");
        }
        if (result.respondentExcused() && result.respondentAbsenceReason() == null) {
            throw new InvalidInput("respondentAbsenceReason", "Phải ghi lý do vắng mặt của người bị khiếu nại.");
        }
        complaint.record(result, recording);
    }
}
