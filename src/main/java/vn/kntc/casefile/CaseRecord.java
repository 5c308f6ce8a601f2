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
 * @param unclassifiedAs what it is told as while it has no kind, such as a visit of somebody who was turned away; null where nobody has
 *     classified it
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
        String insteadOfKind,
        String unclassifiedAs) {

    /** A case that is no petition, or one that nobody has classified. */
    public CaseRecord(
            CaseNumber caseNumber,
            AgencyId agency,
            LocalDate receivedOn,
            CaseKind kind,
            CaseStatus status,
            String summary,
            String outcome,
            Instant registeredAt,
            String insteadOfKind) {
        this(caseNumber, agency, receivedOn, kind, status, summary, outcome, registeredAt, insteadOfKind, null);
    }

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
        if (insteadOfKind != null) {
            return insteadOfKind;
        }
        return kind == CaseKind.UNCLASSIFIED && unclassifiedAs != null ? unclassifiedAs : kind.label();
    }
}
