package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.flag;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    static final ProcessVariable<String> GROUNDS_FOUND = ComplaintFirstInstance.GROUNDS_FOUND;
    static final ProcessVariable<String> GROUNDS_DOUBTS = ComplaintFirstInstance.GROUNDS_DOUBTS;
    static final ProcessVariable<String> GROUP = ComplaintFirstInstance.GROUP;
    static final ProcessVariable<String> COMPETENCE = ComplaintFirstInstance.COMPETENCE;
    static final ProcessVariable<Boolean> ACCEPTED = ComplaintFirstInstance.ACCEPTED;
    static final ProcessVariable<String> DECISION_STEP = ComplaintFirstInstance.DECISION_STEP;
    static final ProcessVariable<Boolean> SECOND_COMPLAINT_FILED = ComplaintFirstInstance.SECOND_COMPLAINT_FILED;
    static final ProcessVariable<String> EFFECT_CLOCK = InstanceClocks.EFFECT_CLOCK;
    static final ProcessVariable<String> SECOND_COMPLAINT_CLOCK = InstanceClocks.SECOND_COMPLAINT_CLOCK;
    static final ProcessVariable<Boolean> SECOND_COMPLAINT_POSSIBLE = InstanceClocks.SECOND_COMPLAINT_POSSIBLE;
    static final ProcessVariable<String> COMPLAINT_OUTCOME = ComplaintFirstInstance.COMPLAINT_OUTCOME;
    static final ProcessVariable<String> WITHDRAWAL_RESULT = ComplaintFirstInstance.WITHDRAWAL_RESULT;
    static final ProcessVariable<Boolean> TERMINATION_DECIDED = ComplaintFirstInstance.TERMINATION_DECIDED;

    static final String MESSAGE_WITHDRAWAL_NOTIFIED = ComplaintFirstInstance.MESSAGE_WITHDRAWAL_NOTIFIED;
    static final String MESSAGE_SUSPENSION_PROPOSED = ComplaintFirstInstance.MESSAGE_SUSPENSION_PROPOSED;
    static final String MESSAGE_TERMINATION_PROPOSED = ComplaintFirstInstance.MESSAGE_TERMINATION_PROPOSED;
    static final String MESSAGE_COMPLEXITY_FOUND = ComplaintFirstInstance.MESSAGE_COMPLEXITY_FOUND;
    static final String MESSAGE_OBSTACLE_SHOWN = ComplaintFirstInstance.MESSAGE_OBSTACLE_SHOWN;
    static final String MESSAGE_REPRESENTATIVE_CHANGED = ComplaintFirstInstance.MESSAGE_REPRESENTATIVE_CHANGED;
    static final String MESSAGE_OVERDUE_NOTICE_WANTED = ComplaintFirstInstance.MESSAGE_OVERDUE_NOTICE_WANTED;
    static final String MESSAGE_INDEX_WANTED = ComplaintFirstInstance.MESSAGE_INDEX_WANTED;
    static final String MESSAGE_ORIGINALS_WANTED = ComplaintFirstInstance.MESSAGE_ORIGINALS_WANTED;

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
                GROUNDS_FOUND,
                GROUNDS_DOUBTS,
                GROUP,
                COMPETENCE,
                ACCEPTED,
                DECISION_STEP,
                SECOND_COMPLAINT_FILED,
                EFFECT_CLOCK,
                SECOND_COMPLAINT_CLOCK,
                SECOND_COMPLAINT_POSSIBLE,
                COMPLAINT_OUTCOME,
                WITHDRAWAL_RESULT,
                TERMINATION_DECIDED);
    }

    /** A stay is of administrative decisions only (Điều 35 Luật Khiếu nại). */
    @Override
    public Set<String> messages() {
        return Stream.concat(
                        Stream.of(
                                MESSAGE_WITHDRAWAL_NOTIFIED, MESSAGE_SUSPENSION_PROPOSED, MESSAGE_TERMINATION_PROPOSED),
                        ComplaintFirstInstance.AMENDMENTS.stream())
                .collect(Collectors.toUnmodifiableSet());
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
