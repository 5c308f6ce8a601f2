package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kntc.document.FormCheck;
import vn.kntc.document.Letterhead;
import vn.kntc.document.RenderedWord;

class ResolutionDecisionDocumentTest {

    private static final Letterhead LETTERHEAD =
            RenderedWord.letterhead("Như Điều 4", "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh", "Thanh tra tỉnh Bắc Ninh");

    @Test
    void printsEveryItemOfTheForm() {
        var word = RenderedWord.issued(full(), LETTERHEAD, 21, Sample.R3_DAY);

        FormCheck.showsNineParts(
                word,
                "KN-15",
                LETTERHEAD,
                21,
                Sample.R3_DAY,
                "QUYẾT ĐỊNH",
                "Về việc giải quyết khiếu nại của bà Nguyễn Thị Quỳnh Hoa (lần đầu)");
        FormCheck.isSignedBy(word, LETTERHEAD);
        FormCheck.leavesNothingOver(word);
        Sample.isTold(word);
        assertThat(word.text())
                .containsSubsequence(
                        "\nCHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG NHÂN HÒA\n",
                        "Căn cứ Luật Khiếu nại số 02/2011/QH13",
                        "Căn cứ Nghị định số 155/2026/NĐ-CP",
                        Sample.FUNCTIONS + ";",
                        "Xét khiếu nại đề ngày 01/08/2026 của bà Nguyễn Thị Quỳnh Hoa, địa chỉ: số 27",
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
                        "Kết quả giải quyết trước đó: chưa có",
                        "II. Kết quả xác minh nội dung khiếu nại",
                        "1. Diện tích đo lại là 1.248,5 m²",
                        "III. Kết quả đối thoại",
                        "ngày 02/09/2026.",
                        "Hai bên thống nhất đo lại",
                        "IV. Kết luận",
                        "1. Về nội dung: diện tích",
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
                        "Điều 4. Chánh Văn phòng, bà Nguyễn Thị Quỳnh Hoa và cơ quan",
                        "PHỤ LỤC",
                        "(Kèm theo Quyết định số 21/QĐ-UBND ngày 05 tháng 8 năm 2026",
                        "1. bà Nguyễn Thị Quỳnh Hoa, địa chỉ: số 27. Nội dung khiếu nại: diện tích. Kết quả giải quyết: đúng một phần.",
                        "2. ông Hoàng Đức Anh, địa chỉ: số 31.");
        FormCheck.printsEveryComponent(
                "KN-15",
                ResolutionDecision.class,
                "legalBases",
                "complaintDated",
                "reporter",
                "reportNumber",
                "reportedOn");
    }

    @Test
    void leavesOutWhatIsNotThereUnderTheOldLaw() {
        var word = RenderedWord.issued(bare(), LETTERHEAD, 22, Sample.R2_DAY);

        FormCheck.leavesNothingOver(word);
        assertThat(word.text())
                .containsSubsequence(
                        "Xét khiếu nại của ông Đỗ Văn Ước, địa chỉ: thôn Đại Vi, xã Đại Đồng.",
                        "III. Kết luận",
                        "Nội dung khiếu nại này đúng toàn bộ.",
                        "Điều 1. Chấm dứt việc từ chối nhận hồ sơ.",
                        "Điều 2. Trong thời hạn 45 ngày",
                        "Điều 3. Chánh Văn phòng")
                .doesNotContain(
                        "155/2026",
                        "Báo cáo",
                        "đối thoại",
                        "Giải quyết các vấn đề",
                        "Bồi thường",
                        "PHỤ LỤC",
                        "Điều 4.");
    }

    /** A complaint handed in without the act: no bracket, no second subject, one sentence. */
    @Test
    void readsAsOneSentenceWithoutAnAct() {
        var word = RenderedWord.issued(withoutAct(Sample.plainComplainant()), LETTERHEAD, 23, Sample.R3_DAY);
        FormCheck.leavesNothingOver(word);
        assertThat(word.text())
                .contains(
                        "Khiếu nại của ông Đỗ Văn Ước, địa chỉ: thôn Đại Vi, xã Đại Đồng, được thụ lý theo Thông báo số 77/TB-UBND"
                                + " ngày 05/08/2026.")
                .doesNotContain("đối với");
        var nameOnly = new IdentityBlock("ông Đỗ Văn Ước", null, null, null, null, null, null);
        assertThat(RenderedWord.issued(withoutAct(nameOnly), LETTERHEAD, 24, Sample.R3_DAY)
                        .text())
                .contains("Khiếu nại của ông Đỗ Văn Ước được thụ lý theo Thông báo số 77/TB-UBND ngày 05/08/2026.");
    }

    private static ResolutionDecision withoutAct(IdentityBlock complainant) {
        return new ResolutionDecision(
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                complainant,
                null,
                Sample.respondent(),
                null,
                "77/TB-UBND",
                Sample.R3_DAY,
                null,
                null,
                null,
                null,
                List.of("Đơn giá bồi thường."),
                "đơn giá thấp.",
                "tính lại.",
                null,
                List.of("Đơn giá đúng bảng giá."),
                null,
                List.of(new ResolutionDecision.Conclusion(
                        "đơn giá.", "Điều 79 Luật Đất đai", "đúng.", Verdict.WRONG, null)),
                ActRuling.KEEP,
                "phương án bồi thường đã phê duyệt.",
                null,
                null,
                30,
                "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh",
                "01 năm",
                "Chánh Văn phòng",
                List.of(),
                Sample.bases(Sample.R3_DAY));
    }

    @Test
    void marksADraft() {
        FormCheck.isDraft(RenderedWord.draft(full(), LETTERHEAD), "KN-15", LETTERHEAD);
    }

    private static ResolutionDecision full() {
        return new ResolutionDecision(
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                Sample.complainant(),
                LocalDate.of(2026, 8, 1),
                Sample.respondent(),
                "Quyết định số 45/QĐ-UBND",
                "05/TB-UBND",
                Sample.R3_DAY,
                "khiếu nại còn trong thời hiệu.",
                "Đoàn xác minh",
                "08/BC-UBND",
                LocalDate.of(2026, 8, 28),
                List.of(Sample.LONG_STORY, "Giá bồi thường thấp hơn các hộ liền kề."),
                "diện tích bị ghi thiếu.",
                "đo lại đất.",
                "chưa có.",
                List.of("Diện tích đo lại là 1.248,5 m².", "Giá đúng bảng giá năm 2026."),
                new ResolutionDecision.Dialogue(LocalDate.of(2026, 9, 2), "Hai bên thống nhất đo lại."),
                List.of(
                        new ResolutionDecision.Conclusion(
                                "diện tích.",
                                "Điều 79 Luật Đất đai",
                                "thiếu 262,5 m².",
                                Verdict.PARTLY_RIGHT,
                                "262,5 m²"),
                        new ResolutionDecision.Conclusion(
                                "giá.", "Quyết định số 12/QĐ-UBND", "đúng bảng giá.", Verdict.WRONG, null)),
                ActRuling.AMEND_PART,
                "Quyết định số 45/QĐ-UBND ngày 12/5/2026 về diện tích thu hồi.",
                "kiểm đếm bổ sung cây cối.",
                "theo diện tích đo lại.",
                30,
                "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh",
                "01 năm",
                "Chánh Văn phòng",
                List.of(
                        new ResolutionDecision.AnnexRow(
                                1, "bà Nguyễn Thị Quỳnh Hoa", "số 27", "diện tích.", "đúng một phần."),
                        new ResolutionDecision.AnnexRow(2, "ông Hoàng Đức Anh", "số 31", "giá.", "sai toàn bộ.")),
                Sample.bases(Sample.R3_DAY));
    }

    private static ResolutionDecision bare() {
        return new ResolutionDecision(
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                Sample.plainComplainant(),
                null,
                Sample.respondent(),
                "việc từ chối nhận hồ sơ",
                "77/TB-UBND",
                Sample.R2_DAY,
                null,
                null,
                null,
                null,
                List.of("Việc từ chối nhận hồ sơ."),
                "hồ sơ đã đủ.",
                "nhận hồ sơ.",
                null,
                List.of("Hồ sơ đã đủ thành phần."),
                null,
                List.of(new ResolutionDecision.Conclusion(
                        "từ chối nhận hồ sơ.", "Điều 8 Nghị định 61/2018/NĐ-CP", "phải nhận.", Verdict.RIGHT, null)),
                ActRuling.STOP_ACT,
                null,
                null,
                null,
                45,
                "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh",
                "01 năm",
                "Chánh Văn phòng",
                List.of(),
                Sample.bases(Sample.R2_DAY));
    }
}
