package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessStep.delegate;
import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;

/** Business contract of {@code complaint-legal-effect.bpmn}, which every instance of a complaint calls. Nobody has anything to do in it: it waits. */
@Component
final class ComplaintLegalEffect implements SteppedProcess {

    static final String KEY = "complaintLegalEffect";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** Key of the clock that runs until the decision takes effect. */
    static final ProcessVariable<String> EFFECT_CLOCK = InstanceClocks.EFFECT_CLOCK;

    /** Key of the clock that runs until it is too late for a second complaint; nothing where none is possible. */
    static final ProcessVariable<String> SECOND_COMPLAINT_CLOCK = InstanceClocks.SECOND_COMPLAINT_CLOCK;

    /** The decision is one of first instance, against which a second complaint may be filed. */
    static final ProcessVariable<Boolean> SECOND_COMPLAINT_POSSIBLE = InstanceClocks.SECOND_COMPLAINT_POSSIBLE;

    /** A second complaint was filed in time; goes back to the process that called. */
    static final ProcessVariable<Boolean> SECOND_COMPLAINT_FILED = flag("secondComplaintFiled");

    /** Ends the wait for legal effect. */
    static final String MESSAGE_SECOND_COMPLAINT_FILED = "complaint.secondComplaintFiled";

    static final StepTable<ComplaintHandling> TABLE = StepTable.of(ComplaintHandling.class, on -> {});

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                CASE_NUMBER, EFFECT_CLOCK, SECOND_COMPLAINT_CLOCK, SECOND_COMPLAINT_POSSIBLE, SECOND_COMPLAINT_FILED);
    }

    @Override
    public Set<ProcessVariable<?>> needs() {
        return Set.of(CASE_NUMBER, EFFECT_CLOCK, SECOND_COMPLAINT_CLOCK, SECOND_COMPLAINT_POSSIBLE);
    }

    @Override
    public Set<String> messages() {
        return Set.of(MESSAGE_SECOND_COMPLAINT_FILED);
    }

    @Override
    public StepTable<ComplaintHandling> table() {
        return TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return List.of(
                delegate("serviceTask_recordSecondComplaint", "recordSecondComplaintDelegate"),
                delegate("serviceTask_recordLegalEffect", "recordLegalEffectDelegate"));
    }
}
