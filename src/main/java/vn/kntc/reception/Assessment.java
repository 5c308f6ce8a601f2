package vn.kntc.reception;

import java.util.Map;
import vn.kntc.casefile.CaseKind;

/** What the officer found about what was brought up; the names are those of the table {@code routeAtReception}. */
public record Assessment(
        CaseKind kind,
        boolean handedInByThirdPerson,
        boolean settledLawfully,
        boolean lowerBodyUnsettled,
        boolean competent,
        boolean conditionsMet,
        boolean needsLongerVerification) {

    Map<String, Object> asFacts(boolean oralOnly) {
        return Map.of(
                "kind", kind.name(),
                "handedInByThirdPerson", handedInByThirdPerson,
                "settledLawfully", settledLawfully,
                "lowerBodyUnsettled", lowerBodyUnsettled,
                "competent", competent,
                "conditionsMet", conditionsMet,
                "needsLongerVerification", needsLongerVerification,
                "oralOnly", oralOnly);
    }
}
