package vn.kntc.security;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.PasswordPolicyResult;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** Gives the engine our {@link AccountDoor}, our hash and our rules for passwords. */
@Component
class AccountSettings extends AbstractProcessEnginePlugin {

    private final AccountRows rows;
    private final PasswordHash hash;
    private final PasswordRules rules;

    AccountSettings(AccountRows rows, PasswordHash hash, PasswordRules rules) {
        this.rows = rows;
        this.hash = hash;
        this.rules = rules;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setIdentityProviderSessionFactory(new Doors(rows, hash));
        configuration.setPasswordEncryptor(hash);
        configuration.setEnablePasswordPolicy(true);
        configuration.setPasswordPolicy(rules);
        configuration.setIdentityService(new RefusingInWords(rules));
    }

    private record Doors(AccountRows rows, PasswordHash hash) implements SessionFactory {

        /** The engine asks the type whether accounts can be written at all. */
        @Override
        public Class<?> getSessionType() {
            return AccountDoor.class;
        }

        @Override
        public Session openSession() {
            return new AccountDoor(rows, hash);
        }
    }

    /** The engine only says that a password breaks the rules, and in English; which one it is helps the one who has to choose. */
    private static final class RefusingInWords extends IdentityServiceImpl {

        private final PasswordRules rules;

        RefusingInWords(PasswordRules rules) {
            this.rules = rules;
        }

        /** Within a command it is about to be saved; outside, somebody asks which rules it keeps. */
        @Override
        public PasswordPolicyResult checkPasswordAgainstPolicy(String password, User user) {
            if (Context.getCommandContext() != null) {
                rules.violation(password, user == null ? "" : user.getId()).ifPresent(sentence -> {
                    throw new BadUserRequestException(sentence);
                });
            }
            return super.checkPasswordAgainstPolicy(password, user);
        }
    }
}
