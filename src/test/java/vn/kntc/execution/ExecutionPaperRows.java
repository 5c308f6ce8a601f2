package vn.kntc.execution;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kntc.document.FramedPaper;
import vn.kntc.document.PaperRow;
import vn.kntc.execution.ExecutionAct.Duty;
import vn.kntc.execution.ExecutionAct.Monitoring;
import vn.kntc.execution.ExecutionAct.ReviewAsked;
import vn.kntc.execution.ExecutionAct.UrgingAsked;
import vn.kntc.handling.paper.PaperBook;
import vn.kntc.handling.paper.SampleFrames;

/** The papers of an execution, full and bare. */
public final class ExecutionPaperRows {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private static final List<Duty> DUTIES = List.of(
            new Duty("Phòng Kinh tế, Hạ tầng và Đô thị", "Đo lại thửa đất", LocalDate.of(2026, 8, 20)),
            new Duty("Chủ tịch Ủy ban nhân dân phường", "Ban hành quyết định sửa đổi.", LocalDate.of(2026, 9, 1)));

    private ExecutionPaperRows() {}

    public static PaperBook book() {
        return new ExecutionPaperBook();
    }

    public static Stream<PaperRow> all() {
        return Stream.of(direction(), urging(), review());
    }

    private static PaperRow direction() {
        return new PaperRow(
                "K-12",
                "Kính gửi: Phòng Kinh tế, Hạ tầng và Đô thị.",
                "V/v thi hành quyết định giải quyết khiếu nại",
                paper(
                        "K-12",
                        PaperRow.FULL_DAY,
                        true,
                        "directed",
                        directed("Văn phòng cung cấp hồ sơ", Monitoring.INSPECTION_BODY),
                        null),
                List.of(
                        "Quyết định số 15/QĐ-UBND ngày 02/06/2026 giải quyết khiếu nại (lần hai) có hiệu lực pháp luật từ ngày 03/07/2026.",
                        "Nội dung quyết định: Sửa đổi một phần: diện tích thu hồi.",
                        "1. Phòng Kinh tế, Hạ tầng và Đô thị tổ chức thi hành quyết định.",
                        "1) Phòng Kinh tế, Hạ tầng và Đô thị: Đo lại thửa đất. Phải xong trước hoặc trong ngày 20/08/2026.",
                        "2) Chủ tịch Ủy ban nhân dân phường: Ban hành quyết định sửa đổi. Phải xong trước hoặc trong ngày 01/09/2026.",
                        "Trách nhiệm của cơ quan, tổ chức, cá nhân khác: Văn phòng cung cấp hồ sơ.",
                        "3. Việc theo dõi, kiểm tra: cơ quan thanh tra cùng cấp theo dõi, kiểm tra.",
                        "4. Báo cáo kết quả thi hành đến Ủy ban nhân dân phường Nhân Hòa trước hoặc trong ngày 15/09/2026.",
                        "bị cưỡng chế theo quy định của pháp luật./."),
                paper("K-12", PaperRow.BARE_DAY, false, "directed", directed(null, Monitoring.SELF), null),
                List.of(
                        "Quyết định số 15/QĐ-UBND ngày 02/06/2026 giải quyết khiếu nại có hiệu lực pháp luật",
                        "người giải quyết khiếu nại tự theo dõi, kiểm tra."),
                List.of("lần hai", "Trách nhiệm của cơ quan"));
    }

    private static ExecutionPaperCase.Direction directed(String others, Monitoring monitoring) {
        return new ExecutionPaperCase.Direction(
                DAY, "Phòng Kinh tế, Hạ tầng và Đô thị", DUTIES, others, monitoring, LocalDate.of(2026, 9, 15));
    }

    private static PaperRow urging() {
        var urging = new UrgingAsked(
                DAY, "Phòng Kinh tế, Hạ tầng và Đô thị", "Khẩn trương đo lại thửa đất", LocalDate.of(2026, 9, 10));
        return new PaperRow(
                "K-13",
                "Kính gửi: Phòng Kinh tế, Hạ tầng và Đô thị.",
                "V/v đôn đốc thi hành quyết định giải quyết khiếu nại (lần 2)",
                paper("K-13", PaperRow.FULL_DAY, true, "urging", urging, new ExecutionPapers.UrgingFacts(2, DUTIES)),
                List.of(
                        "giải quyết khiếu nại (lần hai) có hiệu lực pháp luật từ ngày 03/07/2026.",
                        "Việc chưa thực hiện xong: Phòng Kinh tế, Hạ tầng và Đô thị: Đo lại thửa đất. Thời hạn: ngày 20/08/2026.",
                        "Việc chưa thực hiện xong: Chủ tịch Ủy ban nhân dân phường: Ban hành quyết định sửa đổi. Thời hạn: ngày 01/09/2026.",
                        "Yêu cầu: Khẩn trương đo lại thửa đất.",
                        "lý do chưa thực hiện trước hoặc trong ngày 10/09/2026./."),
                paper(
                        "K-13",
                        PaperRow.BARE_DAY,
                        false,
                        "urging",
                        urging,
                        new ExecutionPapers.UrgingFacts(2, List.of())),
                List.of("Yêu cầu: Khẩn trương đo lại thửa đất."),
                List.of("lần hai", "Việc chưa thực hiện xong"));
    }

    private static PaperRow review() {
        return new PaperRow(
                "K-14",
                "Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh.",
                "V/v đề nghị xem xét lại việc giải quyết khiếu nại",
                paper("K-14", PaperRow.FULL_DAY, true, "review", asked("Hai hộ mất lối đi"), null),
                List.of(
                        "giải quyết khiếu nại (lần hai) có hiệu lực pháp luật từ ngày 03/07/2026.",
                        "Dấu hiệu vi phạm pháp luật của việc giải quyết khiếu nại: Áp dụng sai khung giá đất.",
                        "Thiệt hại đã hoặc có thể xảy ra: Hai hộ mất lối đi.",
                        "đề nghị Chủ tịch Ủy ban nhân dân tỉnh xem xét lại việc giải quyết khiếu nại"),
                paper("K-14", PaperRow.BARE_DAY, false, "review", asked(null), null),
                List.of("Dấu hiệu vi phạm pháp luật"),
                List.of("lần hai", "Thiệt hại"));
    }

    private static ReviewAsked asked(String damage) {
        return new ReviewAsked(
                DAY, "Chủ tịch Ủy ban nhân dân tỉnh", "Áp dụng sai khung giá đất", damage, List.of("Cần pháp chế"));
    }

    private static FramedPaper paper(
            String form, LocalDate on, boolean second, String act, Record done, Record workedOut) {
        Map<String, Object> frames = new HashMap<>();
        frames.put("directed", null);
        frames.put("urging", null);
        frames.put("review", null);
        frames.put(
                "case",
                new ExecutionPaperCase.Facts(
                        "15/QĐ-UBND",
                        LocalDate.of(2026, 6, 2),
                        second,
                        LocalDate.of(2026, 7, 3),
                        "Sửa đổi một phần: diện tích thu hồi"));
        frames.put(act, done);
        return SampleFrames.paper(form, on, frames, workedOut);
    }
}
