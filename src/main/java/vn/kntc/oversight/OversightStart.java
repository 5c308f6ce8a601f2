package vn.kntc.oversight;

import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** Begins the process of a case of this room; in the caller's transaction. */
public interface OversightStart {

    /** @param procedure key of the process */
    void begin(String procedure, CaseNumber caseNumber, AgencyId agency);
}
