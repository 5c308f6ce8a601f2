package vn.kntc.feedback;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kntc.document.FramedPaper;
import vn.kntc.document.PaperRow;
import vn.kntc.feedback.FeedbackAct.AlreadyAnswered;
import vn.kntc.feedback.FeedbackAct.Answered;
import vn.kntc.feedback.FeedbackAct.Fit;
import vn.kntc.feedback.FeedbackAct.RuleClass;
import vn.kntc.feedback.FeedbackAct.RuleClassified;
import vn.kntc.feedback.FeedbackAct.RuleTest;
import vn.kntc.handling.paper.IdentityBlock;
import vn.kntc.handling.paper.PaperBook;
import vn.kntc.handling.paper.SampleFrames;

/** The papers of a feedback, full and bare. */
public final class FeedbackPaperRows {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);

    private FeedbackPaperRows() {}

    public static PaperBook book() {
        return new FeedbackPaperBook();
    }

    public static Stream<PaperRow> all() {
        return Stream.of(answer(), forward(), notice());
    }

    private static PaperRow answer() {
        return new PaperRow(
                "P-14",
                "Kính gửi: Bà Nguyễn Thị Quỳnh Hoa.",
                "V/v trả lời phản ánh, kiến nghị về quy định hành chính",
                paper(
                        "P-14",
                        PaperRow.FULL_DAY,
                        true,
                        "answered",
                        new Answered(
                                DAY,
                                "Thành phần hồ sơ có một giấy tờ trùng với dữ liệu đã có.",
                                "Luật Cư trú; quyết định công bố thủ tục",
                                "Phòng Tư pháp trình sửa quyết định trong tháng 8/2026",
                                "Phòng Tư pháp, điện thoại 0222.3.000.111",
                                new RuleTest(
                                        Fit.NOT_MET,
                                        Fit.MET,
                                        Fit.NOT_MET,
                                        Fit.MET,
                                        Fit.MET,
                                        Fit.MET,
                                        "đề nghị bỏ giấy tờ trùng")),
                        null),
                List.of(
                        "Kính gửi: Bà Nguyễn Thị Quỳnh Hoa.",
                        "Địa chỉ: số 27",
                        "nhận được phản ánh, kiến nghị về quy định hành chính của bà Nguyễn Thị Quỳnh Hoa.",
                        "Nội dung (tóm tắt): ",
                        "Kết quả xem xét: Thành phần hồ sơ",
                        "sự cần thiết: chưa đạt; tính hợp lý, hợp pháp: đạt; tính đơn giản, dễ hiểu: chưa đạt;",
                        "sự phù hợp với điều ước quốc tế: đạt.",
                        "Nhận xét về quy định: đề nghị bỏ giấy tờ trùng.",
                        "Căn cứ để trả lời: Luật Cư trú",
                        "Biện pháp và thời gian thực hiện: Phòng Tư pháp",
                        "Nơi liên hệ khi cần trao đổi thêm: Phòng Tư pháp, điện thoại 0222.3.000.111.",
                        "trả lời để bà Nguyễn Thị Quỳnh Hoa biết./."),
                paper(
                        "P-14",
                        PaperRow.BARE_DAY,
                        false,
                        "answered",
                        new Answered(DAY, "Đèn đường đã được sửa", null, null, null, null),
                        null),
                List.of("V/v trả lời kiến nghị, phản ánh", "Kết quả xem xét: Đèn đường đã được sửa."),
                List.of("quy định hành chính", "tiêu chí", "Căn cứ để", "Biện pháp", "Nơi liên hệ"));
    }

    private static PaperRow forward() {
        return new PaperRow(
                "P-16",
                "Kính gửi: Sở Tư pháp tỉnh Bắc Ninh.",
                "V/v chuyển phản ánh, kiến nghị về việc thực hiện quy định hành chính",
                paper(
                        "P-16",
                        PaperRow.FULL_DAY,
                        true,
                        "ruleClassified",
                        classified(RuleClass.CONDUCT, List.of()),
                        null),
                List.of(
                        "Kính gửi: Sở Tư pháp tỉnh Bắc Ninh.",
                        "nhận được phản ánh, kiến nghị của bà Nguyễn Thị Quỳnh Hoa.",
                        "Địa chỉ liên hệ: số 27",
                        "về việc thực hiện quy định hành chính, được giải quyết theo trình tự riêng",
                        "Lý do: Hồ sơ bị trả chậm.",
                        "đến Sở Tư pháp tỉnh Bắc Ninh để xem xét"),
                paper(
                        "P-16",
                        PaperRow.BARE_DAY,
                        true,
                        "ruleClassified",
                        classified(RuleClass.NOT_IN_COMPETENCE, List.of()),
                        null),
                List.of("kiến nghị về quy định hành chính, thuộc thẩm quyền xem xét, xử lý của Sở Tư pháp"),
                List.of("việc thực hiện", "trình tự riêng"));
    }

    private static PaperRow notice() {
        return new PaperRow(
                "P-17",
                "Kính gửi: Bà Nguyễn Thị Quỳnh Hoa.",
                "V/v thông báo về kiến nghị, phản ánh",
                paper(
                        "P-17",
                        PaperRow.FULL_DAY,
                        false,
                        "alreadyAnswered",
                        new AlreadyAnswered(DAY, "tại Công văn số 12/UBND-VP ngày 01/6/2026", null),
                        new FeedbackPapers.NoticeFacts("điểm h khoản 1 Điều 4 Nghị định 154/2026/NĐ-CP", List.of())),
                List.of(
                        "Kính gửi: Bà Nguyễn Thị Quỳnh Hoa.",
                        "đã được tiếp nhận, hướng dẫn hoặc trả lời: tại Công văn số 12/UBND-VP ngày 01/6/2026.",
                        "Căn cứ điểm h khoản 1 Điều 4 Nghị định 154/2026/NĐ-CP",
                        "thông báo để bà Nguyễn Thị Quỳnh Hoa biết./."),
                paper(
                        "P-17",
                        PaperRow.BARE_DAY,
                        true,
                        "ruleClassified",
                        null,
                        new FeedbackPapers.NoticeFacts(
                                null, List.of("nội dung không rõ ràng", "không viết bằng tiếng Việt"))),
                List.of(
                        "V/v thông báo về phản ánh, kiến nghị về quy định hành chính",
                        "1. nội dung không rõ ràng;",
                        "2. không viết bằng tiếng Việt.",
                        "bổ sung và gửi lại"),
                List.of("Căn cứ", "trả lời:"));
    }

    private static RuleClassified classified(RuleClass found, List<String> lacking) {
        return new RuleClassified(DAY, found, lacking, "Sở Tư pháp tỉnh Bắc Ninh", "Hồ sơ bị trả chậm");
    }

    private static FramedPaper paper(
            String form, LocalDate on, boolean rule, String act, Record done, Record workedOut) {
        Map<String, Object> frames = new HashMap<>();
        frames.put("answered", null);
        frames.put("alreadyAnswered", null);
        frames.put("ruleClassified", null);
        frames.put("case", new FeedbackPaperCase.Facts(on, "Đèn đường hỏng ở tổ dân phố số 3.", rule));
        frames.put(act, done);
        frames.put(
                "parties",
                SampleFrames.parties(
                        new IdentityBlock(
                                "bà Nguyễn Thị Quỳnh Hoa", null, "số 27, tổ dân phố Hữu Bằng", null, null, null, null),
                        null,
                        null,
                        null));
        return SampleFrames.paper(form, on, frames, workedOut);
    }
}
