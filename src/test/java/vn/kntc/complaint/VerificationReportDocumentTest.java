package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kntc.document.FormCheck;
import vn.kntc.document.Letterhead;
import vn.kntc.document.RenderedWord;

class VerificationReportDocumentTest {

    private static final Letterhead LETTERHEAD = RenderedWord.letterhead("Như trên");

    @Test
    void printsEveryItemOfTheForm() {
        var word = RenderedWord.issued(full(), LETTERHEAD, 8, Sample.R3_DAY);

        FormCheck.showsNineParts(
                word, "KN-13", LETTERHEAD, 8, Sample.R3_DAY, "BÁO CÁO", "Kết quả xác minh nội dung khiếu nại");
        FormCheck.isSignedBy(word, LETTERHEAD);
        FormCheck.leavesNothingOver(word);
        Sample.isTold(word);
        assertThat(word.text())
                .containsSubsequence(
                        "Số: 08/BC-UBND",
                        "Kính gửi: Chủ tịch Ủy ban nhân dân phường Nhân Hòa.",
                        "Thực hiện Quyết định số 03/QĐ-UBND ngày 05/8/2026, từ ngày 06/08/2026 đến ngày 25/08/2026, Đoàn xác minh",
                        "1. Người khiếu nại: bà Nguyễn Thị Quỳnh Hoa",
                        "Địa chỉ: số 27",
                        "Số căn cước: 027168004321",
                        "2. Người bị khiếu nại: Chủ tịch Ủy ban nhân dân phường Nhân Hòa.",
                        "Địa chỉ: số 1 đường Thiên Đức",
                        "3. Quyết định hành chính, hành vi hành chính bị khiếu nại: Quyết định số 45/QĐ-UBND",
                        "1. Yêu cầu của người khiếu nại: đo lại đất",
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
                        "Tài liệu kèm theo 2: trích lục bản đồ.");
        FormCheck.printsEveryComponent("KN-13", VerificationReport.class);
    }

    @Test
    void leavesOutWhatIsNotThereUnderTheOldLaw() {
        var word = RenderedWord.issued(bare(), LETTERHEAD, 11, Sample.R2_DAY);

        FormCheck.leavesNothingOver(word);
        assertThat(word.text())
                .contains("nội dung khiếu nại này đúng toàn bộ.", "Hủy bỏ toàn bộ quyết định")
                .doesNotContain("trước đó:", "phần đúng", "Kiến nghị khác", "Tài liệu kèm theo", "155/2026");
    }

    @Test
    void marksADraft() {
        FormCheck.isDraft(RenderedWord.draft(full(), LETTERHEAD), "KN-13", LETTERHEAD);
    }

    private static VerificationReport full() {
        return new VerificationReport(
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                "Quyết định số 03/QĐ-UBND ngày 05/8/2026",
                LocalDate.of(2026, 8, 6),
                LocalDate.of(2026, 8, 25),
                "Đoàn xác minh",
                Sample.complainant(),
                Sample.respondent(),
                "Quyết định số 45/QĐ-UBND.",
                "đo lại đất.",
                "giấy chứng nhận quyền sử dụng đất.",
                "chưa được giải quyết.",
                List.of(
                        new VerificationReport.Content(
                                "diện tích bị thu hồi.", Sample.LONG_STORY, Verdict.PARTLY_RIGHT, "262,5 m²"),
                        new VerificationReport.Content("giá bồi thường.", "đúng bảng giá.", Verdict.WRONG, null)),
                ActRuling.AMEND_PART,
                "kiểm đếm bổ sung.",
                List.of("biên bản đo đạc", "trích lục bản đồ"),
                Sample.bases(Sample.R3_DAY));
    }

    private static VerificationReport bare() {
        return new VerificationReport(
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                "Quyết định số 02/QĐ-UBND ngày 01/6/2026",
                LocalDate.of(2026, 6, 2),
                LocalDate.of(2026, 6, 12),
                "Tổ xác minh",
                Sample.plainComplainant(),
                Sample.respondent(),
                "Thông báo số 9/TB-UBND.",
                "cấp giấy chứng nhận.",
                "hồ sơ đã nộp đủ.",
                null,
                List.of(new VerificationReport.Content("việc từ chối cấp giấy.", "hồ sơ đã đủ.", Verdict.RIGHT, null)),
                ActRuling.CANCEL_ALL,
                null,
                List.of(),
                Sample.bases(Sample.R2_DAY));
    }
}
