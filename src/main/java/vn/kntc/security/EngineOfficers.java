package vn.kntc.security;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Colleagues;
import vn.kntc.organization.Officer;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;

/** Officers by the history of their names, which {@link AccountDoor} writes. */
@Component
class EngineOfficers implements Officers {

    private final AccountRows rows;
    private final IdentityService identities;
    private final ProcessEngineConfigurationImpl engine;
    private final Agencies agencies;
    private final Clock clock;
    private final ZoneId zone;

    EngineOfficers(
            AccountRows rows,
            @Lazy IdentityService identities,
            @Lazy ProcessEngineConfigurationImpl engine,
            Agencies agencies,
            Clock clock) {
        this.rows = rows;
        this.identities = identities;
        this.engine = engine;
        this.agencies = agencies;
        this.clock = clock;
        this.zone = clock.getZone();
    }

    /** Names and roles of colleagues are no secret; the engine would show an officer himself only. */
    @Override
    public List<Officer> inRole(Role role, AgencyId agency) {
        var own = working(role, agency);
        return agencies.follower(agency, LocalDate.now(clock))
                .map(follower -> Stream.concat(own.stream(), working(role, follower).stream())
                        .distinct()
                        .toList())
                .orElse(own);
    }

    private List<Officer> working(Role role, AgencyId agency) {
        var accounts = engine.getCommandExecutorTxRequired()
                .execute((CommandContext command) -> command.runWithoutAuthorization(() -> identities
                        .createUserQuery()
                        .memberOfGroup(role.id())
                        .memberOfTenant(agency.value())
                        .orderByUserId()
                        .asc()
                        .list()));
        var open = accounts.stream()
                .map(User::getId)
                .filter(id -> rows.standing(id).map(AccountRows.Standing::open).orElse(true))
                .map(UserId::new)
                .toList();
        var named = all(open);
        return open.stream().map(named::get).toList();
    }

    @Override
    public Officer get(UserId id) {
        return as(id, name -> true);
    }

    @Override
    public Officer get(UserId id, Instant then) {
        return as(id, name -> !name.since().isAfter(then));
    }

    @Override
    public Colleagues all(Collection<UserId> ids) {
        var names = rows.names(ids.stream().map(UserId::value).collect(Collectors.toSet()));
        return new Colleagues() {
            @Override
            public Officer get(UserId id) {
                return as(id, names.getOrDefault(id.value(), List.of()), name -> true);
            }

            @Override
            public Officer get(UserId id, Instant then) {
                return as(id, names.getOrDefault(id.value(), List.of()), name -> !name.since()
                        .isAfter(then));
            }
        };
    }

    @Override
    public Officer on(UserId id, LocalDate day) {
        return as(
                id,
                name -> day == null || !LocalDate.ofInstant(name.since(), zone).isAfter(day));
    }

    /** The last name that was his already; who acted before any was kept had the first that is known. */
    private Officer as(UserId id, Predicate<AccountRows.Named> already) {
        return as(id, id.equals(UserId.SYSTEM) ? List.of() : rows.names(id.value()), already);
    }

    private static Officer as(UserId id, List<AccountRows.Named> names, Predicate<AccountRows.Named> already) {
        if (id.equals(UserId.SYSTEM)) {
            return new Officer(id, "Hệ thống", null);
        }
        if (names.isEmpty()) {
            return new Officer(id, id.value(), null);
        }
        var name =
                names.stream().filter(already).reduce((earlier, later) -> later).orElse(names.get(0));
        // the engine's first name is the family's, since Vietnamese names begin with it
        String full = (name.familyName() + " " + name.givenName()).strip();
        return new Officer(id, full.isEmpty() ? id.value() : full, name.title());
    }
}
