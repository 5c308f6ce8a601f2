package vn.kntc.session;

import java.time.LocalDate;
import java.util.UUID;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * Somebody is registered for a session (Điều 26 Nghị định 154/2026/NĐ-CP); neutral, he himself lies in the vault of the case.
 *
 * @param ordinal within the session, from 1
 * @param caseNumber that is to be heard
 * @param ownCase the case is nothing but this registration: he had none
 * @param withdrawnOn null while it stands
 * @param paper id of the invitation, a draft perhaps; null until one was drawn up
 * @param paperNumber of the invitation that went out, or null
 * @param invitedOn null until the invitation to the newest time went out
 */
record Registration(
        CaseNumber session,
        int ordinal,
        CaseNumber caseNumber,
        boolean ownCase,
        int people,
        SessionMatter matter,
        LocalDate on,
        UserId by,
        LocalDate withdrawnOn,
        String withdrawnBecause,
        UUID paper,
        String paperNumber,
        LocalDate invitedOn) {

    boolean stands() {
        return withdrawnOn == null;
    }
}
