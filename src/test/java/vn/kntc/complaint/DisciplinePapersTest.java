package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kntc.document.FormCheck;
import vn.kntc.document.FramedPaper;
import vn.kntc.document.PaperRow;
import vn.kntc.document.RenderedWord;

/** What the papers say otherwise where discipline is complained about. */
class DisciplinePapersTest {

    private static final LocalDate DAY = PaperRow.BARE_DAY;

    /** The council is named; a warning is no matter for a court. */
    @Test
    void theFirstDecisionNamesTheCouncilAndNoCourt() {
        var facts = new DecisionFacts(
                null,
                List.of(finding()),
                "bản kiểm điểm",
                "hủy bỏ",
                List.of(conclusion()),
                "Quyết định kỷ luật số 45/QĐ-UBND",
                "Khiếu nại sai toàn bộ",
                false,
                10,
                "Bộ trưởng Bộ Nội vụ",
                null,
                List.of());
        var frames = new HashMap<String, Object>();
        frames.put("councilProposed", new CouncilProposal(DAY, "Hội đồng kỷ luật", "Giữ nguyên hình thức cảnh cáo"));
        frames.put("decided", resolution(null));
        assertThat(text(ComplaintPaperRows.bare("KN-15", frames, facts)))
                .contains(
                        "Hội đồng kỷ luật có đề xuất ngày 15/06/2026: Giữ nguyên hình thức cảnh cáo.",
                        "Điều 2. Trong thời hạn 10 ngày",
                        "có quyền khiếu nại lần hai đến Bộ trưởng Bộ Nội vụ.")
                .doesNotContain("khởi kiện");
    }

    /** The second one concludes on the first resolver's handling, and goes to those who oversee whoever decided. */
    @Test
    void theSecondDecisionConcludesOnTheFirstHandling() {
        var facts = new SecondDecisionFacts(
                null,
                List.of(finding()),
                "bản kiểm điểm",
                "hủy bỏ",
                List.of(conclusion()),
                true,
                false,
                "giữ nguyên Quyết định kỷ luật số 45/QĐ-UBND",
                "Khiếu nại sai toàn bộ",
                false,
                null,
                List.of(),
                "Tổng Thanh tra Chính phủ",
                "Bộ trưởng Bộ Nội vụ");
        var first = new FirstInstance(
                DAY,
                FirstInstance.Ground.SILENCE,
                null,
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 6, 1),
                false,
                null);
        var frames = Map.<String, Object>of(
                "firstInstance", first, "decided", resolution("Không giải quyết trong thời hạn"));
        assertThat(text(ComplaintPaperRows.bare("KN-16", frames, facts)))
                .contains(
                        "Về việc giải quyết của người giải quyết lần đầu: Không giải quyết trong thời hạn.",
                        "Điều 2. Chánh Văn phòng",
                        "- Như Điều 2;",
                        "- Tổng Thanh tra Chính phủ;",
                        "- Bộ trưởng Bộ Nội vụ;")
                .doesNotContain("khởi kiện", "Điều 3.");
    }

    /** Only the complainant gets the notice of acceptance, whoever sent the complaint on. */
    @Test
    void theNoticeOfAcceptanceGoesToTheComplainantOnly() {
        assertThat(text(ComplaintPaperRows.full("KN-03", Map.of(), new CopiedTo(null, null))))
                .contains("do Báo Bắc Ninh chuyển đến", "- Như trên;")
                .doesNotContain("- Báo Bắc Ninh;", "- Thanh tra");
    }

    /** A clear case goes to the council; that says nothing about who is right. */
    @Test
    void theReCheckSaysWhetherTheCaseIsClear() {
        var reCheck = new ReCheck(
                DAY,
                "Chủ tịch UBND phường",
                "đủ",
                "đúng",
                "đúng",
                "đúng",
                null,
                false,
                "hồ sơ đầy đủ",
                ReCheck.Clarity.CLEAR);
        assertThat(text(ComplaintPaperRows.bare("K-03", Map.of("reChecked", reCheck), null)))
                .contains("Qua kiểm tra lại, vụ việc rõ ràng, đề nghị Hội đồng kỷ luật đề xuất.")
                .doesNotContain("khiếu nại có căn cứ", "xác minh");
    }

    private static ContentFinding finding() {
        return new ContentFinding("Hình thức kỷ luật", "Đúng quy định", Verdict.WRONG, null);
    }

    private static DecisionFacts.Conclusion conclusion() {
        return new DecisionFacts.Conclusion("hình thức kỷ luật", "Luật Cán bộ, công chức", "đúng", Verdict.WRONG, null);
    }

    private static Resolution resolution(String firstHandling) {
        return new Resolution(
                DAY,
                ComplaintOutcome.WRONG,
                List.of(),
                null,
                null,
                "Luật Cán bộ, công chức",
                "đúng quy định",
                List.of(),
                ActRuling.KEEP,
                "Quyết định kỷ luật số 45/QĐ-UBND",
                null,
                null,
                null,
                "Chánh Văn phòng",
                List.of(),
                firstHandling,
                null);
    }

    private static String text(FramedPaper paper) {
        var word = RenderedWord.issued(paper, RenderedWord.letterhead(), 23, DAY);
        FormCheck.leavesNothingOver(word);
        return word.text();
    }
}
