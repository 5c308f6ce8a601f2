package vn.kntc.petition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kntc.document.FramedPaper;
import vn.kntc.document.PaperRow;
import vn.kntc.handling.paper.IdentityBlock;
import vn.kntc.handling.paper.SampleFrames;

/** The papers that a petition ends with, full and bare. */
final class ConclusionPaperRows {

    private static final String NUMBER = "NHANHOA-2026-000007";
    private static final String DELEGATION = "Đoàn đại biểu Quốc hội tỉnh Bắc Ninh";
    private static final String LOWER = "Ủy ban nhân dân xã Phù Lãng";
    private static final LocalDate RECEIVED = LocalDate.of(2026, 8, 3);
    private static final List<String> PAPERS = List.of("đơn (bản chính), 03 trang", "ảnh chụp hiện trường");

    private ConclusionPaperRows() {}

    static Stream<PaperRow> all() {
        return Stream.of(
                returned(),
                demand(),
                denunciationDemand(),
                inspection(),
                refusal(),
                filing(),
                overdueReport(),
                acceptance(),
                result(),
                senderNotice());
    }

    private static PaperRow returned() {
        var petitioner = new IdentityBlock(
                "bà Nguyễn Thị Quỳnh Hoa", null, "số 27, tổ dân phố Hữu Bằng", null, null, null, null);
        return new PaperRow(
                ConclusionPapers.RETURN,
                "Kính gửi: " + DELEGATION + ".",
                "V/v trả lại đơn khiếu nại",
                paper(
                        ConclusionPapers.RETURN,
                        PaperRow.FULL_DAY,
                        facts("khiếu nại"),
                        said(
                                DELEGATION,
                                "45/CV-ĐĐBQH ngày 31/07/2026",
                                "quyết định do cấp tỉnh ban hành",
                                PAPERS,
                                null,
                                null),
                        SampleFrames.parties(petitioner, null, null, null),
                        null),
                List.of(
                        "Vào ngày 03 tháng 8 năm 2026",
                        "nhận được đơn khiếu nại của bà Nguyễn Thị Quỳnh Hoa do " + DELEGATION
                                + " chuyển tới (văn bản 45/CV-ĐĐBQH ngày 31/07/2026).",
                        "Căn cứ Luật Tiếp công dân",
                        "Lý do trả lại đơn: quyết định do cấp tỉnh ban hành.",
                        "1. đơn (bản chính), 03 trang;",
                        "2. ảnh chụp hiện trường.",
                        "trả lại đơn để " + DELEGATION + " biết"),
                paper(
                        ConclusionPapers.RETURN,
                        PaperRow.BARE_DAY,
                        facts("tố cáo"),
                        said(DELEGATION, null, "không thuộc thẩm quyền", List.of(), null, null),
                        null,
                        null),
                List.of("của người nộp đơn của hồ sơ " + NUMBER + " do " + DELEGATION + " chuyển tới."),
                List.of("văn bản 45", "kèm theo:", "136/2025"));
    }

    private static PaperRow demand() {
        return new PaperRow(
                ConclusionPapers.DEMAND,
                "Kính gửi: " + LOWER + ".",
                "V/v yêu cầu giải quyết đơn khiếu nại và báo cáo kết quả",
                paper(ConclusionPapers.DEMAND, PaperRow.FULL_DAY, facts("khiếu nại"), overdue(2), null, null),
                List.of(
                        "(hồ sơ số " + NUMBER + "), thuộc thẩm quyền giải quyết của " + LOWER,
                        "Việc chậm giải quyết: đã quá thời hạn 45 ngày.",
                        "Đây là lần đôn đốc thứ 2.",
                        "báo cáo quá trình giải quyết",
                        "trước ngày 20/08/2026./."),
                paper(ConclusionPapers.DEMAND, PaperRow.BARE_DAY, facts("khiếu nại"), overdue(null), null, null),
                List.of("Việc chậm giải quyết: đã quá thời hạn 45 ngày."),
                List.of("lần đôn đốc"));
    }

    private static PaperRow denunciationDemand() {
        return new PaperRow(
                ConclusionPapers.DENUNCIATION_DEMAND,
                "Kính gửi: " + LOWER + ".",
                "V/v yêu cầu báo cáo quá trình giải quyết tố cáo",
                paper(ConclusionPapers.DENUNCIATION_DEMAND, PaperRow.FULL_DAY, facts("tố cáo"), overdue(1), null, null),
                List.of(
                        "nhận được đơn tố cáo (hồ sơ số " + NUMBER + ")",
                        "Căn cứ Luật Tố cáo",
                        "Việc chậm giải quyết: đã quá thời hạn 45 ngày.",
                        "lần đôn đốc thứ 1",
                        "trách nhiệm của người giải quyết",
                        "trước ngày 20/08/2026.",
                        "giữ bí mật"),
                paper(
                        ConclusionPapers.DENUNCIATION_DEMAND,
                        PaperRow.BARE_DAY,
                        facts("tố cáo"),
                        overdue(null),
                        null,
                        null),
                List.of("Luật Tố cáo"),
                List.of("lần đôn đốc", "156/2026"));
    }

    private static PaperRow inspection() {
        return new PaperRow(
                ConclusionPapers.INSPECTION,
                "Kính gửi: Thanh tra tỉnh Bắc Ninh.",
                "V/v thanh tra, kiểm tra theo thông tin có nội dung tố cáo",
                paper(
                        ConclusionPapers.INSPECTION,
                        PaperRow.FULL_DAY,
                        facts("tố cáo"),
                        said("Thanh tra tỉnh Bắc Ninh", null, "có bản sao 03 phiếu thu", PAPERS, null, null),
                        null,
                        null),
                List.of(
                        "nhận được thông tin có nội dung tố cáo (hồ sơ số " + NUMBER + ").",
                        "Căn cứ Luật Tố cáo",
                        "có cơ sở để thẩm tra, xác minh: có bản sao 03 phiếu thu.",
                        "1. đơn (bản chính), 03 trang;",
                        "Đề nghị Thanh tra tỉnh Bắc Ninh thanh tra, kiểm tra"),
                paper(
                        ConclusionPapers.INSPECTION,
                        PaperRow.BARE_DAY,
                        facts("tố cáo"),
                        said("Thanh tra tỉnh Bắc Ninh", null, "có bản sao 03 phiếu thu", List.of(), null, null),
                        null,
                        null),
                List.of("có bản sao 03 phiếu thu."),
                List.of("Tài liệu gửi kèm", "156/2026"));
    }

    private static PaperRow refusal() {
        return new PaperRow(
                ConclusionPapers.REFUSAL,
                "THÔNG BÁO",
                "Về việc không thụ lý tố cáo",
                paper(
                        ConclusionPapers.REFUSAL,
                        PaperRow.FULL_DAY,
                        facts("tố cáo"),
                        said(null, null, "không có cơ sở xác định hành vi vi phạm", List.of(), null, null),
                        null,
                        null),
                List.of(
                        "Căn cứ Luật Tố cáo",
                        "nhận được đơn tố cáo (hồ sơ số " + NUMBER + ").",
                        "không đủ điều kiện thụ lý. Lý do: không có cơ sở xác định hành vi vi phạm.",
                        "thông báo để người tố cáo biết./."),
                paper(
                        ConclusionPapers.REFUSAL,
                        PaperRow.BARE_DAY,
                        facts("tố cáo"),
                        said(null, null, "không rõ người bị tố cáo", List.of(), null, null),
                        null,
                        null),
                List.of("Lý do: không rõ người bị tố cáo."),
                List.of("156/2026"));
    }

    private static PaperRow filing() {
        var until = new ConclusionPapers.FilingFacts(LocalDate.of(2027, 8, 5));
        return new PaperRow(
                ConclusionPapers.FILING,
                "PHIẾU LƯU ĐƠN",
                "Về việc lưu đơn kiến nghị, phản ánh",
                paper(
                        ConclusionPapers.FILING,
                        PaperRow.FULL_DAY,
                        facts("kiến nghị, phản ánh"),
                        said(null, null, "đơn không ghi ngày, không có chữ ký", PAPERS, null, null),
                        null,
                        until),
                List.of(
                        "Kính gửi: Chủ tịch Ủy ban nhân dân phường Nhân Hòa.",
                        "Căn cứ Luật Tiếp công dân",
                        "(hồ sơ số " + NUMBER + ").",
                        "Lý do lưu đơn: đơn không ghi ngày, không có chữ ký.",
                        "1. đơn (bản chính), 03 trang;",
                        "Đơn được lưu đến hết ngày 05/08/2027"),
                paper(
                        ConclusionPapers.FILING,
                        PaperRow.BARE_DAY,
                        facts("khiếu nại"),
                        said(null, null, "đơn rách, không đọc được", List.of(), null, null),
                        null,
                        until),
                List.of("Lý do lưu đơn: đơn rách, không đọc được."),
                List.of("lưu cùng đơn", "136/2025"));
    }

    private static PaperRow overdueReport() {
        return new PaperRow(
                ConclusionPapers.OVERDUE_REPORT,
                "BÁO CÁO",
                "Về khiếu nại quá thời hạn giải quyết ở cấp dưới",
                paper(
                        ConclusionPapers.OVERDUE_REPORT,
                        PaperRow.FULL_DAY,
                        facts("khiếu nại"),
                        overdue(null),
                        null,
                        null),
                List.of(
                        "Kính gửi: Chủ tịch Ủy ban nhân dân phường Nhân Hòa.",
                        "thuộc thẩm quyền giải quyết của " + LOWER,
                        "Việc chậm giải quyết: đã quá thời hạn 45 ngày.",
                        "báo cáo kết quả trước ngày 20/08/2026."),
                paper(
                        ConclusionPapers.OVERDUE_REPORT,
                        PaperRow.BARE_DAY,
                        facts("khiếu nại"),
                        overdue(null),
                        null,
                        null),
                List.of("xem xét, quyết định./."),
                List.of("lần đôn đốc"));
    }

    private static PaperRow acceptance() {
        var until = new ConclusionPapers.AcceptanceFacts(LocalDate.of(2026, 9, 4));
        return new PaperRow(
                ConclusionPapers.ACCEPTANCE,
                "QUYẾT ĐỊNH",
                "Về việc thụ lý tố cáo",
                paper(
                        ConclusionPapers.ACCEPTANCE,
                        PaperRow.FULL_DAY,
                        facts("tố cáo"),
                        said("Trưởng phòng Kinh tế phường", null, "thu phí không có biên lai", List.of(), null, null),
                        null,
                        until),
                List.of(
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG NHÂN HÒA",
                        "Căn cứ Luật Tố cáo",
                        "Điều 1. Thụ lý tố cáo đối với Trưởng phòng Kinh tế phường (hồ sơ số " + NUMBER
                                + ", nhận vào ngày 03 tháng 8 năm 2026).",
                        "Nội dung tố cáo được thụ lý: thu phí không có biên lai.",
                        "Thời hạn giải quyết tố cáo: đến hết ngày 04/09/2026.",
                        "Điều 2. Trưởng phòng Kinh tế phường và cơ quan"),
                paper(
                        ConclusionPapers.ACCEPTANCE,
                        PaperRow.BARE_DAY,
                        facts("tố cáo"),
                        said("Trưởng phòng Kinh tế phường", null, "thu phí sai", List.of(), null, null),
                        null,
                        until),
                List.of("Nội dung tố cáo được thụ lý: thu phí sai."),
                List.of("156/2026"));
    }

    private static PaperRow result() {
        var petitioner = new IdentityBlock(
                "bà Nguyễn Thị Quỳnh Hoa", null, "số 27, tổ dân phố Hữu Bằng", null, null, null, null);
        return new PaperRow(
                ConclusionPapers.RESULT,
                "THÔNG BÁO",
                "Về kết quả xử lý đơn kiến nghị, phản ánh",
                paper(
                        ConclusionPapers.RESULT,
                        PaperRow.FULL_DAY,
                        facts("kiến nghị, phản ánh"),
                        said("Sở Xây dựng tỉnh Bắc Ninh", null, "việc do cấp tỉnh quyết định", List.of(), null, null),
                        SampleFrames.parties(petitioner, null, null, null),
                        new ConclusionPapers.ResultFacts(PetitionAction.OUT_OF_SCOPE)),
                List.of(
                        "Kính gửi: Bà Nguyễn Thị Quỳnh Hoa.",
                        "Địa chỉ: số 27, tổ dân phố Hữu Bằng.",
                        "Căn cứ Luật Tiếp công dân",
                        "đơn không thuộc phạm vi xử lý theo quy định về xử lý đơn.",
                        "Lý do, nội dung: việc do cấp tỉnh quyết định.",
                        "nơi liên hệ: Sở Xây dựng tỉnh Bắc Ninh."),
                paper(
                        ConclusionPapers.RESULT,
                        PaperRow.BARE_DAY,
                        facts("tố cáo"),
                        said(null, null, "không đúng hình thức", List.of(), null, null),
                        null,
                        new ConclusionPapers.ResultFacts(PetitionAction.REFUSE)),
                List.of(
                        "Kính gửi: Người nộp đơn của hồ sơ số " + NUMBER + ".",
                        "đơn không được thụ lý giải quyết tại Ủy ban nhân dân phường Nhân Hòa."),
                List.of("nơi liên hệ", "136/2025", "không thuộc phạm vi"));
    }

    private static PaperRow senderNotice() {
        var petitioner = new IdentityBlock(
                "bà Nguyễn Thị Quỳnh Hoa", null, "số 27, tổ dân phố Hữu Bằng", null, null, null, null);
        return new PaperRow(
                SenderNoticePapers.NOTICE,
                "Kính gửi: " + DELEGATION + ".",
                "V/v báo kết quả xử lý đơn khiếu nại",
                told(
                        PaperRow.FULL_DAY,
                        "khiếu nại",
                        new SenderNoticePapers.Facts(
                                DELEGATION,
                                "45/CV-ĐĐBQH ngày 31/07/2026",
                                "đã hướng dẫn người nộp đơn",
                                "số 15/UBND-VP ngày 05/08/2026"),
                        SampleFrames.parties(petitioner, null, null, null)),
                List.of(
                        "nhận được đơn khiếu nại của bà Nguyễn Thị Quỳnh Hoa do " + DELEGATION
                                + " chuyển tới (văn bản 45/CV-ĐĐBQH ngày 31/07/2026), hồ sơ số " + NUMBER + ".",
                        "Căn cứ Luật Tiếp công dân",
                        "Kết quả: đã hướng dẫn người nộp đơn.",
                        "Văn bản giải quyết: số 15/UBND-VP ngày 05/08/2026.",
                        "thông báo để " + DELEGATION + " biết./."),
                told(
                        PaperRow.BARE_DAY,
                        "tố cáo",
                        new SenderNoticePapers.Facts(DELEGATION, null, "đã chuyển đơn", null),
                        null),
                List.of("của người nộp đơn của hồ sơ " + NUMBER + " do " + DELEGATION + " chuyển tới, hồ sơ số"),
                List.of("văn bản 45", "Văn bản giải quyết", "136/2025"));
    }

    private static FramedPaper told(LocalDate on, String kind, SenderNoticePapers.Facts said, Record parties) {
        Map<String, Object> frames = new HashMap<>();
        frames.put("case", facts(kind));
        frames.put("senderNotice", said);
        frames.put("parties", parties);
        return SampleFrames.paper(SenderNoticePapers.NOTICE, on, frames, null);
    }

    private static ConclusionPapers.Facts overdue(Integer nth) {
        return said(LOWER, null, "đã quá thời hạn 45 ngày", List.of(), LocalDate.of(2026, 8, 20), nth);
    }

    private static ConclusionPapers.Facts said(
            String receiver, String reference, String reason, List<String> papers, LocalDate replyBy, Integer nth) {
        return new ConclusionPapers.Facts(receiver, reference, reason, papers, replyBy, nth);
    }

    static PetitionPaperCase.Facts facts(String kind) {
        return new PetitionPaperCase.Facts(
                NUMBER, kind, false, RECEIVED, null, "việc cấp phép xây dựng tại tổ dân phố", null);
    }

    private static FramedPaper paper(
            String form,
            LocalDate on,
            PetitionPaperCase.Facts facts,
            ConclusionPapers.Facts said,
            Record parties,
            Record workedOut) {
        Map<String, Object> frames = new HashMap<>();
        frames.put("case", facts);
        frames.put("conclusion", said);
        frames.put("parties", parties);
        return SampleFrames.paper(form, on, frames, workedOut);
    }
}
