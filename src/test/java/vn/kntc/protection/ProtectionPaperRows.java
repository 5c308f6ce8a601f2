package vn.kntc.protection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kntc.document.FramedPaper;
import vn.kntc.document.PaperRow;
import vn.kntc.handling.paper.PaperBook;
import vn.kntc.handling.paper.SampleFrames;
import vn.kntc.protection.ProtectionAct.How;
import vn.kntc.protection.ProtectionAct.Measure;
import vn.kntc.protection.ProtectionPaperCase.Changed;
import vn.kntc.protection.ProtectionPaperCase.Decision;
import vn.kntc.protection.ProtectionPaperCase.Earlier;
import vn.kntc.protection.ProtectionPaperCase.Facts;
import vn.kntc.protection.ProtectionPaperCase.Findings;
import vn.kntc.protection.ProtectionPaperCase.Line;
import vn.kntc.protection.ProtectionPaperCase.Refused;

/** The papers of a protection, full and bare. */
public final class ProtectionPaperRows {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String BODY = "Công an tỉnh Bắc Ninh";
    private static final List<Measure> MEASURES = List.of(
            new Measure("Bố trí nơi làm việc riêng", "Phòng Văn hóa - Xã hội"),
            new Measure("Dừng việc luân chuyển đến khi có kết luận.", "Phòng Nội vụ"));

    private ProtectionPaperRows() {}

    public static PaperBook book() {
        return new ProtectionPaperBook();
    }

    public static Stream<PaperRow> all() {
        return Stream.of(demand(), decision(), change(), refusal(), notice());
    }

    private static PaperRow demand() {
        return new PaperRow(
                "B-02",
                "Kính gửi: " + BODY + ".",
                "V/v bảo vệ người tố cáo",
                paper(
                        "B-02",
                        PaperRow.FULL_DAY,
                        true,
                        Map.of("assessed", found(), "decided", decided(DAY.plusDays(9), null))),
                List.of(
                        "Ngày 01/06/2026",
                        "(qua điện thoại), hồ sơ bảo vệ số NHANHOA-2026-700001. Kết quả xem xét: Có tin nhắn đe dọa.",
                        "a) Người tố cáo của hồ sơ tố cáo có liên quan;",
                        "- Người được bảo vệ 1, người thân thích của người tố cáo;",
                        "danh sách kèm theo ở chế độ mật",
                        "- tính mạng, sức khỏe, tài sản, danh dự, nhân phẩm;",
                        "3. Nội dung đề nghị, yêu cầu: Cử người bảo vệ nơi ở.",
                        "4. Đề nghị trả lời",
                        "trước hoặc trong ngày 10/06/2026.",
                        "giữ bí mật việc bảo vệ"),
                paper("B-02", PaperRow.BARE_DAY, false, Map.of("assessed", found(), "decided", decided(null, null))),
                List.of("3. Nội dung đề nghị, yêu cầu: Cử người bảo vệ nơi ở."),
                List.of("Người được bảo vệ 1", "4. Đề nghị trả lời"));
    }

    private static PaperRow decision() {
        return new PaperRow(
                "B-03",
                "QUYẾT ĐỊNH",
                "Về việc áp dụng biện pháp bảo vệ người tố cáo",
                paper("B-03", PaperRow.FULL_DAY, true, Map.of("assessed", found(), "decided", decided(null, null))),
                List.of(
                        "Căn cứ Luật Tố cáo số 25/2018/QH14",
                        "Xét yêu cầu bảo vệ ngày 01/06/2026 (qua điện thoại) của hồ sơ bảo vệ số NHANHOA-2026-700001.",
                        "Điều 1. Áp dụng biện pháp bảo vệ đối với:",
                        "- Người được bảo vệ 1, người thân thích của người tố cáo;",
                        "- tính mạng, sức khỏe, tài sản, danh dự, nhân phẩm;",
                        "1) Bố trí nơi làm việc riêng. Trách nhiệm thực hiện: Phòng Văn hóa - Xã hội.",
                        "2) Dừng việc luân chuyển đến khi có kết luận. Trách nhiệm thực hiện: Phòng Nội vụ.",
                        "từ ngày 02/06/2026 đến khi chấm dứt",
                        "được thi hành ngay"),
                paper("B-03", PaperRow.BARE_DAY, false, Map.of("assessed", found(), "decided", decided(null, null))),
                List.of("1) Bố trí nơi làm việc riêng."),
                List.of("Người được bảo vệ 1", "136/2025/QH15"));
    }

    private static PaperRow change() {
        return new PaperRow(
                "B-04",
                "QUYẾT ĐỊNH",
                "Về việc thay đổi, bổ sung biện pháp bảo vệ người tố cáo",
                paper(
                        "B-04",
                        PaperRow.FULL_DAY,
                        true,
                        Map.of("decided", decided(null, null), "changed", changed(false), "earlier", earlier())),
                List.of(
                        "Căn cứ văn bản số 01/QĐ-UBND-BV ngày 02/06/2026 về việc bảo vệ người tố cáo",
                        "Lý do: Xét thấy cần thiết. Nơi làm việc mới chưa an toàn.",
                        "Điều 1. Từ ngày 04/06/2026, biện pháp bảo vệ",
                        "1) Bố trí nơi làm việc riêng. Trách nhiệm thực hiện: Phòng Văn hóa - Xã hội.",
                        "Điều 2. Nơi đã nhận văn bản nêu trên"),
                paper(
                        "B-04",
                        PaperRow.BARE_DAY,
                        false,
                        Map.of("decided", decided(null, null), "changed", changed(true), "earlier", earlier())),
                List.of(
                        "Về việc chấm dứt biện pháp bảo vệ người tố cáo",
                        "Điều 1. Chấm dứt việc bảo vệ theo văn bản số 01/QĐ-UBND-BV ngày 02/06/2026 kể từ ngày 04/06/2026."),
                List.of("thay đổi, bổ sung như sau", "Trách nhiệm thực hiện"));
    }

    private static PaperRow refusal() {
        return new PaperRow(
                "B-05",
                "THÔNG BÁO",
                "Về việc không áp dụng biện pháp bảo vệ",
                paper(
                        "B-05",
                        PaperRow.FULL_DAY,
                        true,
                        Map.of(
                                "assessed",
                                found(),
                                "decided",
                                decided(null, "Chưa có dấu hiệu bị trả thù"),
                                "answered",
                                new Refused(DAY.plusDays(4), "Chưa đến mức phải bảo vệ"))),
                List.of(
                        "yêu cầu bảo vệ ngày 01/06/2026 (qua điện thoại), hồ sơ bảo vệ số NHANHOA-2026-700001.",
                        "Kết quả xem xét: Có tin nhắn đe dọa.",
                        "Lý do không áp dụng biện pháp bảo vệ: Chưa có dấu hiệu bị trả thù.",
                        "trả lời ngày 05/06/2026: Chưa đến mức phải bảo vệ.",
                        "Khi có căn cứ mới"),
                paper(
                        "B-05",
                        PaperRow.BARE_DAY,
                        false,
                        Map.of("assessed", found(), "decided", decided(null, "Chưa có dấu hiệu bị trả thù"))),
                List.of("Lý do không áp dụng biện pháp bảo vệ: Chưa có dấu hiệu bị trả thù."),
                List.of("Cơ quan được yêu cầu bảo vệ trả lời"));
    }

    private static PaperRow notice() {
        var frames = Map.of("decided", decided(null, null), "changed", changed(true));
        return new PaperRow(
                "B-06",
                "Kính gửi: " + BODY + ".",
                "V/v chấm dứt bảo vệ người tố cáo",
                paper("B-06", PaperRow.FULL_DAY, true, frames),
                List.of(
                        "hồ sơ bảo vệ số NHANHOA-2026-700001.",
                        "kể từ ngày 04/06/2026: Căn cứ bảo vệ không còn. Nơi làm việc mới chưa an toàn.",
                        "tiếp tục giữ bí mật thông tin về người tố cáo"),
                paper("B-06", PaperRow.BARE_DAY, false, frames),
                List.of("kể từ ngày 04/06/2026"),
                List.of("Người được bảo vệ 1"));
    }

    private static Findings found() {
        return new Findings(DAY, "Có tin nhắn đe dọa");
    }

    private static Decision decided(LocalDate replyBy, String reason) {
        return new Decision(
                DAY.plusDays(1), true, MEASURES, DAY.plusDays(1), BODY, "Cử người bảo vệ nơi ở", replyBy, reason);
    }

    private static Changed changed(boolean ends) {
        return new Changed(
                DAY.plusDays(2),
                ends,
                !ends,
                ends ? "Căn cứ bảo vệ không còn" : "Xét thấy cần thiết",
                "Nơi làm việc mới chưa an toàn",
                ends ? List.of() : MEASURES,
                DAY.plusDays(3));
    }

    private static Earlier earlier() {
        return new Earlier("01/QĐ-UBND-BV", DAY.plusDays(1));
    }

    private static FramedPaper paper(String form, LocalDate on, boolean kin, Map<String, ?> acts) {
        Map<String, Object> frames = new HashMap<>();
        for (var frame : List.of("assessed", "decided", "answered", "changed", "earlier")) {
            frames.put(frame, acts.get(frame));
        }
        frames.put(
                "case",
                new Facts(
                        "NHANHOA-2026-700001",
                        DAY,
                        How.PHONE,
                        true,
                        kin ? List.of(new Line("Người được bảo vệ 1")) : List.of(),
                        List.of(new Line("tính mạng, sức khỏe, tài sản, danh dự, nhân phẩm"))));
        return SampleFrames.paper(form, on, frames, null);
    }
}
