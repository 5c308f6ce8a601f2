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

/** The papers of what a petition calls for beside its route, full and bare. */
final class FlagPaperRows {

    private static final String NUMBER = "NHANHOA-2026-000007";
    private static final String POLICE = "Cơ quan Cảnh sát điều tra Công an tỉnh Bắc Ninh";
    private static final String PRESS = "Báo Bắc Ninh";
    private static final List<String> PAPERS = List.of("đơn (bản sao), 03 trang", "ảnh chụp hiện trường");

    private FlagPaperRows() {}

    static Stream<PaperRow> all() {
        return Stream.of(report(), request(), investigation(), answer(), originals());
    }

    private static PaperRow report() {
        return new PaperRow(
                FlagPapers.REPORT,
                "PHIẾU BÁO CÁO",
                "Về vụ việc phức tạp, gay gắt, đông người hoặc liên quan đến chính sách dân tộc, tôn giáo",
                paper(
                        FlagPapers.REPORT,
                        PaperRow.FULL_DAY,
                        "khiếu nại",
                        said(
                                PetitionFlag.F1,
                                "Công an phường",
                                null,
                                "ba mươi người tập trung",
                                "đối thoại ngay",
                                List.of())),
                List.of(
                        "Kính gửi: Chủ tịch Ủy ban nhân dân phường Nhân Hòa.",
                        "(hồ sơ số " + NUMBER + ").",
                        "Căn cứ: khoản 2 Điều 1.",
                        "Tình hình: ba mươi người tập trung.",
                        "Biện pháp đề xuất: đối thoại ngay.",
                        "đề nghị phối hợp: Công an phường."),
                paper(
                        FlagPapers.REPORT,
                        PaperRow.BARE_DAY,
                        "khiếu nại",
                        said(PetitionFlag.F5, null, null, "có tình tiết mới", "xem xét lại", List.of())),
                List.of("Về việc xem xét lại quyết định giải quyết khiếu nại đã có hiệu lực"),
                List.of("đề nghị phối hợp:"));
    }

    private static PaperRow request() {
        return new PaperRow(
                FlagPapers.REQUEST,
                "Kính gửi: " + POLICE + ".",
                "V/v ngăn chặn thiệt hại do hành vi bị tố cáo",
                paper(
                        FlagPapers.REQUEST,
                        PaperRow.FULL_DAY,
                        "tố cáo",
                        said(PetitionFlag.F3, POLICE, null, "đang đổ thải xuống sông", "dừng việc đổ thải", List.of())),
                List.of(
                        "nhận được đơn tố cáo (hồ sơ số " + NUMBER + ").",
                        "Tình hình: đang đổ thải xuống sông.",
                        "thực hiện theo thẩm quyền: dừng việc đổ thải.",
                        "thông báo kết quả"),
                paper(
                        FlagPapers.REQUEST,
                        PaperRow.BARE_DAY,
                        "khiếu nại",
                        said(
                                PetitionFlag.F4,
                                "Chủ tịch Ủy ban nhân dân tỉnh",
                                null,
                                "sắp cưỡng chế",
                                "tạm đình chỉ",
                                List.of())),
                List.of("V/v đề nghị tạm đình chỉ thi hành quyết định bị khiếu nại"),
                List.of("tố cáo"));
    }

    private static PaperRow investigation() {
        return new PaperRow(
                FlagPapers.INVESTIGATION,
                "Kính gửi: " + POLICE + ".",
                "V/v chuyển hồ sơ, tài liệu vụ việc có dấu hiệu tội phạm",
                paper(
                        FlagPapers.INVESTIGATION,
                        PaperRow.FULL_DAY,
                        "tố cáo",
                        said(PetitionFlag.F2, POLICE, null, "thu tiền không lập phiếu", null, PAPERS)),
                List.of(
                        "Dấu hiệu của tội phạm: thu tiền không lập phiếu.",
                        "chuyển hồ sơ, tài liệu đến " + POLICE,
                        "1. đơn (bản sao), 03 trang;",
                        "2. ảnh chụp hiện trường."),
                paper(
                        FlagPapers.INVESTIGATION,
                        PaperRow.BARE_DAY,
                        "tố cáo",
                        said(PetitionFlag.F2, POLICE, null, "thu tiền không lập phiếu", null, List.of())),
                List.of("Dấu hiệu của tội phạm"),
                List.of("chuyển kèm theo:"));
    }

    private static PaperRow answer() {
        return new PaperRow(
                FlagPapers.ANSWER,
                "Kính gửi: " + PRESS + ".",
                "V/v trả lời về đơn tố cáo được chuyển đến",
                paper(
                        FlagPapers.ANSWER,
                        PaperRow.FULL_DAY,
                        "tố cáo",
                        said(PetitionFlag.F7, PRESS, "12/BBN ngày 01/08/2026", "đã thụ lý tố cáo", null, List.of())),
                List.of(
                        "nhận được đơn tố cáo do " + PRESS + " chuyển tới (văn bản 12/BBN ngày 01/08/2026), hồ sơ số "
                                + NUMBER + ".",
                        "Kết quả xử lý: đã thụ lý tố cáo.",
                        "giữ bí mật"),
                paper(
                        FlagPapers.ANSWER,
                        PaperRow.BARE_DAY,
                        "tố cáo",
                        said(PetitionFlag.F7, PRESS, null, "đã chuyển đơn", null, List.of())),
                List.of("do " + PRESS + " chuyển tới, hồ sơ số " + NUMBER + "."),
                List.of("12/BBN"));
    }

    private static PaperRow originals() {
        var petitioner = new IdentityBlock(
                "bà Nguyễn Thị Quỳnh Hoa", null, "số 27, tổ dân phố Hữu Bằng", null, null, null, null);
        return new PaperRow(
                FlagPapers.ORIGINALS,
                "BIÊN BẢN",
                "Về việc trả lại giấy tờ, tài liệu gốc",
                returned(PaperRow.FULL_DAY, "người nộp đơn", "05/BN ngày 03/08/2026", petitioner),
                List.of(
                        "nhận được đơn khiếu nại của bà Nguyễn Thị Quỳnh Hoa kèm giấy tờ, tài liệu gốc.",
                        "Ngày 05/08/2026",
                        "trả lại người nộp đơn các giấy tờ",
                        "1. giấy chứng nhận quyền sử dụng đất; tình trạng: nguyên vẹn;",
                        "2. quyết định giao đất; tình trạng: rách mép.",
                        "Giấy biên nhận: 05/BN ngày 03/08/2026.",
                        "NGƯỜI NHẬN"),
                returned(PaperRow.BARE_DAY, "người nộp đơn qua bưu chính", null, null),
                List.of("của người nộp đơn của hồ sơ " + NUMBER + " kèm giấy tờ"),
                List.of("Giấy biên nhận:"));
    }

    private static FlagPapers.Facts said(
            PetitionFlag flag, String receiver, String reference, String gist, String measure, List<String> papers) {
        return new FlagPapers.Facts(flag, "khoản 2 Điều 1", receiver, reference, gist, measure, papers);
    }

    private static FramedPaper paper(String form, LocalDate on, String kind, FlagPapers.Facts said) {
        Map<String, Object> frames = new HashMap<>();
        frames.put("case", ConclusionPaperRows.facts(kind));
        frames.put("flagged", said);
        frames.put("parties", null);
        return SampleFrames.paper(form, on, frames, null);
    }

    private static FramedPaper returned(LocalDate on, String receiver, String receipt, IdentityBlock petitioner) {
        Map<String, Object> frames = new HashMap<>();
        frames.put("case", ConclusionPaperRows.facts("khiếu nại"));
        frames.put(
                "returned",
                new FlagPapers.ReturnFacts(
                        on,
                        receiver,
                        List.of(
                                new ReturnedOriginal("giấy chứng nhận quyền sử dụng đất", "nguyên vẹn"),
                                new ReturnedOriginal("quyết định giao đất", "rách mép")),
                        receipt));
        frames.put("parties", petitioner == null ? null : SampleFrames.parties(petitioner, null, null, null));
        return SampleFrames.paper(FlagPapers.ORIGINALS, on, frames, null);
    }
}
