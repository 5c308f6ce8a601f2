package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kntc.document.PaperRow;

/** The papers that stop a complaint, full and bare. */
final class StopPaperRows {

    private static final LocalDate FULL = PaperRow.FULL_DAY;
    private static final LocalDate BARE = PaperRow.BARE_DAY;

    private StopPaperRows() {}

    static Stream<PaperRow> all() {
        return Stream.of(decision(), resumption(), notice(), minutes());
    }

    private static Map<String, Object> without(String frame) {
        var frames = new HashMap<String, Object>();
        frames.put(frame, null);
        return frames;
    }

    private static PaperRow decision() {
        return new PaperRow(
                "KN-14a",
                "QUYẾT ĐỊNH",
                "Về việc tạm đình chỉ giải quyết khiếu nại",
                ComplaintPaperRows.full(
                        "KN-14a",
                        Map.of(),
                        new StopPapers.Stopping(
                                true,
                                "điểm a khoản 1 Điều 11a Luật Khiếu nại",
                                "Người khiếu nại không thể tiếp tục tham gia việc giải quyết",
                                "Người khiếu nại nằm viện từ ngày 01/8/2026",
                                "Ủy ban nhân dân phường Võ Cường")),
                List.of(
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG NHÂN HÒA",
                        "Căn cứ Luật số 136/2025/QH15",
                        "Căn cứ điểm a khoản 1 Điều 11a Luật Khiếu nại;",
                        "Xét khiếu nại đề ngày 01/08/2026 của bà Nguyễn Thị Quỳnh Hoa và 3 người khác",
                        "Điều 1. Tạm đình chỉ việc giải quyết khiếu nại của bà Nguyễn Thị Quỳnh Hoa và 3 người khác,"
                                + " được thụ lý theo Thông báo số 05/TB-UBND ngày 05/08/2026.",
                        "Lý do: Người khiếu nại không thể tiếp tục tham gia việc giải quyết. Người khiếu nại nằm viện"
                                + " từ ngày 01/8/2026.",
                        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký. Thời gian tạm đình chỉ không tính vào thời"
                                + " hạn giải quyết khiếu nại.",
                        "Điều 3.",
                        "- Như Điều 3;",
                        "- Ủy ban nhân dân phường Võ Cường;",
                        "- Lưu: VT."),
                ComplaintPaperRows.bare(
                        "KN-14a",
                        without("acceptanceNotified"),
                        new StopPapers.Stopping(
                                false, "Điều 10 Luật Khiếu nại", "Người khiếu nại rút toàn bộ khiếu nại", null, null)),
                List.of(
                        "Về việc đình chỉ giải quyết khiếu nại lần hai",
                        "Xét khiếu nại lần hai của ông Đỗ Văn Ước",
                        "Điều 1. Đình chỉ việc giải quyết khiếu nại lần hai của ông Đỗ Văn Ước.",
                        "Lý do: Người khiếu nại rút toàn bộ khiếu nại.",
                        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký."),
                List.of("ạm đình chỉ", "136/2025", "được thụ lý", "Ủy ban nhân dân cấp xã nơi"));
    }

    private static PaperRow resumption() {
        return new PaperRow(
                "KN-14b",
                "QUYẾT ĐỊNH",
                "Về việc tiếp tục giải quyết khiếu nại",
                ComplaintPaperRows.full(
                        "KN-14b", resumed(FULL, "Người khiếu nại đã ra viện ngày 03/8/2026"), due(2026, 9, 14)),
                List.of(
                        "Căn cứ khoản 4 Điều 11a Luật Khiếu nại; khoản 2 Điều 28b Nghị định số 124/2020/NĐ-CP;",
                        "không còn: Người khiếu nại đã ra viện ngày 03/8/2026.",
                        "Điều 1. Tiếp tục giải quyết khiếu nại của bà Nguyễn Thị Quỳnh Hoa và 3 người khác",
                        "đã tạm đình chỉ giải quyết theo Quyết định số 09/QĐ-UBND ngày 03/08/2026.",
                        "Điều 2. Thời hạn giải quyết khiếu nại được tính tiếp từ ngày ký Quyết định này, đến hết ngày"
                                + " 14/09/2026.",
                        "- Như Điều 3;",
                        "- Lưu: VT."),
                ComplaintPaperRows.bare("KN-14b", resumed(BARE, "Đã có kết quả giám định"), due(2026, 7, 20)),
                List.of(
                        "không còn: Đã có kết quả giám định.",
                        "Về việc tiếp tục giải quyết khiếu nại lần hai",
                        "Điều 1. Tiếp tục giải quyết khiếu nại lần hai của ông Đỗ Văn Ước",
                        "Quyết định số 09/QĐ-UBND ngày 13/06/2026",
                        "đến hết ngày 20/07/2026"),
                List.of("136/2025", "người khác"));
    }

    private static StopPapers.Resuming due(int year, int month, int day) {
        return new StopPapers.Resuming(LocalDate.of(year, month, day));
    }

    private static Map<String, Object> resumed(LocalDate on, String reason) {
        return Map.of(
                "suspended",
                new StopAct.Suspended(on.minusDays(2), new UUID(0, 9), "09/QĐ-UBND"),
                "resumptionDecided",
                new StopAct.ResumptionDecided(on, reason));
    }

    private static PaperRow notice() {
        return new PaperRow(
                "K-02",
                "THÔNG BÁO",
                "Về việc đình chỉ giải quyết khiếu nại",
                ComplaintPaperRows.full("K-02", Map.of(), new StopPapers.Notice(LocalDate.of(2026, 8, 4), 30)),
                List.of(
                        "Kính gửi: Bà Nguyễn Thị Quỳnh Hoa.",
                        "Ngày 04/08/2026, bà Nguyễn Thị Quỳnh Hoa và 3 người khác có đơn rút toàn bộ khiếu nại",
                        "được thụ lý theo Thông báo số 05/TB-UBND ngày 05/08/2026.",
                        "Theo Điều 10 Luật Khiếu nại, Chủ tịch Ủy ban nhân dân phường Nhân Hòa đình chỉ việc giải quyết"
                                + " khiếu nại nêu trên.",
                        "trong thời hạn 30 ngày kể từ ngày có Thông báo này",
                        "thông báo để bà Nguyễn Thị Quỳnh Hoa biết",
                        "- Như trên;",
                        "- Báo Bắc Ninh;"),
                ComplaintPaperRows.bare(
                        "K-02", without("acceptanceNotified"), new StopPapers.Notice(LocalDate.of(2026, 6, 14), null)),
                List.of(
                        "Về việc đình chỉ giải quyết khiếu nại lần hai",
                        "Ngày 14/06/2026, ông Đỗ Văn Ước có đơn rút toàn bộ khiếu nại lần hai"),
                List.of("được thụ lý theo", "trong thời hạn", "Báo Bắc Ninh"));
    }

    private static PaperRow minutes() {
        return new PaperRow(
                "K-01",
                "BIÊN BẢN",
                "Về việc rút khiếu nại",
                ComplaintPaperRows.full(
                        "K-01",
                        Map.of(
                                "withdrawal",
                                new StopAct.Withdrawal(
                                        FULL,
                                        StopAct.Scope.PART,
                                        StopAct.Instrument.MINUTES,
                                        true,
                                        "trụ sở Ủy ban nhân dân phường",
                                        List.of("Đơn giá bồi thường", "Tiền hỗ trợ di dời"),
                                        "Nguồn gốc đất",
                                        List.of(),
                                        StopAct.Coercion.NONE,
                                        "Người khiếu nại tự viết và trình bày rõ")),
                        new StopPapers.Minutes(null)),
                List.of(
                        "Hôm nay, ngày 05 tháng 8 năm 2026, tại trụ sở Ủy ban nhân dân phường",
                        "1. Người rút khiếu nại: bà Nguyễn Thị Quỳnh Hoa và 3 người khác, địa chỉ: số 27",
                        "027168004321",
                        "2. Khiếu nại",
                        "được thụ lý theo Thông báo số 05/TB-UBND ngày 05/08/2026.",
                        "3. Nội dung rút: một phần khiếu nại, gồm:",
                        "- Đơn giá bồi thường;",
                        "- Tiền hỗ trợ di dời.",
                        "Nội dung còn lại tiếp tục được giải quyết: Nguồn gốc đất.",
                        "4. Người rút khiếu nại cho biết việc rút là tự nguyện",
                        "Kết quả xem xét: Người khiếu nại tự viết và trình bày rõ.",
                        "NGƯỜI RÚT KHIẾU NẠI",
                        "NGƯỜI LẬP BIÊN BẢN"),
                ComplaintPaperRows.bare("K-01", coercedMembers(), new StopPapers.Minutes("số 2, 5")),
                List.of(
                        "Về việc rút khiếu nại lần hai",
                        "người khiếu nại số 2, 5 trong danh sách",
                        "3. Nội dung rút: toàn bộ khiếu nại của người rút nêu tại mục 1",
                        "4. Người rút khiếu nại cho biết bị ép buộc, đe dọa"),
                List.of("một phần", "còn lại", "tự nguyện", "Kết quả xem xét", "được thụ lý"));
    }

    private static Map<String, Object> coercedMembers() {
        var frames = without("acceptanceNotified");
        frames.put(
                "withdrawal",
                new StopAct.Withdrawal(
                        BARE,
                        StopAct.Scope.MEMBERS,
                        StopAct.Instrument.MINUTES,
                        true,
                        "nhà văn hóa tổ dân phố",
                        List.of(),
                        null,
                        List.of(2, 5),
                        StopAct.Coercion.COERCED,
                        null));
        return frames;
    }
}
