package vn.kntc.execution;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRelation;
import vn.kntc.casefile.DecisionInForce;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.execution.ExecutionAct.Begun;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** Opens the execution of a decision in the transaction in which it takes effect, once a decision. */
@Component
class ExecutionBeginnings {

    private static final String SERIES = "EXECUTION";

    /** Clocks whose end says whether the decision came in time, by instance. */
    private static final Map<Integer, String> RESOLVE = Map.of(1, "COMPLAINT_RESOLVE_1", 2, "COMPLAINT_RESOLVE_2");

    private final CaseLedger ledger;
    private final CaseLinks links;
    private final ExecutionDesk desk;
    private final ExecutionRows rows;
    private final ExecutionStart start;
    private final Clocks clocks;
    private final Provisions provisions;

    ExecutionBeginnings(
            CaseLedger ledger,
            CaseLinks links,
            ExecutionDesk desk,
            ExecutionRows rows,
            ExecutionStart start,
            Clocks clocks,
            Provisions provisions) {
        this.ledger = ledger;
        this.links = links;
        this.desk = desk;
        this.rows = rows;
        this.start = start;
        this.clocks = clocks;
        this.provisions = provisions;
    }

    @EventListener
    void on(DecisionInForce decision) {
        if (!rows.has(decision)) {
            begin(decision);
        }
    }

    private void begin(DecisionInForce decision) {
        var number = ledger.nextNumber(SERIES, decision.agency(), desk.today().getYear());
        ledger.add(new CaseEntry(
                number,
                decision.agency(),
                SERIES,
                ExecutionHandling.PROCEDURE,
                CaseKind.COMPLAINT,
                decision.executableFrom(),
                "Thi hành Quyết định số " + decision.number() + " ngày " + ShownDay.of(decision.issuedOn())
                        + " giải quyết khiếu nại của hồ sơ " + decision.from() + ".",
                UserId.SYSTEM,
                desk.now()));
        rows.add(number, decision, inTime(decision.from(), decision.instance()).orElse(null));
        links.link(number, CaseRelation.EXECUTES, decision.from(), UserId.SYSTEM);
        desk.record(desk.lock(number), begun(decision), UserId.SYSTEM);
        start.begin(number, decision.agency());
    }

    private Optional<Boolean> inTime(CaseNumber settled, int instance) {
        return clocks.find(settled, RESOLVE.get(instance))
                .filter(clock -> clock.metOn() != null)
                .map(clock -> clock.state() == ClockState.MET);
    }

    private Begun begun(DecisionInForce decision) {
        return new Begun(
                decision.executableFrom(),
                decision.from().value(),
                decision.number(),
                decision.issuedOn(),
                decision.instance(),
                decision.outcome(),
                decision.content(),
                decision.executors(),
                decision.inForceOn(),
                decision.executableFrom().isAfter(decision.inForceOn())
                        ? provisions.sentence(
                                "EXECUTION_WAITED",
                                decision.executableFrom(),
                                Map.of(
                                        "force", ShownDay.of(decision.inForceOn()),
                                        "from", ShownDay.of(decision.executableFrom())))
                        : null);
    }
}
