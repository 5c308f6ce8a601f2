package vn.kntc.reception;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kntc.document.FramedPaper;
import vn.kntc.document.PaperRow;
import vn.kntc.handling.paper.IdentityBlock;
import vn.kntc.handling.paper.PaperBook;
import vn.kntc.handling.paper.SampleFrames;

/** The papers of the desk, full and bare. */
public final class ReceptionPaperRows {

    private static final String NUMBER = "NHANHOA-2026-000007";
    private static final IdentityBlock VISITOR = new IdentityBlock(
            "bà Nguyễn Thị Quỳnh Hoa",
            null,
            "số 27, tổ dân phố Hữu Bằng",
            "Số căn cước",
            "027183004455",
            LocalDate.of(2021, 5, 4),
            "Cục Cảnh sát quản lý hành chính về trật tự xã hội");
    private static final IdentityBlock NOBODY =
            new IdentityBlock("người tố cáo của lượt tiếp số " + NUMBER, null, null, null, null, null, null);

    private ReceptionPaperRows() {}

    /** What the room tells of its papers. */
    public static PaperBook book() {
        return new VisitPaperBook();
    }

    public static Stream<PaperRow> all() {
        return Stream.of(statement(), refusal(), receipt(), letter());
    }

    private static PaperRow statement() {
        return new PaperRow(
                "P-01",
                "BIÊN BẢN",
                "Ghi nội dung trình bày của công dân",
                paper(
                        "P-01",
                        PaperRow.FULL_DAY,
                        VISITOR,
                        facts(
                                "khiếu nại",
                                "08 giờ 30 phút",
                                List.of(new VisitPaperCase.DocumentLine(
                                        "Quyết định số 98/QĐ-UBND", "03", "bản phô tô"))),
                        Map.of(),
                        new VisitPapers.StatementFacts(
                                VISITOR, "Gia đình tôi chưa được đo lại thửa đất", "Sớm đo lại thửa đất")),
                List.of(
                        "Vào hồi 08 giờ 30 phút, ngày 03 tháng 8 năm 2026, tại nơi tiếp công dân của Ủy ban nhân dân phường Nhân Hòa:",
                        "Người ghi: ông (bà) Lê Thu Hà, công chức tư pháp.",
                        "Người trình bày: bà Nguyễn Thị Quỳnh Hoa.",
                        "Số căn cước: 027183004455, cấp ngày 04/05/2021",
                        "Địa chỉ: số 27, tổ dân phố Hữu Bằng.",
                        "Gia đình tôi chưa được đo lại thửa đất.",
                        "Yêu cầu, đề nghị: Sớm đo lại thửa đất.",
                        "1. Quyết định số 98/QĐ-UBND: 03 trang, bản phô tô.",
                        "đọc lại cho người trình bày nghe",
                        "NGƯỜI TRÌNH BÀY",
                        "NGƯỜI GHI BIÊN BẢN",
                        "Lê Thu Hà",
                        "- Người trình bày;"),
                paper(
                        "P-01",
                        PaperRow.BARE_DAY,
                        NOBODY,
                        facts("tố cáo", null, List.of()),
                        Map.of(),
                        new VisitPapers.StatementFacts(NOBODY, null, null)),
                List.of(
                        "Người trình bày: người tố cáo của lượt tiếp số " + NUMBER,
                        "Nội dung (tóm tắt):",
                        "được giữ bí mật"),
                List.of("Vào hồi", "Địa chỉ:", "căn cước", "Yêu cầu", "kèm theo"));
    }

    private static PaperRow refusal() {
        return new PaperRow(
                "TCD-01",
                "THÔNG BÁO",
                "Về việc từ chối tiếp công dân",
                paper(
                        "TCD-01",
                        PaperRow.FULL_DAY,
                        VISITOR,
                        facts("kiến nghị, phản ánh", null, List.of()),
                        Map.of(
                                "refusal",
                                new VisitPaperCase.RefusalFrame(
                                        "Phản ánh đã được trả lời tại Công văn số 12/UBND-VP ngày 02/7/2026.",
                                        "điểm h khoản 1 Điều 4 Nghị định 154/2026/NĐ-CP")),
                        null),
                List.of(
                        "Kính gửi: Bà Nguyễn Thị Quỳnh Hoa.",
                        "Vào ngày 03 tháng 8 năm 2026, bà Nguyễn Thị Quỳnh Hoa đến Ủy ban nhân dân phường Nhân Hòa để kiến nghị, phản ánh.",
                        "Số căn cước: 027183004455, cấp ngày 04/05/2021, nơi cấp: Cục Cảnh sát",
                        "Địa chỉ: số 27, tổ dân phố Hữu Bằng.",
                        "Nội dung (tóm tắt): ",
                        "Lý do từ chối: Phản ánh đã được trả lời tại Công văn số 12/UBND-VP ngày 02/7/2026.",
                        "Căn cứ điểm h khoản 1 Điều 4 Nghị định 154/2026/NĐ-CP, Ủy ban nhân dân phường Nhân Hòa từ chối tiếp bà Nguyễn Thị Quỳnh Hoa",
                        "thông báo để bà Nguyễn Thị Quỳnh Hoa biết./."),
                paper(
                        "TCD-01",
                        PaperRow.BARE_DAY,
                        NOBODY,
                        facts("tố cáo", null, List.of()),
                        Map.of(
                                "refusal",
                                new VisitPaperCase.RefusalFrame(
                                        "Đã giải quyết đúng pháp luật", "khoản 3 Điều 9 Luật Tiếp công dân")),
                        null),
                List.of(
                        "Kính gửi: Người tố cáo của lượt tiếp số " + NUMBER,
                        "Căn cứ khoản 3 Điều 9 Luật Tiếp công dân"),
                List.of("Địa chỉ", "căn cước", "154/2026"));
    }

    private static PaperRow receipt() {
        return new PaperRow(
                "TCD-02",
                "GIẤY BIÊN NHẬN",
                "Thông tin, tài liệu",
                paper(
                        "TCD-02",
                        PaperRow.FULL_DAY,
                        VISITOR,
                        facts(
                                "khiếu nại",
                                "08 giờ 30 phút",
                                List.of(
                                        new VisitPaperCase.DocumentLine("Đơn khiếu nại", "02", "bản chính"),
                                        new VisitPaperCase.DocumentLine(
                                                "Quyết định số 98/QĐ-UBND", "03", "bản phô tô"))),
                        Map.of(),
                        new VisitPapers.ReceiptFacts(VISITOR)),
                List.of(
                        "Vào hồi 08 giờ 30 phút, ngày 03 tháng 8 năm 2026, tại nơi tiếp công dân của Ủy ban nhân dân phường Nhân Hòa:",
                        "Người nhận: ông (bà) Lê Thu Hà, công chức tư pháp.",
                        "Người cung cấp: bà Nguyễn Thị Quỳnh Hoa.",
                        "Số căn cước: 027183004455, cấp ngày 04/05/2021",
                        "1. Đơn khiếu nại: 02 trang, bản chính;",
                        "2. Quyết định số 98/QĐ-UBND: 03 trang, bản phô tô.",
                        "được lập thành 02 bản, giao cho người cung cấp 01 bản./.",
                        "NGƯỜI CUNG CẤP",
                        "NGƯỜI NHẬN",
                        "Lê Thu Hà",
                        "- Người cung cấp;"),
                paper(
                        "TCD-02",
                        PaperRow.BARE_DAY,
                        NOBODY,
                        facts(
                                "tố cáo",
                                null,
                                List.of(new VisitPaperCase.DocumentLine("Đĩa ghi âm", "01", "bản chính"))),
                        Map.of(),
                        new VisitPapers.ReceiptFacts(NOBODY)),
                List.of("Vào ngày 03 tháng 8 năm 2026, tại", "Người cung cấp: người tố cáo của lượt tiếp số " + NUMBER),
                List.of("hồi", "Địa chỉ", "căn cước"));
    }

    private static PaperRow letter() {
        return new PaperRow(
                "P-05",
                "THÔNG BÁO",
                "Về việc kết quả tiếp công dân",
                paper(
                        "P-05",
                        PaperRow.FULL_DAY,
                        VISITOR,
                        facts("khiếu nại", null, List.of()),
                        Map.of("result", result(ResultOutcome.A, "Đơn được giao Phòng Kinh tế tham mưu thụ lý")),
                        null),
                List.of(
                        "Kính gửi: Bà Nguyễn Thị Quỳnh Hoa.",
                        "Địa chỉ: số 27, tổ dân phố Hữu Bằng.",
                        "Vào ngày 03 tháng 8 năm 2026, Ủy ban nhân dân phường Nhân Hòa tiếp bà Nguyễn Thị Quỳnh Hoa.",
                        "Căn cứ khoản 1 Điều 28 Luật Tiếp công dân",
                        "nội dung nêu trên được thụ lý giải quyết.",
                        "Đơn được giao Phòng Kinh tế tham mưu thụ lý.",
                        "biết./."),
                paper(
                        "P-05",
                        PaperRow.BARE_DAY,
                        NOBODY,
                        facts("tố cáo", null, List.of()),
                        Map.of("result", result(ResultOutcome.D, "Đã chuyển Thanh tra tỉnh.")),
                        null),
                List.of("đã được chuyển đến cơ quan, tổ chức, đơn vị có thẩm quyền."),
                List.of("Địa chỉ", "được thụ lý giải quyết", "cần thêm thời gian"));
    }

    private static VisitResult result(ResultOutcome outcome, String text) {
        return new VisitResult(PaperRow.FULL_DAY, outcome, ResultWay.LETTER, text, null, null);
    }

    /** @param at time of day, or null */
    private static VisitPaperCase.Facts facts(String kind, String at, List<VisitPaperCase.DocumentLine> documents) {
        var day = LocalDate.of(2026, 8, 3);
        return new VisitPaperCase.Facts(
                NUMBER, kind, day, day, at, "Việc bồi thường khi thu hồi đất.", documents, "02");
    }

    private static FramedPaper paper(
            String form,
            LocalDate on,
            IdentityBlock visitor,
            VisitPaperCase.Facts facts,
            Map<String, Object> more,
            Record workedOut) {
        Map<String, Object> frames = new HashMap<>(more);
        frames.put("case", facts);
        frames.put("parties", SampleFrames.parties(visitor, null, null, null));
        return SampleFrames.paper(form, on, frames, workedOut);
    }
}
