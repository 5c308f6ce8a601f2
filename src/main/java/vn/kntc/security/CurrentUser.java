package vn.kntc.security;

import java.util.Set;
import vn.kntc.organization.Reader;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** The signed-in person of this request. */
public interface CurrentUser {

    UserId id();

    Set<Role> roles();

    Set<AgencyId> agencies();

    /** Whom a wall before a case lets through, or not. */
    default Reader reader() {
        return new Reader(id(), roles());
    }

    /** @throws vn.kntc.shared.NotPermitted unless the person has one of the roles */
    void requireRole(Role... oneOf);

    /**
     * @throws vn.kntc.shared.NotFound unless the case belongs to an agency of the person, and is none of which only others may know:
     *     others do not learn that it exists
     */
    void requireAgencyOf(CaseNumber caseNumber);
}
