package vn.kntc.disclosure;

import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** Begins the process of a request; in the caller's transaction. */
public interface DisclosureStart {

    /** @param decider role that decides on it */
    void begin(CaseNumber caseNumber, AgencyId agency, Role decider);
}
