package vn.kntc.confidentiality;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.kntc.shared.UserId;

/** The officer whose request this thread works for. */
@Component
class SignedInAsker implements Asker {

    @Override
    public Optional<UserId> present() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(who -> !(who instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName)
                .filter(name -> !name.isBlank())
                .map(UserId::new);
    }
}
