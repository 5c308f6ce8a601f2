package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.kntc.document.FormCheck;
import vn.kntc.document.Letterhead;
import vn.kntc.document.RenderedWord;

class ReCheckRecordDocumentTest {

    private static final Letterhead LETTERHEAD = RenderedWord.letterhead();

    @Test
    void printsEveryItemOfTheForm() {
        var word = RenderedWord.issued(full(), LETTERHEAD, 0, Sample.R3_DAY);

        FormCheck.showsNineParts(
                word,
                "K-03",
                LETTERHEAD,
                0,
                Sample.R3_DAY,
                "PHIẾU KIỂM TRA LẠI",
                "Quyết định hành chính, hành vi hành chính bị khiếu nại");
        FormCheck.leavesNothingOver(word);
        Sample.isTold(word);
        assertThat(word.text())
                .containsSubsequence(
                        "Căn cứ Luật Khiếu nại",
                        "Thông báo số 05/TB-UBND ngày 05/08/2026",
                        "bị khiếu nại: Quyết định số 45/QĐ-UBND, ngày 12/05/2026.",
                        "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                        "1. Căn cứ pháp lý ban hành quyết định, thực hiện hành vi: đúng",
                        "2. Thẩm quyền ban hành quyết định, thực hiện hành vi: đúng thẩm quyền",
                        "3. Nội dung của quyết định, việc thực hiện hành vi: Năm 1993",
                        "4. Trình tự, thủ tục ban hành, thể thức và kỹ thuật trình bày: chưa niêm yết",
                        "5. Nội dung khác: bản đồ",
                        "chưa đủ cơ sở kết luận nội dung khiếu nại, đề nghị tiến hành xác minh.",
                        "Lý do: số liệu",
                        "hoàn thành ngày 07/08/2026",
                        "NGƯỜI KIỂM TRA",
                        "CÔNG CHỨC ĐỊA CHÍNH",
                        "",
                        "Phạm Gia Huy");
        FormCheck.printsEveryComponent("K-03", ReCheckRecord.class);
    }

    @Test
    void leavesOutWhatIsNotThereUnderTheOldLaw() {
        var word = RenderedWord.issued(bare(), LETTERHEAD, 0, Sample.R2_DAY);

        FormCheck.leavesNothingOver(word);
        assertThat(word.text())
                .contains("ra quyết định giải quyết khiếu nại ngay", "bị khiếu nại: việc từ chối nhận hồ sơ.")
                .doesNotContain("155/2026", "5. Nội dung khác");
    }

    @Test
    void marksADraft() {
        FormCheck.isDraft(RenderedWord.draft(full(), LETTERHEAD), "K-03", LETTERHEAD);
    }

    private static ReCheckRecord full() {
        return new ReCheckRecord(
                "Quyết định số 45/QĐ-UBND",
                LocalDate.of(2026, 5, 12),
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                "05/TB-UBND",
                Sample.R3_DAY,
                "đúng.",
                "đúng thẩm quyền.",
                Sample.LONG_STORY,
                "chưa niêm yết phương án.",
                "bản đồ năm 2009 không có chữ ký của chủ sử dụng đất.",
                ReCheckRecord.Result.VERIFY,
                "số liệu diện tích còn khác nhau.",
                LocalDate.of(2026, 8, 7),
                "Công chức địa chính",
                "Phạm Gia Huy",
                Sample.bases(Sample.R3_DAY));
    }

    private static ReCheckRecord bare() {
        return new ReCheckRecord(
                "việc từ chối nhận hồ sơ",
                null,
                "công chức Bộ phận Một cửa",
                "77/TB-UBND",
                Sample.R2_DAY,
                "không có.",
                "đúng.",
                "chưa đúng.",
                "chưa đúng.",
                null,
                ReCheckRecord.Result.DECIDE_AT_ONCE,
                "hồ sơ đã đủ thành phần.",
                LocalDate.of(2026, 6, 17),
                "Công chức tư pháp",
                "Phạm Gia Huy",
                Sample.bases(Sample.R2_DAY));
    }
}
