package vn.kntc.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.kntc.organization.Role;

/** Where somebody starts who has signed in: officers in Tasklist, managers in Cockpit, the administrator in Admin. */
@Component
class StartPage implements AuthenticationSuccessHandler {

    static final String TASKLIST = "/camunda/app/tasklist/";
    private static final List<Role> OFFICERS = List.of(
            Role.RECEPTION_OFFICER,
            Role.PETITION_OFFICER,
            Role.VERIFIER,
            Role.RESOLVER,
            Role.CLERK,
            Role.MONITOR,
            Role.IDENTITY_CUSTODIAN,
            Role.LEGAL_EDITOR);

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        response.sendRedirect(request.getContextPath() + of(who));
    }

    static String of(Authentication who) {
        Set<String> roles = who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        if (OFFICERS.stream().anyMatch(role -> roles.contains("ROLE_" + role.id()))) {
            return TASKLIST;
        }
        if (roles.contains("ROLE_" + Role.MANAGER.id())) {
            return "/camunda/app/cockpit/";
        }
        return roles.contains("ROLE_" + Role.CAMUNDA_ADMIN.id()) ? "/camunda/app/admin/" : "/camunda/app/welcome/";
    }
}
