package vn.kntc.online;

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

/** The notice of a session online, full and bare. */
public final class OnlinePaperRows {

    private static final String NUMBER = "NHANHOA-2026-000007";

    private OnlinePaperRows() {}

    public static PaperBook book() {
        return new OnlinePaperBook();
    }

    public static Stream<PaperRow> all() {
        return Stream.of(new PaperRow(
                "P-08",
                "THÔNG BÁO",
                "Về việc tiếp công dân trực tuyến",
                paper(
                        PaperRow.FULL_DAY,
                        new IdentityBlock(
                                "bà Nguyễn Thị Quỳnh Hoa", null, "số 27, tổ dân phố Hữu Bằng", null, null, null, null),
                        "02"),
                List.of(
                        "Kính gửi: Bà Nguyễn Thị Quỳnh Hoa; các cơ quan",
                        "Địa chỉ của công dân: số 27, tổ dân phố Hữu Bằng.",
                        "Căn cứ Điều 20 Nghị định 154/2026/NĐ-CP, Ủy ban nhân dân phường Nhân Hòa tổ chức",
                        "vào hồi 08 giờ 30 phút, ngày 14 tháng 8 năm 2026.",
                        "1. Điểm cầu trung tâm: Phòng họp số 1 – Chủ tịch; Văn phòng;",
                        "2. Điểm cầu thành phần: Trụ sở tỉnh – Sở Nội vụ; công dân ngồi tại đây.",
                        "nên cử 02 người đại diện",
                        "Cách kết nối: Phòng họp số 12.",
                        "Kết nối thử: ngày 12/08/2026.",
                        "ít nhất 01 giờ",
                        "thông báo để bà Nguyễn Thị Quỳnh Hoa và các cơ quan"),
                paper(
                        PaperRow.BARE_DAY,
                        new IdentityBlock("công dân của phiên tiếp số " + NUMBER, null, null, null, null, null, null),
                        null),
                List.of("Kính gửi: Công dân của phiên tiếp số " + NUMBER),
                List.of("người đại diện", "Địa chỉ của công dân")));
    }

    private static FramedPaper paper(LocalDate on, IdentityBlock citizen, String representatives) {
        Map<String, Object> frames = new HashMap<>();
        frames.put(
                "case",
                new OnlinePaperCase.Facts(NUMBER, LocalDate.of(2026, 8, 14), "Điều 20 Nghị định 154/2026/NĐ-CP"));
        frames.put(
                "plan",
                new OnlinePaperCase.Plan(
                        "08 giờ 30 phút",
                        "Phòng họp số 12",
                        LocalDate.of(2026, 8, 12),
                        List.of(
                                new OnlinePaperCase.PointLine(
                                        "Điểm cầu trung tâm: Phòng họp số 1 – Chủ tịch; Văn phòng"),
                                new OnlinePaperCase.PointLine(
                                        "Điểm cầu thành phần: Trụ sở tỉnh – Sở Nội vụ; công dân ngồi tại đây")),
                        representatives,
                        "01"));
        frames.put("parties", SampleFrames.parties(citizen, null, null, null));
        return SampleFrames.paper("P-08", on, frames, null);
    }
}
