package vn.kntc.execution.process;

import static vn.kntc.engine.ProcessVariable.code;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.execution.ExecutionAct.Way;
import vn.kntc.execution.ExecutionHandling;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.organization.Role;

/** Business contract of {@code decision-execution.bpmn}. No form field bears the name of one of these variables. */
@Component
final class DecisionExecution implements SteppedProcess {

    static final String KEY = "decisionExecution";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** How the resolver sees to the execution. */
    static final ProcessVariable<String> DIRECTED_AS = code("directedAs", Way.values());

    /** Group that follows the execution and enters reports. */
    static final ProcessVariable<String> FOLLOWING_GROUP =
            code("followingGroup", List.of(Role.PETITION_OFFICER.id(), Role.VERIFIER.id(), Role.MONITOR.id()));

    /** Day by which something is to be done next, as yyyy-MM-dd. */
    static final ProcessVariable<String> EXECUTION_DUE = text("executionDue");

    /** Where it goes from the step that follows the execution: {@link Route}. */
    static final ProcessVariable<String> FOLLOW_ROUTE = code("followRoute", Route.values());

    /** How the case ended, or that it goes on. */
    static final ProcessVariable<String> CLOSED_AS = code("closedAs", ClosedAs.values());

    /** Ways out of the step that follows the execution. */
    enum Route {
        GO_ON,
        LETTER,
        ENFORCE,
        REDIRECT,
        CLOSE
    }

    /** Ways out of the resolver's last step. */
    enum ClosedAs {
        COMPLETED,
        REVIEWED,
        SENT_BACK
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, DIRECTED_AS, FOLLOWING_GROUP, EXECUTION_DUE, FOLLOW_ROUTE, CLOSED_AS);
    }

    @Override
    public StepTable<ExecutionHandling> table() {
        return DecisionExecutionSteps.TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return List.of(ProcessStep.listener("startEvent_decisionInForce", "start", "beginExecutionListener"));
    }
}
