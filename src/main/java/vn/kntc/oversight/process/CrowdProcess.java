package vn.kntc.oversight.process;

import static vn.kntc.engine.ProcessVariable.code;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.oversight.CrowdAct;
import vn.kntc.oversight.CrowdCoordination;

/** Business contract of {@code crowd-coordination.bpmn}, and what the program does at which step. */
@Component
final class CrowdProcess implements SteppedProcess {

    static final String KEY = "crowdCoordination";

    static final ProcessVariable<String> CASE_NUMBER = ReviewProcess.CASE_NUMBER;

    /** How others are asked for help. */
    static final ProcessVariable<String> ASKED_BY = code("askedBy", ReviewProcess.names(CrowdAct.Asking.values()));

    static final ProcessVariable<String> CROWD_ROUTE =
            code("crowdRoute", ReviewProcess.names(CrowdAct.FollowStep.values()));

    /** Whether the superior is told in writing. */
    static final ProcessVariable<String> REPORTED_UP =
            code("reportedUp", ReviewProcess.names(CrowdAct.Reporting.values()));

    private static final StepTable<CrowdCoordination> TABLE = StepTable.of(CrowdCoordination.class, on -> {
        on.form("reportCrowd", CrowdAct.Reported.class)
                .does((crowds, step) -> crowds.report(step.caseNumber(), step.entry(), step.by()));
        on.form("directCrowd", CrowdAct.Directed.class).does((crowds, step) -> {
            crowds.direct(step.caseNumber(), step.entry(), step.by());
            step.set(ASKED_BY, step.entry().asking().name());
        });
        on.form("issueCrowdLetter", Issuing.class).does(CrowdProcess::issue);
        on.form("followCrowd", CrowdAct.Followed.class).does((crowds, step) -> {
            crowds.follow(step.caseNumber(), step.entry(), step.by());
            step.set(CROWD_ROUTE, step.entry().crowdStep().name());
        });
        on.form("closeCrowd", CrowdAct.Closed.class).does((crowds, step) -> {
            crowds.close(step.caseNumber(), step.entry(), step.by());
            step.set(REPORTED_UP, step.entry().reporting().name());
        });
        on.form("issueCrowdReport", Issuing.class).does(CrowdProcess::issue);
    });

    private static void issue(CrowdCoordination crowds, Step<Issuing> step) {
        crowds.issue(step.caseNumber(), step.entry().issuedOn(), step.entry().enteredNumber(), step.by());
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, ASKED_BY, CROWD_ROUTE, REPORTED_UP);
    }

    @Override
    public StepTable<CrowdCoordination> table() {
        return TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return List.of(ProcessStep.listener("startEvent_crowdGathered", "start", "beginOversightListener"));
    }
}
