package vn.kntc.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kntc.organization.Role;

/**
 * Lets nobody on whose account has changed since he signed in, leads whoever has to choose a password to the page for it, and shuts the
 * engine's ways to try passwords.
 */
@Component
class AccountStanding extends OncePerRequestFilter {

    static final String CHANGE_PASSWORD = "/mat-khau";

    private static final Pattern CREDENTIALS =
            Pattern.compile("/(engine-rest|camunda/api/engine)/.*user/[^/]+/credentials/?");
    private static final Pattern VERIFY = Pattern.compile("/(engine-rest|camunda/api/engine)/.*identity/verify/?");
    private static final Pattern SIGN_OUT = Pattern.compile("/camunda/api/admin/auth/user/[^/]+/logout/?");

    private final EngineAccounts accounts;
    private final ProblemAnswer answer;
    private final BrowserPageRequest page = new BrowserPageRequest();

    AccountStanding(EngineAccounts accounts, ProblemAnswer answer) {
        this.accounts = accounts;
        this.answer = answer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Stream.of("/kntc/", "/webjars/", "/favicon.ico").anyMatch(path(request)::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn who)) {
            chain.doFilter(request, response);
            return;
        }
        // HTTP Basic has just been checked
        if (request.getSession(false) != null && !accounts.stands(who)) {
            SecurityContextHolder.clearContext();
            request.getSession(false).invalidate();
            if (page.matches(request)) {
                response.sendRedirect(request.getContextPath() + SecurityChains.SIGN_IN + "?daDoi");
                return;
            }
            chain.doFilter(request, response);
            return;
        }
        String sentence = refusal(request, who);
        if (sentence != null) {
            answer.write(response, HttpStatus.FORBIDDEN, "Không được phép", sentence);
        } else if (who.changeDue() && !leadsOut(path(request))) {
            if (page.matches(request)) {
                response.sendRedirect(request.getContextPath() + CHANGE_PASSWORD);
            } else {
                answer.write(
                        response,
                        HttpStatus.FORBIDDEN,
                        "Phải đổi mật khẩu",
                        "Mật khẩu này do người quản trị cấp hoặc chưa đạt yêu cầu: hãy đăng nhập tại trang /dang-nhap và đổi mật khẩu trước khi làm việc khác.");
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String refusal(HttpServletRequest request, SignedIn who) {
        String path = path(request);
        if (VERIFY.matcher(path).matches()) {
            return "Mật khẩu chỉ được kiểm tra khi đăng nhập.";
        }
        if (CREDENTIALS.matcher(path).matches() && !who.groups().contains(Role.CAMUNDA_ADMIN.id())) {
            return AccountDoor.OWN_PASSWORD;
        }
        return null;
    }

    private static boolean leadsOut(String path) {
        return Stream.of(CHANGE_PASSWORD, SecurityChains.SIGN_OUT, SecurityChains.SIGN_IN, "/error")
                        .anyMatch(path::equals)
                || SIGN_OUT.matcher(path).matches();
    }

    /** Decoded, as whoever answers reads it. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
