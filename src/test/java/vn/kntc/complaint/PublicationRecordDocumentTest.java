package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kntc.document.FormCheck;
import vn.kntc.document.Letterhead;
import vn.kntc.document.RenderedWord;

class PublicationRecordDocumentTest {

    private static final Letterhead LETTERHEAD = RenderedWord.letterhead("Người giải quyết khiếu nại");

    @Test
    void printsEveryItemOfTheForm() {
        var word = RenderedWord.issued(full(), LETTERHEAD, 0, Sample.R3_DAY);

        FormCheck.showsNineParts(
                word,
                "K-11",
                LETTERHEAD,
                0,
                Sample.R3_DAY,
                "BIÊN BẢN",
                "Về việc công khai quyết định giải quyết khiếu nại");
        FormCheck.leavesNothingOver(word);
        Sample.isTold(word);
        assertThat(word.text())
                .containsSubsequence(
                        "Căn cứ Luật Khiếu nại",
                        "Hôm nay, vào hồi 15 giờ 00 phút, ngày 18 tháng 9 năm 2026",
                        "Quyết định số 21/QĐ-UBND ngày 05/09/2026 của Chủ tịch Ủy ban nhân dân phường Nhân Hòa.",
                        "2. Hình thức công khai: niêm yết tại trụ sở làm việc hoặc nơi tiếp công dân.",
                        "công khai: bảng tin",
                        "từ ngày 10/09/2026 đến ngày 25/09/2026.",
                        "Thành phần tham dự (1): đại diện Mặt trận Tổ quốc phường;",
                        "Thành phần tham dự (2): tổ trưởng tổ dân phố Hữu Bằng.",
                        "5. Nội dung khác: Năm 1993",
                        "đã được che",
                        "NGƯỜI CHỨNG KIẾN",
                        "NGƯỜI LẬP BIÊN BẢN",
                        "ông Ngô Quang Ước",
                        "Lê Thu Hà",
                        "Công chức văn thư");
        assertThat(word.text()).contains("thông báo cho thành phần tham dự từ ngày 07/09/2026");
        FormCheck.printsEveryComponent("K-11", PublicationRecord.class);
    }

    @Test
    void leavesOutWhatIsNotThereUnderTheOldLaw() {
        var word = RenderedWord.issued(bare(), LETTERHEAD, 0, Sample.R2_DAY);

        FormCheck.leavesNothingOver(word);
        assertThat(word.text())
                .contains("4. Thời gian công khai: ngày 20/06/2026.", "công bố tại cuộc họp")
                .doesNotContain("155/2026", "từ ngày", "Thành phần", "Nội dung khác", "CHỨNG KIẾN");
    }

    @Test
    void marksADraft() {
        FormCheck.isDraft(RenderedWord.draft(full(), LETTERHEAD), "K-11", LETTERHEAD);
    }

    private static PublicationRecord full() {
        return new PublicationRecord(
                LocalDateTime.of(2026, 9, 18, 15, 0),
                "21/QĐ-UBND",
                LocalDate.of(2026, 9, 5),
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                PublicationRecord.Way.POSTING,
                "bảng tin trụ sở Ủy ban nhân dân phường",
                LocalDate.of(2026, 9, 10),
                LocalDate.of(2026, 9, 25),
                LocalDate.of(2026, 9, 7),
                List.of("đại diện Mặt trận Tổ quốc phường", "tổ trưởng tổ dân phố Hữu Bằng"),
                Sample.LONG_STORY,
                "Công chức văn thư",
                "Lê Thu Hà",
                "ông Ngô Quang Ước",
                Sample.bases(Sample.R3_DAY));
    }

    private static PublicationRecord bare() {
        return new PublicationRecord(
                LocalDateTime.of(2026, 6, 20, 9, 0),
                "9/QĐ-UBND",
                LocalDate.of(2026, 6, 10),
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                PublicationRecord.Way.MEETING,
                "hội trường Ủy ban nhân dân phường",
                LocalDate.of(2026, 6, 20),
                null,
                null,
                List.of(),
                null,
                "Công chức văn thư",
                "Lê Thu Hà",
                null,
                Sample.bases(Sample.R2_DAY));
    }
}
