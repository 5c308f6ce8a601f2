package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kntc.document.FormCheck;
import vn.kntc.document.Letterhead;
import vn.kntc.document.RenderedWord;
import vn.kntc.petition.StatuteBooks;

class AcceptanceNoticeDocumentTest {

    private static final Letterhead LETTERHEAD =
            RenderedWord.letterhead("Như trên", "Ban Tiếp công dân tỉnh Bắc Ninh", "Thanh tra tỉnh Bắc Ninh");

    @Test
    void printsEveryItemOfTheForm() {
        var word = RenderedWord.issued(full(), LETTERHEAD, 5, Sample.R3_DAY);

        FormCheck.showsNineParts(
                word,
                "KN-03",
                LETTERHEAD,
                5,
                Sample.R3_DAY,
                "THÔNG BÁO",
                "Về việc thụ lý giải quyết khiếu nại lần đầu");
        FormCheck.isSignedBy(word, LETTERHEAD);
        FormCheck.leavesNothingOver(word);
        Sample.isTold(word);
        assertThat(word.text())
                .containsSubsequence(
                        "Kính gửi: bà Nguyễn Thị Quỳnh Hoa.",
                        "Căn cứ Luật Khiếu nại số 02/2011/QH13 ngày 11 tháng 11 năm 2011;",
                        "Căn cứ Luật số 136/2025/QH15",
                        "Căn cứ Nghị định số 124/2020/NĐ-CP",
                        "Căn cứ Nghị định số 155/2026/NĐ-CP",
                        Sample.FUNCTIONS + ".",
                        "Vào ngày 03 tháng 8 năm 2026",
                        "do Ban Tiếp công dân tỉnh Bắc Ninh chuyển đến",
                        "bà Nguyễn Thị Quỳnh Hoa (đại diện cho hộ gia đình)",
                        "Địa chỉ: số 27, ngõ 5, tổ dân phố Hữu Bằng",
                        "Số căn cước: 027168004321, cấp ngày 09/03/2022, nơi cấp: Cục Cảnh sát",
                        "còn có 3 người khác",
                        "Nội dung khiếu nại (tóm tắt): Năm 1993",
                        "đủ điều kiện thụ lý và thuộc thẩm quyền giải quyết lần đầu của Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                        "đã được thụ lý giải quyết");
        FormCheck.printsEveryComponent("KN-03", AcceptanceNotice.class);
    }

    @Test
    void leavesOutWhatIsNotThereUnderTheOldLaw() {
        var letterhead = RenderedWord.letterhead();
        var word = RenderedWord.issued(bare(), letterhead, 112, Sample.R2_DAY);

        FormCheck.showsNineParts(
                word,
                "KN-03",
                letterhead,
                112,
                Sample.R2_DAY,
                "THÔNG BÁO",
                "Về việc thụ lý giải quyết khiếu nại lần hai");
        FormCheck.leavesNothingOver(word);
        assertThat(word.text())
                .contains("Chứng minh nhân dân số: 125034567.", "ông Đỗ Văn Ước.")
                .doesNotContain("136/2025", "155/2026", "chuyển đến", "cấp ngày", "nơi cấp", "người khác");
    }

    @Test
    void marksADraft() {
        FormCheck.isDraft(RenderedWord.draft(full(), LETTERHEAD), "KN-03", LETTERHEAD);
    }

    private static AcceptanceNotice full() {
        return new AcceptanceNotice(
                ResolutionInstance.FIRST,
                "bà Nguyễn Thị Quỳnh Hoa",
                LocalDate.of(2026, 8, 3),
                Sample.complainant(),
                3,
                true,
                "Ban Tiếp công dân tỉnh Bắc Ninh",
                Sample.LONG_STORY,
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                Sample.bases(Sample.R3_DAY));
    }

    private static AcceptanceNotice bare() {
        return new AcceptanceNotice(
                ResolutionInstance.SECOND,
                "ông Đỗ Văn Ước",
                LocalDate.of(2026, 6, 10),
                Sample.plainComplainant(),
                null,
                false,
                null,
                "Việc không cấp giấy chứng nhận quyền sử dụng đất.",
                "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh",
                LegalBases.of(StatuteBooks.provisions(), Sample.R2_DAY, null, List.of()));
    }
}
