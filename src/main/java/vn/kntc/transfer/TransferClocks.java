package vn.kntc.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.handling.effect.ClockEffects;
import vn.kntc.handling.effect.ClockedAct;
import vn.kntc.handling.effect.ClockedProcedure;
import vn.kntc.shared.CaseNumber;

/** The acts of a transfer that statutory clocks depend on; which act moves which clock stands in {@code moveTransferClocks}. */
@Component
class TransferClocks implements ClockedProcedure {

    private static final String ISSUED = "ISSUED";
    private static final String DISPATCHED = "DISPATCHED";
    private static final String ANSWERED = "ANSWERED";
    private static final String CITIZEN_TOLD = "CITIZEN_TOLD";
    private static final String TO_FORWARDER = "toForwarder";
    private static final String CITIZEN_ASKED = "citizenAsked";

    /** The clock by which the press or another body that sent a denunciation here is to be told what became of it. */
    private static final List<String> TELLING_FORWARDER = List.of("DENUNCIATION_FEEDBACK_TO_FORWARDER");

    private final ClockEffects effects;
    private final Clocks clocks;

    TransferClocks(ClockEffects effects, Clocks clocks) {
        this.effects = effects;
        this.clocks = clocks;
    }

    @Override
    public String table() {
        return "moveTransferClocks";
    }

    @Override
    public Set<String> acts() {
        return Set.of(ISSUED, DISPATCHED, ANSWERED, CITIZEN_TOLD);
    }

    @Override
    public Set<String> days(String act) {
        return Set.of(ClockedAct.ACT);
    }

    @Override
    public Set<String> facts() {
        return Set.of(TO_FORWARDER, CITIZEN_ASKED);
    }

    boolean forwarderWaits(CaseNumber caseNumber) {
        return clocks.earliest(caseNumber, TELLING_FORWARDER)
                .filter(StatutoryClock::open)
                .isPresent();
    }

    void issued(CaseNumber caseNumber, LocalDate on) {
        follow(caseNumber, ISSUED, on, Map.of());
    }

    void dispatched(CaseNumber caseNumber, LocalDate on, boolean toForwarder) {
        follow(caseNumber, DISPATCHED, on, Map.of(TO_FORWARDER, toForwarder));
    }

    /** The result came; a petition that comes back starts nothing. */
    void answered(CaseNumber caseNumber, LocalDate on, boolean citizenAsked) {
        follow(caseNumber, ANSWERED, on, Map.of(CITIZEN_ASKED, citizenAsked));
    }

    void citizenTold(CaseNumber caseNumber, LocalDate on) {
        follow(caseNumber, CITIZEN_TOLD, on, Map.of());
    }

    private void follow(CaseNumber caseNumber, String act, LocalDate on, Map<String, Object> facts) {
        effects.follow(this, caseNumber, new ClockedAct(act, on, facts, Map.of(ClockedAct.ACT, on), Map.of()));
    }
}
