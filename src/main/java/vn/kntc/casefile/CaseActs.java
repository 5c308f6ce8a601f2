package vn.kntc.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.kntc.shared.CaseNumber;

/** The log of what was done in the cases: appended, never changed; a correction is an act of its own. The timeline is read from it. */
public interface CaseActs {

    /** Appends in the transaction of the act, under the lock of its case; the acts of a case are numbered without gaps, from 1. */
    void append(CaseNumber caseNumber, CaseAct act);

    /** Oldest first; empty for a case in which nothing was done. */
    List<Recorded> of(CaseNumber caseNumber);

    /** Of several cases with one query, each oldest first; a case in which nothing was done is left out. */
    Map<CaseNumber, List<Recorded>> of(Collection<CaseNumber> caseNumbers);

    /** @param ordinal number of the act within its case, from 1 */
    record Recorded(int ordinal, CaseAct act) {}
}
