package vn.kntc.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.kntc.organization.Role;

/** Who has signed in starts where he works. */
@Component
class StartPage implements AuthenticationSuccessHandler {

    private static final String PREFIX = "ROLE_";

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        var roles = who.getAuthorities().stream()
                .map(granted -> granted.getAuthority().substring(PREFIX.length()))
                .flatMap(group -> Role.of(group).stream())
                .collect(Collectors.toSet());
        response.sendRedirect(request.getContextPath() + Workplace.of(roles).path());
    }
}
