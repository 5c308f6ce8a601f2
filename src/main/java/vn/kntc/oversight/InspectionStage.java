package vn.kntc.oversight;

import java.util.Set;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;

/** Where the inspection of one unit stands. */
enum InspectionStage implements Stage {
    NEW("Chưa nhận", null, Opened.class),
    DECIDE("Chờ quyết định thanh tra, kiểm tra", null, InspectionAct.Decided.class),
    ISSUE_DECISION("Chờ ban hành quyết định", OversightPaper.INSPECTION_DECISION, PaperIssued.class),
    CONCLUDE("Đang thanh tra, kiểm tra", null, InspectionAct.Concluded.class),
    ISSUE_CONCLUSION("Chờ ban hành kết luận", OversightPaper.INSPECTION_CONCLUSION, PaperIssued.class),
    FOLLOW("Đang thực hiện kết luận", null, InspectionAct.ConclusionFollowed.class),
    ENDED("Đã kết thúc", null);

    private final String label;
    private final OversightPaper paper;
    private final Set<Class<? extends Act>> possible;

    @SafeVarargs
    InspectionStage(String label, OversightPaper paper, Class<? extends Act>... possible) {
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
}
