package vn.kntc.complaint;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kntc.document.FramedPaper;
import vn.kntc.document.PaperRow;
import vn.kntc.handling.paper.IdentityBlock;
import vn.kntc.handling.paper.PaperBook;
import vn.kntc.handling.paper.SampleFrames;

/** The papers of a complaint, full and bare. */
public final class ComplaintPaperRows {

    private static final LocalDate FULL = PaperRow.FULL_DAY;
    private static final LocalDate BARE = PaperRow.BARE_DAY;
    private static final String SECOND = "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh";

    private ComplaintPaperRows() {}

    /** What the room tells of its papers. */
    public static PaperBook book() {
        return new ComplaintPaperBook();
    }

    public static Stream<PaperRow> all() {
        return Stream.of(
                        own(),
                        StayPaperRows.all(),
                        StopPaperRows.all(),
                        InquiryPaperRows.all(),
                        AmendmentPaperRows.all())
                .flatMap(rows -> rows);
    }

    private static Stream<PaperRow> own() {
        return Stream.of(
                acceptanceNotice(),
                refusalNotice(),
                complexityRecord(),
                reCheckRecord(),
                councilRequest(),
                verificationDecision(),
                verificationReport(),
                dialogueNotice(),
                dialogueMinutes(),
                resolutionDecision(),
                publicationRecord(),
                SecondPaperRow.decision());
    }

    static FramedPaper full(String form, Map<String, Object> frames, Record facts) {
        var all = frames(Sample.LONG_STORY, "Quyết định số 45/QĐ-UBND", true);
        all.put("agency", SampleFrames.inspected());
        all.put(
                "parties",
                SampleFrames.parties(Sample.complainant(), 3, "bà Nguyễn Thị Quỳnh Hoa", Sample.respondent()));
        all.put("acceptanceNotified", Acts.issued(NumberedPaper.ACCEPTANCE_NOTICE, FULL, "05/TB-UBND", "Báo Bắc Ninh"));
        all.put("forwardedBy", "Báo Bắc Ninh");
        all.putAll(frames);
        return SampleFrames.paper(form, FULL, all, facts);
    }

    static FramedPaper bare(String form, Map<String, Object> frames, Record facts) {
        var all = frames("Việc không cấp giấy chứng nhận quyền sử dụng đất", "việc từ chối nhận hồ sơ", false);
        all.put("parties", SampleFrames.parties(Sample.plainComplainant(), null, null, Sample.respondent()));
        all.put("acceptanceNotified", Acts.issued(NumberedPaper.ACCEPTANCE_NOTICE, BARE, "77/TB-UBND", null));
        all.put("forwardedBy", null);
        all.putAll(frames);
        return SampleFrames.paper(form, BARE, all, facts);
    }

    /** Of a case in which nothing was done yet. */
    private static Map<String, Object> frames(String subject, String act, boolean full) {
        var frames = new LinkedHashMap<String, Object>();
        frames.put(
                "case",
                new CaseFacts(
                        full ? ResolutionInstance.FIRST : ResolutionInstance.SECOND,
                        full ? LocalDate.of(2026, 8, 3) : LocalDate.of(2026, 6, 10),
                        full ? LocalDate.of(2026, 8, 1) : null,
                        subject,
                        act,
                        act,
                        full));
        List.of("reChecked", "verificationAssigned", "verificationDecided", "verificationReported", "dialoguePlanned")
                .forEach(none -> frames.put(none, null));
        List.of(
                        "dialogueHeld",
                        "decided",
                        "decisionIssued",
                        "published",
                        "publicationEnded",
                        "firstInstance",
                        "advised",
                        "councilProposed")
                .forEach(none -> frames.put(none, null));
        List.of("stayRequested", "stayDecided", "stayIssued", "stayEnded").forEach(none -> frames.put(none, null));
        List.of("withdrawal", "withdrawnPart", "suspended", "resumptionDecided")
                .forEach(none -> frames.put(none, null));
        List.of("session", "documentsRequested", "evidenceReceived", "expertProposed", "expertDecided", "expertIssued")
                .forEach(none -> frames.put(none, null));
        return frames;
    }

    private static PaperRow acceptanceNotice() {
        return new PaperRow(
                "KN-03",
                "THÔNG BÁO",
                "Về việc thụ lý giải quyết khiếu nại lần đầu",
                full(
                        "KN-03",
                        Map.of(),
                        new CopiedTo("Báo Bắc Ninh", SampleFrames.inspected().inspectorateName())),
                List.of(
                        "Kính gửi: Bà Nguyễn Thị Quỳnh Hoa.",
                        "Căn cứ Luật Khiếu nại số 02/2011/QH13 ngày 11 tháng 11 năm 2011;",
                        "Căn cứ Luật số 136/2025/QH15",
                        "Căn cứ Nghị định số 124/2020/NĐ-CP",
                        "Căn cứ Nghị định số 155/2026/NĐ-CP",
                        "Vào ngày 03 tháng 8 năm 2026",
                        "do Báo Bắc Ninh chuyển đến",
                        "bà Nguyễn Thị Quỳnh Hoa (đại diện cho hộ gia đình)",
                        "Địa chỉ: số 27, ngõ 5, tổ dân phố Hữu Bằng",
                        "Số căn cước: 027168004321, cấp ngày 09/03/2022, nơi cấp: Cục Cảnh sát",
                        "còn có 3 người khác; Thông báo này gửi đến người đại diện",
                        "Nội dung khiếu nại (tóm tắt): Năm 1993",
                        "đủ điều kiện thụ lý và thuộc thẩm quyền giải quyết lần đầu của Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                        "thông báo để bà Nguyễn Thị Quỳnh Hoa biết khiếu nại đã được thụ lý giải quyết",
                        "- Như trên;",
                        "- Báo Bắc Ninh;",
                        "- Thanh tra phường Nhân Hòa;"),
                bare("KN-03", Map.of(), new CopiedTo(null, null)),
                List.of(
                        "Về việc thụ lý giải quyết khiếu nại lần hai",
                        "ông Đỗ Văn Ước.",
                        "Chứng minh nhân dân số: 125034567."),
                List.of("136/2025", "155/2026", "chuyển đến", "cấp ngày", "nơi cấp", "người khác", "Thanh tra"));
    }

    private static PaperRow refusalNotice() {
        return new PaperRow(
                "KN-04",
                "THÔNG BÁO",
                "Về việc không thụ lý giải quyết khiếu nại lần đầu",
                full(
                        "KN-04",
                        Map.of(),
                        new RefusalFacts(List.of(
                                new RefusalFacts.Ground(
                                        "khoản 6 Điều 11 Luật Khiếu nại",
                                        "thời hiệu khiếu nại đã hết mà không có lý do chính đáng",
                                        "Quyết định được nhận ngày 02/01/2026, khiếu nại gửi ngày 03/8/2026"),
                                new RefusalFacts.Ground(
                                        "khoản 5 Điều 11 Luật Khiếu nại", "đơn không có chữ ký hoặc điểm chỉ", null)))),
                List.of(
                        "Kính gửi: Bà Nguyễn Thị Quỳnh Hoa.",
                        "Căn cứ Luật số 136/2025/QH15",
                        "Vào ngày 03 tháng 8 năm 2026",
                        "do Báo Bắc Ninh chuyển đến",
                        "Người khiếu nại: bà Nguyễn Thị Quỳnh Hoa",
                        "Địa chỉ: số 27",
                        "Số căn cước: 027168004321",
                        "còn có 3 người khác",
                        "Nội dung khiếu nại (tóm tắt): Năm 1993",
                        "không được thụ lý giải quyết",
                        "1. Theo khoản 6 Điều 11 Luật Khiếu nại: thời hiệu khiếu nại đã hết mà không có lý do chính đáng.",
                        "Cụ thể: Quyết định được nhận ngày 02/01/2026, khiếu nại gửi ngày 03/8/2026.",
                        "2. Theo khoản 5 Điều 11 Luật Khiếu nại: đơn không có chữ ký hoặc điểm chỉ.",
                        "thông báo để bà Nguyễn Thị Quỳnh Hoa biết việc không thụ lý"),
                bare(
                        "KN-04",
                        Map.of(),
                        new RefusalFacts(List.of(new RefusalFacts.Ground(
                                "khoản 7 Điều 11 Luật Khiếu nại",
                                "đã có quyết định giải quyết khiếu nại lần hai",
                                null)))),
                List.of("khiếu nại lần hai", "1. Theo khoản 7 Điều 11 Luật Khiếu nại: đã có quyết định"),
                List.of("136/2025", "Cụ thể", "chuyển đến", "người khác", "2. Theo"));
    }

    private static PaperRow complexityRecord() {
        return new PaperRow(
                "P-15",
                "PHIẾU TRÌNH",
                "Về việc xác định vụ việc khiếu nại phức tạp",
                full(
                        "P-15",
                        Map.of(),
                        new ComplexityFacts(
                                List.of(
                                        new ComplexityFacts.Criterion(
                                                "b", "có từ hai nội dung phải xác minh trở lên", Sample.LONG_STORY),
                                        new ComplexityFacts.Criterion("e", "các cơ quan còn ý kiến khác nhau", null)),
                                "cần đo đạc lại có sự tham gia của các hộ liền kề",
                                60,
                                LocalDate.of(2026, 9, 4),
                                LocalDate.of(2026, 10, 5),
                                "Công chức tư pháp")),
                List.of(
                        "Kính gửi: Chủ tịch Ủy ban nhân dân phường Nhân Hòa.",
                        "Nghị định số 155/2026/NĐ-CP",
                        "Thông báo số 05/TB-UBND ngày 05/08/2026",
                        "Nội dung khiếu nại (tóm tắt): Năm 1993",
                        "điểm b khoản 1 Điều 3a Nghị định số 124/2020/NĐ-CP: có từ hai nội dung phải xác minh trở lên.",
                        "Tình tiết của vụ việc: Năm 1993",
                        "điểm e khoản 1 Điều 3a",
                        "Nhận định của người trình: cần đo đạc lại",
                        "vùng sâu, vùng xa",
                        "60 ngày, kể từ ngày thụ lý, đến hết ngày 05/10/2026 (thời hạn đã tính trước đó: đến hết ngày 04/09/2026)",
                        "lưu trong hồ sơ",
                        "PHÊ DUYỆT CỦA NGƯỜI GIẢI QUYẾT",
                        "NGƯỜI TRÌNH",
                        "CÔNG CHỨC TƯ PHÁP",
                        "(Ký, ghi rõ họ tên)"),
                bare(
                        "P-15",
                        Map.of(),
                        new ComplexityFacts(
                                List.of(),
                                "nhiều hộ cùng liên quan",
                                45,
                                null,
                                LocalDate.of(2026, 7, 31),
                                "Công chức tư pháp")),
                List.of(
                        "Nhận định của người trình: nhiều hộ cùng liên quan.",
                        "45 ngày, kể từ ngày thụ lý, đến hết ngày 31/07/2026"),
                List.of("155/2026", "Điều 3a", "vùng sâu", "đã tính trước đó"));
    }

    private static PaperRow reCheckRecord() {
        return new PaperRow(
                "K-03",
                "PHIẾU KIỂM TRA LẠI",
                "Quyết định hành chính, hành vi hành chính bị khiếu nại",
                full(
                        "K-03",
                        Map.of(
                                "reChecked",
                                new ReCheck(
                                        LocalDate.of(2026, 8, 7),
                                        "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                                        "đúng",
                                        "đúng thẩm quyền",
                                        Sample.LONG_STORY,
                                        "chưa niêm yết phương án",
                                        "bản đồ năm 2009 không có chữ ký của chủ sử dụng đất",
                                        false,
                                        "số liệu diện tích còn khác nhau")),
                        null),
                List.of(
                        "Căn cứ Luật Khiếu nại",
                        "Thông báo số 05/TB-UBND ngày 05/08/2026",
                        "bị khiếu nại: Quyết định số 45/QĐ-UBND.",
                        "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                        "1. Căn cứ pháp lý ban hành quyết định, thực hiện hành vi: đúng.",
                        "2. Thẩm quyền ban hành quyết định, thực hiện hành vi: đúng thẩm quyền.",
                        "3. Nội dung của quyết định, việc thực hiện hành vi: Năm 1993",
                        "4. Trình tự, thủ tục ban hành, thể thức và kỹ thuật trình bày: chưa niêm yết phương án.",
                        "5. Nội dung khác: bản đồ",
                        "chưa đủ cơ sở kết luận nội dung khiếu nại, đề nghị tiến hành xác minh.",
                        "Lý do: số liệu",
                        "hoàn thành ngày 07/08/2026",
                        "NGƯỜI KIỂM TRA",
                        "CÔNG CHỨC TƯ PHÁP",
                        "",
                        "Lê Thu Hà"),
                bare(
                        "K-03",
                        Map.of(
                                "reChecked",
                                new ReCheck(
                                        LocalDate.of(2026, 6, 17),
                                        "công chức Bộ phận Một cửa",
                                        "không có",
                                        "đúng",
                                        "chưa đúng",
                                        "chưa đúng",
                                        null,
                                        true,
                                        "hồ sơ đã đủ thành phần")),
                        null),
                List.of("ra quyết định giải quyết khiếu nại ngay.", "bị khiếu nại: việc từ chối nhận hồ sơ."),
                List.of("155/2026", "5. Nội dung khác", "tiến hành xác minh"));
    }

    private static PaperRow councilRequest() {
        return new PaperRow(
                "K-09",
                "Kính gửi: Hội đồng kỷ luật.",
                "V/v đề nghị Hội đồng kỷ luật xem xét, đề xuất",
                full(
                        "K-09",
                        Map.of(
                                "reChecked",
                                unclear("phải đối chiếu bản kiểm điểm"),
                                "verificationReported",
                                reported(Acts.findings(LocalDate.of(2026, 8, 28), LocalDate.of(2026, 8, 6), false))),
                        null),
                List.of(
                        "đã thông báo thụ lý giải quyết khiếu nại của bà Nguyễn Thị Quỳnh Hoa",
                        "đối với Quyết định số 45/QĐ-UBND",
                        "Kết quả kiểm tra lại ngày 07/08/2026: phải đối chiếu bản kiểm điểm.",
                        "Việc xác minh nội dung khiếu nại đã hoàn thành, kết quả được báo cáo ngày 28/08/2026.",
                        "Theo Điều 52 Luật Khiếu nại",
                        "đề nghị Hội đồng kỷ luật xem xét hồ sơ và đề xuất",
                        "- Như trên;"),
                bare("K-09", Map.of("reChecked", unclear("hồ sơ đã đủ rõ")), null),
                List.of("Kính gửi: Hội đồng kỷ luật.", "hồ sơ đã đủ rõ."),
                List.of("Việc xác minh"));
    }

    private static ReCheck unclear(String reason) {
        return new ReCheck(
                LocalDate.of(2026, 8, 7),
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                "đúng",
                "đúng thẩm quyền",
                "chưa rõ",
                "đúng",
                null,
                false,
                reason,
                ReCheck.Clarity.UNCLEAR);
    }

    private static VerificationAssignment assignment(boolean full) {
        return new VerificationAssignment(
                full ? FULL : BARE,
                VerifyingBody.SELF,
                full ? "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường" : null,
                full,
                new PersonInOffice("ông Trần Đình Khôi", "Phó Trưởng phòng Tư pháp"),
                full ? new PersonInOffice("bà Vũ Thị Ngọc", "công chức thanh tra") : null,
                full
                        ? List.of(
                                new PersonInOffice("ông Phạm Gia Huy", "công chức địa chính"),
                                new PersonInOffice("bà Lê Thu Hà", null))
                        : List.of(),
                full ? List.of(Sample.LONG_STORY, "Giá bồi thường áp dụng cho thửa số 217") : List.of(),
                full ? 20 : 15,
                full ? LocalDate.of(2026, 8, 25) : LocalDate.of(2026, 6, 30),
                full ? "Đo đạc lại thửa đất" : null,
                List.of(),
                null);
    }

    private static PaperRow verificationDecision() {
        return new PaperRow(
                "KN-05",
                "QUYẾT ĐỊNH",
                "Về việc xác minh nội dung khiếu nại",
                full("KN-05", Map.of("verificationAssigned", assignment(true)), null),
                List.of(
                        "\nCHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG NHÂN HÒA\n",
                        "Căn cứ Luật Khiếu nại",
                        "Nghị định số 155/2026/NĐ-CP",
                        Sample.FUNCTIONS + ".",
                        "QUYẾT ĐỊNH:",
                        "Điều 1. Tiến hành xác minh nội dung khiếu nại của bà Nguyễn Thị Quỳnh Hoa và 3 người khác về việc",
                        "Nội dung xác minh 1: Năm 1993",
                        "Nội dung xác minh 2: Giá bồi thường áp dụng cho thửa số 217.",
                        "20 ngày",
                        "Điều 2. Thành lập Đoàn xác minh",
                        "1. ông Trần Đình Khôi, Phó Trưởng phòng Tư pháp, Trưởng đoàn;",
                        "2. bà Vũ Thị Ngọc, công chức thanh tra, Phó Trưởng đoàn;",
                        "3. ông Phạm Gia Huy, công chức địa chính, thành viên;",
                        "4. bà Lê Thu Hà, Ủy ban nhân dân phường Nhân Hòa, thành viên.",
                        "Đoàn xác minh có nhiệm vụ",
                        "Đo đạc lại thửa đất.",
                        "quyền, nghĩa vụ",
                        "Điều 3. Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường, các ông (bà) có tên tại Điều 2",
                        "- Như Điều 3;"),
                bare("KN-05", Map.of("verificationAssigned", assignment(false)), null),
                List.of(
                        "Thành lập Tổ xác minh",
                        "ông Trần Đình Khôi, Phó Trưởng phòng Tư pháp, Tổ trưởng.",
                        Sample.FUNCTIONS + ".",
                        "Điều 3. Thủ trưởng các cơ quan, đơn vị có liên quan, các ông (bà)"),
                List.of("Đoàn", "thành viên", "Nội dung xác minh 1", "155/2026"));
    }

    private static PaperRow verificationReport() {
        return new PaperRow(
                "KN-13",
                "BÁO CÁO",
                "Kết quả xác minh nội dung khiếu nại",
                full(
                        "KN-13",
                        Map.of(
                                "verificationAssigned",
                                assignment(true),
                                "verificationDecided",
                                Acts.issued(
                                        NumberedPaper.VERIFICATION_DECISION,
                                        LocalDate.of(2026, 8, 5),
                                        "03/QĐ-UBND",
                                        null),
                                "verificationReported",
                                reported(new VerificationFindings(
                                        LocalDate.of(2026, 8, 28),
                                        LocalDate.of(2026, 8, 6),
                                        LocalDate.of(2026, 8, 25),
                                        "đo lại đất",
                                        "giấy chứng nhận quyền sử dụng đất",
                                        "chưa được giải quyết",
                                        List.of(
                                                new ContentFinding(
                                                        "diện tích bị thu hồi",
                                                        Sample.LONG_STORY,
                                                        Verdict.PARTLY_RIGHT,
                                                        "262,5 m²"),
                                                new ContentFinding(
                                                        "giá bồi thường", "đúng bảng giá", Verdict.WRONG, null)),
                                        ActRuling.AMEND_PART,
                                        "kiểm đếm bổ sung",
                                        List.of("biên bản đo đạc", "trích lục bản đồ"),
                                        true))),
                        null),
                List.of(
                        "Kính gửi: Chủ tịch Ủy ban nhân dân phường Nhân Hòa.",
                        "Thực hiện Quyết định số 03/QĐ-UBND ngày 05/08/2026, từ ngày 06/08/2026 đến ngày 25/08/2026, Đoàn xác minh",
                        "1. Người khiếu nại: bà Nguyễn Thị Quỳnh Hoa và 3 người khác",
                        "Địa chỉ: số 27",
                        "Số căn cước: 027168004321",
                        "2. Người bị khiếu nại: Chủ tịch Ủy ban nhân dân phường Nhân Hòa.",
                        "Địa chỉ: số 1 đường Thiên Đức",
                        "3. Quyết định hành chính, hành vi hành chính bị khiếu nại: Quyết định số 45/QĐ-UBND",
                        "1. Yêu cầu của người khiếu nại: đo lại đất.",
                        "2. Căn cứ khiếu nại: giấy chứng nhận",
                        "3. Kết quả giải quyết trước đó: chưa",
                        "1. Nội dung khiếu nại: diện tích",
                        "Kết quả xác minh: Năm 1993",
                        "Kết luận: nội dung khiếu nại này đúng một phần; phần đúng là: 262,5 m²",
                        "2. Nội dung khiếu nại: giá",
                        "nội dung khiếu nại này sai toàn bộ.",
                        "Sửa đổi một phần quyết định hành chính, hành vi hành chính bị khiếu nại",
                        "đề nghị Chủ tịch Ủy ban nhân dân phường Nhân Hòa ban hành quyết định giải quyết khiếu nại",
                        "Kiến nghị khác: kiểm đếm bổ sung",
                        "Tài liệu kèm theo 1: biên bản đo đạc;",
                        "Tài liệu kèm theo 2: trích lục bản đồ."),
                bare(
                        "KN-13",
                        Map.of(
                                "verificationAssigned",
                                assignment(false),
                                "verificationDecided",
                                Acts.issued(
                                        NumberedPaper.VERIFICATION_DECISION,
                                        LocalDate.of(2026, 6, 1),
                                        "02/QĐ-UBND",
                                        null),
                                "verificationReported",
                                reported(new VerificationFindings(
                                        LocalDate.of(2026, 6, 12),
                                        LocalDate.of(2026, 6, 2),
                                        LocalDate.of(2026, 6, 12),
                                        "cấp giấy chứng nhận",
                                        "hồ sơ đã nộp đủ",
                                        null,
                                        List.of(new ContentFinding(
                                                "việc từ chối cấp giấy", "hồ sơ đã đủ", Verdict.RIGHT, null)),
                                        ActRuling.CANCEL_ALL,
                                        null,
                                        List.of(),
                                        false))),
                        null),
                List.of("Tổ xác minh", "nội dung khiếu nại này đúng toàn bộ.", "Hủy bỏ toàn bộ quyết định"),
                List.of("trước đó:", "phần đúng", "Kiến nghị khác", "Tài liệu kèm theo", "155/2026"));
    }

    private static Done.VerificationReported reported(VerificationFindings findings) {
        return new Done.VerificationReported(findings.on(), findings, null);
    }

    private static PaperRow dialogueNotice() {
        return new PaperRow(
                "K-06",
                "THÔNG BÁO",
                "Về việc tổ chức đối thoại giải quyết khiếu nại",
                full(
                        "K-06",
                        Map.of(
                                "dialoguePlanned",
                                new Done.DialoguePlanned(
                                        FULL,
                                        new DialoguePlan(
                                                LocalDate.of(2026, 9, 2),
                                                LocalTime.of(8, 30),
                                                "Phòng họp số 1, trụ sở Ủy ban nhân dân phường Nhân Hòa",
                                                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                                                null,
                                                List.of("Phòng Kinh tế, Hạ tầng và Đô thị"),
                                                List.of("diện tích bị thu hồi", "giá bồi thường"),
                                                List.of("căn cước", "giấy chứng nhận quyền sử dụng đất")))),
                        new DialogueChair.Announced(
                                "bà Nguyễn Thị Hồng Vân", "Chủ tịch Ủy ban nhân dân phường Nhân Hòa", true)),
                List.of(
                        "Kính gửi:",
                        "- bà Nguyễn Thị Quỳnh Hoa (người đại diện của những người khiếu nại);",
                        "- Chủ tịch Ủy ban nhân dân phường Nhân Hòa;",
                        "- Phòng Kinh tế, Hạ tầng và Đô thị.",
                        "Căn cứ Luật Khiếu nại",
                        "khiếu nại của bà Nguyễn Thị Quỳnh Hoa và 3 người khác đã được thụ lý theo Thông báo số 05/TB-UBND ngày 05/08/2026",
                        "1. Vụ việc: Năm 1993",
                        "2. Thời gian: 08 giờ 30 phút, ngày 02 tháng 9 năm 2026.",
                        "3. Địa điểm: Phòng họp số 1",
                        "4. Người chủ trì: bà Nguyễn Thị Hồng Vân, Chủ tịch Ủy ban nhân dân phường Nhân Hòa.",
                        "5. Nội dung đối thoại:",
                        "- diện tích bị thu hồi;",
                        "- giá bồi thường.",
                        "Giấy tờ cần mang theo (1): căn cước;",
                        "vắng mặt mà không có lý do chính đáng thì khiếu nại vẫn được tiếp tục giải quyết",
                        "tài liệu chứng minh"),
                bare(
                        "K-06",
                        Map.of(
                                "dialoguePlanned",
                                new Done.DialoguePlanned(
                                        BARE,
                                        new DialoguePlan(
                                                LocalDate.of(2026, 6, 20),
                                                LocalTime.of(14, 0),
                                                "Phòng họp số 1",
                                                "Phó Chủ tịch",
                                                null,
                                                List.of(),
                                                List.of("việc cấp giấy chứng nhận"),
                                                List.of()))),
                        new DialogueChair.Announced("Phó Chủ tịch", null, false)),
                List.of(
                        "- ông Đỗ Văn Ước;",
                        "- Chủ tịch Ủy ban nhân dân phường Nhân Hòa.",
                        "4. Người chủ trì: Phó Chủ tịch."),
                List.of("155/2026", "vắng mặt", "cần mang theo", "người đại diện"));
    }

    private static PaperRow dialogueMinutes() {
        var chairman = new MinutesFacts.Attendee("ông Lê Văn Đạt", "Phó Chủ tịch", Attendance.PRESENT, null);
        return new PaperRow(
                "KN-14",
                "BIÊN BẢN ĐỐI THOẠI",
                "Về việc giải quyết khiếu nại",
                full(
                        "KN-14",
                        Map.of("dialogueHeld", DIALOGUE),
                        new MinutesFacts(
                                new MinutesFacts.Attendee(
                                        "bà Nguyễn Thị Hồng Vân",
                                        "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                                        Attendance.PRESENT,
                                        null),
                                List.of(
                                        new MinutesFacts.Attendee(
                                                "bà Nguyễn Thị Quỳnh Hoa",
                                                null,
                                                "Số căn cước",
                                                "027168004321",
                                                null,
                                                Attendance.PRESENT,
                                                null),
                                        new MinutesFacts.Attendee(
                                                "ông Hoàng Đức Anh",
                                                null,
                                                Attendance.ABSENT_WITH_GOOD_REASON,
                                                "điều trị tại bệnh viện")),
                                new MinutesFacts.Attendee(
                                        "ông Phạm Gia Huy",
                                        "công chức địa chính",
                                        Attendance.ABSENT_WITHOUT_GOOD_REASON,
                                        null))),
                List.of(
                        "Hôm nay, vào hồi 08 giờ 30 phút, ngày 02 tháng 9 năm 2026, tại Phòng họp số 1",
                        "chủ trì: bà Nguyễn Thị Hồng Vân, Chủ tịch Ủy ban nhân dân phường Nhân Hòa.",
                        "2. Người ghi biên bản: bà Lê Thu Hà, công chức tư pháp.",
                        "- bà Nguyễn Thị Quỳnh Hoa, số căn cước 027168004321: có mặt.",
                        "- ông Hoàng Đức Anh: vắng mặt có lý do (điều trị tại bệnh viện).",
                        "4. Người bị khiếu nại:",
                        "- ông Phạm Gia Huy, công chức địa chính: vắng mặt không có lý do.",
                        "5. Người có quyền, nghĩa vụ liên quan:",
                        "- bà Ngô Thị Ước: có mặt.",
                        "6. Cơ quan, tổ chức có liên quan:",
                        "- Phòng Kinh tế, Hạ tầng và Đô thị: có mặt.",
                        "1. Mục đích đối thoại: làm rõ nội dung khiếu nại",
                        "Kết quả xác minh nội dung khiếu nại: Năm 1993",
                        "- diện tích bị thu hồi;",
                        "- giá bồi thường.",
                        "Bà Nguyễn Thị Quỳnh Hoa, về vấn đề đối thoại: đề nghị đo lại",
                        "Những nội dung đã thống nhất: đo lại",
                        "Những nội dung chưa thống nhất: giá",
                        "Nội dung khác: không cưỡng chế",
                        "kết thúc vào hồi 10 giờ 05 phút, ngày 02 tháng 9 năm 2026",
                        "đã được đọc lại",
                        "Không ký biên bản: bà Ngô Thị Ước; lý do: về trước.",
                        "5 bản",
                        "NGƯỜI BỊ KHIẾU NẠI",
                        "NGƯỜI KHIẾU NẠI",
                        "(Ký hoặc điểm chỉ)",
                        "NGƯỜI GIẢI QUYẾT (CHỦ TRÌ)",
                        "CƠ QUAN, TỔ CHỨC LIÊN QUAN",
                        "NGƯỜI CÓ QUYỀN, NGHĨA VỤ LIÊN QUAN",
                        "NGƯỜI GHI BIÊN BẢN"),
                bare(
                        "KN-14",
                        Map.of("dialogueHeld", BARE_DIALOGUE),
                        new MinutesFacts(
                                chairman,
                                List.of(new MinutesFacts.Attendee(
                                        "ông Đỗ Văn Ước",
                                        "nông dân",
                                        "Chứng minh nhân dân số",
                                        "125034567",
                                        "thôn Đại Vi",
                                        Attendance.PRESENT,
                                        null)),
                                new MinutesFacts.Attendee(
                                        "ông Phạm Gia Huy", "công chức địa chính", Attendance.PRESENT, null))),
                List.of(
                        "ông Đỗ Văn Ước, nông dân, chứng minh nhân dân số 125034567, địa chỉ: thôn Đại Vi: có mặt.",
                        "5. Cơ quan, tổ chức có liên quan:",
                        "Ông Đỗ Văn Ước, về vấn đề việc cấp giấy chứng nhận: giữ nguyên yêu cầu.",
                        "Những người tham gia, về vấn đề việc cấp giấy chứng nhận không có ý kiến.",
                        "Không ký biên bản: Người khiếu nại; lý do: không nêu."),
                List.of("\n6. ", "nghĩa vụ liên quan:", "đã thống nhất", "Nội dung khác"));
    }

    private static final DialogueResult DIALOGUE = new DialogueResult(
            LocalDate.of(2026, 9, 2),
            LocalTime.of(8, 30),
            LocalTime.of(10, 5),
            "Phòng họp số 1",
            "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
            null,
            new PersonInOffice("bà Lê Thu Hà", "công chức tư pháp"),
            Attendance.PRESENT,
            null,
            true,
            false,
            null,
            List.of("bà Ngô Thị Ước"),
            List.of("Phòng Kinh tế, Hạ tầng và Đô thị"),
            Sample.LONG_STORY,
            List.of("diện tích bị thu hồi", "giá bồi thường"),
            List.of(new Opinion("Bà Nguyễn Thị Quỳnh Hoa", "đề nghị đo lại.\nCó mặt gia đình.")),
            "đo lại thửa đất",
            "giá bồi thường",
            "không cưỡng chế trong thời gian giải quyết",
            List.of(new NotSigned("bà Ngô Thị Ước", "về trước")),
            5);

    private static final DialogueResult BARE_DIALOGUE = new DialogueResult(
            LocalDate.of(2026, 6, 20),
            LocalTime.of(14, 0),
            LocalTime.of(15, 0),
            "Phòng họp số 1",
            "Phó Chủ tịch",
            "ông Lê Văn Đạt",
            new PersonInOffice("bà Lê Thu Hà", null),
            Attendance.PRESENT,
            null,
            true,
            false,
            null,
            List.of(),
            List.of("Mặt trận Tổ quốc phường"),
            "hồ sơ đã đủ",
            List.of("việc cấp giấy chứng nhận"),
            List.of(new Opinion("Ông Đỗ Văn Ước", "giữ nguyên yêu cầu"), new Opinion(null, "")),
            null,
            "việc cấp giấy chứng nhận",
            null,
            List.of(new NotSigned("Người khiếu nại", null)),
            3);

    private static PaperRow resolutionDecision() {
        return new PaperRow(
                "KN-15",
                "QUYẾT ĐỊNH",
                "Về việc giải quyết khiếu nại của bà Nguyễn Thị Quỳnh Hoa và 3 người khác (lần đầu)",
                full(
                        "KN-15",
                        Map.of(
                                "verificationAssigned",
                                assignment(true),
                                "verificationReported",
                                new Done.VerificationReported(
                                        LocalDate.of(2026, 8, 28), settledBefore("chưa có"), "08/BC-UBND"),
                                "dialogueHeld",
                                DIALOGUE,
                                "decided",
                                decided(
                                        ActRuling.AMEND_PART,
                                        "kiểm đếm bổ sung cây cối",
                                        "theo diện tích đo lại",
                                        List.of("Luật Đất đai số 31/2024/QH15"))),
                        DECISION),
                List.of(
                        "\nCHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG NHÂN HÒA\n",
                        "Căn cứ Luật Khiếu nại số 02/2011/QH13",
                        "Căn cứ Nghị định số 155/2026/NĐ-CP",
                        Sample.FUNCTIONS + ";",
                        "Căn cứ Luật Đất đai số 31/2024/QH15;",
                        "Xét khiếu nại đề ngày 01/08/2026 của bà Nguyễn Thị Quỳnh Hoa và 3 người khác, địa chỉ: số 27",
                        "Theo Báo cáo kết quả xác minh nội dung khiếu nại số 08/BC-UBND ngày 28/08/2026 của Đoàn xác minh.",
                        "đối với Quyết định số 45/QĐ-UBND được thụ lý theo Thông báo số 05/TB-UBND ngày 05/08/2026.",
                        "Giấy tờ tùy thân của người khiếu nại: số căn cước 027168004321",
                        "Người bị khiếu nại: Chủ tịch Ủy ban nhân dân phường Nhân Hòa; địa chỉ: số 1 đường Thiên Đức",
                        "Điều kiện thụ lý: khiếu nại còn trong thời hiệu",
                        "I. Nội dung khiếu nại",
                        "1. Năm 1993",
                        "2. Giá bồi thường thấp",
                        "Lý do khiếu nại: diện tích bị ghi thiếu",
                        "Yêu cầu của người khiếu nại: đo lại đất",
                        "Kết quả giải quyết trước đó: chưa có.",
                        "II. Kết quả xác minh nội dung khiếu nại",
                        "1. Diện tích đo lại là 1.248,5 m²",
                        "III. Kết quả đối thoại",
                        "ngày 02/09/2026.",
                        "Nội dung thống nhất: đo lại thửa đất. Nội dung còn ý kiến khác nhau: giá bồi thường.",
                        "IV. Kết luận",
                        "1. Về nội dung: Năm 1993",
                        "Căn cứ: Điều 79 Luật Đất đai",
                        "Nhận định: thiếu 262,5 m²",
                        "Nội dung khiếu nại này đúng một phần; phần đúng là: 262,5 m².",
                        "Nội dung khiếu nại này sai toàn bộ.",
                        "QUYẾT ĐỊNH:",
                        "Điều 1. Sửa đổi một phần Quyết định số 45/QĐ-UBND",
                        "Điều 2. Giải quyết các vấn đề liên quan:",
                        "- kiểm đếm bổ sung",
                        "- Bồi thường thiệt hại: theo diện tích đo lại",
                        "Điều 3. Trong thời hạn 30 ngày",
                        "khiếu nại lần hai đến Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh",
                        "khởi kiện vụ án hành chính tại Tòa án có thẩm quyền trong thời hiệu 01 năm",
                        "Điều 4. Chánh Văn phòng, bà Nguyễn Thị Quỳnh Hoa và 3 người khác và cơ quan",
                        "- Như Điều 4;",
                        "- Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh;",
                        "- Báo Bắc Ninh;",
                        "- Thanh tra phường Nhân Hòa;",
                        "PHỤ LỤC",
                        "ngày 05 tháng 8 năm 2026",
                        "1. Nguyễn Thị Quỳnh Hoa, địa chỉ: số 27. Nội dung khiếu nại: như Phần I của Quyết định."
                                + " Kết quả giải quyết: Khiếu nại đúng một phần.",
                        "2. Hoàng Đức Anh. Nội dung khiếu nại",
                        "3. 2 người khác theo danh sách ký tên kèm theo đơn."),
                bare(
                        "KN-15",
                        Map.of("decided", decided(ActRuling.STOP_ACT, null, null, List.of())),
                        new DecisionFacts(
                                null,
                                List.of(new ContentFinding(
                                        "Việc từ chối nhận hồ sơ", "Hồ sơ đã đủ thành phần", Verdict.RIGHT, null)),
                                "hồ sơ đã đủ",
                                "nhận hồ sơ",
                                List.of(new DecisionFacts.Conclusion(
                                        "từ chối nhận hồ sơ",
                                        "Điều 8 Nghị định 61/2018/NĐ-CP",
                                        "phải nhận",
                                        Verdict.RIGHT,
                                        null)),
                                null,
                                "Khiếu nại đúng toàn bộ",
                                false,
                                45,
                                SECOND,
                                "01 năm",
                                List.of())),
                List.of(
                        "Xét khiếu nại của ông Đỗ Văn Ước, địa chỉ: thôn Đại Vi, xã Đại Đồng.",
                        "II. Kết quả kiểm tra lại quyết định, hành vi bị khiếu nại",
                        "III. Kết luận",
                        "Nội dung khiếu nại này đúng toàn bộ.",
                        "Điều 1. Chấm dứt việc từ chối nhận hồ sơ.",
                        "Điều 2. Trong thời hạn 45 ngày",
                        "Điều 3. Chánh Văn phòng"),
                List.of(
                        "155/2026",
                        "Báo cáo",
                        "đối thoại",
                        "Giải quyết các vấn đề",
                        "Bồi thường",
                        "PHỤ LỤC",
                        "Điều 4."));
    }

    private static VerificationFindings settledBefore(String earlier) {
        return new VerificationFindings(
                LocalDate.of(2026, 8, 28),
                LocalDate.of(2026, 8, 6),
                LocalDate.of(2026, 8, 25),
                "đo lại đất",
                "diện tích bị ghi thiếu",
                earlier,
                List.of(),
                ActRuling.AMEND_PART,
                null,
                List.of(),
                true);
    }

    private static Resolution decided(ActRuling ruling, String related, String compensation, List<String> bases) {
        return new Resolution(
                FULL,
                ComplaintOutcome.PARTLY_RIGHT,
                List.of(),
                null,
                null,
                "Điều 79 Luật Đất đai",
                "thiếu",
                List.of(),
                ruling,
                null,
                related,
                compensation,
                null,
                "Chánh Văn phòng",
                bases);
    }

    private static final DecisionFacts DECISION = new DecisionFacts(
            "khiếu nại còn trong thời hiệu",
            List.of(
                    new ContentFinding(
                            Sample.LONG_STORY, "Diện tích đo lại là 1.248,5 m²", Verdict.PARTLY_RIGHT, "262,5 m²"),
                    new ContentFinding(
                            "Giá bồi thường thấp hơn các hộ liền kề", "Giá đúng bảng giá", Verdict.WRONG, null)),
            "diện tích bị ghi thiếu",
            "đo lại đất",
            List.of(
                    new DecisionFacts.Conclusion(
                            Sample.LONG_STORY,
                            "Điều 79 Luật Đất đai",
                            "thiếu 262,5 m²",
                            Verdict.PARTLY_RIGHT,
                            "262,5 m²"),
                    new DecisionFacts.Conclusion(
                            "giá", "Quyết định số 12/QĐ-UBND", "đúng bảng giá", Verdict.WRONG, null)),
            "Quyết định số 45/QĐ-UBND ngày 12/5/2026 về diện tích thu hồi",
            "Khiếu nại đúng một phần",
            true,
            30,
            SECOND,
            "01 năm",
            List.of(
                    new DecisionFacts.AnnexRow("Nguyễn Thị Quỳnh Hoa", "số 27", null),
                    new DecisionFacts.AnnexRow("Hoàng Đức Anh", null, null),
                    new DecisionFacts.AnnexRow(null, null, 2)));

    private static PaperRow publicationRecord() {
        return new PaperRow(
                "K-11",
                "BIÊN BẢN",
                "Về việc công khai quyết định giải quyết khiếu nại",
                full(
                        "K-11",
                        Map.of(
                                "decisionIssued",
                                Acts.issued(
                                        NumberedPaper.RESOLUTION_DECISION,
                                        LocalDate.of(2026, 9, 5),
                                        "21/QĐ-UBND",
                                        null),
                                "published",
                                new Publication(
                                        LocalDate.of(2026, 9, 10),
                                        PublicationWay.POSTING,
                                        "bảng tin trụ sở Ủy ban nhân dân phường",
                                        LocalDate.of(2026, 9, 7),
                                        null,
                                        LocalDate.of(2026, 9, 10)),
                                "publicationEnded",
                                new PublicationEnd(
                                        LocalDate.of(2026, 9, 18),
                                        LocalTime.of(15, 0),
                                        LocalDate.of(2026, 9, 25),
                                        List.of("đại diện Mặt trận Tổ quốc phường", "tổ trưởng tổ dân phố Hữu Bằng"),
                                        Sample.LONG_STORY,
                                        "Công chức văn thư",
                                        "ông Ngô Quang Ước"),
                                "remarked",
                                true),
                        null),
                List.of(
                        "Căn cứ Luật Khiếu nại",
                        "Hôm nay, vào hồi 15 giờ 00 phút, ngày 18 tháng 9 năm 2026",
                        "Quyết định số 21/QĐ-UBND ngày 05/09/2026 của Chủ tịch Ủy ban nhân dân phường Nhân Hòa.",
                        "2. Hình thức công khai: niêm yết tại trụ sở làm việc hoặc nơi tiếp công dân.",
                        "công khai: bảng tin",
                        "thông báo cho thành phần tham dự từ ngày 07/09/2026",
                        "từ ngày 10/09/2026 đến ngày 25/09/2026.",
                        "Thành phần tham dự (1): đại diện Mặt trận Tổ quốc phường;",
                        "Thành phần tham dự (2): tổ trưởng tổ dân phố Hữu Bằng.",
                        "5. Nội dung khác: Đăng trên cổng, trang thông tin điện tử từ ngày 10/09/2026. Năm 1993",
                        "đã được che",
                        "NGƯỜI CHỨNG KIẾN",
                        "NGƯỜI LẬP BIÊN BẢN",
                        "ông Ngô Quang Ước",
                        "Lê Thu Hà",
                        "Công chức văn thư"),
                bare(
                        "K-11",
                        Map.of(
                                "decisionIssued",
                                Acts.issued(
                                        NumberedPaper.RESOLUTION_DECISION,
                                        LocalDate.of(2026, 6, 10),
                                        "9/QĐ-UBND",
                                        null),
                                "published",
                                new Publication(
                                        LocalDate.of(2026, 6, 20),
                                        PublicationWay.MEETING,
                                        "hội trường Ủy ban nhân dân phường",
                                        null,
                                        null,
                                        null),
                                "publicationEnded",
                                new PublicationEnd(
                                        LocalDate.of(2026, 6, 20),
                                        LocalTime.of(9, 0),
                                        null,
                                        List.of(),
                                        null,
                                        "Công chức văn thư",
                                        null),
                                "remarked",
                                false),
                        null),
                List.of("4. Thời gian công khai: ngày 20/06/2026.", "công bố tại cuộc họp"),
                List.of("155/2026", "từ ngày", "Thành phần", "Nội dung khác", "CHỨNG KIẾN"));
    }

    /** A decision on a complaint that was handed in without the act. */
    static FramedPaper decisionWithoutAct(IdentityBlock complainant) {
        var facts = new DecisionFacts(
                null,
                List.of(new ContentFinding("Đơn giá bồi thường", "Đơn giá đúng bảng giá", Verdict.WRONG, null)),
                "đơn giá thấp",
                "tính lại",
                List.of(new DecisionFacts.Conclusion("đơn giá", "Điều 79 Luật Đất đai", "đúng", Verdict.WRONG, null)),
                "phương án bồi thường đã phê duyệt",
                "Khiếu nại sai toàn bộ",
                false,
                30,
                SECOND,
                "01 năm",
                List.of());
        var unnamed = new CaseFacts(ResolutionInstance.FIRST, FULL, null, "đơn giá", null, "đơn giá", false);
        return bare(
                "KN-15",
                Map.of(
                        "case",
                        unnamed,
                        "parties",
                        SampleFrames.parties(complainant, null, null, Sample.respondent()),
                        "decided",
                        decided(ActRuling.KEEP, null, null, List.of())),
                facts);
    }
}
