package vn.kntc.oversight;

import java.util.Set;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;

/** Where the plan of inspections of a year stands. */
enum InspectionPlanStage implements Stage {
    NEW("Chưa nhận", null, Opened.class),
    DRAFT("Chờ lập kế hoạch", null, InspectionAct.Drafted.class),
    APPROVE("Chờ duyệt kế hoạch", null, InspectionAct.PlanAnswered.class),
    ISSUE("Chờ ban hành kế hoạch", OversightPaper.INSPECTION_PLAN, PaperIssued.class),
    FOLLOW("Đang thực hiện kế hoạch", null, InspectionAct.PlanFollowed.class),
    ENDED("Đã kết thúc", null);

    private final String label;
    private final OversightPaper paper;
    private final Set<Class<? extends Act>> possible;

    @SafeVarargs
    InspectionPlanStage(String label, OversightPaper paper, Class<? extends Act>... possible) {
        this.label = label;
        this.paper = paper;
        this.possible = Set.of(possible);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public OversightPaper paper() {
        return paper;
    }

    @Override
    public Set<Class<? extends Act>> possible() {
        return possible;
    }

    /** Where it stands after the act. */
    static InspectionPlanStage after(Act act) {
        if (act instanceof InspectionAct.PlanAnswered answered) {
            return answered.planAnswer() == ReviewAct.Answer.APPROVE ? ISSUE : DRAFT;
        }
        if (act instanceof InspectionAct.PlanFollowed followed) {
            return followed.planStep() == InspectionAct.PlanStep.FINISH ? ENDED : FOLLOW;
        }
        if (act instanceof Opened) {
            return DRAFT;
        }
        return act instanceof PaperIssued ? FOLLOW : APPROVE;
    }
}
