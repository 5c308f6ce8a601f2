package vn.kntc.online;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.effect.ClockEffects;
import vn.kntc.handling.effect.ClockedAct;
import vn.kntc.handling.effect.ClockedByLog;

/** What the clocks of a session online depend on; which act moves which of them stands in {@code moveOnlineClocks}. */
@Component
class OnlineClocks implements ClockedByLog {

    private static final String SESSION = "SESSION";

    private final ClockEffects effects;

    OnlineClocks(ClockEffects effects) {
        this.effects = effects;
    }

    @Override
    public String table() {
        return "moveOnlineClocks";
    }

    @Override
    public ActKinds kinds() {
        return OnlineActs.KINDS;
    }

    @Override
    public Set<String> days(String act) {
        return Set.of(ClockedAct.ACT, SESSION);
    }

    @Override
    public Set<String> facts() {
        return Set.of("online", "linkTest");
    }

    /** The act was recorded; the session stands as after it. */
    void after(OnlineSession session, Act act) {
        effects.follow(
                this,
                session.caseNumber(),
                new ClockedAct(
                        code(act),
                        act.on(),
                        Map.of(
                                "online",
                                act instanceof OnlineAct.Decided decided && decided.online(),
                                "linkTest",
                                act instanceof OnlineAct.LinkTested tested
                                        ? tested.result().name()
                                        : "NONE"),
                        Map.of(ClockedAct.ACT, act.on(), SESSION, session.sessionOn()),
                        Map.of()));
    }
}
