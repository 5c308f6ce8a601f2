package vn.kntc.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kntc.organization.Officer;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;

/** Who decides on a request, and who acts where an agency has nobody for it. */
class CustodiansTest {

    private static final AgencyId AGENCY = new AgencyId("nhanhoa");
    private static final UserId VERIFIER = new UserId("verifier.nhanhoa");
    private static final UserId RESOLVER = new UserId("resolver.nhanhoa");
    private static final UserId CUSTODIAN = new UserId("identity-custodian.nhanhoa");

    private final Officers officers = mock(Officers.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final Custodians custodians = new Custodians(officers, user);

    private void work(Role role, UserId... ids) {
        when(officers.inRole(role, AGENCY))
                .thenReturn(Stream.of(ids)
                        .map(id -> new Officer(id, "Cán bộ", null))
                        .toList());
    }

    private void signedIn(Role role) {
        when(user.agencies()).thenReturn(Set.of(AGENCY));
        when(user.roles()).thenReturn(Set.of(role));
    }

    @Test
    void theCustodianDecides() {
        work(Role.IDENTITY_CUSTODIAN, CUSTODIAN);
        work(Role.RESOLVER, RESOLVER);
        assertThat(custodians.decider(AGENCY, VERIFIER)).contains(Role.IDENTITY_CUSTODIAN);
        signedIn(Role.RESOLVER);
        assertThat(custodians.keeps(AGENCY)).isFalse();
        signedIn(Role.IDENTITY_CUSTODIAN);
        assertThat(custodians.keeps(AGENCY)).isTrue();
        assertThat(custodians.keeps(new AgencyId("vocuong"))).isFalse();
    }

    @Test
    void whereThereIsNoneTheResolverActs() {
        work(Role.IDENTITY_CUSTODIAN);
        work(Role.RESOLVER, RESOLVER);
        assertThat(custodians.missing(AGENCY)).isTrue();
        assertThat(custodians.decider(AGENCY, VERIFIER)).contains(Role.RESOLVER);
        signedIn(Role.RESOLVER);
        assertThat(custodians.keeps(AGENCY)).isTrue();
    }

    @Test
    void nobodyDecidesOnHisOwnRequest() {
        work(Role.IDENTITY_CUSTODIAN);
        work(Role.RESOLVER, RESOLVER);
        assertThat(custodians.decider(AGENCY, RESOLVER)).isEmpty();
        work(Role.RESOLVER, RESOLVER, new UserId("pho.nhanhoa"));
        assertThat(custodians.decider(AGENCY, RESOLVER)).contains(Role.RESOLVER);
    }
}
