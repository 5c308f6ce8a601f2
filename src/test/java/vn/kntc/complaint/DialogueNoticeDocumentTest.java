package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kntc.document.FormCheck;
import vn.kntc.document.Letterhead;
import vn.kntc.document.RenderedWord;

class DialogueNoticeDocumentTest {

    private static final Letterhead LETTERHEAD = RenderedWord.letterhead("Như trên");

    @Test
    void printsEveryItemOfTheForm() {
        var word = RenderedWord.issued(full(), LETTERHEAD, 12, Sample.R3_DAY);

        FormCheck.showsNineParts(
                word,
                "K-06",
                LETTERHEAD,
                12,
                Sample.R3_DAY,
                "THÔNG BÁO",
                "Về việc tổ chức đối thoại giải quyết khiếu nại");
        FormCheck.isSignedBy(word, LETTERHEAD);
        FormCheck.leavesNothingOver(word);
        Sample.isTold(word);
        assertThat(word.text())
                .containsSubsequence(
                        "Kính gửi:",
                        "- Bà Nguyễn Thị Quỳnh Hoa (người khiếu nại);",
                        "- Phòng Kinh tế, Hạ tầng và Đô thị.",
                        "Căn cứ Luật Khiếu nại",
                        "khiếu nại của bà Nguyễn Thị Quỳnh Hoa đã được thụ lý theo Thông báo số 05/TB-UBND ngày 05/08/2026",
                        "1. Vụ việc: Năm 1993",
                        "2. Thời gian: 08 giờ 30 phút, ngày 02 tháng 9 năm 2026.",
                        "3. Địa điểm: Phòng họp số 1",
                        "4. Người chủ trì: bà Nguyễn Thị Hồng Vân, Chủ tịch Ủy ban nhân dân phường Nhân Hòa.",
                        "5. Nội dung đối thoại:",
                        "- diện tích bị thu hồi;",
                        "- giá bồi thường.",
                        "Giấy tờ cần mang theo (1): căn cước;",
                        "vắng mặt mà không có lý do chính đáng thì khiếu nại vẫn được tiếp tục giải quyết",
                        "tài liệu chứng minh");
        FormCheck.printsEveryComponent("K-06", DialogueNotice.class);
    }

    @Test
    void leavesOutWhatIsNotThereUnderTheOldLaw() {
        var word = RenderedWord.issued(bare(), LETTERHEAD, 13, Sample.R2_DAY);

        FormCheck.leavesNothingOver(word);
        assertThat(word.text()).doesNotContain("155/2026", "vắng mặt", "cần mang theo");
    }

    @Test
    void tellsNobodyInALogLine() {
        assertThat(full()).hasToString("DialogueNotice");
    }

    @Test
    void marksADraft() {
        FormCheck.isDraft(RenderedWord.draft(full(), LETTERHEAD), "K-06", LETTERHEAD);
    }

    private static DialogueNotice full() {
        return new DialogueNotice(
                List.of("Bà Nguyễn Thị Quỳnh Hoa (người khiếu nại)", "Phòng Kinh tế, Hạ tầng và Đô thị"),
                "bà Nguyễn Thị Quỳnh Hoa",
                Sample.LONG_STORY,
                "05/TB-UBND",
                Sample.R3_DAY,
                LocalDateTime.of(2026, 9, 2, 8, 30),
                "Phòng họp số 1, trụ sở Ủy ban nhân dân phường Nhân Hòa",
                List.of("diện tích bị thu hồi", "giá bồi thường"),
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                "bà Nguyễn Thị Hồng Vân",
                List.of("căn cước", "giấy chứng nhận quyền sử dụng đất"),
                true,
                Sample.bases(Sample.R3_DAY));
    }

    private static DialogueNotice bare() {
        return new DialogueNotice(
                List.of("Ông Đỗ Văn Ước"),
                "ông Đỗ Văn Ước",
                "Không cấp giấy chứng nhận.",
                "77/TB-UBND",
                Sample.R2_DAY,
                LocalDateTime.of(2026, 6, 20, 14, 0),
                "Phòng họp số 1",
                List.of("việc cấp giấy chứng nhận"),
                "Phó Chủ tịch",
                "ông Lê Văn Đạt",
                List.of(),
                false,
                Sample.bases(Sample.R2_DAY));
    }
}
