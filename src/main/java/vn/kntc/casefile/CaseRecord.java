package vn.kntc.casefile;

import java.time.Instant;
import java.time.LocalDate;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/**
 * The case as everybody of its agency may see it.
 *
 * @param receivedOn the day on which it came or began
 * @param status also told from its clocks: an open case is paused while one of them is
 * @param summary the officer's neutral summary
 * @param outcome Vietnamese sentence on what came of it, or null where nothing has yet; the case may stay open until its sender is told
 * @param insteadOfKind what it is where it is no petition and has no kind, such as a session; else null
 */
public record CaseRecord(
        CaseNumber caseNumber,
        AgencyId agency,
        LocalDate receivedOn,
        CaseKind kind,
        CaseStatus status,
        String summary,
        String outcome,
        Instant registeredAt,
        String insteadOfKind) {

    /** A case that has a kind. */
    public CaseRecord(
            CaseNumber caseNumber,
            AgencyId agency,
            LocalDate receivedOn,
            CaseKind kind,
            CaseStatus status,
            String summary,
            String outcome,
            Instant registeredAt) {
        this(caseNumber, agency, receivedOn, kind, status, summary, outcome, registeredAt, null);
    }

    /** What lists show as its kind. */
    public String shownKind() {
        return insteadOfKind == null ? kind.label() : insteadOfKind;
    }
}
