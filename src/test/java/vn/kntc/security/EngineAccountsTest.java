package vn.kntc.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import vn.kntc.testing.StandingTime;

/** Which right passwords are not enough, and how often they are checked. */
class EngineAccountsTest {

    private static final String GOOD = "nón lá bay ngang đồi chè";

    private final IdentityService identities = mock(IdentityService.class, RETURNS_DEEP_STUBS);
    private final AccountRows rows = mock();

    private EngineAccounts accounts(String... profiles) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(profiles);
        return new EngineAccounts(
                identities,
                rows,
                new PasswordRules(),
                mock(),
                new SignInThrottle(new StandingTime()),
                new SignInRecord(new SimpleMeterRegistry()),
                mock(),
                Clock.systemUTC(),
                environment);
    }

    private void standing(long stamp, boolean demonstration) {
        given(rows.standing("an"))
                .willReturn(Optional.of(new AccountRows.Standing(stamp, demonstration, false, null, null)));
        given(identities.checkPassword(any(), any())).willReturn(true);
        given(identities.createGroupQuery().groupMember("an").list()).willReturn(List.of());
        given(identities
                        .createTenantQuery()
                        .userMember("an")
                        .includingGroupsOfUser(true)
                        .list())
                .willReturn(List.of());
    }

    private static SignedIn signIn(EngineAccounts accounts, String password) {
        return (SignedIn) accounts.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("an", password))
                .getPrincipal();
    }

    @Test
    void theDemonstrationsPasswordWorksInTheDemonstrationOnly() {
        standing(1, true);
        assertThat(signIn(accounts("demo"), "demo").changeDue()).isFalse();
        var production = accounts("production");
        assertThatThrownBy(() -> signIn(production, "demo")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void aRightPasswordIsCheckedOnceUntilTheAccountChanges() {
        standing(7, false);
        var accounts = accounts();
        signIn(accounts, GOOD);
        signIn(accounts, GOOD);
        verify(identities, times(1)).checkPassword("an", GOOD);
        standing(8, false);
        assertThat(signIn(accounts, GOOD).stamp()).isEqualTo(8);
        verify(identities, times(2)).checkPassword("an", GOOD);
    }

    @Test
    void aWeakPasswordOfAnEarlierVersionHasToBeChanged() {
        standing(7, false);
        given(rows.demandChange("an")).willReturn(1);
        var who = signIn(accounts(), "matkhau1");
        assertThat(who.changeDue()).isTrue();
        assertThat(who.stamp()).as("as it has grown by that").isEqualTo(8);
    }
}
