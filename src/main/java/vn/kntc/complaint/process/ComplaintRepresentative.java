package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.text;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.Amendments;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;

/** Business contract of {@code complaint-representative.bpmn}, which an instance of a complaint calls, and what is done at its step. */
@Component
final class ComplaintRepresentative implements SteppedProcess {

    static final String KEY = "complaintRepresentative";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    static final StepTable<Amendments> TABLE =
            StepTable.of(Amendments.class, on -> on.form("recordRepresentative", RepresentativeEntry.class)
                    .does(RepresentativeEntry::changed, Amendments::changeRepresentative));

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER);
    }

    @Override
    public Set<ProcessVariable<?>> needs() {
        return variables();
    }

    @Override
    public StepTable<Amendments> table() {
        return TABLE;
    }
}
