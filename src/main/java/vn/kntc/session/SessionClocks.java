package vn.kntc.session;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kntc.handling.effect.ClockEffects;
import vn.kntc.handling.effect.ClockedAct;
import vn.kntc.handling.effect.ClockedProcedure;

/** The acts of a session that its statutory clocks depend on; which act moves which clock stands in {@code moveSessionClocks}. */
@Component
class SessionClocks implements ClockedProcedure {

    /** Day of the session. */
    private static final String SESSION = "SESSION";

    /** Its schedule still has to be published. */
    private static final String TO_PUBLISH = "toPublish";

    private final ClockEffects effects;

    SessionClocks(ClockEffects effects) {
        this.effects = effects;
    }

    /** As the table lists them. */
    enum Moving {
        PLANNED,
        POSTPONED,
        PUBLISHED,
        CANCELLED,
        SIGNED,
        ISSUED
    }

    @Override
    public String table() {
        return "moveSessionClocks";
    }

    @Override
    public Set<String> acts() {
        return Arrays.stream(Moving.values()).map(Enum::name).collect(Collectors.toSet());
    }

    @Override
    public Set<String> days(String act) {
        return Set.of(ClockedAct.ACT, SESSION);
    }

    @Override
    public Set<String> facts() {
        return Set.of(TO_PUBLISH);
    }

    void follow(Moving act, Session session, LocalDate on) {
        effects.follow(
                this,
                session.caseNumber(),
                new ClockedAct(
                        act.name(),
                        on,
                        Map.of(TO_PUBLISH, !session.plan().urgent() && !session.published()),
                        Map.of(ClockedAct.ACT, on, SESSION, session.on()),
                        Map.of()));
    }
}
