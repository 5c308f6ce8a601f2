package vn.kntc.execution;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.CaseDesk;
import vn.kntc.handling.act.RecordedAct;

/** Where every act of an execution begins and ends. */
@Component
class ExecutionDesk extends CaseDesk<Execution> {

    private final ExecutionRows rows;
    private final ExecutionClocks clocks;

    ExecutionDesk(CaseLedger ledger, ActLog log, ExecutionRows rows, ExecutionClocks clocks, Clock clock) {
        super(ledger, log, ExecutionActs.KINDS, clock);
        this.rows = rows;
        this.clocks = clocks;
    }

    @Override
    protected Execution of(CaseEntry entry, List<RecordedAct> acts) {
        return new Execution(entry, acts);
    }

    /** The figures are kept, the clocks follow, and the case ends with the execution. */
    @Override
    protected void follow(Execution execution, Act act) {
        rows.save(execution);
        clocks.after(execution, act);
        if (execution.stage() == ExecutionStage.ENDED) {
            close(execution, ExecutionSection.ending(execution), act.on());
        }
    }
}
