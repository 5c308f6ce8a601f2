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
 * @param citizenView what he says to the answer, or null
 * @param unsignedReason why he did not sign the minutes, or null where he did
 */
public record MatterHeard(
        String caseNumber,
        String said,
        Reply reply,
        String answer,
        LocalDate answerBy,
        String contact,
        String citizenView,
        String unsignedReason) {

    /** When the leader answers. */
    public enum Reply {
        AT_ONCE,
        LATER
    }
}
