package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.text;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;

/** Business contract of {@code complaint-dispatch.bpmn}, which every instance of a complaint calls, and what is done at its steps. */
@Component
final class ComplaintDispatch implements SteppedProcess {

    static final String KEY = "complaintDispatch";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    static final StepTable<ComplaintHandling> TABLE = StepTable.of(ComplaintHandling.class, on -> {
        on.form("sendDecision", DispatchEntry.class).does(DispatchEntry::dispatch, ComplaintHandling::send);
        on.form("recordDelivery", Delivery.class).does(Delivery::deliveredOn, ComplaintHandling::recordDelivery);
    });

    /** The form of delivery. */
    record Delivery(LocalDate deliveredOn) {}

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
        return Set.of(CASE_NUMBER);
    }

    @Override
    public StepTable<ComplaintHandling> table() {
        return TABLE;
    }
}
