package vn.kntc.feedback;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.feedback.FeedbackAct.RuleClassified;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.effect.ClockEffects;
import vn.kntc.handling.effect.ClockedAct;
import vn.kntc.handling.effect.ClockedProcedure;

/** What the clocks of a feedback depend on; which act moves which of them stands in {@code moveFeedbackClocks}. */
@Component
class FeedbackClocks implements ClockedProcedure {

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
    public Set<String> acts() {
        return Stream.concat(
                        acts.kinds().names().stream(),
                        Arrays.stream(FeedbackPaper.values()).map(Enum::name))
                .collect(Collectors.toSet());
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

    /** What a paper does to the clocks its form says; every other act its kind. */
    private String code(Act act) {
        return act instanceof PaperIssued issued
                ? FeedbackPaper.of(issued).name()
                : acts.kinds().nameOf(act);
    }
}
