package vn.kntc.petition;

import java.util.Map;
import java.util.Optional;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.GroupFacts;

/**
 * What the officer found when checking the conditions and sorting the petition (Điều 6 Thông tư 05/2021/TT-TTCP).
 *
 * @param earlierSettlement by whom and when it was settled before, neutral, or null
 * @param complaint only for a complaint, else null
 * @param group numbers that he corrects or adds to those of intake; null for what stays
 * @param flags what calls for something beside the route
 * @param board the reception board (Ban tiếp công dân) sent it on, which is owed the result (khoản 2 Điều 27 Luật Tiếp công dân)
 * @param multiPlace a denunciation whose conditions have to be checked in several places (khoản 1 Điều 24 Luật Tố cáo)
 */
public record Classification(
        CaseKind kind,
        RoutingFacts routing,
        String earlierSettlement,
        ComplaintFacts complaint,
        GroupFacts group,
        FlagFacts flags,
        boolean multiPlace,
        boolean board) {

    /** As {@code chooseProcedure} names what is no disciplinary decision. */
    static final String ADMINISTRATIVE = "ADMINISTRATIVE";

    public Classification {
        // what was classified before these were asked has neither
        group = Optional.ofNullable(group).orElse(GroupFacts.UNTOLD);
        flags = Optional.ofNullable(flags).orElse(FlagFacts.NONE);
    }

    /** Of what no reception board sent on. */
    public Classification(
            CaseKind kind,
            RoutingFacts routing,
            String earlierSettlement,
            ComplaintFacts complaint,
            GroupFacts group,
            FlagFacts flags,
            boolean multiPlace) {
        this(kind, routing, earlierSettlement, complaint, group, flags, multiPlace, false);
    }

    /** Of what calls for nothing besides, with the number of signers as its only number. */
    public Classification(CaseKind kind, RoutingFacts routing, String earlierSettlement, ComplaintFacts complaint) {
        this(
                kind,
                routing,
                earlierSettlement,
                complaint,
                new GroupFacts(null, routing.signers(), null),
                FlagFacts.NONE,
                false);
    }

    /** Of what nobody has settled before. */
    public Classification(CaseKind kind, RoutingFacts routing, ComplaintFacts complaint) {
        this(kind, routing, null, complaint);
    }

    /** Of another petition that is merged into this one: it calls for nothing besides, and nobody is taken to have signed or appointed. */
    Classification likewise(GroupFacts other) {
        return new Classification(
                kind,
                routing.established(0, false),
                earlierSettlement,
                complaint == null ? null : complaint.unsigned(),
                other,
                FlagFacts.NONE,
                multiPlace);
    }

    /**
     * The same with the numbers as they stand, and with what the way it came says already.
     *
     * @param forwardedByChannel somebody sent it on, whether the officer marked it or not
     */
    Classification established(GroupFacts settled, boolean forwardedByChannel) {
        return new Classification(
                kind,
                routing.established(settled.signers(), routing.forwarded() || forwardedByChannel),
                earlierSettlement,
                complaint == null ? null : complaint.of(settled),
                settled,
                flags,
                multiPlace,
                board);
    }

    /** What was found, by the decision of the law that asks it. */
    Map<String, Map<String, Object>> asFacts() {
        return complaint == null
                ? Map.of()
                : Map.of(
                        complaint.jurisdiction(),
                        complaint.jurisdictionFacts(),
                        "checkComplaintAdmissibility",
                        complaint.admissibility().asFacts());
    }

    /**
     * Facts that only a complaint has: who is complained about, at which instance, and what decides on admissibility.
     *
     * @param disciplinary the decision complained about is a disciplinary one (Điều 47 Luật Khiếu nại)
     */
    public record ComplaintFacts(
            String respondent,
            int instance,
            boolean respondentWithinArea,
            AdmissibilityFacts admissibility,
            boolean disciplinary) {

        /** Against an administrative decision or act, as every complaint classified before discipline was asked about. */
        public ComplaintFacts(
                String respondent, int instance, boolean respondentWithinArea, AdmissibilityFacts admissibility) {
            this(respondent, instance, respondentWithinArea, admissibility, false);
        }

        /** The decision of the law that says who resolves it. */
        String jurisdiction() {
            return disciplinary ? "determineDisciplineJurisdiction" : "determineComplaintJurisdiction";
        }

        /** What that decision asks for. */
        Map<String, Object> jurisdictionFacts() {
            return Map.of(disciplinary ? "issuer" : "respondent", respondent, "instance", instance);
        }

        /** As {@code chooseProcedure} names what is complained about. */
        String contested() {
            return disciplinary ? "DISCIPLINARY" : ADMINISTRATIVE;
        }

        private ComplaintFacts unsigned() {
            return new ComplaintFacts(
                    respondent, instance, respondentWithinArea, admissibility.unsigned(), disciplinary);
        }

        private ComplaintFacts of(GroupFacts settled) {
            return new ComplaintFacts(
                    respondent, instance, respondentWithinArea, admissibility.of(settled), disciplinary);
        }
    }
}
