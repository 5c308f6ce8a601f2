package vn.kntc.complaint;

import java.util.List;

/**
 * What the decision of second instance works out (Mẫu 16 Nghị định 124/2020/NĐ-CP; Điều 40 Luật Khiếu nại); what both decisions say alike is
 * as in {@link DecisionFacts}.
 *
 * @param acknowledged the complaint is wrong throughout: what was decided first, or contested, stands
 * @param demanded it is right, at least partly: the respondent has to put it right
 * @param suitPeriod period to sue; null where the law knows no suit (khoản 3 Điều 57)
 * @param inspectorGeneral gets the decision of a minister or the chairman of a province about discipline (khoản 2 Điều 56), else null
 * @param homeAffairsMinister likewise
 * @param ruled what stands or has to be done, in a sentence, without a full stop
 */
record SecondDecisionFacts(
        String acceptanceConditions,
        List<ContentFinding> findings,
        String grounds,
        String request,
        List<DecisionFacts.Conclusion> conclusions,
        boolean acknowledged,
        boolean demanded,
        String ruled,
        String outcome,
        boolean furtherSettlement,
        String suitPeriod,
        List<DecisionFacts.AnnexRow> annex,
        String inspectorGeneral,
        String homeAffairsMinister) {

    /** Of a decision that no overseer gets. */
    SecondDecisionFacts(
            String acceptanceConditions,
            List<ContentFinding> findings,
            String grounds,
            String request,
            List<DecisionFacts.Conclusion> conclusions,
            boolean acknowledged,
            boolean demanded,
            String ruled,
            String outcome,
            boolean furtherSettlement,
            String suitPeriod,
            List<DecisionFacts.AnnexRow> annex) {
        this(
                acceptanceConditions,
                findings,
                grounds,
                request,
                conclusions,
                acknowledged,
                demanded,
                ruled,
                outcome,
                furtherSettlement,
                suitPeriod,
                annex,
                null,
                null);
    }

    /** @param highest a minister or the chairman of a province decided */
    static SecondDecisionFacts of(Complaint complaint, DecisionFacts alike, boolean highest) {
        boolean overseen = highest && complaint.resolution().disciplinary();
        var resolution = complaint.last(Resolution.class).orElseThrow();
        boolean wrong = resolution.outcome() == ComplaintOutcome.WRONG;
        return new SecondDecisionFacts(
                alike.acceptanceConditions(),
                alike.findings(),
                alike.grounds(),
                alike.request(),
                alike.conclusions(),
                wrong,
                !wrong,
                resolution.ruling().words().toLowerCase(Wording.VIETNAMESE)
                        + (alike.rulingDetail() == null ? "" : " " + alike.rulingDetail()),
                alike.outcome(),
                alike.furtherSettlement(),
                alike.suitPeriod(),
                alike.annex(),
                overseen ? DecisionRecipient.INSPECTOR_GENERAL.label() : null,
                overseen ? DecisionRecipient.HOME_AFFAIRS_MINISTER.label() : null);
    }

    /** The article of settlement is printed only where there is something to settle besides. */
    int rightsArticle() {
        return furtherSettlement ? 3 : 2;
    }

    int executionArticle() {
        return suitPeriod == null ? rightsArticle() : rightsArticle() + 1;
    }

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "SecondDecisionFacts";
    }
}
