package vn.kntc.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.kntc.organization.Agencies;
import vn.kntc.shared.AgencyId;

/** Checks passwords against the engine's users. Whatever the reason of a refusal, it is told alike. */
@Component
class EngineAccounts implements AuthenticationProvider {

    private static final String HMAC = "HmacSHA256";

    private final IdentityService identities;
    private final AccountRows rows;
    private final PasswordRules rules;
    private final StrongerHashes stronger;
    private final SignInThrottle throttle;
    private final SignInRecord record;
    private final Agencies agencies;
    private final Clock clock;
    private final boolean demonstration;

    /** Each check holds a connection while it counts: many at once would take both from those who work. */
    private final Semaphore checks = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final SecretKeySpec ofThisRun = new SecretKeySpec(new SecureRandom().generateSeed(32), HMAC);

    /**
     * HTTP Basic sends the password with every request, and a check is slow on purpose: a right one is remembered as long as the
     * account's stamp stays what it was.
     */
    private final Cache<String, SignedIn> recent = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(30))
            .build();

    EngineAccounts(
            @Lazy IdentityService identities,
            AccountRows rows,
            PasswordRules rules,
            StrongerHashes stronger,
            SignInThrottle throttle,
            SignInRecord record,
            Agencies agencies,
            Clock clock,
            Environment environment) {
        this.identities = identities;
        this.rows = rows;
        this.rules = rules;
        this.stronger = stronger;
        this.throttle = throttle;
        this.record = record;
        this.agencies = agencies;
        this.clock = clock;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** Marks a try at the sign-in page, which is never answered from memory. */
    static final class AtThePage extends WebAuthenticationDetails {

        AtThePage(jakarta.servlet.http.HttpServletRequest request) {
            super(request);
        }
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String account = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        boolean atThePage = attempt.getDetails() instanceof AtThePage;
        String address = attempt.getDetails() instanceof WebAuthenticationDetails from ? from.getRemoteAddress() : null;
        if (atThePage) {
            return authenticated(check(account, password, address, true));
        }
        String fingerprint = fingerprint(account, password);
        SignedIn known = recent.getIfPresent(fingerprint);
        // also a remembered password waits where it has been guessed at, or the last guess would get in
        if (known == null || !stands(known) || !throttle.admits(account, address)) {
            known = check(account, password, address, false);
            recent.put(fingerprint, known);
        }
        return authenticated(known);
    }

    /** Whether password, rights and status are still those under which the person signed in. */
    boolean stands(SignedIn who) {
        return rows.standing(who.account())
                        .filter(now -> now.open() && now.stamp() == who.stamp() && !ended(now))
                        .isPresent()
                && knowsMerged(who);
    }

    /** Whether nothing was merged into the person's agencies since. */
    private boolean knowsMerged(SignedIn who) {
        var own = who.tenants().stream().map(AgencyId::new).toList();
        return agencies.followed(own, LocalDate.now(clock)).stream()
                .map(AgencyId::value)
                .allMatch(who.tenants()::contains);
    }

    /**
     * Of somebody who has signed in already and changes his password.
     *
     * @throws AuthenticationException if it is not his password, or he has tried too often
     */
    void confirm(String account, String password, String address) {
        check(account, password, address, true);
    }

    private static Authentication authenticated(SignedIn who) {
        var authorities = who.groups().stream()
                .map(group -> new SimpleGrantedAuthority("ROLE_" + group))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(who, null, authorities);
    }

    private SignedIn check(String account, String password, String address, boolean atThePage) {
        var standing = rows.standing(account).orElse(null);
        if (!throttle.admits(account, address)) {
            record.note(SignInRecord.Result.LOCKED, standing == null ? null : account, atThePage);
            throw new LockedException("too many failed tries");
        }
        // a session of ours may already be known to the engine on this thread
        boolean right = isRight(account, password);
        if (standing == null || !right || ended(standing) || (standing.demonstration() && !demonstration)) {
            throttle.failed(account, address);
            record.note(refusal(standing, right), standing == null ? null : account, atThePage);
            throw new BadCredentialsException("wrong account or password");
        }
        throttle.succeeded(account, address);
        stronger.keep(account, password);
        boolean tooWeak =
                !standing.demonstration() && rules.violation(password, account).isPresent();
        long stamp = standing.stamp() + (tooWeak ? rows.demandChange(account) : 0);
        SignedIn who = read(account, stamp, standing.changeDue() || tooWeak);
        record.note(SignInRecord.Result.SUCCESS, account, atThePage);
        return who;
    }

    private boolean isRight(String account, String password) {
        checks.acquireUninterruptibly();
        try {
            return identities.checkPassword(account, password);
        } finally {
            checks.release();
        }
    }

    private SignInRecord.Result refusal(AccountRows.Standing standing, boolean right) {
        if (standing == null) {
            return SignInRecord.Result.UNKNOWN;
        }
        if (!standing.open()) {
            return SignInRecord.Result.DISABLED;
        }
        return right && ended(standing) ? SignInRecord.Result.EXPIRED : SignInRecord.Result.FAILED;
    }

    private boolean ended(AccountRows.Standing standing) {
        return standing.passwordEndsAt() != null && !clock.instant().isBefore(standing.passwordEndsAt());
    }

    /** @param stamp from before the check, so that a change in between makes it void */
    private SignedIn read(String account, long stamp, boolean changeDue) {
        var groups = identities.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .toList();
        var own = identities.createTenantQuery().userMember(account).includingGroupsOfUser(true).list().stream()
                .map(Tenant::getId)
                .map(AgencyId::new)
                .toList();
        var merged = agencies.followed(own, LocalDate.now(clock));
        var tenants = Stream.concat(own.stream(), merged.stream().filter(agency -> !own.contains(agency)))
                .map(AgencyId::value)
                .toList();
        return new SignedIn(account, groups, tenants, stamp, changeDue);
    }

    private String fingerprint(String account, String password) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(ofThisRun);
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(
                            (account.length() + ":" + account + password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
