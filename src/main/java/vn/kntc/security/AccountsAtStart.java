package vn.kntc.security;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.shared.UserId;

/**
 * Before the port opens, accounts that an earlier version left get what this one keeps of them; the engine used to give every user all
 * rights on his own account, of which he keeps to read it.
 */
@Component
@DependsOn("engineGrants")
class AccountsAtStart implements InitializingBean {

    private final ProcessEngine engine;
    private final AccountRows rows;
    private final TransactionTemplate transaction;

    AccountsAtStart(ProcessEngine engine, AccountRows rows, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            know(engine.getIdentityService());
            narrow(engine.getAuthorizationService());
        });
    }

    private void know(IdentityService identities) {
        Set<String> known = rows.known();
        identities.createUserQuery().list().stream()
                .filter(user -> !known.contains(user.getId()))
                .forEach(user -> {
                    rows.open(user.getId());
                    rows.nameIs(user.getId(), user.getFirstName(), user.getLastName(), UserId.SYSTEM.value());
                });
    }

    private static void narrow(AuthorizationService authorizations) {
        authorizations
                .createAuthorizationQuery()
                .authorizationType(AUTH_TYPE_GRANT)
                .resourceType(Resources.USER)
                .hasPermission(Permissions.UPDATE)
                .list()
                .stream()
                .filter(row -> row.getUserId() != null && row.getUserId().equals(row.getResourceId()))
                .forEach(row -> {
                    row.setPermissions(new Permissions[] {Permissions.READ});
                    authorizations.saveAuthorization(row);
                });
    }
}
