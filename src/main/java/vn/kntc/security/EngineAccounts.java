package vn.kntc.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Checks passwords against the engine's users. An unknown account and a wrong password are told alike; after ten failures an
 * account waits a minute per further try.
 */
@Component
class EngineAccounts implements AuthenticationProvider {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final IdentityService identities;
    private final Clock clock;
    private final Cache<String, Bucket> failures = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** HTTP Basic sends the password with every request: a right one is looked up twice a minute at most. */
    private final Cache<String, SignedIn> recent = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    EngineAccounts(@Lazy IdentityService identities, Clock clock) {
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String account = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        String fingerprint = fingerprint(account, password);
        SignedIn known = recent.getIfPresent(fingerprint);
        if (known == null) {
            known = check(account, password);
            recent.put(fingerprint, known);
        }
        return authenticated(known);
    }

    /** The same person with the groups and agencies of now: a role that was taken away must not last as long as a session. */
    Authentication refreshed(SignedIn who) {
        return authenticated(read(who.account()));
    }

    private static Authentication authenticated(SignedIn who) {
        var authorities = who.groups().stream()
                .map(group -> new SimpleGrantedAuthority("ROLE_" + group))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(who, null, authorities);
    }

    private SignedIn check(String account, String password) {
        Bucket tries = failures.get(account.toLowerCase(Locale.ROOT), key -> Bucket.builder()
                .addLimit(limit -> limit.capacity(10).refillIntervally(1, Duration.ofMinutes(1)))
                .build());
        if (tries.getAvailableTokens() == 0) {
            throw new LockedException("too many failed tries");
        }
        // a session of ours may already be known to the engine on this thread
        if (!identities.checkPassword(account, password)) {
            tries.tryConsume(1);
            throw new BadCredentialsException("wrong account or password");
        }
        return read(account);
    }

    private SignedIn read(String account) {
        var groups = identities.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .toList();
        var tenants = identities.createTenantQuery().userMember(account).includingGroupsOfUser(true).list().stream()
                .map(Tenant::getId)
                .toList();
        return new SignedIn(account, groups, tenants, clock.instant());
    }

    private static String fingerprint(String account, String password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((account.length() + ":" + account + password).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
