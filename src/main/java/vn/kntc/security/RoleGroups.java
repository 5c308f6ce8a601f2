package vn.kntc.security;

import org.springframework.stereotype.Component;
import vn.kntc.engine.OfficerGroups;
import vn.kntc.organization.Role;

/** The groups of the engine are the roles of the offices. */
@Component
final class RoleGroups implements OfficerGroups {

    @Override
    public boolean knows(String group) {
        return Role.of(group).isPresent();
    }
}
