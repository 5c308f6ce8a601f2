package vn.kntc.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kntc.document.FormCheck;
import vn.kntc.document.Letterhead;
import vn.kntc.document.RenderedWord;

class GuidanceSlipDocumentTest {

    private static final LocalDate R3_DAY = LocalDate.of(2026, 8, 5);
    private static final LocalDate R2_DAY = LocalDate.of(2026, 6, 15);
    private static final Letterhead LETTERHEAD = RenderedWord.letterhead("Như trên");

    @Test
    void sendsToTheCompetentBody() {
        var word = RenderedWord.issued(elsewhere(), LETTERHEAD, 7, R3_DAY);

        FormCheck.showsNineParts(
                word, "XLD-02", LETTERHEAD, 7, R3_DAY, "PHIẾU HƯỚNG DẪN", "V/v hướng dẫn gửi đơn khiếu nại");
        FormCheck.isSignedBy(word, LETTERHEAD);
        FormCheck.leavesNothingOver(word);
        assertThat(word.text())
                .containsSubsequence(
                        "Số: 07/UBND",
                        "Kính gửi: bà Nguyễn Thị Quỳnh Hoa.",
                        "Địa chỉ: số 27",
                        "Vào ngày 03 tháng 8 năm 2026",
                        "Nội dung đơn (tóm tắt): Thu hồi đất",
                        "Căn cứ Luật Khiếu nại",
                        "Căn cứ Nghị định số 155/2026/NĐ-CP",
                        "Căn cứ Thông tư số 05/2021/TT-TTCP",
                        "có thẩm quyền giải quyết là Sở Nông nghiệp và Môi trường tỉnh Bắc Ninh.",
                        "gửi đơn cùng tài liệu kèm theo đến Sở Nông nghiệp và Môi trường",
                        "trả lại kèm theo (1): giấy chứng nhận quyền sử dụng đất (bản gốc).");
        assertThat(word.text()).doesNotContain("bổ sung các nội dung", "viết thành đơn riêng");
        FormCheck.printsEveryComponent("XLD-02", GuidanceSlip.class);
    }

    @Test
    void asksForWhatIsMissing() {
        var word = RenderedWord.issued(
                slip(null, List.of("chữ ký của người khiếu nại", "bản sao Quyết định bị khiếu nại"), List.of(), R2_DAY),
                LETTERHEAD,
                10,
                R2_DAY);

        FormCheck.leavesNothingOver(word);
        assertThat(word.text())
                .containsSubsequence(
                        "chưa đủ điều kiện thụ lý",
                        "1. chữ ký của người khiếu nại;",
                        "2. bản sao Quyết định bị khiếu nại.")
                .doesNotContain("155/2026", "trả lại kèm theo", "thẩm quyền của các cơ quan khác nhau");
    }

    @Test
    void splitsSeveralMatters() {
        var word = RenderedWord.issued(
                slip(
                        null,
                        List.of(),
                        List.of(
                                new GuidanceSlip.Matter("thu hồi đất", "Ủy ban nhân dân phường Võ Cường"),
                                new GuidanceSlip.Matter("tranh chấp thừa kế", "Tòa án nhân dân khu vực")),
                        R3_DAY),
                LETTERHEAD,
                11,
                R3_DAY);

        FormCheck.leavesNothingOver(word);
        assertThat(word.text())
                .containsSubsequence(
                        "viết thành đơn riêng",
                        "1. Nội dung: thu hồi đất. Nơi gửi: Ủy ban nhân dân phường Võ Cường;",
                        "2. Nội dung: tranh chấp thừa kế. Nơi gửi: Tòa án nhân dân khu vực.")
                .doesNotContain("không thuộc thẩm quyền");
    }

    @Test
    void marksADraft() {
        FormCheck.isDraft(RenderedWord.draft(elsewhere(), LETTERHEAD), "XLD-02", LETTERHEAD);
    }

    private static GuidanceSlip elsewhere() {
        return new GuidanceSlip(
                "bà Nguyễn Thị Quỳnh Hoa",
                "số 27, tổ dân phố Hữu Bằng",
                "khiếu nại",
                LocalDate.of(2026, 8, 3),
                "Thu hồi đất.",
                "Sở Nông nghiệp và Môi trường tỉnh Bắc Ninh",
                List.of(),
                List.of(),
                List.of("giấy chứng nhận quyền sử dụng đất (bản gốc)"),
                StatuteBooks.provisions().bases("PETITION", R3_DAY));
    }

    private static GuidanceSlip slip(
            String body, List<String> supplements, List<GuidanceSlip.Matter> matters, LocalDate on) {
        return new GuidanceSlip(
                "ông Đỗ Văn Ước",
                "thôn Đại Vi",
                "khiếu nại",
                on,
                "Nhiều việc.",
                body,
                supplements,
                matters,
                List.of(),
                StatuteBooks.provisions().bases("PETITION", on));
    }
}
