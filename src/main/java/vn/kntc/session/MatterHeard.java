package vn.kntc.session;

import java.time.LocalDate;

/**
 * What was said of one matter and what the leader answered (khoản 4 Điều 18 Luật Tiếp công dân; khoản 3 Điều 25 Nghị định
 * 154/2026/NĐ-CP); neutral.
 *
 * @param caseNumber of the matter, the visit say, or null for one that is in no case
 * @param answer given at once, or null
 * @param answerBy day by which it will be given, or null
 * @param contact whom the citizen asks until then, or null
 */
public record MatterHeard(
        String caseNumber, String said, Reply reply, String answer, LocalDate answerBy, String contact) {

    /** When the leader answers. */
    public enum Reply {
        AT_ONCE,
        LATER
    }
}
