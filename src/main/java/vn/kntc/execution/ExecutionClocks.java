package vn.kntc.execution;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.execution.ExecutionAct.Directed;
import vn.kntc.execution.ExecutionAct.Way;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.effect.ClockEffects;
import vn.kntc.handling.effect.ClockedAct;
import vn.kntc.handling.effect.ClockedProcedure;

/** What the clocks of an execution depend on; which act moves which of them stands in {@code moveExecutionClocks}. */
@Component
class ExecutionClocks implements ClockedProcedure {

    private final ClockEffects effects;

    ExecutionClocks(ClockEffects effects) {
        this.effects = effects;
    }

    @Override
    public String table() {
        return "moveExecutionClocks";
    }

    @Override
    public Set<String> acts() {
        return Stream.concat(
                        ExecutionActs.KINDS.names().stream(),
                        Arrays.stream(ExecutionPaper.values()).map(Enum::name))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> days(String act) {
        return Set.of(ClockedAct.ACT);
    }

    @Override
    public Set<String> facts() {
        return Set.of("way");
    }

    /** The act was recorded; the execution stands as after it. */
    void after(Execution execution, Act act) {
        var way =
                execution.last(Directed.class).map(Directed::way).map(Way::name).orElse("NONE");
        effects.follow(
                this,
                execution.caseNumber(),
                new ClockedAct(code(act), act.on(), Map.of("way", way), Map.of(ClockedAct.ACT, act.on()), Map.of()));
    }

    /** What a paper does to the clocks its form says; every other act its kind. */
    private static String code(Act act) {
        return act instanceof PaperIssued issued ? ExecutionPaper.of(issued).name() : ExecutionActs.KINDS.nameOf(act);
    }
}
