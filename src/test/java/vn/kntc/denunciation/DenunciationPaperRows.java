package vn.kntc.denunciation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kntc.denunciation.DenunciationAct.AcceptanceDecided;
import vn.kntc.denunciation.DenunciationAct.Answer;
import vn.kntc.denunciation.DenunciationAct.Concluded;
import vn.kntc.denunciation.DenunciationAct.Deciding;
import vn.kntc.denunciation.DenunciationAct.ExpertAsked;
import vn.kntc.denunciation.DenunciationAct.ExtensionDecided;
import vn.kntc.denunciation.DenunciationAct.Extent;
import vn.kntc.denunciation.DenunciationAct.Finding;
import vn.kntc.denunciation.DenunciationAct.HandlingDecided;
import vn.kntc.denunciation.DenunciationAct.InformationRequested;
import vn.kntc.denunciation.DenunciationAct.Member;
import vn.kntc.denunciation.DenunciationAct.PublicationEnded;
import vn.kntc.denunciation.DenunciationAct.PublicationWay;
import vn.kntc.denunciation.DenunciationAct.Published;
import vn.kntc.denunciation.DenunciationAct.Recommendation;
import vn.kntc.denunciation.DenunciationAct.ReferralDecided;
import vn.kntc.denunciation.DenunciationAct.ResumptionDecided;
import vn.kntc.denunciation.DenunciationAct.SessionHeld;
import vn.kntc.denunciation.DenunciationAct.SessionWith;
import vn.kntc.denunciation.DenunciationAct.SuspensionDecided;
import vn.kntc.denunciation.DenunciationAct.TerminationDecided;
import vn.kntc.denunciation.DenunciationAct.Type;
import vn.kntc.denunciation.DenunciationAct.Verdict;
import vn.kntc.denunciation.DenunciationAct.VerificationAssigned;
import vn.kntc.denunciation.DenunciationAct.VerificationReported;
import vn.kntc.denunciation.DenunciationAct.Verifying;
import vn.kntc.denunciation.DenunciationAct.WithdrawalForm;
import vn.kntc.denunciation.DenunciationAct.WithdrawalRecorded;
import vn.kntc.denunciation.DenunciationPaperCase.Cited;
import vn.kntc.document.PaperRow;
import vn.kntc.handling.paper.PaperBook;
import vn.kntc.handling.paper.SampleFrames;
import vn.kntc.law.CaseGrade;

/** The papers of a denunciation, full and bare; the bare ones leave out whatever may be left out. */
public final class DenunciationPaperRows {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private static final String DENOUNCED = "Trưởng phòng Kinh tế, phường Nhân Hòa";
    private static final String BELOW = "Chủ tịch Ủy ban nhân dân phường Nhân Hòa";
    private static final List<String> CONTENTS =
            List.of("Thu phí ngoài quy định", "Bao che cho việc lấn chiếm đất công");

    private DenunciationPaperRows() {}

    public static PaperBook book() {
        return new DenunciationPaperBook();
    }

    public static Stream<PaperRow> all() {
        return Stream.of(
                decision("TC-04A", "Về việc thụ lý tố cáo", List.of("Điều 1. Thụ lý tố cáo đối với " + DENOUNCED)),
                row(
                        "TC-05A",
                        "THÔNG BÁO",
                        "Về việc giải quyết tố cáo của hồ sơ số NHANHOA-2026-000321",
                        List.of("đã thụ lý giải quyết"),
                        List.of("đã thụ lý giải quyết")),
                row("TC-06", "THÔNG BÁO", "Về nội dung tố cáo", List.of("Thu phí ngoài quy định"), List.of()),
                decision("TC-07", "Về việc thành lập Tổ xác minh nội dung tố cáo", List.of("- Tổ trưởng: Lê Văn Bình")),
                row(
                        "T-03",
                        "Kính gửi: Thanh tra tỉnh.",
                        "V/v giao xác minh nội dung tố cáo",
                        List.of("Thu phí"),
                        List.of()),
                row(
                        "T-04",
                        "Kính gửi: Kho bạc Nhà nước.",
                        "V/v cung cấp thông tin, tài liệu",
                        List.of("Sổ thu phí"),
                        List.of()),
                row(
                        "TC-08",
                        "BIÊN BẢN LÀM VIỆC",
                        "Về việc xác minh nội dung tố cáo của hồ sơ số NHANHOA-2026-000321",
                        List.of("Phòng họp số 2"),
                        List.of()),
                row(
                        "TC-09",
                        "Kính gửi: Viện Khoa học hình sự.",
                        "V/v trưng cầu giám định",
                        List.of("Xác định chữ ký"),
                        List.of()),
                row("TC-10", "BÁO CÁO", "Kết quả xác minh nội dung tố cáo", List.of("tố cáo đúng một phần"), List.of()),
                row("TC-11", "BÁO CÁO", "Kết quả xác minh nội dung tố cáo", List.of("tố cáo đúng một phần"), List.of()),
                row(
                        "TC-12",
                        "KẾT LUẬN",
                        "Nội dung tố cáo đối với " + DENOUNCED,
                        List.of("tố cáo đúng một phần", "Hoàn trả tiền phí"),
                        List.of("Số người")),
                row(
                        "T-07",
                        "THÔNG BÁO",
                        "Kết luận nội dung tố cáo của hồ sơ số NHANHOA-2026-000321",
                        List.of("tố cáo đúng một phần"),
                        List.of()),
                row(
                        "T-08",
                        "TRÍCH KẾT LUẬN",
                        "Nội dung tố cáo đối với " + DENOUNCED,
                        List.of("tố cáo đúng một phần"),
                        List.of("Kiến nghị")),
                row(
                        "T-09",
                        "Kính gửi: Cơ quan, tổ chức, cá nhân có thẩm quyền.",
                        "V/v xử lý kết luận nội dung tố cáo",
                        List.of("Xem xét kỷ luật"),
                        List.of()),
                row(
                        "T-10A",
                        "Kính gửi: Cơ quan Cảnh sát điều tra.",
                        "V/v chuyển hồ sơ có dấu hiệu tội phạm",
                        List.of("Lập khống biên lai"),
                        List.of()),
                decision(
                        "TC-01",
                        "Về việc gia hạn giải quyết tố cáo",
                        List.of("Gia hạn (lần 1)", "19/08/2026", "18/09/2026")),
                row(
                        "TC-03",
                        "BIÊN BẢN",
                        "Ghi nhận việc rút tố cáo của hồ sơ số NHANHOA-2026-000321",
                        List.of("một phần nội dung tố cáo"),
                        List.of("Số người rút")),
                decision("T-06A", "Về việc tạm đình chỉ giải quyết tố cáo", List.of("Tạm đình chỉ giải quyết tố cáo")),
                decision("T-06B", "Về việc tiếp tục giải quyết tố cáo", List.of("Tiếp tục giải quyết tố cáo")),
                decision("T-06C", "Về việc đình chỉ giải quyết tố cáo", List.of("Đình chỉ giải quyết tố cáo")),
                row(
                        "T-14",
                        "BIÊN BẢN",
                        "Về việc công khai kết luận nội dung tố cáo",
                        List.of("niêm yết tại trụ sở"),
                        List.of("Số lần")),
                row(
                        "T-17",
                        "MỤC LỤC HỒ SƠ",
                        "Giải quyết tố cáo, hồ sơ số NHANHOA-2026-000321",
                        List.of("Kết luận nội dung tố cáo số 9/KL-UBND"),
                        List.of("Văn bản giao xác minh")),
                row(
                        "T-11A",
                        "THÔNG BÁO",
                        "Về việc giải quyết tố cáo quá thời hạn của hồ sơ số NHANHOA-2026-000321",
                        List.of(BELOW, "tiếp tục giải quyết tố cáo"),
                        List.of("văn bản của nơi đó")),
                row(
                        "T-11B",
                        "BÁO CÁO",
                        "Về việc quá thời hạn giải quyết tố cáo của hồ sơ số NHANHOA-2026-000321",
                        List.of("Đã xác minh ở một nơi", "Thiếu người", "30/07/2026"),
                        List.of()),
                row(
                        "T-11C",
                        "Kính gửi: " + BELOW + ".",
                        "V/v báo cáo việc quá thời hạn giải quyết tố cáo",
                        List.of("trước ngày 27/07/2026"),
                        List.of("Văn bản của nơi đang giải quyết")),
                row(
                        "T-12",
                        "Kính gửi: " + BELOW + ".",
                        "V/v rút tố cáo lên giải quyết",
                        List.of("bàn giao toàn bộ hồ sơ, tài liệu trước ngày 25/07/2026"),
                        List.of("Văn bản của nơi đang giải quyết")),
                row(
                        "T-13",
                        "THÔNG BÁO",
                        "Về việc không giải quyết lại tố cáo của hồ sơ số NHANHOA-2026-000321",
                        List.of(BELOW, "việc giải quyết trước đúng pháp luật"),
                        List.of("văn bản đã xem xét")),
                row(
                        "T-13A",
                        "Kính gửi: Giám đốc Sở Nội vụ.",
                        "V/v chuyển tố cáo tiếp",
                        List.of("không đúng thẩm quyền"),
                        List.of("Văn bản giải quyết trước")));
    }

    private static PaperRow decision(String form, String subject, List<String> tells) {
        return row(form, "QUYẾT ĐỊNH", subject, tells, List.of());
    }

    private static PaperRow row(String form, String kind, String subject, List<String> tells, List<String> lacks) {
        return new PaperRow(
                form,
                kind,
                subject,
                SampleFrames.paper(form, PaperRow.FULL_DAY, full(), null),
                tells,
                SampleFrames.paper(form, PaperRow.BARE_DAY, bare(form), null),
                List.of("NHÂN HÒA"),
                lacks.isEmpty() ? List.of("họ tên người tố cáo") : lacks);
    }

    private static Map<String, Object> full() {
        var frames = frames();
        frames.put("acceptance", accepted());
        frames.put("assignment", assigned("Bàn giao hồ sơ thu phí"));
        frames.put("acceptancePaper", new Cited("5/QĐ-UBND", DAY));
        frames.put("assignmentPaper", new Cited("6/QĐ-UBND", DAY));
        frames.put("conclusionPaper", new Cited("9/KL-UBND", DAY));
        frames.put("suspendedPaper", new Cited("7/QĐ-UBND", DAY));
        frames.put("session", session("Người bị tố cáo không ký vì vội"));
        frames.put(
                "request", new InformationRequested(DAY, "Kho bạc Nhà nước", "Sổ thu phí năm 2025", DAY.plusDays(7)));
        frames.put(
                "expert",
                new ExpertAsked(
                        DAY,
                        "Viện Khoa học hình sự",
                        "Xác định chữ ký",
                        "Chữ ký của ai",
                        DAY.plusDays(9),
                        "Tổ trưởng Tổ xác minh"));
        frames.put("report", new VerificationReported(DAY, findings(), "Thu hồi tiền phí", false, "Bỏ sót chứng từ"));
        frames.put(
                "conclusion",
                concluded("Hoàn trả tiền phí", List.of(new Recommendation("Sở Nội vụ", "Xem xét kỷ luật"))));
        frames.put(
                "handling",
                new HandlingDecided(
                        DAY,
                        "Kiểm điểm",
                        null,
                        List.of(new Recommendation("Sở Nội vụ", "Xem xét kỷ luật")),
                        DAY.plusDays(30)));
        frames.put("publication", new Published(DAY, PublicationWay.POSTING, "Trụ sở phường", "Kết luận"));
        frames.put("publicationEnd", new PublicationEnded(DAY.plusDays(16), 2, "Không có ý kiến"));
        frames.put(
                "extension",
                new ExtensionDecided(
                        DAY,
                        true,
                        List.of("A"),
                        CaseGrade.COMPLEX,
                        1,
                        LocalDate.of(2026, 8, 19),
                        LocalDate.of(2026, 9, 18),
                        "Phải xác minh ở hai nơi"));
        frames.put(
                "withdrawal", new WithdrawalRecorded(DAY, WithdrawalForm.MINUTES, Extent.PART, "Nội dung thứ hai", 1));
        frames.put(
                "suspension",
                new SuspensionDecided(DAY, Answer.GRANT, "34.1.a", "Chờ kết quả điều tra", "Phòng Kinh tế giữ hồ sơ"));
        frames.put("resumption", new ResumptionDecided(DAY, "Đã có kết quả điều tra"));
        frames.put(
                "termination",
                new TerminationDecided(
                        DAY, Answer.GRANT, "34.3.c", "Đã có bản án có hiệu lực", "Phòng Kinh tế lưu hồ sơ"));
        frames.put(
                "referral",
                new ReferralDecided(DAY, "Cơ quan Cảnh sát điều tra", "Lập khống biên lai", "Hai mươi biên lai"));
        reviewed(frames, "9/KL-UBND ngày 20/07/2026");
        frames.put("delayAsked", new ReviewAct.DelayAsked(DAY, "Chủ tịch Ủy ban nhân dân tỉnh", "3/UBND-NC"));
        frames.put(
                "delay",
                new ReviewAct.DelayExplained(
                        DAY,
                        "Đã xác minh ở một nơi",
                        "Thiếu người",
                        "Tổ trưởng chịu trách nhiệm",
                        LocalDate.of(2026, 7, 30)));
        return frames;
    }

    /** @param paper of the body below, or null */
    private static void reviewed(Map<String, Object> frames, String paper) {
        var reason = "Đã xem xét toàn bộ hồ sơ";
        frames.put("upheld", new ReviewAct.Upheld(DAY, null, BELOW, paper, reason));
        frames.put("sentOn", new ReviewAct.SentOn(DAY, null, BELOW, paper, "Giám đốc Sở Nội vụ", reason));
        frames.put(
                "delayDemand", new ReviewAct.DelayDemanded(DAY, null, BELOW, paper, reason, LocalDate.of(2026, 7, 27)));
        frames.put("leftBelow", new ReviewAct.LeftBelow(DAY, null, BELOW, paper, reason));
        frames.put(
                "takeOver",
                new ReviewAct.TakeOverDecided(DAY, null, BELOW, paper, "38.5.1", reason, LocalDate.of(2026, 7, 25)));
    }

    private static Map<String, Object> bare(String form) {
        var frames = full();
        reviewed(frames, null);
        frames.put("assignment", assigned(null));
        frames.put("session", session(null));
        frames.put("report", new VerificationReported(DAY, findings(), "Thu hồi tiền phí", false, null));
        frames.put("conclusion", concluded(null, List.of()));
        frames.put("publicationEnd", new PublicationEnded(DAY.plusDays(16), null, null));
        frames.put(
                "withdrawal",
                form.equals("TC-03")
                        ? new WithdrawalRecorded(DAY, WithdrawalForm.MINUTES, Extent.WHOLE, null, null)
                        : null);
        frames.put("suspension", new SuspensionDecided(DAY, Answer.GRANT, "34.1.a", "Chờ kết quả điều tra", null));
        frames.put(
                "termination", new TerminationDecided(DAY, Answer.GRANT, "34.3.c", "Đã có bản án có hiệu lực", null));
        if (form.equals("TC-05A")) {
            frames.put("acceptancePaper", null);
            frames.put("acceptance", refused());
            frames.put("case", facts(List.of()));
        }
        if (form.equals("T-17")) {
            frames.put("assignmentPaper", null);
        }
        return frames;
    }

    private static Map<String, Object> frames() {
        var frames = new HashMap<String, Object>();
        DenunciationPaperCase.ACTS.keySet().forEach(name -> frames.put(name, null));
        DenunciationPaperCase.PAPERS.keySet().forEach(name -> frames.put(name, null));
        frames.put("case", facts(CONTENTS));
        return frames;
    }

    private static DenunciationPaperCase.Facts facts(List<String> contents) {
        return new DenunciationPaperCase.Facts(
                "NHANHOA-2026-000321",
                LocalDate.of(2026, 7, 6),
                "Tố cáo việc thu phí.",
                1,
                DENOUNCED,
                contents,
                LocalDate.of(2026, 8, 19),
                DENOUNCED,
                "Sở Nội vụ");
    }

    private static AcceptanceDecided accepted() {
        return new AcceptanceDecided(
                DAY, Deciding.ACCEPT, Type.PUBLIC_DUTY, DENOUNCED, CONTENTS, "JP11", null, false, null, null, null);
    }

    private static AcceptanceDecided refused() {
        return new AcceptanceDecided(
                DAY, Deciding.REFUSE, null, null, null, null, null, false, null, null, "Không đủ điều kiện thụ lý");
    }

    private static VerificationAssigned assigned(String task) {
        return new VerificationAssigned(
                DAY,
                Verifying.TEAM,
                "Thanh tra tỉnh",
                new Member("Lê Văn Bình", "Phó Chánh Thanh tra"),
                List.of(new Member("Trần Thị Cúc", "Công chức tư pháp")),
                DAY.plusDays(20),
                task);
    }

    private static SessionHeld session(String refused) {
        return new SessionHeld(
                DAY,
                SessionWith.DENOUNCED,
                "Phòng họp số 2",
                "Trưởng phòng Kinh tế",
                "Việc thu phí năm 2025",
                "Có thu, chưa nộp",
                refused,
                2);
    }

    private static List<Finding> findings() {
        return List.of(new Finding(
                "Thu phí ngoài quy định",
                DENOUNCED,
                "Đã thu của 12 hộ",
                "Có thu để sửa đường",
                "Luật Phí và lệ phí",
                Verdict.PARTLY_TRUE,
                "Trưởng phòng chịu trách nhiệm chính"));
    }

    private static Concluded concluded(String measures, List<Recommendation> recommendations) {
        return new Concluded(
                DAY,
                findings(),
                measures == null ? null : "Buông lỏng quản lý",
                measures == null ? null : "Mười hai hộ dân",
                measures,
                recommendations,
                measures == null ? null : "Rà soát quy định thu phí",
                false,
                false,
                false,
                measures == null ? null : "Bỏ sót chứng từ");
    }
}
