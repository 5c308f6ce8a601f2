package vn.kntc.complaint.process;

import java.util.Map;

/** Forms of the second instance, filled in. */
final class SecondForms {

    private SecondForms() {}

    static Map<String, Object> assignment(String on, String reportBy) {
        return FilledForms.of(
                "assignedOn",
                on,
                "verifiedBy",
                "SELF",
                "team",
                "TO",
                "leader",
                "Công chức địa chính",
                "contents",
                "Diện tích\nĐơn giá",
                "days",
                5,
                "reportBy",
                reportBy,
                "complexityCriteria",
                "[]");
    }

    static Map<String, Object> report(String from, String on) {
        return FilledForms.of(
                "reportedOn",
                on,
                "verifiedFrom",
                from,
                "verifiedTo",
                on,
                "request",
                "Đo lại",
                "grounds",
                "Giấy chứng nhận",
                "content1",
                "Diện tích",
                "finding1",
                "Thiếu 262,5 m²",
                "verdict1",
                "RIGHT",
                "content2",
                "Đơn giá",
                "finding2",
                "Đúng bảng giá",
                "verdict2",
                "WRONG",
                "actProposal",
                "AMEND_PART",
                "comparison",
                "AGREE");
    }

    /** One of the cases in which the resolver attends himself. */
    static Map<String, Object> preparation(String on, String consultation) {
        var form = FilledForms.of("preparedOn", on, "consultation", consultation, "attendanceReasons", "[\"GROUP\"]");
        if (!consultation.equals("NONE")) {
            form.put("consulted", "Hội đồng tư vấn");
        }
        return form;
    }
}
