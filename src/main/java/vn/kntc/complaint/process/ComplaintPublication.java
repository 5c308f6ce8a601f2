package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;

/** Business contract of {@code complaint-publication.bpmn}, which every instance of a complaint calls, and what is done at its steps. */
@Component
final class ComplaintPublication implements SteppedProcess {

    static final String KEY = "complaintPublication";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** Something is displayed for a minimum of days. */
    static final ProcessVariable<Boolean> DISPLAYED = flag("displayed");

    static final StepTable<ComplaintHandling> TABLE = StepTable.of(ComplaintHandling.class, on -> {
        on.form("publishDecision", PublicationEntry.class)
                .sets(DISPLAYED, PublicationEntry::publication, ComplaintHandling::publish);
        on.form("confirmPublication", PublicationEndEntry.class)
                .does(PublicationEndEntry::end, ComplaintHandling::confirmPublication);
    });

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, DISPLAYED);
    }

    @Override
    public Set<ProcessVariable<?>> needs() {
        return Set.of(CASE_NUMBER);
    }

    @Override
    public StepTable<ComplaintHandling> table() {
        return TABLE;
    }
}
