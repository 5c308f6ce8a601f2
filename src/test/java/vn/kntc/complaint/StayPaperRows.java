package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kntc.document.PaperRow;

/** The papers by which the contested decision is stayed and goes on, full and bare. */
final class StayPaperRows {

    private static final LocalDate FULL = PaperRow.FULL_DAY;
    private static final LocalDate BARE = PaperRow.BARE_DAY;
    private static final String ISSUER = "Chủ tịch Ủy ban nhân dân phường Nhân Hòa";
    private static final Stay.Requested WITH_PAPER = new Stay.Requested(
            FULL, Stay.Asker.VERIFIER, "Tờ trình số 12/TTr-ĐXM ngày 10/8/2026", "Nhà bị tháo dỡ không dựng lại được");
    private static final Stay.Requested WITHOUT = new Stay.Requested(BARE, Stay.Asker.RESOLVER, null, "Mất chỗ ở");
    private static final Stay.Decided LONG = new Stay.Decided(
            FULL,
            true,
            LocalDate.of(2026, 10, 1),
            Sample.LONG_STORY,
            ISSUER,
            List.of("Phòng Kinh tế, Hạ tầng và Đô thị", "Trung tâm Phát triển quỹ đất"));
    private static final Stay.Decided SHORT = new Stay.Decided(
            BARE, true, LocalDate.of(2026, 6, 29), "việc tháo dỡ khó khắc phục", ISSUER, List.of("Phòng Kinh tế"));

    private StayPaperRows() {}

    static Stream<PaperRow> all() {
        return Stream.of(stay(), lifting());
    }

    private static PaperRow stay() {
        return new PaperRow(
                "KN-11",
                "QUYẾT ĐỊNH",
                "Về việc tạm đình chỉ thi hành quyết định hành chính bị khiếu nại",
                ComplaintPaperRows.full("KN-11", Map.of("stayRequested", WITH_PAPER, "stayDecided", LONG), null),
                List.of(
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG NHÂN HÒA",
                        "Căn cứ Luật Khiếu nại",
                        "Theo đề nghị tại Tờ trình số 12/TTr-ĐXM ngày 10/8/2026;",
                        "Điều 1. Tạm đình chỉ việc thi hành Quyết định số 45/QĐ-UBND do " + ISSUER + " ban hành",
                        "Lý do tạm đình chỉ thi hành: Năm 1993",
                        "cho đến khi có quyết định hủy bỏ, nhưng không quá hết ngày 01/10/2026.",
                        "1. Phòng Kinh tế, Hạ tầng và Đô thị;",
                        "2. Trung tâm Phát triển quỹ đất.",
                        "- Như Điều 2;",
                        "- Người khiếu nại, người bị khiếu nại;",
                        "- Người có quyền, nghĩa vụ liên quan;"),
                ComplaintPaperRows.bare("KN-11", Map.of("stayRequested", WITHOUT, "stayDecided", SHORT), null),
                List.of(
                        "Tạm đình chỉ việc thi hành việc từ chối nhận hồ sơ do " + ISSUER,
                        "đang bị ông Đỗ Văn Ước khiếu nại lần hai.",
                        "Lý do tạm đình chỉ thi hành: việc tháo dỡ khó khắc phục.",
                        "không quá hết ngày 29/06/2026.",
                        "1. Phòng Kinh tế."),
                List.of("Theo đề nghị", "136/2025", "giải quyết khiếu nại tạm đình chỉ"));
    }

    private static PaperRow lifting() {
        return new PaperRow(
                "KN-12",
                "QUYẾT ĐỊNH",
                "Về việc hủy bỏ quyết định tạm đình chỉ thi hành quyết định hành chính bị khiếu nại",
                ComplaintPaperRows.full(
                        "KN-12",
                        Map.of(
                                "stayDecided",
                                LONG,
                                "stayIssued",
                                Acts.issued(NumberedPaper.STAY_DECISION, FULL, "31/QĐ-UBND", null),
                                "stayEnded",
                                new Stay.Ended(FULL, true, Sample.LONG_STORY)),
                        null),
                List.of(
                        "Điều 1. Hủy bỏ Quyết định số 31/QĐ-UBND ngày",
                        "của " + ISSUER + " về việc tạm đình chỉ thi hành Quyết định số 45/QĐ-UBND.",
                        "Lý do hủy bỏ: Năm 1993",
                        "Điều 2. Quyết định này có hiệu lực kể từ ngày ban hành.",
                        "2. Trung tâm Phát triển quỹ đất.",
                        "- Như Điều 3;"),
                ComplaintPaperRows.bare(
                        "KN-12",
                        Map.of(
                                "stayDecided",
                                SHORT,
                                "stayIssued",
                                Acts.issued(NumberedPaper.STAY_DECISION, BARE, "9/QĐ-UBND", null),
                                "stayEnded",
                                new Stay.Ended(BARE, true, "các bên đã thỏa thuận được")),
                        null),
                List.of("Lý do hủy bỏ: các bên đã thỏa thuận được.", "Quyết định số 9/QĐ-UBND"),
                List.of("136/2025"));
    }
}
