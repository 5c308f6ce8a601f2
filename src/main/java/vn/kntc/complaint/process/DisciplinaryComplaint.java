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

/** Business contract of {@code disciplinary-complaint.bpmn}. No form field bears the name of one of these variables. */
@Component
final class DisciplinaryComplaint implements SteppedProcess {

    static final String KEY = "disciplinaryComplaint";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = ComplaintFirstInstance.CASE_NUMBER;

    /** Both instances go by this diagram. */
    static final ProcessVariable<Boolean> SECOND_INSTANCE = flag("secondInstance");

    /** The re-check found the case clear, so that it is not verified. */
    static final ProcessVariable<Boolean> CASE_CLEAR = flag("caseClear");

    static final ProcessVariable<Boolean> VERIFIED = ComplaintFirstInstance.VERIFIED;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                CASE_NUMBER,
                SECOND_INSTANCE,
                CASE_CLEAR,
                VERIFIED,
                ComplaintFirstInstance.GROUNDS_FOUND,
                ComplaintFirstInstance.GROUNDS_DOUBTS,
                ComplaintFirstInstance.GROUP,
                ComplaintFirstInstance.ACCEPTED,
                ComplaintFirstInstance.DECISION_STEP,
                ComplaintFirstInstance.SECOND_COMPLAINT_FILED,
                InstanceClocks.EFFECT_CLOCK,
                InstanceClocks.SECOND_COMPLAINT_CLOCK,
                InstanceClocks.SECOND_COMPLAINT_POSSIBLE,
                ComplaintFirstInstance.COMPLAINT_OUTCOME,
                ComplaintFirstInstance.WITHDRAWAL_RESULT,
                ComplaintFirstInstance.TERMINATION_DECIDED);
    }

    /** A stay is of administrative decisions only (Điều 35 Luật Khiếu nại). */
    @Override
    public Set<String> messages() {
        return Set.of(
                ComplaintFirstInstance.MESSAGE_WITHDRAWAL_NOTIFIED,
                ComplaintFirstInstance.MESSAGE_SUSPENSION_PROPOSED,
                ComplaintFirstInstance.MESSAGE_TERMINATION_PROPOSED);
    }

    @Override
    public StepTable<ComplaintHandling> table() {
        return DisciplinaryComplaintSteps.TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return DisciplinaryComplaintSteps.OTHERS;
    }
}
