package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kntc.document.FormCheck;
import vn.kntc.document.Letterhead;
import vn.kntc.document.RenderedWord;

class ComplexityRecordDocumentTest {

    private static final Letterhead LETTERHEAD = RenderedWord.letterhead();

    @Test
    void printsEveryItemOfTheForm() {
        var word = RenderedWord.issued(full(), LETTERHEAD, 0, Sample.R3_DAY);

        FormCheck.showsNineParts(
                word,
                "P-15",
                LETTERHEAD,
                0,
                Sample.R3_DAY,
                "PHIẾU TRÌNH",
                "Về việc xác định vụ việc khiếu nại phức tạp");
        FormCheck.isSignedBy(word, LETTERHEAD);
        FormCheck.leavesNothingOver(word);
        Sample.isTold(word);
        assertThat(word.text())
                .containsSubsequence(
                        "Kính gửi: Chủ tịch Ủy ban nhân dân phường Nhân Hòa.",
                        "Nghị định số 155/2026/NĐ-CP",
                        "Thông báo số 05/TB-UBND ngày 05/08/2026",
                        "Nội dung khiếu nại (tóm tắt): Thu hồi đất",
                        "điểm b khoản 1 Điều 3a Nghị định số 124/2020/NĐ-CP: có từ hai nội dung phải xác minh trở lên",
                        "Tình tiết của vụ việc: Năm 1993",
                        "điểm e khoản 1 Điều 3a",
                        "Nhận định của người trình: cần đo đạc lại",
                        "vùng sâu, vùng xa",
                        "60 ngày, kể từ ngày thụ lý, đến hết ngày 05/10/2026 (thời hạn đã tính trước đó: đến hết ngày 04/09/2026)",
                        "lưu trong hồ sơ",
                        "PHÊ DUYỆT CỦA NGƯỜI GIẢI QUYẾT",
                        "NGƯỜI TRÌNH",
                        "CÔNG CHỨC TƯ PHÁP",
                        "Trần Đình Khôi");
        FormCheck.printsEveryComponent("P-15", ComplexityRecord.class);
    }

    @Test
    void leavesOutWhatIsNotThereUnderTheOldLaw() {
        var word = RenderedWord.issued(bare(), LETTERHEAD, 0, Sample.R2_DAY);

        FormCheck.leavesNothingOver(word);
        assertThat(word.text())
                .contains("Nhận định của người trình: nhiều hộ", "45 ngày, kể từ ngày thụ lý, đến hết ngày 31/07/2026")
                .doesNotContain("155/2026", "Điều 3a", "vùng sâu", "đã tính trước đó");
    }

    @Test
    void marksADraft() {
        FormCheck.isDraft(RenderedWord.draft(full(), LETTERHEAD), "P-15", LETTERHEAD);
    }

    private static ComplexityRecord full() {
        return new ComplexityRecord(
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                "Thu hồi đất tại xứ đồng Cửa Đình.",
                "05/TB-UBND",
                Sample.R3_DAY,
                List.of(
                        new ComplexityRecord.Criterion(
                                "b", "có từ hai nội dung phải xác minh trở lên.", Sample.LONG_STORY),
                        new ComplexityRecord.Criterion("e", "các cơ quan còn ý kiến khác nhau.", null)),
                "cần đo đạc lại có sự tham gia của các hộ liền kề.",
                true,
                60,
                LocalDate.of(2026, 9, 4),
                LocalDate.of(2026, 10, 5),
                "Công chức tư pháp",
                "Trần Đình Khôi",
                Sample.bases(Sample.R3_DAY));
    }

    private static ComplexityRecord bare() {
        return new ComplexityRecord(
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                "Thu hồi đất.",
                "77/TB-UBND",
                Sample.R2_DAY,
                List.of(),
                "nhiều hộ cùng liên quan.",
                false,
                45,
                null,
                LocalDate.of(2026, 7, 31),
                "Công chức tư pháp",
                "Trần Đình Khôi",
                Sample.bases(Sample.R2_DAY));
    }
}
