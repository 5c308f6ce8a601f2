package vn.kntc.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What is answered to who signs out: on our own pages the sign-in page, to the engine's web apps, whose scripts ask, an empty answer.
 * Who signs out on a page left open since his session ended is signed out already; no word of missing rights helps him.
 */
final class SignOut implements LogoutSuccessHandler, AccessDeniedHandler {

    private static final String SIGNED_OUT = SecurityChains.SIGN_IN + "?daThoat";

    private final RequestMatcher ownButton;
    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

    SignOut(RequestMatcher ownButton) {
        this.ownButton = ownButton;
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        if (ownButton.matches(request)) {
            response.sendRedirect(request.getContextPath() + SIGNED_OUT);
        } else {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (ownButton.matches(request) && SecurityContextHolder.getContext().getAuthentication() == null) {
            response.sendRedirect(request.getContextPath() + SIGNED_OUT);
        } else {
            refusal.handle(request, response, denied);
        }
    }
}
