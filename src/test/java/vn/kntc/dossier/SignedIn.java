package vn.kntc.dossier;

import java.util.Arrays;
import java.util.Set;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.NotPermitted;
import vn.kntc.shared.UserId;

/** Somebody signed in, without a session. */
public record SignedIn(UserId id, Set<Role> roles, Set<AgencyId> agencies) implements CurrentUser {

    public static SignedIn as(Role role, String agency) {
        return new SignedIn(new UserId(role.id() + "." + agency), Set.of(role), Set.of(new AgencyId(agency)));
    }

    @Override
    public void requireRole(Role... oneOf) {
        if (Arrays.stream(oneOf).noneMatch(roles::contains)) {
            throw new NotPermitted("Vai trò này không được làm việc đó.");
        }
    }

    @Override
    public void requireAgencyOf(CaseNumber caseNumber) {
        if (!agencies.contains(caseNumber.agency())) {
            throw new NotFound("Không có hồ sơ này.");
        }
    }
}
