package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kntc.document.PaperRow;

/** The papers of what officers add to a complaint, full and bare. */
final class AmendmentPaperRows {

    private static final LocalDate FULL = PaperRow.FULL_DAY;
    private static final LocalDate BARE = PaperRow.BARE_DAY;

    private AmendmentPaperRows() {}

    static Stream<PaperRow> all() {
        return Stream.of(overdue(), index(), originals());
    }

    private static PaperRow overdue() {
        return new PaperRow(
                "K-16",
                "THÔNG BÁO",
                "Về việc khiếu nại chưa được giải quyết trong thời hạn",
                ComplaintPaperRows.full(
                        "K-16",
                        Map.of(
                                "overdue",
                                new Amendment.OverdueNoticed(FULL, LocalDate.of(2026, 8, 7), Sample.LONG_STORY)),
                        new AmendmentPapers.OverdueFacts(
                                "Người khiếu nại có quyền khiếu nại lần hai.",
                                "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh")),
                List.of(
                        "Căn cứ Luật Khiếu nại",
                        "đã thụ lý khiếu nại của bà Nguyễn Thị Quỳnh Hoa và 3 người khác",
                        "theo Thông báo số 05/TB-UBND ngày 05/08/2026",
                        "Thời hạn giải quyết đã hết ngày 07/08/2026 mà khiếu nại chưa được giải quyết.",
                        "Lý do: Năm 1993",
                        "Người khiếu nại có quyền khiếu nại lần hai.",
                        "vẫn tiếp tục giải quyết khiếu nại",
                        "- Như trên;",
                        "- Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh;"),
                ComplaintPaperRows.bare(
                        "K-16",
                        Map.of(
                                "overdue",
                                new Amendment.OverdueNoticed(BARE, LocalDate.of(2026, 6, 1), "chờ giám định")),
                        new AmendmentPapers.OverdueFacts("Người khiếu nại có quyền khởi kiện.", null)),
                List.of(
                        "Về việc khiếu nại lần hai chưa được giải quyết trong thời hạn",
                        "Lý do: chờ giám định.",
                        "Người khiếu nại có quyền khởi kiện."),
                List.of("và 3 người khác", "136/2025", "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh;"));
    }

    private static PaperRow index() {
        return new PaperRow(
                "K-17",
                "MỤC LỤC HỒ SƠ",
                "Giải quyết khiếu nại",
                ComplaintPaperRows.full(
                        "K-17",
                        Map.of(),
                        AmendmentPapers.IndexFacts.of(new Amendment.FileIndexed(
                                FULL,
                                List.of(
                                        new Amendment.Leaf("Đơn khiếu nại", "nhận ngày 03/08/2026", 3),
                                        new Amendment.Leaf("Thông báo thụ lý", "số 05/TB-UBND", 1),
                                        new Amendment.Leaf("Trích lục bản đồ địa chính", null, 12))))),
                List.of(
                        "1. Đơn khiếu nại, nhận ngày 03/08/2026: bút lục từ 1 đến 3.",
                        "2. Thông báo thụ lý, số 05/TB-UBND: bút lục từ 4 đến 4.",
                        "3. Trích lục bản đồ địa chính: bút lục từ 5 đến 16.",
                        "Hồ sơ có 16 trang."),
                ComplaintPaperRows.bare(
                        "K-17",
                        Map.of(),
                        AmendmentPapers.IndexFacts.of(new Amendment.FileIndexed(
                                BARE, List.of(new Amendment.Leaf("Đơn khiếu nại", null, 2))))),
                List.of("Giải quyết khiếu nại lần hai", "1. Đơn khiếu nại: bút lục từ 1 đến 2."),
                List.of("nhận ngày", "136/2025"));
    }

    private static PaperRow originals() {
        return new PaperRow(
                "K-18",
                "BIÊN BẢN",
                "Về việc trả lại giấy tờ, tài liệu gốc",
                ComplaintPaperRows.full(
                        "K-18",
                        Map.of(
                                "returned",
                                new Amendment.OriginalsReturned(
                                        FULL,
                                        OriginalsTaker.REPRESENTATIVE,
                                        List.of(
                                                new Amendment.Original(
                                                        "Giấy chứng nhận quyền sử dụng đất", "bản gốc, nguyên vẹn"),
                                                new Amendment.Original("Trích lục bản đồ", "bản chính, rách mép")),
                                        "Giấy biên nhận số 12 ngày 03/08/2026")),
                        null),
                List.of(
                        "nhận được đơn khiếu nại lần đầu của bà Nguyễn Thị Quỳnh Hoa",
                        "trả lại người đại diện, người được ủy quyền của người khiếu nại các giấy tờ, tài liệu gốc sau đây:",
                        "1. Giấy chứng nhận quyền sử dụng đất; tình trạng: bản gốc, nguyên vẹn;",
                        "2. Trích lục bản đồ; tình trạng: bản chính, rách mép.",
                        "Giấy biên nhận: số 12 ngày 03/08/2026."),
                ComplaintPaperRows.bare(
                        "K-18",
                        Map.of(
                                "returned",
                                new Amendment.OriginalsReturned(
                                        BARE,
                                        OriginalsTaker.POSTED,
                                        List.of(new Amendment.Original("Sổ hộ khẩu", "bản gốc")),
                                        null)),
                        null),
                List.of(
                        "nhận được đơn khiếu nại lần hai",
                        "trả lại người khiếu nại qua bưu chính các giấy tờ",
                        "1. Sổ hộ khẩu; tình trạng: bản gốc."),
                List.of("Giấy biên nhận", "136/2025"));
    }
}
