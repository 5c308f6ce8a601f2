package vn.kntc.oversight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kntc.document.FramedPaper;
import vn.kntc.document.PaperRow;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.paper.PaperBook;
import vn.kntc.handling.paper.SampleFrames;

/** The papers of oversight, full and bare. */
public final class OversightPaperRows {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private static final List<Course> COURSES = List.of(
            new ReviewCourse(),
            new CrowdCourse(),
            new InspectionPlanCourse(),
            new InspectionCourse(),
            new ReportCourse());

    private OversightPaperRows() {}

    public static PaperBook book() {
        return new OversightPaperBook(COURSES);
    }

    public static Stream<PaperRow> all() {
        return Stream.of(
                reviewNotice(),
                crowdLetter(),
                crowdReport(),
                plan(),
                inspectionDecision(),
                conclusion(),
                reportLetter(),
                reportUrging());
    }

    private static PaperRow reviewNotice() {
        return new PaperRow(
                "GS-01",
                "THÔNG BÁO",
                "Về việc không xem xét lại vụ việc đã được rà soát, kết luận",
                paper(
                        "GS-01",
                        PaperRow.FULL_DAY,
                        Map.of(
                                "assessed",
                                assessed("Thông báo số 45/TB-TTCP", LocalDate.of(2014, 5, 10), "Chấm dứt thụ lý"),
                                "reviewed",
                                new ReviewAct.Decided(
                                        DAY, ReviewAct.Decision.NOT_REOPENED, List.of(), "Không có tình tiết mới"))),
                List.of(
                        "Ngày 01/07/2026, Ủy ban nhân dân phường Nhân Hòa lập hồ sơ rà soát số NHANHOA-2026-000124.",
                        "Ngày 20/07/2026, Ủy ban nhân dân phường Nhân Hòa đã rà soát vụ việc. Nhận xét: Đã đối thoại ba lần.",
                        "tại văn bản: Thông báo số 45/TB-TTCP, ngày 10/05/2014. Kết quả: Chấm dứt thụ lý.",
                        "Lý do không xem xét lại: Không có tình tiết mới.",
                        "chấp hành kết quả đã giải quyết./."),
                paper("GS-01", PaperRow.BARE_DAY, Map.of("assessed", assessed(null, null, null))),
                List.of("Nhận xét: Đã đối thoại ba lần."),
                List.of("kết luận tại văn bản", "Lý do"));
    }

    private static ReviewAct.Assessed assessed(String document, LocalDate on, String result) {
        return new ReviewAct.Assessed(
                DAY,
                ReviewAct.Assessment.PLAN,
                List.of(ReviewAct.Ground.LONG),
                "Đã đối thoại ba lần",
                document,
                on,
                result);
    }

    private static CrowdAct.Reported crowd(String period) {
        return new CrowdAct.Reported(
                DAY, CrowdAct.Place.HIGHER, "trụ sở tiếp công dân tỉnh", 12, 2, "Bồi thường dự án kè sông", period);
    }

    private static CrowdAct.Directed directed() {
        return new CrowdAct.Directed(
                DAY,
                CrowdAct.Receiver.HEAD,
                List.of(CrowdAct.Partner.POLICE),
                CrowdAct.Asking.LETTER,
                "Công an phường",
                "Giữ trật tự, vận động công dân trở về");
    }

    private static PaperRow crowdLetter() {
        return new PaperRow(
                "GS-02",
                "Kính gửi: Công an phường.",
                "V/v phối hợp xử lý vụ việc đông người",
                paper("GS-02", PaperRow.FULL_DAY, Map.of("crowd", crowd("Kỳ họp Quốc hội"), "directed", directed())),
                List.of(
                        "Ngày 20/07/2026, có 12 người tập trung tại trụ sở tiếp công dân tỉnh. Nội dung công dân nêu: Bồi thường dự án kè sông.",
                        "Thời điểm, sự kiện: Kỳ họp Quốc hội.",
                        "Nội dung đề nghị phối hợp: Giữ trật tự, vận động công dân trở về."),
                paper("GS-02", PaperRow.BARE_DAY, Map.of("crowd", crowd(null), "directed", directed())),
                List.of("Giữ trật tự, vận động công dân trở về."),
                List.of("Thời điểm, sự kiện"));
    }

    private static CrowdAct.Closed closed(String lesson) {
        return new CrowdAct.Closed(
                DAY,
                CrowdAct.Outcome.PERSUADED,
                "Công dân đã trở về",
                null,
                lesson,
                CrowdAct.Reporting.REPORT,
                "Ủy ban nhân dân tỉnh");
    }

    private static PaperRow crowdReport() {
        return new PaperRow(
                "GS-03",
                "BÁO CÁO",
                "Kết quả phối hợp xử lý vụ việc đông người",
                paper(
                        "GS-03",
                        PaperRow.FULL_DAY,
                        Map.of(
                                "crowd",
                                crowd("Kỳ họp Quốc hội"),
                                "directed",
                                directed(),
                                "closed",
                                closed("Nắm tình hình sớm hơn"))),
                List.of(
                        "Kính gửi: Ủy ban nhân dân tỉnh.",
                        "hồ sơ số NHANHOA-2026-000124.",
                        "Kết quả xử lý: Công dân đã trở về.",
                        "Rút kinh nghiệm: Nắm tình hình sớm hơn."),
                paper(
                        "GS-03",
                        PaperRow.BARE_DAY,
                        Map.of("crowd", crowd(null), "directed", directed(), "closed", closed(null))),
                List.of("Kết quả xử lý: Công dân đã trở về."),
                List.of("Rút kinh nghiệm", "Thời điểm, sự kiện"));
    }

    private static PaperRow plan() {
        var acts = Map.<String, Act>of(
                "plan",
                new InspectionAct.Drafted(
                        DAY,
                        2027,
                        10,
                        List.of(
                                new InspectionAct.PlannedUnit(
                                        "Phòng Kinh tế", "Tiếp công dân", LocalDate.of(2027, 3, 1)),
                                new InspectionAct.PlannedUnit("Trạm Y tế", "Trả lời đơn.", LocalDate.of(2027, 6, 1))),
                        "Chấn chỉnh việc tiếp công dân"));
        return new PaperRow(
                "GS-04",
                "KẾ HOẠCH",
                "Thanh tra, kiểm tra trách nhiệm tiếp công dân, giải quyết khiếu nại, tố cáo năm 2027",
                paper("GS-04", PaperRow.FULL_DAY, acts),
                List.of(
                        "I. Mục đích, yêu cầu: Chấn chỉnh việc tiếp công dân.",
                        "trong tổng số 10 đơn vị",
                        "1. Phòng Kinh tế. Nội dung: Tiếp công dân. Bắt đầu trước hoặc trong ngày 01/03/2027.",
                        "2. Trạm Y tế. Nội dung: Trả lời đơn. Bắt đầu trước hoặc trong ngày 01/06/2027."),
                paper("GS-04", PaperRow.BARE_DAY, acts),
                List.of("1. Phòng Kinh tế."),
                List.of("3. "));
    }

    private static InspectionAct.Decided inspection() {
        return new InspectionAct.Decided(
                DAY,
                InspectionAct.Way.INSPECT,
                "Phòng Kinh tế",
                "Tiếp công dân năm 2026",
                "Trưởng đoàn là Chánh Văn phòng",
                LocalDate.of(2026, 8, 10),
                LocalDate.of(2026, 8, 20),
                null);
    }

    private static PaperRow inspectionDecision() {
        var acts = Map.<String, Act>of("inspection", inspection());
        return new PaperRow(
                "GS-05",
                "QUYẾT ĐỊNH",
                "Về việc thanh tra, kiểm tra trách nhiệm tiếp công dân, giải quyết khiếu nại, tố cáo",
                paper("GS-05", PaperRow.FULL_DAY, acts),
                List.of(
                        "tại Phòng Kinh tế. Nội dung: Tiếp công dân năm 2026.",
                        "từ ngày 10/08/2026 đến ngày 20/08/2026. Thành phần đoàn: Trưởng đoàn là Chánh Văn phòng.",
                        "chịu trách nhiệm thi hành quyết định này./."),
                paper("GS-05", PaperRow.BARE_DAY, acts),
                List.of("tại Phòng Kinh tế."),
                List.of("Điều 4"));
    }

    private static InspectionAct.Concluded concluded(List<InspectionAct.Requirement> requirements, String praise) {
        return new InspectionAct.Concluded(DAY, "Còn chậm trả lời hai đơn", requirements, praise);
    }

    private static PaperRow conclusion() {
        return new PaperRow(
                "GS-06",
                "KẾT LUẬN",
                "Thanh tra, kiểm tra trách nhiệm tiếp công dân, giải quyết khiếu nại, tố cáo",
                paper(
                        "GS-06",
                        PaperRow.FULL_DAY,
                        Map.of(
                                "inspection",
                                inspection(),
                                "concluded",
                                concluded(
                                        List.of(new InspectionAct.Requirement(
                                                "Trưởng phòng", "Trả lời hai đơn", LocalDate.of(2026, 9, 15))),
                                        "Ghi sổ đầy đủ"))),
                List.of(
                        "Đơn vị được thanh tra, kiểm tra: Phòng Kinh tế.",
                        "Kết quả: Còn chậm trả lời hai đơn.",
                        "Ưu điểm, cách làm hay: Ghi sổ đầy đủ.",
                        "Kiến nghị số 1: Trưởng phòng: Trả lời hai đơn. Phải xong trước hoặc trong ngày 15/09/2026."),
                paper(
                        "GS-06",
                        PaperRow.BARE_DAY,
                        Map.of("inspection", inspection(), "concluded", concluded(List.of(), null))),
                List.of("Kết quả: Còn chậm trả lời hai đơn."),
                List.of("Kiến nghị số", "Ưu điểm"));
    }

    private static ReportAct.Scheduled scheduled() {
        return new ReportAct.Scheduled(
                DAY,
                "Q3",
                2026,
                LocalDate.of(2026, 6, 15),
                LocalDate.of(2026, 9, 14),
                LocalDate.of(2026, 9, 17),
                List.of("Điều 7 Thông tư 06/2025/TT-TTCP"));
    }

    private static PaperRow reportLetter() {
        var acts = Map.<String, Act>of(
                "scheduled",
                scheduled(),
                "compiled",
                new ReportAct.Compiled(DAY, "Đối chiếu kỳ trước", "Đã tiếp 12 lượt công dân", "Biểu tiếp công dân"),
                "signed",
                new ReportAct.Signed(DAY, ReportAct.Answer.SIGN, "Ủy ban nhân dân tỉnh", null));
        return new PaperRow(
                "GS-07",
                "Kính gửi: Ủy ban nhân dân tỉnh.",
                "V/v gửi báo cáo",
                paper("GS-07", PaperRow.FULL_DAY, acts),
                List.of(
                        "số liệu từ ngày 15/06/2026 đến ngày 14/09/2026.",
                        "Số liệu chính: Đã tiếp 12 lượt công dân.",
                        "Tệp gửi kèm: Biểu tiếp công dân."),
                paper("GS-07", PaperRow.BARE_DAY, acts),
                List.of("Số liệu chính: Đã tiếp 12 lượt công dân."),
                List.of("đề nghị gửi"));
    }

    private static PaperRow reportUrging() {
        var acts = Map.<String, Act>of(
                "scheduled",
                scheduled(),
                "gathered",
                new ReportAct.Gathered(
                        DAY,
                        ReportAct.GatherStep.URGE,
                        "Ủy ban nhân dân phường Võ Cường",
                        LocalDate.of(2026, 9, 16),
                        null));
        return new PaperRow(
                "GS-08",
                "Kính gửi: Ủy ban nhân dân phường Võ Cường.",
                "V/v đôn đốc gửi báo cáo",
                paper("GS-08", PaperRow.FULL_DAY, acts),
                List.of("số liệu từ ngày 15/06/2026 đến ngày 14/09/2026.", "trước hoặc trong ngày 16/09/2026./."),
                paper("GS-08", PaperRow.BARE_DAY, acts),
                List.of("trước hoặc trong ngày 16/09/2026./."),
                List.of("Số liệu chính"));
    }

    private static FramedPaper paper(String form, LocalDate on, Map<String, Act> acts) {
        Map<String, Object> frames = new HashMap<>();
        COURSES.forEach(course -> course.frames().keySet().forEach(name -> frames.put(name, null)));
        frames.put(
                "case",
                new OversightPaperCase.Facts(
                        "NHANHOA-2026-000124", LocalDate.of(2026, 7, 1), "Khiếu nại về thu hồi đất dự án kè sông"));
        frames.putAll(acts);
        return SampleFrames.paper(form, on, frames, null);
    }
}
