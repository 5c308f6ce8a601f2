package vn.kntc.reception;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kntc.handling.effect.ClockEffects;
import vn.kntc.handling.effect.ClockedAct;
import vn.kntc.handling.effect.ClockedProcedure;

/** The acts of a visit that its statutory clocks depend on; which act moves which clock stands in {@code moveReceptionClocks}. */
@Component
class VisitClocks implements ClockedProcedure {

    /** Day on which the content was received. */
    private static final String RECEIPT = "RECEIPT";

    private final ClockEffects effects;

    VisitClocks(ClockEffects effects) {
        this.effects = effects;
    }

    /** As the table lists them. */
    enum Moving {
        CONTENT_RECEIVED,
        REFUSED_ORALLY,
        REFUSAL_PROPOSED,
        REFUSAL_SENT_BACK,
        REFUSAL_NOTIFIED,
        RESULT_TOLD
    }

    @Override
    public String table() {
        return "moveReceptionClocks";
    }

    @Override
    public Set<String> acts() {
        return Arrays.stream(Moving.values()).map(Enum::name).collect(Collectors.toSet());
    }

    @Override
    public Set<String> days(String act) {
        return Set.of(ClockedAct.ACT, RECEIPT);
    }

    @Override
    public Set<String> facts() {
        return Set.of();
    }

    void follow(Moving act, Visit visit, LocalDate on) {
        effects.follow(
                this,
                visit.caseNumber(),
                new ClockedAct(
                        act.name(),
                        on,
                        Map.of(),
                        Map.of(ClockedAct.ACT, on, RECEIPT, visit.arrival().on()),
                        Map.of()));
    }
}
