package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.flag;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;

/** Business contract of {@code complaint-second-instance.bpmn}. No form field bears the name of one of these variables. */
@Component
final class ComplaintSecondInstance implements SteppedProcess {

    static final String KEY = "complaintSecondInstance";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = ComplaintFirstInstance.CASE_NUMBER;

    /** The resolver asks a council, a body or a person for an opinion. */
    static final ProcessVariable<Boolean> OPINION_ASKED = flag("opinionAsked");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                CASE_NUMBER,
                ComplaintFirstInstance.GROUNDS_FOUND,
                ComplaintFirstInstance.GROUNDS_DOUBTS,
                ComplaintFirstInstance.GROUP,
                ComplaintFirstInstance.ACCEPTED,
                OPINION_ASKED,
                ComplaintFirstInstance.DECISION_STEP,
                InstanceClocks.EFFECT_CLOCK,
                InstanceClocks.SECOND_COMPLAINT_CLOCK,
                InstanceClocks.SECOND_COMPLAINT_POSSIBLE,
                ComplaintFirstInstance.COMPLAINT_OUTCOME);
    }

    @Override
    public StepTable<ComplaintHandling> table() {
        return ComplaintSecondInstanceSteps.TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return ComplaintSecondInstanceSteps.OTHERS;
    }
}
