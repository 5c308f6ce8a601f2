package vn.kntc.complaint;

import java.util.Optional;
import vn.kntc.shared.CaseNumber;

/** Reads the complaints. */
public interface Complaints {

    /** Empty where the case is no complaint of first instance. */
    Optional<ComplaintView> find(CaseNumber caseNumber);
}
