package vn.kntc.security;

import java.util.Set;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;

/** Opens accounts and agencies for the program itself; people are cared for by {@link AccountCare}. */
public interface Accounts {

    /**
     * Opens an account of the demonstration where there is none of that id; its password need not keep the rules, and works in the
     * demonstration only. An existing one is left as it is, password included.
     */
    void openForDemonstration(
            UserId id, String familyName, String givenName, String password, Role role, Set<AgencyId> agencies);

    /** Makes the agency known to the engine as a tenant, or renames it. */
    void openAgency(AgencyId id, String name);
}
