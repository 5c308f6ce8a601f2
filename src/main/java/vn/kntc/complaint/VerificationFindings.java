package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;

/**
 * The result of verification (Mẫu 13; khoản 4 Điều 29 Luật Khiếu nại, Điều 27 Nghị định 124/2020/NĐ-CP).
 *
 * @param on day of the report
 * @param request what the complainant asks for
 * @param grounds what he rests it on
 * @param earlierSettlement or null
 * @param proposal further proposals, or null
 * @param evidence index of the evidence, may be empty
 * @param resultsDiffer request and result still differ although every content is right; {@link #differs} says what counts
 */
public record VerificationFindings(
        LocalDate on,
        LocalDate from,
        LocalDate to,
        String request,
        String grounds,
        String earlierSettlement,
        List<ContentFinding> findings,
        ActRuling actProposal,
        String proposal,
        List<String> evidence,
        boolean resultsDiffer) {

    /**
     * Request and result still differ, so that a dialogue is due (khoản 1 Điều 30 Luật Khiếu nại): always where a content is not wholly
     * right, whatever the report says of it.
     */
    boolean differs() {
        return resultsDiffer || Agreement.outcomeOf(findings) != ComplaintOutcome.WHOLLY_RIGHT;
    }
}
