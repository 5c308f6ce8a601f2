package vn.kntc.petition;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.kntc.casefile.CaseKind;

/**
 * The facts of {@code routePetition} as the officer found them (contract 2).
 *
 * @param fit the conditions for processing are met and this body has not settled the matter already, unless a right to go on exists
 * @param competent the officer's own answer; for a complaint it counts only where the law leaves the question open
 * @param competentBody code of the kind of body that is competent
 * @param conditionsMet the officer's own answer; for a complaint the table of Điều 11 Luật Khiếu nại answers instead
 * @param signers how many people signed
 */
public record RoutingFacts(
        boolean fit,
        boolean authorIdentified,
        boolean validForm,
        boolean checkableEvidence,
        boolean competent,
        String competentBody,
        boolean conditionsMet,
        boolean alreadyGuided,
        boolean multiAddressed,
        boolean lowerBodyOverdue,
        boolean forwarded,
        int signers,
        boolean fromSettledComplaint) {

    /** The same with these two as they stand. */
    RoutingFacts established(int signedBy, boolean sentOn) {
        return new RoutingFacts(
                fit,
                authorIdentified,
                validForm,
                checkableEvidence,
                competent,
                competentBody,
                conditionsMet,
                alreadyGuided,
                multiAddressed,
                lowerBodyOverdue,
                sentOn,
                signedBy,
                fromSettledComplaint);
    }

    /**
     * The facts as the decision takes them; competence and conditions as they were established, not as they were typed.
     *
     * <p>What this body is not competent for and was sent to the right body too, or was guided there before, is not fit for processing
     * (khoản 2 Điều 6 Thông tư 05/2021/TT-TTCP): nobody is guided twice. Whoever is competent has to take it all the same; a denunciation has
     * its own rule (khoản 3 Điều 24 Luật Tố cáo).
     */
    Map<String, Object> asFacts(CaseKind kind, boolean establishedCompetence, boolean establishedConditions) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("kind", kind.name());
        boolean elsewhere =
                kind != CaseKind.DENUNCIATION && !establishedCompetence && (alreadyGuided || multiAddressed);
        // without a name and an address it is no complaint that can be processed (khoản 2 Điều 8 Luật Khiếu nại)
        boolean nobodys = kind == CaseKind.COMPLAINT && !authorIdentified;
        facts.put("fit", fit && !elsewhere && !nobodys);
        facts.put("authorIdentified", authorIdentified);
        facts.put("validForm", validForm);
        facts.put("checkableEvidence", checkableEvidence);
        facts.put("competent", establishedCompetence);
        facts.put("competentBody", competentBody);
        facts.put("conditionsMet", establishedConditions);
        facts.put("alreadyGuided", alreadyGuided);
        facts.put("multiAddressed", multiAddressed);
        facts.put("lowerBodyOverdue", lowerBodyOverdue);
        facts.put("forwarded", forwarded);
        facts.put("signers", signers);
        facts.put("fromSettledComplaint", fromSettledComplaint);
        return facts;
    }
}
