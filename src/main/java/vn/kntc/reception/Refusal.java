package vn.kntc.reception;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.law.Provisions;
import vn.kntc.shared.ShownDay;

/**
 * That somebody is not received, and by which rule.
 *
 * @param ground code of {@code describeRefusal} (khoản 1–3 Điều 9 Luật Tiếp công dân; khoản 1 Điều 4 Nghị định 154/2026/NĐ-CP)
 * @param written it has to be told in writing, signed by the head (Mẫu 01/TCD)
 * @param reason what was explained, or what the grounds rest on; neutral
 * @param basis articles of the rule
 * @param doubts its open questions
 * @param on day on which the grounds were complete
 * @param paper that the ground rests on, or null
 */
record Refusal(
        String ground,
        boolean written,
        String reason,
        List<String> basis,
        List<String> doubts,
        LocalDate on,
        Paper paper) {

    /** What was told in writing before, for example the reply of the competent body. */
    record Paper(String number, LocalDate on) {

        /** "số 15/TB-UBND ngày 03/08/2026". */
        String shown() {
            return "số " + number + " ngày " + ShownDay.of(on);
        }
    }

    /** The ground in words. */
    String words(Provisions law) {
        return law.worded("describeRefusal", "ground", ground, on);
    }

    /** The article that the notice cites: of a ground that several name, the one that states it. */
    String citation() {
        return basis.get(0);
    }

    Refusal resting(Paper other) {
        return new Refusal(ground, written, reason, basis, doubts, on, other);
    }

    /** What was explained, and the paper that it rests on. */
    String reasonWithPaper() {
        return paper == null ? reason : reason + " (văn bản " + paper.shown() + ")";
    }
}
