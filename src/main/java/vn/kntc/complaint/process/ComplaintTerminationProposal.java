package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintStops;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;

/**
 * Business contract of {@code complaint-termination-proposal.bpmn}, which every instance of a complaint calls where its resolution may
 * have to end for another reason than a withdrawal, and what is done at its steps.
 */
@Component
final class ComplaintTerminationProposal implements SteppedProcess {

    static final String KEY = "complaintTerminationProposal";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    static final ProcessVariable<Boolean> TERMINATION_DECIDED = flag("terminationDecided");

    static final StepTable<ComplaintStops> TABLE = StepTable.of(ComplaintStops.class, on -> {
        on.form("proposeTermination", TerminationEntry.class)
                .does(TerminationEntry::proposed, ComplaintStops::proposeTermination);
        on.form("decideTermination", TerminationEntry.Decision.class)
                .sets(TERMINATION_DECIDED, TerminationEntry.Decision::decided, ComplaintStops::decideTermination);
    });

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, TERMINATION_DECIDED);
    }

    @Override
    public Set<ProcessVariable<?>> needs() {
        return Set.of(CASE_NUMBER);
    }

    @Override
    public StepTable<ComplaintStops> table() {
        return TABLE;
    }
}
