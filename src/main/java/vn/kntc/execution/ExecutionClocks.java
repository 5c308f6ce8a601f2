package vn.kntc.execution;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.execution.ExecutionAct.Directed;
import vn.kntc.execution.ExecutionAct.Way;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.effect.ClockEffects;
import vn.kntc.handling.effect.ClockedAct;
import vn.kntc.handling.effect.ClockedByLog;
import vn.kntc.handling.paper.NamedPaper;

/** What the clocks of an execution depend on; which act moves which of them stands in {@code moveExecutionClocks}. */
@Component
class ExecutionClocks implements ClockedByLog {

    private final ClockEffects effects;

    ExecutionClocks(ClockEffects effects) {
        this.effects = effects;
    }

    @Override
    public String table() {
        return "moveExecutionClocks";
    }

    @Override
    public ActKinds kinds() {
        return ExecutionActs.KINDS;
    }

    @Override
    public NamedPaper[] papers() {
        return ExecutionPaper.values();
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
}
