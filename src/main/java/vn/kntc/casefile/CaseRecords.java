package vn.kntc.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** Reads the case records. */
public interface CaseRecords {

    Optional<CaseRecord> find(CaseNumber caseNumber);

    /** All of these at once, with one query; cases that do not exist are left out. */
    Map<CaseNumber, CaseRecord> of(Collection<CaseNumber> caseNumbers);

    /**
     * Searches the cases of these agencies, newest first.
     *
     * @param status or null for all
     * @param kind or null for all
     * @param overdue true: only cases with a clock that runs and whose last day has passed; null: all
     * @param text words to find in number and summary without regard to accents and case; null or blank for all
     * @param page from 0
     * @param size 1 to 100
     */
    Page search(
            Collection<AgencyId> agencies,
            CaseStatus status,
            CaseKind kind,
            Boolean overdue,
            String text,
            int page,
            int size);

    /** One page of a search. */
    record Page(int page, int size, long total, List<CaseRecord> cases) {}
}
