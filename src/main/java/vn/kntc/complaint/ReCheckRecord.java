package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.document.Choice;
import vn.kntc.document.OfficialDocument;

/**
 * Re-check of the contested decision or act after acceptance (Điều 29 khoản 1 điểm a Luật Khiếu nại; Điều 17 Nghị định
 * 124/2020/NĐ-CP; no statutory form, K-03).
 *
 * @param contestedAct for example "Quyết định số 45/QĐ-UBND ngày 12/5/2026 về việc thu hồi đất"
 * @param legalGround finding on the legal ground
 * @param competence finding on the competence of the issuer
 * @param content finding on the content
 * @param procedure finding on order, procedure, form and format
 * @param other further findings, or null
 * @param reason why the result follows
 */
record ReCheckRecord(
        String contestedAct,
        LocalDate contestedOn,
        String issuer,
        String acceptanceNumber,
        LocalDate acceptedOn,
        String legalGround,
        String competence,
        String content,
        String procedure,
        String other,
        Result result,
        String reason,
        LocalDate checkedOn,
        String checkerTitle,
        String checkerName,
        List<String> legalBases)
        implements OfficialDocument {

    /** What follows from the re-check. */
    enum Result implements Choice {
        DECIDE_AT_ONCE("khiếu nại có căn cứ, đề nghị ra quyết định giải quyết khiếu nại ngay"),
        VERIFY("chưa đủ cơ sở kết luận nội dung khiếu nại, đề nghị tiến hành xác minh");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    @Override
    public String form() {
        return "K-03";
    }
}
