package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kntc.document.FormCheck;
import vn.kntc.document.PaperRow;
import vn.kntc.document.RenderedWord;
import vn.kntc.handling.paper.IdentityBlock;

class DecisionReadsTest {

    /** A complaint handed in without the act: no bracket, no second subject, one sentence. */
    @Test
    void asOneSentenceWithoutAnAct() {
        var word = issued(Sample.plainComplainant());
        FormCheck.leavesNothingOver(word);
        assertThat(word.text())
                .contains(
                        "Khiếu nại của ông Đỗ Văn Ước, địa chỉ: thôn Đại Vi, xã Đại Đồng, được thụ lý theo Thông báo số 77/TB-UBND"
                                + " ngày 15/06/2026.")
                .doesNotContain("đối với");
        var nameOnly = new IdentityBlock("ông Đỗ Văn Ước", null, null, null, null, null, null);
        assertThat(issued(nameOnly).text())
                .contains("Khiếu nại của ông Đỗ Văn Ước được thụ lý theo Thông báo số 77/TB-UBND ngày 15/06/2026.");
    }

    private static RenderedWord issued(IdentityBlock complainant) {
        return RenderedWord.issued(
                ComplaintPaperRows.decisionWithoutAct(complainant), RenderedWord.letterhead(), 23, PaperRow.BARE_DAY);
    }
}
