package vn.kntc.oversight.process;

import static vn.kntc.engine.ProcessVariable.code;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.oversight.InspectionAct;
import vn.kntc.oversight.ResponsibilityInspections;
import vn.kntc.oversight.ReviewAct;

/** Business contract of {@code responsibility-inspection.bpmn}, the plan of a year, and what the program does at which step. */
@Component
final class InspectionPlanProcess implements SteppedProcess {

    static final String KEY = "responsibilityInspection";

    static final ProcessVariable<String> CASE_NUMBER = ReviewProcess.CASE_NUMBER;

    static final ProcessVariable<String> INSPECTION_PLAN =
            code("inspectionPlan", ReviewProcess.names(ReviewAct.Answer.values()));

    static final ProcessVariable<String> PLAN_ROUTE =
            code("planRoute", ReviewProcess.names(InspectionAct.PlanStep.values()));

    private static final StepTable<ResponsibilityInspections> TABLE =
            StepTable.of(ResponsibilityInspections.class, on -> {
                on.form("planInspections", InspectionAct.Drafted.class)
                        .does((plans, step) -> plans.draft(step.caseNumber(), step.entry(), step.by()));
                on.form("approveInspectionPlan", InspectionAct.PlanAnswered.class)
                        .does((plans, step) -> {
                            plans.answerPlan(step.caseNumber(), step.entry(), step.by());
                            step.set(INSPECTION_PLAN, step.entry().planAnswer().name());
                        });
                on.form("issueInspectionPlan", Issuing.class)
                        .does((plans, step) -> plans.issuePlan(
                                step.caseNumber(),
                                step.entry().issuedOn(),
                                step.entry().enteredNumber(),
                                step.by()));
                on.form("followInspectionPlan", InspectionAct.PlanFollowed.class)
                        .does((plans, step) -> {
                            plans.followPlan(step.caseNumber(), step.entry(), step.by());
                            step.set(PLAN_ROUTE, step.entry().planStep().name());
                        });
            });

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, INSPECTION_PLAN, PLAN_ROUTE);
    }

    @Override
    public StepTable<ResponsibilityInspections> table() {
        return TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return List.of(ProcessStep.listener("startEvent_planOpened", "start", "beginOversightListener"));
    }
}
