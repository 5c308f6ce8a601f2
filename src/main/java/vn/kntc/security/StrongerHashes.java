package vn.kntc.security;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Replaces the hashes of earlier versions, at the only moment when the password itself is at hand. */
@Component
class StrongerHashes {

    private final ProcessEngineConfigurationImpl engine;
    private final PasswordHash hash;

    StrongerHashes(@Lazy ProcessEngineConfigurationImpl engine, PasswordHash hash) {
        this.engine = engine;
        this.hash = hash;
    }

    /** @param password just found to be right */
    void keep(String account, String password) {
        try {
            engine.getCommandExecutorTxRequired().execute((CommandContext command) -> {
                var user = command.getDbEntityManager().selectById(UserEntity.class, account);
                if (user != null && !hash.isCurrent(user.getPassword())) {
                    user.setPassword(password);
                    user.encryptPassword();
                }
                return null;
            });
        } catch (OptimisticLockingException another) {
            // a second sign-in at the same moment has done it, or somebody has set another password
        }
    }
}
