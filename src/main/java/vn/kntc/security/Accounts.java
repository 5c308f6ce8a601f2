package vn.kntc.security;

import java.util.Set;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;

/** Opens accounts for officers. */
public interface Accounts {

    /**
     * Opens the account where there is none of that id; an existing one is left as it is, password included.
     *
     * @return whether an account was opened
     */
    boolean open(UserId id, String familyName, String givenName, String password, Role role, Set<AgencyId> agencies);

    /** Whether there is an account of that id. */
    boolean exists(UserId id);

    /** Makes the agency known to the engine as a tenant, or renames it. */
    void openAgency(AgencyId id, String name);
}
