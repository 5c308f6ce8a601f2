package vn.kntc.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who is signed in, with groups and agencies, for as long as a request of ours lasts. */
@Component
class SignedInEngine extends OncePerRequestFilter {

    private static final Duration RIGHTS_LAST = Duration.ofMinutes(2);

    private final IdentityService identities;
    private final EngineAccounts accounts;
    private final Clock clock;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SignedInEngine(@Lazy IdentityService identities, EngineAccounts accounts, Clock clock) {
        this.identities = identities;
        this.accounts = accounts;
        this.clock = clock;
    }

    private SignedIn withRightsOfNow(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) == null
                || Duration.between(who.readAt(), clock.instant()).abs().compareTo(RIGHTS_LAST) < 0) {
            return who;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(accounts.refreshed(who));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return (SignedIn) context.getAuthentication().getPrincipal();
    }

    /** The engine's web apps do this themselves. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/camunda/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        identities.clearAuthentication();
        try {
            if (SecurityContextHolder.getContext().getAuthentication() != null
                    && SecurityContextHolder.getContext().getAuthentication().getPrincipal() instanceof SignedIn who) {
                SignedIn now = withRightsOfNow(who, request, response);
                identities.setAuthentication(now.account(), List.copyOf(now.groups()), List.copyOf(now.tenants()));
            }
            chain.doFilter(request, response);
        } finally {
            identities.clearAuthentication();
        }
    }
}
