package vn.kntc.shared;

import java.util.Collection;
import java.util.List;

/**
 * The one lock of a case, held until the transaction ends; the ledger keeps it. Who changes anything of a case takes it first of all; then no two acts on a
 * case cross, and none of its rows needs a lock of its own.
 */
public interface CaseLock {

    /** In the order of the numbers, so that two who hold many cannot wait for each other. A number without a case is held all the same. */
    void hold(Collection<CaseNumber> caseNumbers);

    default void hold(CaseNumber caseNumber) {
        hold(List.of(caseNumber));
    }
}
