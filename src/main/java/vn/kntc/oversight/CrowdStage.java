package vn.kntc.oversight;

import java.util.Set;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;

/** Where the coordination stands. */
enum CrowdStage implements Stage {
    NEW("Chưa nhận", null, Opened.class),
    REPORT("Chờ báo cáo vụ việc", null, CrowdAct.Reported.class),
    DIRECT("Chờ lãnh đạo chỉ đạo", null, CrowdAct.Directed.class),
    LETTER("Chờ phát hành công văn phối hợp", OversightPaper.CROWD_LETTER, PaperIssued.class),
    FOLLOW("Đang phối hợp, vận động", null, CrowdAct.Followed.class),
    CLOSE("Chờ tổng hợp kết quả", null, CrowdAct.Closed.class),
    REPORT_UP("Chờ ban hành báo cáo cấp trên", OversightPaper.CROWD_REPORT, PaperIssued.class),
    ENDED("Đã kết thúc", null);

    private final String label;
    private final OversightPaper paper;
    private final Set<Class<? extends Act>> possible;

    @SafeVarargs
    CrowdStage(String label, OversightPaper paper, Class<? extends Act>... possible) {
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
    static CrowdStage after(Stage now, Act act) {
        if (act instanceof CrowdAct.Directed directed) {
            return directed.asking() == CrowdAct.Asking.LETTER ? LETTER : FOLLOW;
        }
        if (act instanceof CrowdAct.Followed followed) {
            return switch (followed.crowdStep()) {
                case UPDATE -> FOLLOW;
                case DIRECT_AGAIN -> DIRECT;
                case OVER -> CLOSE;
            };
        }
        if (act instanceof CrowdAct.Closed closed) {
            return closed.reporting() == CrowdAct.Reporting.REPORT ? REPORT_UP : ENDED;
        }
        if (act instanceof PaperIssued) {
            return now == LETTER ? FOLLOW : ENDED;
        }
        return act instanceof Opened ? REPORT : DIRECT;
    }
}
