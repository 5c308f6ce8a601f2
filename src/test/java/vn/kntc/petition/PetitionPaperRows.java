package vn.kntc.petition;

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

/** The papers of a petition, full and bare. */
public final class PetitionPaperRows {

    private static final String NUMBER = "NHANHOA-2026-000007";

    private PetitionPaperRows() {}

    /** What the room tells of its papers. */
    public static PaperBook book() {
        return new PetitionPaperBook();
    }

    public static Stream<PaperRow> all() {
        return Stream.of(
                        Stream.of(proposal(), guidance(), otherGuidance()),
                        ConclusionPaperRows.all(),
                        FlagPaperRows.all())
                .flatMap(rows -> rows);
    }

    private static PaperRow proposal() {
        return new PaperRow(
                "XLD-01",
                "PHIẾU ĐỀ XUẤT THỤ LÝ ĐƠN KHIẾU NẠI",
                null,
                paper(
                        "XLD-01",
                        PaperRow.FULL_DAY,
                        new PetitionPaperCase.Facts(
                                NUMBER,
                                "khiếu nại",
                                false,
                                LocalDate.of(2026, 2, 3),
                                2,
                                "Bồi thường đất tại \"Cửa Đình\" thiếu 262,5 m².\r\nDòng thứ hai của người viết.",
                                "Chủ tịch Ủy ban nhân dân phường, ngày 02/01/2026."),
                        null,
                        person("bà Nguyễn Thị Quỳnh Hoa", "số 27, tổ dân phố Hữu Bằng"),
                        new PetitionPapers.ProposalFacts("đủ điều kiện thụ lý.", "Công chức tư pháp", "Lê Thu Hà")),
                List.of(
                        "Kính gửi: Chủ tịch Ủy ban nhân dân phường Nhân Hòa.",
                        "Vào ngày 03 tháng 02 năm 2026, Ủy ban nhân dân phường Nhân Hòa nhận được đơn khiếu nại của bà Nguyễn Thị Quỳnh Hoa.",
                        "Địa chỉ: số 27",
                        "2 người khác",
                        "Nội dung đơn (tóm tắt): Bồi thường",
                        "\nDòng thứ hai của người viết",
                        "Việc giải quyết trước đó: Chủ tịch Ủy ban nhân dân phường, ngày 02/01/2026",
                        "quy định của pháp luật: đủ điều kiện",
                        "Đề xuất: Đề nghị thụ lý khiếu nại để giải quyết theo thẩm quyền.",
                        "PHÊ DUYỆT CỦA THỦ TRƯỞNG",
                        "NGƯỜI ĐỀ XUẤT",
                        "CÔNG CHỨC TƯ PHÁP",
                        "Lê Thu Hà"),
                paper(
                        "XLD-01",
                        PaperRow.BARE_DAY,
                        new PetitionPaperCase.Facts(
                                NUMBER,
                                "tố cáo",
                                false,
                                LocalDate.of(2026, 6, 3),
                                null,
                                "Hành vi của công chức.",
                                null),
                        null,
                        null,
                        new PetitionPapers.ProposalFacts("đủ điều kiện.", "Công chức tư pháp", "Lê Thu Hà")),
                List.of(
                        "PHIẾU ĐỀ XUẤT THỤ LÝ ĐƠN TỐ CÁO",
                        "nhận được đơn tố cáo của người nộp đơn của hồ sơ " + NUMBER + "."),
                List.of("Địa chỉ", "người khác", "trước đó", "TRƯỞNG PHÒNG"));
    }

    private static PaperRow otherGuidance() {
        var petitioner = person("bà Nguyễn Thị Quỳnh Hoa", "số 27, tổ dân phố Hữu Bằng");
        return new PaperRow(
                "XLD-02A",
                "PHIẾU HƯỚNG DẪN",
                "V/v hướng dẫn gửi đơn kiến nghị, phản ánh",
                paper(
                        "XLD-02A",
                        PaperRow.FULL_DAY,
                        ConclusionPaperRows.facts("kiến nghị, phản ánh"),
                        Guidance.toBody("Sở Xây dựng tỉnh Bắc Ninh"),
                        petitioner,
                        null),
                List.of(
                        "Kính gửi: Bà Nguyễn Thị Quỳnh Hoa.",
                        "nhận được đơn kiến nghị, phản ánh của bà Nguyễn Thị Quỳnh Hoa.",
                        "Căn cứ Luật Tiếp công dân",
                        "có thẩm quyền giải quyết là Sở Xây dựng tỉnh Bắc Ninh."),
                paper(
                        "XLD-02A",
                        PaperRow.BARE_DAY,
                        ConclusionPaperRows.facts("tố cáo"),
                        Guidance.toBody("Sở Xây dựng tỉnh Bắc Ninh"),
                        null,
                        null),
                List.of("Kính gửi: Người nộp đơn của hồ sơ số " + NUMBER + "."),
                List.of("Luật Khiếu nại", "Địa chỉ:", "136/2025"));
    }

    private static PaperRow guidance() {
        return new PaperRow(
                "XLD-02",
                "PHIẾU HƯỚNG DẪN",
                "V/v hướng dẫn gửi đơn khiếu nại",
                guidance(PaperRow.FULL_DAY, Guidance.toBody("Sở Nông nghiệp và Môi trường tỉnh Bắc Ninh")),
                List.of(
                        "Kính gửi: Bà Nguyễn Thị Quỳnh Hoa.",
                        "Địa chỉ: số 27",
                        "Vào ngày 05 tháng 8 năm 2026",
                        "nhận được đơn khiếu nại của bà Nguyễn Thị Quỳnh Hoa.",
                        "Nội dung đơn (tóm tắt): Nhiều việc",
                        "Căn cứ Luật Khiếu nại",
                        "Căn cứ Nghị định số 155/2026/NĐ-CP",
                        "Căn cứ Thông tư số 05/2021/TT-TTCP",
                        "có thẩm quyền giải quyết là Sở Nông nghiệp và Môi trường tỉnh Bắc Ninh.",
                        "gửi đơn cùng tài liệu kèm theo đến Sở Nông nghiệp và Môi trường"),
                guidance(
                        PaperRow.BARE_DAY,
                        Guidance.toSupplement(
                                List.of("chữ ký của người khiếu nại", "bản sao Quyết định bị khiếu nại"))),
                List.of(
                        "V/v hướng dẫn bổ sung đơn khiếu nại",
                        "chưa đủ điều kiện thụ lý",
                        "1. chữ ký của người khiếu nại;",
                        "2. bản sao Quyết định bị khiếu nại."),
                List.of("155/2026", "thẩm quyền của các cơ quan khác nhau", "viết thành đơn riêng"));
    }

    static FramedPaper guidance(LocalDate on, Guidance guidance) {
        return paper(
                "XLD-02",
                on,
                new PetitionPaperCase.Facts(NUMBER, "khiếu nại", false, on, null, "Nhiều việc.", null),
                guidance,
                person("bà Nguyễn Thị Quỳnh Hoa", "số 27, tổ dân phố Hữu Bằng"),
                null);
    }

    private static IdentityBlock person(String name, String address) {
        return new IdentityBlock(name, null, address, null, null, null, null);
    }

    private static FramedPaper paper(
            String form,
            LocalDate on,
            PetitionPaperCase.Facts facts,
            Guidance guidance,
            IdentityBlock petitioner,
            Record workedOut) {
        Map<String, Object> frames = new HashMap<>();
        frames.put("case", facts);
        frames.put("guidance", guidance);
        frames.put("parties", petitioner == null ? null : SampleFrames.parties(petitioner, null, null, null));
        return SampleFrames.paper(form, on, frames, workedOut);
    }
}
