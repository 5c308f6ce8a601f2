package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.document.OfficialDocument;

/**
 * Report on the result of verification (Mẫu 13 Nghị định 124/2020/NĐ-CP; Điều 29 khoản 4 Luật Khiếu nại, Điều 27 Nghị định
 * 124/2020/NĐ-CP).
 *
 * @param addressee who assigned the verification
 * @param mandate decision or letter that assigns it
 * @param verifier person, Đoàn or Tổ
 * @param earlierSettlement what was decided before, or null
 * @param actProposal keep, amend, cancel, stop or continue
 * @param proposal further proposals, or null
 * @param evidence index of the annexed evidence
 */
record VerificationReport(
        String addressee,
        String mandate,
        LocalDate from,
        LocalDate to,
        String verifier,
        IdentityBlock complainant,
        IdentityBlock respondent,
        String contestedAct,
        String request,
        String grounds,
        String earlierSettlement,
        List<Content> contents,
        ActRuling actProposal,
        String proposal,
        List<String> evidence,
        List<String> legalBases)
        implements OfficialDocument {

    /**
     * @param rightPart which part is right; only for {@link Verdict#PARTLY_RIGHT}, else null
     */
    record Content(String summary, String finding, Verdict verdict, String rightPart) {}

    @Override
    public String form() {
        return "KN-13";
    }
}
