package vn.kntc.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.kntc.shared.UserId;

class SignedInAskerTest {

    private final SignedInAsker asker = new SignedInAsker();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isWhoeverIsSignedIn() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("manager.vocuong", ""));

        assertThat(asker.present()).contains(new UserId("manager.vocuong"));
    }

    @Test
    void isNobodyWhereTheProgramWorksByItselfOrNobodySignedIn() {
        assertThat(asker.present()).isEmpty();

        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        assertThat(asker.present()).isEmpty();
    }
}
