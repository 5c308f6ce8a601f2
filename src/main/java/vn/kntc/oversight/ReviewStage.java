package vn.kntc.oversight;

import java.util.Set;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;

/** Where a review stands. */
enum ReviewStage implements Stage {
    NEW("Chưa nhận", null, Opened.class),
    ASSESS("Chờ rà soát, phân loại", null, ReviewAct.Assessed.class),
    PLAN("Chờ lập kế hoạch giải quyết", null, ReviewAct.Planned.class),
    APPROVE("Chờ duyệt kế hoạch", null, ReviewAct.PlanAnswered.class),
    FOLLOW("Đang giải quyết theo kế hoạch", null, ReviewAct.Followed.class),
    DECIDE("Chờ quyết định kết thúc rà soát", null, ReviewAct.Decided.class),
    NOTICE("Chờ ban hành thông báo không xem xét lại", OversightPaper.REVIEW_NOTICE, PaperIssued.class),
    INFORM("Chờ thông báo, vận động", null, ReviewAct.Informed.class),
    ENDED("Đã kết thúc", null);

    private final String label;
    private final OversightPaper paper;
    private final Set<Class<? extends Act>> possible;

    @SafeVarargs
    ReviewStage(String label, OversightPaper paper, Class<? extends Act>... possible) {
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
    static ReviewStage after(Act act) {
        if (act instanceof ReviewAct.Assessed assessed) {
            return switch (assessed.assessment()) {
                case PLAN -> PLAN;
                case REVIEWED_BEFORE -> NOTICE;
                case NOT_UNDER_REVIEW -> ENDED;
            };
        }
        if (act instanceof ReviewAct.PlanAnswered answered) {
            return answered.planAnswer() == ReviewAct.Answer.APPROVE ? FOLLOW : PLAN;
        }
        if (act instanceof ReviewAct.Followed followed) {
            return switch (followed.reviewStep()) {
                case MEETING, PROGRESS -> FOLLOW;
                case REPLAN -> PLAN;
                case CONCLUDE -> DECIDE;
            };
        }
        if (act instanceof ReviewAct.Decided decided) {
            return switch (decided.reviewDecision()) {
                case CLOSED_FOR_GOOD -> ENDED;
                case NOT_REOPENED -> NOTICE;
                case GO_ON -> FOLLOW;
            };
        }
        return besides(act);
    }

    private static ReviewStage besides(Act act) {
        if (act instanceof Opened) {
            return ASSESS;
        }
        if (act instanceof ReviewAct.Planned) {
            return APPROVE;
        }
        return act instanceof PaperIssued ? INFORM : ENDED;
    }
}
