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
 * Business contract of {@code complaint-suspension.bpmn}, which every instance of a complaint calls for suspending its resolution, and
 * what is done at its steps.
 */
@Component
final class ComplaintSuspension implements SteppedProcess {

    static final String KEY = "complaintSuspension";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    static final ProcessVariable<Boolean> SUSPENSION_GRANTED = flag("suspensionGranted");

    static final StepTable<ComplaintStops> TABLE = StepTable.of(ComplaintStops.class, on -> {
        on.form("proposeSuspension", SuspensionEntry.class)
                .does(SuspensionEntry::proposed, ComplaintStops::proposeSuspension);
        on.form("decideSuspension", SuspensionEntry.Decision.class)
                .sets(SUSPENSION_GRANTED, SuspensionEntry.Decision::decided, ComplaintStops::decideSuspension);
        on.form("issueSuspension", IssueEntry.class)
                .does((stops, step) -> stops.issueSuspension(
                        step.caseNumber(), step.entry().issuedOn(), step.entry().enteredNumber(), step.by()));
        on.form("sendSuspension", StopDispatchEntry.class)
                .does(StopDispatchEntry::suspensionSent, ComplaintStops::sendSuspension);
        on.form("decideResumption", SuspensionEntry.Resumption.class)
                .does(SuspensionEntry.Resumption::decided, ComplaintStops::decideResumption);
        on.form("issueResumption", IssueEntry.class)
                .does((stops, step) -> stops.issueResumption(
                        step.caseNumber(), step.entry().issuedOn(), step.entry().enteredNumber(), step.by()));
        on.form("sendResumption", StopDispatchEntry.class)
                .does(StopDispatchEntry::resumptionSent, ComplaintStops::sendResumption);
    });

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, SUSPENSION_GRANTED);
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
