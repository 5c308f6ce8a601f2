package vn.kntc.disclosure;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.organization.Officer;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;

/** Who keeps identities for an agency: its custodians; where it has none, the resolver acts, and the self-check says that nobody is there. */
@Component
class Custodians {

    private final Officers officers;
    private final CurrentUser user;

    Custodians(Officers officers, CurrentUser user) {
        this.officers = officers;
        this.user = user;
    }

    /** The role that keeps identities there. */
    Role keeping(AgencyId agency) {
        return missing(agency) ? Role.RESOLVER : Role.IDENTITY_CUSTODIAN;
    }

    /** Nobody of the agency is custodian. */
    boolean missing(AgencyId agency) {
        return officers.inRole(Role.IDENTITY_CUSTODIAN, agency).isEmpty();
    }

    /** Who decides on what that officer asks for, who never decides himself; empty where nobody else is there. */
    Optional<Role> decider(AgencyId agency, UserId requester) {
        var role = keeping(agency);
        return officers.inRole(role, agency).stream()
                .map(Officer::id)
                .filter(id -> !id.equals(requester))
                .findFirst()
                .map(other -> role);
    }

    /** Whether the signed-in person keeps identities for that agency, of which he is. */
    boolean keeps(AgencyId agency) {
        return user.agencies().contains(agency) && user.roles().contains(keeping(agency));
    }
}
