package vn.kntc.complaint.process;

import java.util.HashMap;
import java.util.Map;

/** Forms of the procedure as officers fill them in. */
final class FilledForms {

    private FilledForms() {}

    /** @param entries field, value, field, value … */
    static Map<String, Object> of(Object... entries) {
        var form = new HashMap<String, Object>();
        for (int i = 0; i < entries.length; i += 2) {
            form.put((String) entries[i], entries[i + 1]);
        }
        return form;
    }

    static Map<String, Object> reCheck(String on, boolean right) {
        return of(
                "checkedOn",
                on,
                "issuer",
                "Chủ tịch UBND phường",
                "legalGround",
                "Luật Đất đai",
                "competence",
                "Đúng",
                "content",
                "Chưa rõ",
                "procedure",
                "Đúng",
                "reCheckResult",
                right ? "DECIDE" : "VERIFY",
                "reason",
                "Theo hồ sơ");
    }

    static Map<String, Object> dialoguePlan(String dialogueOn) {
        return of(
                "dialogueOn",
                dialogueOn,
                "startsAt",
                "08:30",
                "place",
                "Phòng tiếp công dân",
                "chair",
                "Chủ tịch UBND phường",
                "participants",
                "Công chức địa chính",
                "contents",
                "Diện tích");
    }

    static Map<String, Object> dialogue(String on, String attendance) {
        return of(
                "heldOn",
                on,
                "startedAt",
                "08:30",
                "endedAt",
                "10:00",
                "place",
                "Phòng tiếp công dân",
                "chair",
                "Chủ tịch UBND phường",
                "secretary",
                "Công chức tư pháp",
                "attendance",
                attendance,
                "absenceReason",
                "Nằm viện",
                "respondentPresent",
                true,
                "verificationResult",
                "Như báo cáo",
                "matters",
                "Diện tích",
                "opinions",
                "Người khiếu nại: đề nghị đo lại",
                "copies",
                3);
    }

    static Map<String, Object> decision(String on, String outcome) {
        return of(
                "decidedOn",
                on,
                "outcome",
                outcome,
                "norms",
                "Điều 79 Luật Đất đai",
                "reasoning",
                "Theo kết quả xác minh",
                "ruling",
                "AMEND_PART",
                "rulingDetail",
                "Quyết định số 45/QĐ-UBND về diện tích",
                "executors",
                "Công chức địa chính");
    }
}
