package vn.kntc.transfer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.effect.ClockEffects;
import vn.kntc.handling.effect.ClockedAct;
import vn.kntc.handling.effect.ClockedByLog;
import vn.kntc.handling.paper.NamedPaper;
import vn.kntc.shared.CaseNumber;

/** What the clocks of a transfer depend on; which act moves which of them stands in {@code moveTransferClocks}. */
@Component
class TransferClocks implements ClockedByLog {

    private static final String TO_FORWARDER = "toForwarder";
    private static final String CITIZEN_ASKED = "citizenAsked";
    private static final String RETURNED = "returned";
    private static final String KIND = "kind";

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
    public ActKinds kinds() {
        return TransferActs.KINDS;
    }

    @Override
    public NamedPaper[] papers() {
        return TransferPaper.values();
    }

    @Override
    public Set<String> facts() {
        return Set.of(TO_FORWARDER, CITIZEN_ASKED, RETURNED, KIND);
    }

    boolean forwarderWaits(CaseNumber caseNumber) {
        return clocks.earliest(caseNumber, TELLING_FORWARDER)
                .filter(StatutoryClock::open)
                .isPresent();
    }

    /** The act was recorded; the transfer stands as after it. */
    void after(Transfer transfer, Act act) {
        var toForwarder =
                act instanceof TransferAct.Dispatched sent && sent.to().contains(SentTo.FORWARDER);
        effects.follow(
                this,
                transfer.caseNumber(),
                new ClockedAct(
                        code(act),
                        act.on(),
                        Map.of(
                                TO_FORWARDER,
                                toForwarder,
                                CITIZEN_ASKED,
                                transfer.citizenAsked(),
                                RETURNED,
                                transfer.returned(),
                                KIND,
                                transfer.origin().kind().name()),
                        Map.of(ClockedAct.ACT, act.on()),
                        Map.of()));
    }
}
