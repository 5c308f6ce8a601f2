package vn.kntc.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kntc.document.FormCheck;
import vn.kntc.document.PaperRow;
import vn.kntc.document.RenderedWord;

class SplitGuidanceTest {

    @Test
    void splitsSeveralMatters() {
        var guidance = Guidance.toSplit(List.of(
                new Guidance.Matter("thu hồi đất", "Ủy ban nhân dân phường Võ Cường"),
                new Guidance.Matter("tranh chấp thừa kế", "Tòa án nhân dân khu vực")));
        var word = RenderedWord.issued(
                PetitionPaperRows.guidance(PaperRow.FULL_DAY, guidance),
                RenderedWord.letterhead(),
                11,
                PaperRow.FULL_DAY);

        FormCheck.leavesNothingOver(word);
        assertThat(word.text())
                .containsSubsequence(
                        "viết thành đơn riêng",
                        "1. Nội dung: thu hồi đất. Nơi gửi: Ủy ban nhân dân phường Võ Cường;",
                        "2. Nội dung: tranh chấp thừa kế. Nơi gửi: Tòa án nhân dân khu vực.")
                .doesNotContain("không thuộc thẩm quyền");
    }
}
