package vn.kntc.reception;

import java.util.List;
import vn.kntc.casefile.CaseKind;
import vn.kntc.confidentiality.Identity;
import vn.kntc.shared.AgencyId;

/**
 * A checked visit sheet.
 *
 * @param people go to the vault, the one at the desk first
 * @param content goes to the vault
 * @param refusal null where the visitor is received
 */
record CheckedVisit(
        AgencyId agency,
        CaseKind kind,
        VisitArrival arrival,
        List<Identity> people,
        String content,
        String summary,
        Refusal refusal) {

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "CheckedVisit";
    }
}
