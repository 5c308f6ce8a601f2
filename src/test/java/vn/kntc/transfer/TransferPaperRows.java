package vn.kntc.transfer;

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

/** The papers of a transfer, full and bare. */
public final class TransferPaperRows {

    private static final String NUMBER = "NHANHOA-2026-000007";
    private static final String DEPARTMENT = "Sở Nông nghiệp và Môi trường tỉnh Bắc Ninh";
    private static final String PROVINCE = "Ủy ban nhân dân tỉnh Bắc Ninh";
    private static final LocalDate RECEIVED = LocalDate.of(2026, 8, 3);

    private TransferPaperRows() {}

    public static PaperBook book() {
        return new TransferPaperBook();
    }

    public static Stream<PaperRow> all() {
        return Stream.of(denunciation(), feedback(), notice(), urging(), resultLetter());
    }

    private static PaperRow denunciation() {
        return new PaperRow(
                "XLD-03",
                "PHIẾU CHUYỂN ĐƠN TỐ CÁO",
                "V/v chuyển đơn tố cáo",
                paper("XLD-03", PaperRow.FULL_DAY, facts("tố cáo", LocalDate.of(2026, 7, 30)), full(), null, null),
                List.of(
                        "Kính gửi: " + DEPARTMENT + ".",
                        "Địa chỉ: số 1, đường Suối Hoa",
                        "Vào ngày 03 tháng 8 năm 2026",
                        "của công dân, đơn đề ngày 30/07/2026 (hồ sơ số " + NUMBER + ").",
                        "Nội dung đơn (tóm tắt): việc cấp phép",
                        "Căn cứ Luật Tố cáo số 25/2018/QH14",
                        "Căn cứ Nghị định số 156/2026/NĐ-CP",
                        "Căn cứ Thông tư số 05/2021/TT-TTCP",
                        "không thuộc thẩm quyền giải quyết của Ủy ban nhân dân phường Nhân Hòa",
                        "1. đơn (bản chính), 03 trang;",
                        "2. ảnh chụp hiện trường.",
                        "giữ bí mật",
                        "thông báo kết quả giải quyết đến Ủy ban nhân dân phường Nhân Hòa./."),
                paper("XLD-03", PaperRow.BARE_DAY, facts("tố cáo", null), bare(), null, null),
                List.of("của công dân (hồ sơ số " + NUMBER + ").", "Luật Tố cáo"),
                List.of("156/2026", "136/2025", "Địa chỉ", "đơn đề ngày"));
    }

    private static PaperRow feedback() {
        var petitioner = new IdentityBlock(
                "bà Nguyễn Thị Quỳnh Hoa", null, "số 27, tổ dân phố Hữu Bằng", null, null, null, null);
        return new PaperRow(
                "XLD-04",
                "PHIẾU CHUYỂN ĐƠN KIẾN NGHỊ, PHẢN ÁNH",
                "V/v chuyển đơn kiến nghị, phản ánh",
                paper(
                        "XLD-04",
                        PaperRow.FULL_DAY,
                        facts("kiến nghị, phản ánh", LocalDate.of(2026, 7, 30)),
                        full(),
                        SampleFrames.parties(petitioner, 2, null, null),
                        null),
                List.of(
                        "Kính gửi: " + DEPARTMENT + ".",
                        "nhận được đơn kiến nghị, phản ánh của bà Nguyễn Thị Quỳnh Hoa, đơn đề ngày 30/07/2026.",
                        "Địa chỉ của người nộp đơn: số 27",
                        "2 người khác",
                        "Căn cứ Luật Tiếp công dân số 42/2013/QH13",
                        "Căn cứ Luật số 136/2025/QH15",
                        "1. đơn (bản chính), 03 trang;",
                        "trả lời người nộp đơn"),
                paper("XLD-04", PaperRow.BARE_DAY, facts("khiếu nại", null), bare(), null, null),
                List.of("PHIẾU CHUYỂN ĐƠN KHIẾU NẠI", "của người nộp đơn của hồ sơ " + NUMBER + "."),
                List.of("136/2025", "Địa chỉ", "người khác", "đơn đề ngày"));
    }

    private static PaperRow notice() {
        return new PaperRow(
                "T-05",
                "Kính gửi: Người gửi đơn tố cáo trong hồ sơ số " + NUMBER + ".",
                "V/v chuyển đơn tố cáo đến cơ quan có thẩm quyền",
                paper("T-05", PaperRow.FULL_DAY, facts("tố cáo", LocalDate.of(2026, 7, 30)), full(), null, null),
                List.of(
                        "Vào ngày 03 tháng 8 năm 2026",
                        "đề ngày 30/07/2026",
                        "Căn cứ Luật Tố cáo",
                        "đã chuyển đơn đến " + DEPARTMENT
                                + " theo Phiếu chuyển đơn tố cáo số 15/PC-UBND ngày 05/08/2026",
                        "chỉ được chuyển một lần"),
                paper("T-05", PaperRow.BARE_DAY, facts("tố cáo", null), bare(), null, null),
                List.of("nhận được đơn tố cáo trong hồ sơ nêu trên"),
                List.of("156/2026", "đề ngày"));
    }

    private static PaperRow urging() {
        return new PaperRow(
                "P-11",
                "Kính gửi: " + DEPARTMENT + ".",
                "V/v đôn đốc giải quyết đơn kiến nghị, phản ánh",
                paper(
                        "P-11",
                        PaperRow.FULL_DAY,
                        facts("kiến nghị, phản ánh", null),
                        full(),
                        null,
                        new TransferPapers.UrgingFacts(
                                2,
                                "BACNINH-2026-000009",
                                LocalDate.of(2026, 8, 6),
                                60,
                                "Trường hợp vẫn chưa có kết quả thì báo cáo.")),
                List.of(
                        "Tại văn bản số 15/PC-UBND ngày 05/08/2026",
                        "hồ sơ tiếp nhận số BACNINH-2026-000009",
                        "Văn bản được gửi ngày 06/08/2026; đến nay đã 60 ngày",
                        "lần đôn đốc thứ 2",
                        "thông báo kết quả đến Ủy ban nhân dân phường Nhân Hòa",
                        "Trường hợp vẫn chưa có kết quả thì báo cáo."),
                paper(
                        "P-11",
                        PaperRow.BARE_DAY,
                        facts("tố cáo", null),
                        bare(),
                        null,
                        new TransferPapers.UrgingFacts(1, null, LocalDate.of(2026, 8, 6), 30, null)),
                List.of("V/v đôn đốc giải quyết đơn tố cáo", "lần đôn đốc thứ 1"),
                List.of("hồ sơ tiếp nhận", "vẫn chưa có kết quả"));
    }

    private static PaperRow resultLetter() {
        var petitioner = new IdentityBlock(
                "bà Nguyễn Thị Quỳnh Hoa", null, "số 27, tổ dân phố Hữu Bằng", null, null, null, null);
        return new PaperRow(
                "P-12B",
                "Kính gửi: Bà Nguyễn Thị Quỳnh Hoa.",
                "V/v báo kết quả giải quyết đơn kiến nghị, phản ánh",
                paper(
                        "P-12B",
                        PaperRow.FULL_DAY,
                        facts("kiến nghị, phản ánh", null),
                        full(),
                        SampleFrames.parties(petitioner, null, null, null),
                        new TransferPapers.ResultFacts(
                                LocalDate.of(2026, 8, 20),
                                DEPARTMENT,
                                "80/STNMT",
                                LocalDate.of(2026, 8, 18),
                                "đã dừng khai thác")),
                List.of(
                        "Địa chỉ: số 27",
                        "hồ sơ số " + NUMBER + " và đã chuyển đến " + DEPARTMENT
                                + " theo văn bản số 15/PC-UBND ngày 05/08/2026.",
                        "vào ngày 20/08/2026 từ " + DEPARTMENT + " (văn bản số 80/STNMT ngày 18/08/2026):",
                        "đã dừng khai thác."),
                paper(
                        "P-12B",
                        PaperRow.BARE_DAY,
                        facts("tố cáo", null),
                        bare(),
                        null,
                        new TransferPapers.ResultFacts(LocalDate.of(2026, 8, 20), PROVINCE, null, null, "đã kết luận")),
                List.of("Kính gửi: Người nộp đơn của hồ sơ số " + NUMBER + ".", "từ " + PROVINCE + ":"),
                List.of("văn bản số 80", "Địa chỉ"));
    }

    private static TransferPaperCase.Facts facts(String kind, LocalDate writtenOn) {
        return new TransferPaperCase.Facts(NUMBER, kind, RECEIVED, writtenOn, "Việc cấp phép khai thác cát.");
    }

    private static TransferPaperCase.To full() {
        return new TransferPaperCase.To(DEPARTMENT, "số 1, đường Suối Hoa, phường Võ Cường");
    }

    private static TransferPaperCase.To bare() {
        return new TransferPaperCase.To(PROVINCE, null);
    }

    private static FramedPaper paper(
            String form,
            LocalDate on,
            TransferPaperCase.Facts facts,
            TransferPaperCase.To to,
            Record parties,
            Record workedOut) {
        Map<String, Object> frames = new HashMap<>();
        frames.put("case", facts);
        frames.put("receiver", to);
        frames.put("papers", List.of("đơn (bản chính), 03 trang", "ảnh chụp hiện trường"));
        frames.put("slip", new TransferPaperCase.SlipFacts("15/PC-UBND", LocalDate.of(2026, 8, 5)));
        frames.put("parties", parties);
        return SampleFrames.paper(form, on, frames, workedOut);
    }
}
