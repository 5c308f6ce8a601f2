package vn.kntc.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.effect.ClockEffects;
import vn.kntc.handling.effect.ClockedAct;
import vn.kntc.handling.effect.ClockedProcedure;
import vn.kntc.shared.CaseNumber;

/** What the clocks of a transfer depend on; which act moves which of them stands in {@code moveTransferClocks}. */
@Component
class TransferClocks implements ClockedProcedure {

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
    public Set<String> acts() {
        return Stream.concat(
                        TransferActs.KINDS.names().stream(),
                        Arrays.stream(TransferPaper.values()).map(Enum::name))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> days(String act) {
        return Set.of(ClockedAct.ACT);
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

    /** What a paper does to the clocks its form says; every other act its kind. */
    private static String code(Act act) {
        return act instanceof PaperIssued issued ? TransferPaper.of(issued).name() : TransferActs.KINDS.nameOf(act);
    }
}
