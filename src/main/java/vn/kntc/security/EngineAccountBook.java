package vn.kntc.security;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
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
    private final AccountRows rows;
    private final PasswordHash hash;

    /** The demonstration's accounts share one password, known to everybody: hashing it once keeps the start short. */
    private Optional<Shared> shared = Optional.empty();

    EngineAccountBook(@Lazy IdentityService identities, AccountRows rows, PasswordHash hash) {
        this.identities = identities;
        this.rows = rows;
        this.hash = hash;
    }

    private record Shared(String password, String salt, String kept) {}

    @Override
    public void openForDemonstration(
            UserId id, String familyName, String givenName, String password, Role role, Set<AgencyId> agencies) {
        if (!exists(id)) {
            var user = (UserEntity) newUser(id, familyName, givenName);
            var known = hashed(password);
            user.setSalt(known.salt());
            user.setDbPassword(known.kept());
            identities.saveUser(user);
            place(id, role, agencies);
        }
        rows.madeByDemonstration(id.value());
    }

    /** Opens an account whose password is its owner's own. */
    void open(UserId id, String familyName, String givenName, String password, Role role) {
        var user = newUser(id, familyName, givenName);
        user.setPassword(password);
        identities.saveUser(user);
        place(id, role, Set.of());
    }

    void setPassword(UserId id, String password) {
        var user = identities.createUserQuery().userId(id.value()).singleResult();
        user.setPassword(password);
        identities.saveUser(user);
    }

    boolean exists(UserId id) {
        return identities.createUserQuery().userId(id.value()).count() > 0;
    }

    org.camunda.bpm.engine.identity.User newUser(UserId id, String familyName, String givenName) {
        var user = identities.newUser(id.value());
        // the engine prints first name before last name, Vietnamese names begin with the family
        user.setFirstName(familyName);
        user.setLastName(givenName);
        return user;
    }

    private void place(UserId id, Role role, Set<AgencyId> agencies) {
        identities.createMembership(id.value(), role.id());
        agencies.forEach(agency -> identities.createTenantUserMembership(agency.value(), id.value()));
    }

    private Shared hashed(String password) {
        if (shared.filter(known -> known.password().equals(password)).isEmpty()) {
            String salt = OneTimeWord.random();
            shared = Optional.of(
                    new Shared(password, salt, "{" + hash.hashAlgorithmName() + "}" + hash.encrypt(password + salt)));
        }
        return shared.get();
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
