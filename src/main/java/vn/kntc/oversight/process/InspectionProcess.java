package vn.kntc.oversight.process;

import static vn.kntc.engine.ProcessVariable.code;
import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.oversight.InspectionAct;
import vn.kntc.oversight.ResponsibilityInspections;

/** Business contract of {@code unit-inspection.bpmn}, and what the program does at which step. */
@Component
final class InspectionProcess implements SteppedProcess {

    static final String KEY = "unitInspection";

    static final ProcessVariable<String> CASE_NUMBER = ReviewProcess.CASE_NUMBER;

    static final ProcessVariable<String> INSPECTED_AS =
            code("inspectedAs", ReviewProcess.names(InspectionAct.Way.values()));

    /** Day by which something has to be done next, as yyyy-MM-dd. */
    static final ProcessVariable<String> INSPECTION_DUE = text("inspectionDue");

    /** Nothing of the conclusion is left to be carried out. */
    static final ProcessVariable<Boolean> CONCLUSION_SETTLED = flag("conclusionSettled");

    private static final StepTable<ResponsibilityInspections> TABLE =
            StepTable.of(ResponsibilityInspections.class, on -> {
                on.form("decideInspection", InspectionAct.Decided.class).does((inspections, step) -> {
                    inspections.decide(step.caseNumber(), step.entry(), step.by());
                    step.set(INSPECTED_AS, step.entry().inspectionWay().name());
                    standing(inspections, step);
                });
                on.form("issueInspectionDecision", Issuing.class).does(InspectionProcess::issue);
                on.form("concludeInspection", InspectionAct.Concluded.class)
                        .does((inspections, step) -> inspections.conclude(step.caseNumber(), step.entry(), step.by()));
                on.form("issueInspectionConclusion", Issuing.class).does(InspectionProcess::issue);
                on.form("followInspection", InspectionAct.ConclusionFollowed.class)
                        .does((inspections, step) -> {
                            inspections.follow(step.caseNumber(), step.entry(), step.by());
                            standing(inspections, step);
                        });
            });

    private static void issue(ResponsibilityInspections inspections, Step<Issuing> step) {
        inspections.issue(
                step.caseNumber(), step.entry().issuedOn(), step.entry().enteredNumber(), step.by());
        standing(inspections, step);
    }

    private static void standing(ResponsibilityInspections inspections, Step<?> step) {
        var due = inspections.due(step.caseNumber());
        step.set(INSPECTION_DUE, due.isEmpty() ? null : due);
        step.set(CONCLUSION_SETTLED, inspections.isOver(step.caseNumber()));
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, INSPECTED_AS, INSPECTION_DUE, CONCLUSION_SETTLED);
    }

    @Override
    public StepTable<ResponsibilityInspections> table() {
        return TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return List.of(ProcessStep.listener("startEvent_unitPlanned", "start", "beginOversightListener"));
    }
}
