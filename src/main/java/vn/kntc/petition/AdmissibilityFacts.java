package vn.kntc.petition;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.kntc.casefile.GroupFacts;

/**
 * The facts of {@code checkComplaintAdmissibility} as the officer found them (Điều 2 khoản 8–9, Điều 11 Luật Khiếu nại; khoản 1 Điều
 * 16 Nghị định 124/2020/NĐ-CP).
 *
 * @param capacity {@code FULL}, {@code REPRESENTED} or {@code NONE}
 * @param signers how many people complain together: all of them have to sign
 */
public record AdmissibilityFacts(
        boolean contestable,
        boolean internalAct,
        boolean directlyAffected,
        String capacity,
        boolean representativeLawful,
        boolean signed,
        boolean withinTimeLimit,
        boolean legitimateReason,
        boolean secondInstanceDecided,
        boolean terminatedAndLapsed,
        boolean courtAccepted,
        int signers,
        boolean allSigned,
        boolean representativeAppointed) {

    /** The same for that group: a petition of six that one signed is one of six, and not signed by all. */
    AdmissibilityFacts of(GroupFacts group) {
        return new AdmissibilityFacts(
                contestable,
                internalAct,
                directlyAffected,
                capacity,
                representativeLawful,
                signed,
                withinTimeLimit,
                legitimateReason,
                secondInstanceDecided,
                terminatedAndLapsed,
                courtAccepted,
                group.people(),
                allSigned && group.signers() >= group.people(),
                representativeAppointed);
    }

    /** The same of a petition whose signatures nobody asked about. */
    AdmissibilityFacts unsigned() {
        return new AdmissibilityFacts(
                contestable,
                internalAct,
                directlyAffected,
                capacity,
                representativeLawful,
                signed,
                withinTimeLimit,
                legitimateReason,
                secondInstanceDecided,
                terminatedAndLapsed,
                courtAccepted,
                signers,
                false,
                false);
    }

    /** The facts as the decision takes them. */
    public Map<String, Object> asFacts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("contestable", contestable);
        facts.put("internalAct", internalAct);
        facts.put("directlyAffected", directlyAffected);
        facts.put("capacity", capacity);
        facts.put("representativeLawful", representativeLawful);
        facts.put("signed", signed);
        facts.put("withinTimeLimit", withinTimeLimit);
        facts.put("legitimateReason", legitimateReason);
        facts.put("secondInstanceDecided", secondInstanceDecided);
        facts.put("terminatedAndLapsed", terminatedAndLapsed);
        facts.put("courtAccepted", courtAccepted);
        facts.put("signers", signers);
        facts.put("allSigned", allSigned);
        facts.put("representativeAppointed", representativeAppointed);
        return facts;
    }
}
