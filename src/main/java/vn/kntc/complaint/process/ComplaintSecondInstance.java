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

/** Business contract of {@code complaint-second-instance.bpmn}. No form field bears the name of one of these variables. */
@Component
final class ComplaintSecondInstance implements SteppedProcess {

    static final String KEY = "complaintSecondInstance";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = ComplaintFirstInstance.CASE_NUMBER;

    static final ProcessVariable<String> GROUNDS_FOUND = ComplaintFirstInstance.GROUNDS_FOUND;
    static final ProcessVariable<String> GROUNDS_DOUBTS = ComplaintFirstInstance.GROUNDS_DOUBTS;
    static final ProcessVariable<String> GROUP = ComplaintFirstInstance.GROUP;
    static final ProcessVariable<String> COMPETENCE = ComplaintFirstInstance.COMPETENCE;
    static final ProcessVariable<Boolean> ACCEPTED = ComplaintFirstInstance.ACCEPTED;

    /** What the resolver did at the decision: decided, sent it to be verified or heard further, or ended it. */
    static final ProcessVariable<String> DECISION_STEP = ComplaintFirstInstance.DECISION_STEP;

    static final ProcessVariable<String> EFFECT_CLOCK = InstanceClocks.EFFECT_CLOCK;
    static final ProcessVariable<String> SECOND_COMPLAINT_CLOCK = InstanceClocks.SECOND_COMPLAINT_CLOCK;
    static final ProcessVariable<Boolean> SECOND_COMPLAINT_POSSIBLE = InstanceClocks.SECOND_COMPLAINT_POSSIBLE;
    static final ProcessVariable<String> COMPLAINT_OUTCOME = ComplaintFirstInstance.COMPLAINT_OUTCOME;

    static final ProcessVariable<String> WITHDRAWAL_RESULT = ComplaintFirstInstance.WITHDRAWAL_RESULT;
    static final ProcessVariable<Boolean> TERMINATION_DECIDED = ComplaintFirstInstance.TERMINATION_DECIDED;

    /** The resolver asks a council, a body or a person for an opinion. */
    static final ProcessVariable<Boolean> OPINION_ASKED = flag("opinionAsked");

    static final String MESSAGE_WITHDRAWAL_NOTIFIED = ComplaintFirstInstance.MESSAGE_WITHDRAWAL_NOTIFIED;
    static final String MESSAGE_SUSPENSION_PROPOSED = ComplaintFirstInstance.MESSAGE_SUSPENSION_PROPOSED;
    static final String MESSAGE_TERMINATION_PROPOSED = ComplaintFirstInstance.MESSAGE_TERMINATION_PROPOSED;
    static final String MESSAGE_STAY_REQUESTED = ComplaintFirstInstance.MESSAGE_STAY_REQUESTED;
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
                GROUNDS_FOUND,
                GROUNDS_DOUBTS,
                GROUP,
                COMPETENCE,
                ACCEPTED,
                OPINION_ASKED,
                DECISION_STEP,
                EFFECT_CLOCK,
                SECOND_COMPLAINT_CLOCK,
                SECOND_COMPLAINT_POSSIBLE,
                COMPLAINT_OUTCOME,
                WITHDRAWAL_RESULT,
                TERMINATION_DECIDED);
    }

    /** What may come beside the course is the same as in the first instance. */
    @Override
    public Set<String> messages() {
        return Stream.concat(
                        ComplaintFirstInstance.BESIDE_THE_COURSE.stream(), ComplaintFirstInstance.AMENDMENTS.stream())
                .collect(Collectors.toUnmodifiableSet());
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
