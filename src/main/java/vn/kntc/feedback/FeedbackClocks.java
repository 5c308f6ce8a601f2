package vn.kntc.feedback;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.feedback.FeedbackAct.RuleClassified;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.effect.ClockEffects;
import vn.kntc.handling.effect.ClockedAct;
import vn.kntc.handling.effect.ClockedByLog;
import vn.kntc.handling.paper.NamedPaper;

/** What the clocks of a feedback depend on; which act moves which of them stands in {@code moveFeedbackClocks}. */
@Component
class FeedbackClocks implements ClockedByLog {

    private static final String RECEIPT = "RECEIPT";

    private final ClockEffects effects;
    private final FeedbackActs acts;

    FeedbackClocks(ClockEffects effects, FeedbackActs acts) {
        this.effects = effects;
        this.acts = acts;
    }

    @Override
    public String table() {
        return "moveFeedbackClocks";
    }

    @Override
    public ActKinds kinds() {
        return acts.kinds();
    }

    @Override
    public NamedPaper[] papers() {
        return FeedbackPaper.values();
    }

    @Override
    public Set<String> days(String act) {
        return Set.of(ClockedAct.ACT, RECEIPT);
    }

    @Override
    public Set<String> facts() {
        return Set.of("rule", "ruleClass", "awaitsResult");
    }

    /** The act was recorded; the feedback stands as after it. */
    void after(Feedback feedback, Act act) {
        var found = feedback.last(RuleClassified.class);
        effects.follow(
                this,
                feedback.caseNumber(),
                new ClockedAct(
                        code(act),
                        act.on(),
                        Map.of(
                                "rule",
                                feedback.rule(),
                                "ruleClass",
                                found.map(one -> one.ruleClass().name()).orElse("NONE"),
                                "awaitsResult",
                                feedback.awaitsResult()),
                        Map.of(ClockedAct.ACT, act.on(), RECEIPT, feedback.receivedOn()),
                        Map.of()));
    }
}
