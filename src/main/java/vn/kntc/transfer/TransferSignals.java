package vn.kntc.transfer;

import vn.kntc.shared.CaseNumber;

/** Wakes the process of a transfer. */
public interface TransferSignals {

    /** The receiver answered. @throws IllegalStateException if the process does not wait for it */
    void answered(CaseNumber caseNumber);

    /** The receiver is to be urged. Returns whether the process waits for its answer. */
    boolean urgingDue(CaseNumber caseNumber);
}
