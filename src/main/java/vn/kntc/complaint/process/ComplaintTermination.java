package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.text;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintStops;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;

/**
 * Business contract of {@code complaint-termination.bpmn}, which every instance of a complaint calls once its resolution was ended, and
 * what is done at its steps.
 */
@Component
final class ComplaintTermination implements SteppedProcess {

    static final String KEY = "complaintTermination";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** Code of {@link vn.kntc.complaint.ComplaintOutcome}; goes back to the process that called. */
    static final ProcessVariable<String> COMPLAINT_OUTCOME = text("complaintOutcome");

    static final StepTable<ComplaintStops> TABLE = StepTable.of(ComplaintStops.class, on -> {
        on.form("issueTermination", IssueEntry.class).does((stops, step) -> {
            var entry = step.entry();
            var outcome = stops.issueTermination(step.caseNumber(), entry.issuedOn(), entry.enteredNumber(), step.by());
            step.set(COMPLAINT_OUTCOME, outcome.name());
        });
        on.form("sendTermination", StopDispatchEntry.class)
                .does(StopDispatchEntry::terminationSent, ComplaintStops::sendTermination);
    });

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, COMPLAINT_OUTCOME);
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
