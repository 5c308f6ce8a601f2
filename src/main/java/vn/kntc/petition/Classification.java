package vn.kntc.petition;

/**
 * What the officer found when checking the conditions and sorting the petition (Điều 6 Thông tư 05/2021/TT-TTCP).
 *
 * @param earlierSettlement by whom and when it was settled before, neutral, or null
 * @param complaint only for a complaint, else null
 */
public record Classification(
        PetitionKind kind, RoutingFacts routing, String earlierSettlement, ComplaintFacts complaint) {

    /** Of what nobody has settled before. */
    public Classification(PetitionKind kind, RoutingFacts routing, ComplaintFacts complaint) {
        this(kind, routing, null, complaint);
    }

    /** Facts that only a complaint has: who is complained about, at which instance, and what decides on admissibility. */
    public record ComplaintFacts(
            String respondent, int instance, boolean respondentWithinArea, AdmissibilityFacts admissibility) {}
}
