package vn.kntc.petition;

import vn.kntc.casefile.CaseKind;

/** What officers find about petitions, for tests. */
public final class Samples {

    private Samples() {}

    /** A complaint of first instance against the commune's chair that nothing stands against. */
    public static Classification complaint() {
        return complaint("COMMUNE_CHAIR", 1, true, true);
    }

    public static Classification complaint(
            String respondent, int instance, boolean withinArea, boolean withinTimeLimit) {
        return new Classification(
                CaseKind.COMPLAINT,
                routing(false, false, 1),
                new Classification.ComplaintFacts(
                        respondent,
                        instance,
                        withinArea,
                        new AdmissibilityFacts(
                                true,
                                false,
                                true,
                                "FULL",
                                false,
                                true,
                                withinTimeLimit,
                                false,
                                false,
                                false,
                                false,
                                1,
                                true,
                                false)));
    }

    /** The same of a petition that nobody put his name to. */
    static Classification unidentified(Classification found) {
        var routing = found.routing();
        return new Classification(
                found.kind(),
                new RoutingFacts(
                        routing.fit(),
                        false,
                        routing.validForm(),
                        routing.checkableEvidence(),
                        routing.competent(),
                        routing.competentBody(),
                        routing.conditionsMet(),
                        routing.alreadyGuided(),
                        routing.multiAddressed(),
                        routing.lowerBodyOverdue(),
                        routing.forwarded(),
                        routing.signers(),
                        routing.fromSettledComplaint()),
                found.complaint());
    }

    public static Classification of(CaseKind kind, boolean competent, boolean conditionsMet) {
        return new Classification(kind, routing(competent, conditionsMet, 1), null);
    }

    public static RoutingFacts routing(boolean competent, boolean conditionsMet, int signers) {
        return new RoutingFacts(
                true,
                true,
                true,
                true,
                competent,
                "ADMINISTRATIVE",
                conditionsMet,
                false,
                false,
                false,
                false,
                signers,
                false);
    }
}
