package vn.kntc.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kntc.organization.Officer;
import vn.kntc.organization.Officers;
import vn.kntc.shared.UserId;

/** Officers are the engine's users; their names are no secret, so anybody's rights suffice to read them. */
@Component
class EngineOfficers implements Officers {

    private final IdentityService identities;
    private final ProcessEngineConfigurationImpl engine;
    private final Cache<UserId, Officer> known = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    EngineOfficers(@Lazy IdentityService identities, @Lazy ProcessEngineConfigurationImpl engine) {
        this.identities = identities;
        this.engine = engine;
    }

    @Override
    public Officer get(UserId id) {
        return known.get(id, this::read);
    }

    private Officer read(UserId id) {
        if (id.equals(UserId.SYSTEM)) {
            return new Officer(id, "Hệ thống");
        }
        var user = engine.getCommandExecutorTxRequired()
                .execute((CommandContext command) -> command.runWithoutAuthorization(
                        () -> identities.createUserQuery().userId(id.value()).singleResult()));
        if (user == null) {
            return new Officer(id, id.value());
        }
        String name = ((user.getFirstName() == null ? "" : user.getFirstName()) + " "
                        + (user.getLastName() == null ? "" : user.getLastName()))
                .strip();
        return new Officer(id, name.isEmpty() ? id.value() : name);
    }
}
