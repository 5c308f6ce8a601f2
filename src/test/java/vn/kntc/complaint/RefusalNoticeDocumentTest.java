package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kntc.document.FormCheck;
import vn.kntc.document.Letterhead;
import vn.kntc.document.RenderedWord;

class RefusalNoticeDocumentTest {

    private static final Letterhead LETTERHEAD = RenderedWord.letterhead("Như trên", "Thanh tra tỉnh Bắc Ninh");

    @Test
    void printsEveryItemOfTheForm() {
        var word = RenderedWord.issued(full(), LETTERHEAD, 9, Sample.R3_DAY);

        FormCheck.showsNineParts(
                word,
                "KN-04",
                LETTERHEAD,
                9,
                Sample.R3_DAY,
                "THÔNG BÁO",
                "Về việc không thụ lý giải quyết khiếu nại lần đầu");
        FormCheck.isSignedBy(word, LETTERHEAD);
        FormCheck.leavesNothingOver(word);
        Sample.isTold(word);
        assertThat(word.text())
                .containsSubsequence(
                        "Kính gửi: bà Nguyễn Thị Quỳnh Hoa.",
                        "Căn cứ Luật số 136/2025/QH15",
                        "Vào ngày 03 tháng 8 năm 2026",
                        "do Báo Bắc Ninh chuyển đến",
                        "Người khiếu nại: bà Nguyễn Thị Quỳnh Hoa",
                        "Địa chỉ: số 27",
                        "Số căn cước: 027168004321",
                        "còn có 6 người khác",
                        "Nội dung khiếu nại (tóm tắt): Năm 1993",
                        "không được thụ lý giải quyết",
                        "1. Theo khoản 6 Điều 11 Luật Khiếu nại: thời hiệu khiếu nại đã hết mà không có lý do chính đáng",
                        "Cụ thể: Quyết định được nhận ngày 02/01/2026",
                        "2. Theo khoản 5 Điều 11 Luật Khiếu nại: đơn không có chữ ký",
                        "thông báo để bà Nguyễn Thị Quỳnh Hoa biết việc không thụ lý");
        FormCheck.printsEveryComponent("KN-04", RefusalNotice.class);
    }

    @Test
    void leavesOutWhatIsNotThereUnderTheOldLaw() {
        var word = RenderedWord.issued(bare(), LETTERHEAD, 10, Sample.R2_DAY);

        FormCheck.leavesNothingOver(word);
        assertThat(word.text())
                .contains("Số: 10/TB-UBND", "khiếu nại lần hai")
                .doesNotContain("136/2025", "Cụ thể", "chuyển đến", "người khác", "2. Theo");
    }

    @Test
    void marksADraft() {
        FormCheck.isDraft(RenderedWord.draft(full(), LETTERHEAD), "KN-04", LETTERHEAD);
    }

    private static RefusalNotice full() {
        return new RefusalNotice(
                ResolutionInstance.FIRST,
                "bà Nguyễn Thị Quỳnh Hoa",
                LocalDate.of(2026, 8, 3),
                Sample.complainant(),
                6,
                true,
                "Báo Bắc Ninh",
                Sample.LONG_STORY,
                List.of(
                        new RefusalNotice.Ground(
                                "khoản 6 Điều 11 Luật Khiếu nại",
                                "thời hiệu khiếu nại đã hết mà không có lý do chính đáng.",
                                "Quyết định được nhận ngày 02/01/2026, khiếu nại gửi ngày 03/8/2026."),
                        new RefusalNotice.Ground(
                                "khoản 5 Điều 11 Luật Khiếu nại", "đơn không có chữ ký hoặc điểm chỉ.", null)),
                Sample.bases(Sample.R3_DAY));
    }

    private static RefusalNotice bare() {
        return new RefusalNotice(
                ResolutionInstance.SECOND,
                "ông Đỗ Văn Ước",
                LocalDate.of(2026, 6, 10),
                Sample.plainComplainant(),
                null,
                false,
                null,
                "Việc không cấp giấy chứng nhận quyền sử dụng đất.",
                List.of(new RefusalNotice.Ground(
                        "khoản 7 Điều 11 Luật Khiếu nại", "đã có quyết định giải quyết khiếu nại lần hai.", null)),
                Sample.bases(Sample.R2_DAY));
    }
}
