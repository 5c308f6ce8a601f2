package vn.kntc.protection;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.effect.ClockEffects;
import vn.kntc.handling.effect.ClockedAct;
import vn.kntc.handling.effect.ClockedProcedure;
import vn.kntc.protection.ProtectionAct.Answer;
import vn.kntc.protection.ProtectionAct.Answered;

/** What the clocks of a protection depend on; which act moves which of them stands in {@code moveProtectionClocks}. */
@Component
class ProtectionClocks implements ClockedProcedure {

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
    public Set<String> acts() {
        return Stream.concat(
                        ProtectionActs.KINDS.names().stream(),
                        Arrays.stream(ProtectionPaper.values()).map(Enum::name))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> days(String act) {
        return Set.of(ClockedAct.ACT);
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

    /** What a paper does to the clocks its form says; every other act its kind. */
    private static String code(Act act) {
        return act instanceof PaperIssued issued ? ProtectionPaper.of(issued).name() : ProtectionActs.KINDS.nameOf(act);
    }
}
