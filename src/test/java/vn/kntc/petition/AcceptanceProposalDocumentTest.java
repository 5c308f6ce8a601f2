package vn.kntc.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.kntc.document.FormCheck;
import vn.kntc.document.Letterhead;
import vn.kntc.document.RenderedWord;

class AcceptanceProposalDocumentTest {

    private static final LocalDate R3_DAY = LocalDate.of(2026, 8, 5);
    private static final LocalDate R2_DAY = LocalDate.of(2026, 6, 15);
    private static final Letterhead LETTERHEAD = RenderedWord.letterhead();

    @Test
    void printsEveryItemOfTheForm() {
        var word = RenderedWord.issued(full(), LETTERHEAD, 0, R3_DAY);

        FormCheck.showsNineParts(word, "XLD-01", LETTERHEAD, 0, R3_DAY, "PHIẾU ĐỀ XUẤT THỤ LÝ ĐƠN KHIẾU NẠI", null);
        FormCheck.isSignedBy(word, LETTERHEAD);
        FormCheck.leavesNothingOver(word);
        assertThat(word.text())
                .containsSubsequence(
                        "Kính gửi: Chủ tịch Ủy ban nhân dân phường Nhân Hòa.",
                        "Vào ngày 03 tháng 02 năm 2026, Ủy ban nhân dân phường Nhân Hòa nhận được đơn khiếu nại của bà Nguyễn Thị Quỳnh Hoa.",
                        "Địa chỉ: số 27",
                        "2 người khác",
                        "Nội dung đơn (tóm tắt): Bồi thường",
                        "\nDòng thứ hai của người viết",
                        "Việc giải quyết trước đó: Chủ tịch Ủy ban nhân dân phường, ngày 02/01/2026",
                        "quy định của pháp luật: đủ điều kiện",
                        "Đề xuất: thụ lý",
                        "PHÊ DUYỆT CỦA THỦ TRƯỞNG",
                        "LÃNH ĐẠO ĐƠN VỊ ĐỀ XUẤT",
                        "TRƯỞNG PHÒNG TƯ PHÁP",
                        "NGƯỜI ĐỀ XUẤT",
                        "CÔNG CHỨC TƯ PHÁP",
                        "Vũ Thị Ngọc",
                        "Lê Thu Hà");
        FormCheck.printsEveryComponent("XLD-01", AcceptanceProposal.class);
    }

    @Test
    void leavesOutWhatIsNotThere() {
        var word = RenderedWord.issued(bare(), LETTERHEAD, 0, R2_DAY);

        FormCheck.leavesNothingOver(word);
        assertThat(word.text())
                .contains("PHIẾU ĐỀ XUẤT THỤ LÝ ĐƠN TỐ CÁO", "nhận được đơn tố cáo của người tố cáo TC-7.")
                .doesNotContain("Địa chỉ", "người khác", "trước đó", "TRƯỞNG PHÒNG");
    }

    @Test
    void marksADraft() {
        FormCheck.isDraft(RenderedWord.draft(full(), LETTERHEAD), "XLD-01", LETTERHEAD);
    }

    private static AcceptanceProposal full() {
        return new AcceptanceProposal(
                "khiếu nại",
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                LocalDate.of(2026, 2, 3),
                "bà Nguyễn Thị Quỳnh Hoa",
                "số 27, tổ dân phố Hữu Bằng",
                2,
                "Bồi thường đất tại \"Cửa Đình\" thiếu 262,5 m².\r\nDòng thứ hai của người viết.",
                "Chủ tịch Ủy ban nhân dân phường, ngày 02/01/2026.",
                "đủ điều kiện thụ lý.",
                "thụ lý để giải quyết.",
                "Trưởng phòng Tư pháp",
                "Vũ Thị Ngọc",
                "Công chức tư pháp",
                "Lê Thu Hà");
    }

    private static AcceptanceProposal bare() {
        return new AcceptanceProposal(
                "tố cáo",
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                LocalDate.of(2026, 6, 3),
                "người tố cáo TC-7",
                null,
                null,
                "Hành vi của công chức.",
                null,
                "đủ điều kiện.",
                "thụ lý.",
                null,
                null,
                "Công chức tư pháp",
                "Lê Thu Hà");
    }
}
