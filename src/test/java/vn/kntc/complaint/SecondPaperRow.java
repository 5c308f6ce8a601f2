package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.kntc.document.PaperRow;
import vn.kntc.handling.act.Act;

/** The decision of second instance: against a decision, partly right, of a group; and after silence, wrong throughout. */
final class SecondPaperRow {

    private static final LocalDate FULL = LocalDate.of(2026, 10, 12);

    private SecondPaperRow() {}

    static PaperRow decision() {
        return new PaperRow(
                "KN-16",
                "QUYẾT ĐỊNH",
                "Về việc giải quyết khiếu nại của bà Nguyễn Thị Quỳnh Hoa và 3 người khác (lần hai)",
                ComplaintPaperRows.full(
                        "KN-16",
                        Map.of(
                                "firstInstance", first(),
                                "verificationAssigned", Acts.assignment(FULL, FULL.plusDays(5), List.of()),
                                "verificationReported", reported(),
                                "dialogueHeld", Acts.dialogue(FULL, Attendance.PRESENT),
                                "advised", new Preparation.OpinionGiven(FULL, "Hội đồng tư vấn", "Nên đo lại"),
                                "decided", resolution(ComplaintOutcome.PARTLY_RIGHT, ActRuling.AMEND_PART)),
                        facts(false, "sửa đổi một phần Quyết định số 45/QĐ-UBND", "Khiếu nại đúng một phần")),
                List.of(
                        "II. Kết quả giải quyết khiếu nại lần đầu",
                        "Chủ tịch Ủy ban nhân dân phường Nhân Hòa đã giải quyết khiếu nại lần đầu tại Quyết định số"
                                + " 12/QĐ-UBND ngày 05/08/2026; kết quả: Khiếu nại sai toàn bộ.",
                        "III. Kết quả xác minh nội dung khiếu nại",
                        "IV. Kết quả đối thoại",
                        "Đã tham khảo ý kiến của Hội đồng tư vấn ngày 12/10/2026.",
                        "V. Kết luận",
                        "Điều 1. Khiếu nại đúng một phần. Yêu cầu Chủ tịch Ủy ban nhân dân phường Nhân Hòa sửa đổi một phần"
                                + " Quyết định số 45/QĐ-UBND.",
                        "Điều 2. Giải quyết các vấn đề liên quan:",
                        "Điều 3. Nếu không đồng ý với Quyết định này thì bà Nguyễn Thị Quỳnh Hoa và 3 người khác có quyền khởi"
                                + " kiện vụ án hành chính tại Tòa án có thẩm quyền trong thời hiệu 01 năm",
                        "Điều 4. Chánh Văn phòng",
                        "- Như Điều 4;",
                        "- Chủ tịch Ủy ban nhân dân phường Nhân Hòa;",
                        "- Báo Bắc Ninh;"),
                ComplaintPaperRows.bare(
                        "KN-16",
                        Map.of(
                                "firstInstance", silent(),
                                "verificationReported", reported(),
                                "dialogueHeld", Acts.dialogue(FULL, Attendance.PRESENT),
                                "decided", resolutionPlain()),
                        facts(true, "giữ nguyên Quyết định số 45/QĐ-UBND", "Khiếu nại sai toàn bộ")),
                List.of(
                        "Chủ tịch Ủy ban nhân dân phường Nhân Hòa không giải quyết khiếu nại lần đầu trong thời hạn, là hết ngày"
                                + " 03/08/2026.",
                        "Điều 1. Không chấp nhận khiếu nại; giữ nguyên Quyết định số 45/QĐ-UBND. Yêu cầu ông Đỗ Văn Ước và người"
                                + " có liên quan chấp hành.",
                        "Điều 2. Nếu không đồng ý",
                        "Điều 3. Chánh Văn phòng"),
                List.of("Đã tham khảo", "Công nhận", "khiếu nại lần ba", "quyền khiếu nại", "Bồi thường", "Điều 4."));
    }

    private static FirstInstance first() {
        return new FirstInstance(
                FULL,
                FirstInstance.Ground.DECISION,
                null,
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                "12/QĐ-UBND",
                LocalDate.of(2026, 8, 5),
                LocalDate.of(2026, 8, 10),
                "Khiếu nại sai toàn bộ",
                null,
                false,
                null);
    }

    private static FirstInstance silent() {
        return new FirstInstance(
                FULL,
                FirstInstance.Ground.SILENCE,
                null,
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 8, 3),
                false,
                null);
    }

    private static Act reported() {
        return new Done.VerificationReported(FULL, Acts.findings(FULL, FULL.minusDays(3), true), "08/BC-UBND");
    }

    private static Resolution resolution(ComplaintOutcome outcome, ActRuling ruling) {
        return new Resolution(
                FULL,
                outcome,
                List.of(),
                null,
                null,
                "Điều 79 Luật Đất đai",
                "thiếu 262,5 m²",
                List.of(),
                ruling,
                "Quyết định số 45/QĐ-UBND",
                "kiểm đếm bổ sung",
                "theo diện tích đo lại",
                null,
                "Chánh Văn phòng",
                List.of("Luật Đất đai số 31/2024/QH15"));
    }

    private static Resolution resolutionPlain() {
        return new Resolution(
                FULL,
                ComplaintOutcome.WRONG,
                List.of(),
                null,
                null,
                "Điều 79 Luật Đất đai",
                "đúng diện tích",
                List.of(),
                ActRuling.KEEP,
                "Quyết định số 45/QĐ-UBND",
                null,
                null,
                null,
                "Chánh Văn phòng",
                List.of());
    }

    private static SecondDecisionFacts facts(boolean wrong, String ruled, String outcome) {
        return new SecondDecisionFacts(
                wrong ? null : "khiếu nại còn trong thời hạn",
                List.of(new ContentFinding(
                        "Diện tích bị thu hồi", "Thiếu 262,5 m²", wrong ? Verdict.WRONG : Verdict.RIGHT, null)),
                "diện tích bị ghi thiếu",
                "đo lại đất",
                List.of(new DecisionFacts.Conclusion(
                        "diện tích", "Điều 79 Luật Đất đai", "đã đo lại", wrong ? Verdict.WRONG : Verdict.RIGHT, null)),
                wrong,
                !wrong,
                ruled,
                outcome,
                !wrong,
                "01 năm",
                wrong ? List.of() : List.of(new DecisionFacts.AnnexRow("Nguyễn Thị Quỳnh Hoa", "số 27", null)));
    }
}
