package vn.kntc.security;

import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;

/** Accounts and agencies as users, group members and tenants of the engine. */
@Component
@Transactional
class EngineAccountBook implements Accounts {

    private final IdentityService identities;

    EngineAccountBook(@Lazy IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public boolean open(
            UserId id, String familyName, String givenName, String password, Role role, Set<AgencyId> agencies) {
        if (exists(id)) {
            return false;
        }
        User user = identities.newUser(id.value());
        // the engine prints first name before last name, Vietnamese names begin with the family
        user.setFirstName(familyName);
        user.setLastName(givenName);
        user.setPassword(password);
        identities.saveUser(user);
        identities.createMembership(id.value(), role.id());
        agencies.forEach(agency -> identities.createTenantUserMembership(agency.value(), id.value()));
        return true;
    }

    @Override
    public boolean exists(UserId id) {
        return identities.createUserQuery().userId(id.value()).count() > 0;
    }

    @Override
    public void openAgency(AgencyId id, String name) {
        Tenant tenant = identities.createTenantQuery().tenantId(id.value()).singleResult();
        if (tenant == null) {
            tenant = identities.newTenant(id.value());
        }
        if (!name.equals(tenant.getName())) {
            tenant.setName(name);
            identities.saveTenant(tenant);
        }
    }
}
