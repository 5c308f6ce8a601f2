package vn.kntc.reception.process;

import static vn.kntc.engine.ProcessVariable.code;
import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.reception.DeskAction;
import vn.kntc.reception.RefusalForm;
import vn.kntc.reception.VisitHandling;

/** Business contract of {@code citizen-reception.bpmn}. No form field bears the name of one of these variables. */
@Component
final class CitizenReception implements SteppedProcess {

    static final String KEY = "citizenReception";

    /** Number of the visit, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** Whether and how the visitor is turned away. */
    static final ProcessVariable<String> REFUSAL = code(
            "visitRefusal", Arrays.stream(RefusalForm.values()).map(Enum::name).toList());

    static final ProcessVariable<Boolean> REFUSAL_APPROVED = flag("visitRefusalApproved");

    /** Code of the action that the law proposes. */
    static final ProcessVariable<String> PROPOSED_ACTION = code(
            "proposedDeskAction",
            Arrays.stream(DeskAction.values()).map(Enum::name).toList());

    /** Articles of the rules that answered. */
    static final ProcessVariable<String> BASIS = text("deskBasis");

    /** Open questions of the rules that answered; empty where there is none. */
    static final ProcessVariable<String> DOUBTS = text("deskDoubts");

    /** The visitor has been answered. */
    static final ProcessVariable<Boolean> ANSWERED = flag("visitorAnswered");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, REFUSAL, REFUSAL_APPROVED, PROPOSED_ACTION, BASIS, DOUBTS, ANSWERED);
    }

    @Override
    public StepTable<VisitHandling> table() {
        return CitizenReceptionSteps.TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return CitizenReceptionSteps.OTHERS;
    }
}
