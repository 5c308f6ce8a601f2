package vn.kntc.security;

import java.util.Set;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** The signed-in person of this request. */
public interface CurrentUser {

    UserId id();

    Set<Role> roles();

    Set<AgencyId> agencies();

    /** @throws vn.kntc.shared.NotPermitted unless the person has one of the roles */
    void requireRole(Role... oneOf);

    /**
     * @throws vn.kntc.shared.NotFound unless the case belongs to an agency of the person, and is none of which only other roles may know:
     *     others do not learn that it exists
     */
    void requireAgencyOf(CaseNumber caseNumber);
}
