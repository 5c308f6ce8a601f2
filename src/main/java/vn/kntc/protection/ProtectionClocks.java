package vn.kntc.protection;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.effect.ClockEffects;
import vn.kntc.handling.effect.ClockedAct;
import vn.kntc.handling.effect.ClockedByLog;
import vn.kntc.handling.paper.NamedPaper;
import vn.kntc.protection.ProtectionAct.Answer;
import vn.kntc.protection.ProtectionAct.Answered;

/** What the clocks of a protection depend on; which act moves which of them stands in {@code moveProtectionClocks}. */
@Component
class ProtectionClocks implements ClockedByLog {

    private static final String NONE = "NONE";

    private final ClockEffects effects;

    ProtectionClocks(ClockEffects effects) {
        this.effects = effects;
    }

    @Override
    public String table() {
        return "moveProtectionClocks";
    }

    @Override
    public ActKinds kinds() {
        return ProtectionActs.KINDS;
    }

    @Override
    public NamedPaper[] papers() {
        return ProtectionPaper.values();
    }

    @Override
    public Set<String> facts() {
        return Set.of("policeHaveDays", "answer");
    }

    /** The act was recorded; the protection stands as after it. */
    void after(Protection protection, Act act) {
        var answer = act instanceof Answered answered ? answered.answer().name() : NONE;
        effects.follow(
                this,
                protection.caseNumber(),
                new ClockedAct(
                        code(act),
                        act.on(),
                        Map.of("policeHaveDays", protection.policeHaveDays(), "answer", answer),
                        Map.of(ClockedAct.ACT, act.on()),
                        Map.of("complex", Answer.TAKES_LONGER.name().equals(answer))));
    }
}
