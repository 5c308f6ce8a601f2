package vn.kntc.complaint;

import java.time.LocalDate;
import vn.kntc.document.Choice;
import vn.kntc.handling.act.Act;

/**
 * What the re-check of the contested decision found (điểm a khoản 1 Điều 29 Luật Khiếu nại; Điều 17 Nghị định 124/2020/NĐ-CP).
 *
 * @param issuer office that issued the decision or did the act
 * @param procedure order, procedure, form and format
 * @param other further findings, or null
 * @param complaintRight the complaint is right, so that it is decided at once
 * @param reason why that follows
 * @param clarity of a case about discipline, else null
 */
public record ReCheck(
        LocalDate on,
        String issuer,
        String legalGround,
        String competence,
        String content,
        String procedure,
        String other,
        boolean complaintRight,
        String reason,
        Clarity clarity)
        implements Act {

    /** Whether a case about discipline is clear (Điều 52 Luật Khiếu nại): then the disciplinary council proposes without a verification. */
    public enum Clarity implements Choice {
        CLEAR("Vụ việc rõ ràng, đề nghị Hội đồng kỷ luật đề xuất"),
        UNCLEAR("Vụ việc chưa rõ ràng, phải xác minh");

        private final String label;

        Clarity(String label) {
            this.label = label;
        }

        @Override
        public String words() {
            return label;
        }
    }

    /** Of what the administration decided or did. */
    public ReCheck(
            LocalDate on,
            String issuer,
            String legalGround,
            String competence,
            String content,
            String procedure,
            String other,
            boolean complaintRight,
            String reason) {
        this(on, issuer, legalGround, competence, content, procedure, other, complaintRight, reason, null);
    }

    /** No verification is needed before what comes next. */
    boolean settles() {
        return complaintRight || clarity == Clarity.CLEAR;
    }

    String result() {
        if (clarity != null) {
            return clarity.words();
        }
        return complaintRight ? "Khiếu nại đúng, quyết định giải quyết ngay" : "Phải xác minh";
    }
}
