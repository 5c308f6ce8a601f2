package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kntc.document.FormCheck;
import vn.kntc.document.Letterhead;
import vn.kntc.document.RenderedWord;

class VerificationDecisionDocumentTest {

    private static final Letterhead LETTERHEAD = RenderedWord.letterhead("Như Điều 3");

    @Test
    void printsEveryItemOfTheForm() {
        var word = RenderedWord.issued(full(), LETTERHEAD, 3, Sample.R3_DAY);

        FormCheck.showsNineParts(
                word, "KN-05", LETTERHEAD, 3, Sample.R3_DAY, "QUYẾT ĐỊNH", "Về việc xác minh nội dung khiếu nại");
        FormCheck.isSignedBy(word, LETTERHEAD);
        FormCheck.leavesNothingOver(word);
        Sample.isTold(word);
        assertThat(word.text())
                .containsSubsequence(
                        "\nCHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG NHÂN HÒA\n",
                        "Căn cứ Luật Khiếu nại",
                        "Nghị định số 155/2026/NĐ-CP",
                        Sample.FUNCTIONS + ";",
                        "Căn cứ Công văn số 31/UBND-NC ngày 06/8/2026 về giao nhiệm vụ xác minh;",
                        "Theo đề nghị của Trưởng phòng Kinh tế, Hạ tầng và Đô thị.",
                        "QUYẾT ĐỊNH:",
                        "Điều 1. Tiến hành xác minh nội dung khiếu nại của bà Nguyễn Thị Quỳnh Hoa về việc thu hồi đất",
                        "Nội dung xác minh 1: Năm 1993",
                        "Nội dung xác minh 2: Giá bồi thường",
                        "20 ngày",
                        "Điều 2. Thành lập Đoàn xác minh",
                        "1. ông Trần Đình Khôi, Phó Trưởng phòng Tư pháp, Trưởng đoàn;",
                        "2. bà Vũ Thị Ngọc, công chức thanh tra, Phó Trưởng đoàn;",
                        "3. ông Phạm Gia Huy, công chức địa chính, thành viên;",
                        "4. bà Lê Thu Hà, công chức tư pháp, thành viên.",
                        "Đoàn xác minh có nhiệm vụ",
                        "Đo đạc lại thửa đất.",
                        "quyền, nghĩa vụ",
                        "Điều 3. Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường, các ông (bà) có tên tại Điều 2");
        FormCheck.printsEveryComponent(
                "KN-05",
                VerificationDecision.class,
                "legalBases",
                "assignmentPaper",
                "proposedBy",
                "leader",
                "deputy",
                "members",
                "name",
                "office");
    }

    @Test
    void leavesOutWhatIsNotThereUnderTheOldLaw() {
        var word = RenderedWord.issued(bare(), LETTERHEAD, 4, Sample.R2_DAY);

        FormCheck.leavesNothingOver(word);
        assertThat(word.text())
                .contains("Thành lập Tổ xác minh", "ông Trần Đình Khôi, Phó Trưởng phòng Tư pháp, Tổ trưởng.")
                .contains(Sample.FUNCTIONS + ".")
                .doesNotContain(
                        "Đoàn", "Theo đề nghị", "giao nhiệm vụ", "thành viên", "Nội dung xác minh 1", "155/2026");
    }

    @Test
    void marksADraft() {
        FormCheck.isDraft(RenderedWord.draft(full(), LETTERHEAD), "KN-05", LETTERHEAD);
    }

    private static VerificationDecision full() {
        return new VerificationDecision(
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                "bà Nguyễn Thị Quỳnh Hoa",
                "thu hồi đất tại xứ đồng Cửa Đình.",
                List.of(Sample.LONG_STORY, "Giá bồi thường áp dụng cho thửa số 217."),
                20,
                VerificationDecision.Team.DOAN,
                new VerificationDecision.Member("ông Trần Đình Khôi", "Phó Trưởng phòng Tư pháp"),
                new VerificationDecision.Member("bà Vũ Thị Ngọc", "công chức thanh tra"),
                List.of(
                        new VerificationDecision.Member("ông Phạm Gia Huy", "công chức địa chính"),
                        new VerificationDecision.Member("bà Lê Thu Hà", "công chức tư pháp")),
                "Đo đạc lại thửa đất.",
                "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường",
                "Công văn số 31/UBND-NC ngày 06/8/2026 về giao nhiệm vụ xác minh",
                "Trưởng phòng Kinh tế, Hạ tầng và Đô thị",
                Sample.bases(Sample.R3_DAY));
    }

    private static VerificationDecision bare() {
        return new VerificationDecision(
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                "ông Đỗ Văn Ước",
                "không cấp giấy chứng nhận.",
                List.of(),
                15,
                VerificationDecision.Team.TO,
                new VerificationDecision.Member("ông Trần Đình Khôi", "Phó Trưởng phòng Tư pháp"),
                null,
                List.of(),
                null,
                "Chánh Văn phòng",
                null,
                null,
                Sample.bases(Sample.R2_DAY));
    }
}
