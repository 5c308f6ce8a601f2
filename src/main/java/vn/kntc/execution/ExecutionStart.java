package vn.kntc.execution;

import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** Begins the process of an execution; in the caller's transaction. */
public interface ExecutionStart {

    void begin(CaseNumber caseNumber, AgencyId agency);
}
