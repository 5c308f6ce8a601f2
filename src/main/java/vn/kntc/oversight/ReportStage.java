package vn.kntc.oversight;

import java.util.Set;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;

/** Where a periodic report stands. */
enum ReportStage implements Stage {
    NEW("Chưa nhận", null, Opened.class),
    SCHEDULE("Chờ xác định kỳ báo cáo", null, ReportAct.Scheduled.class),
    WRITE("Chờ tổng hợp, kiểm tra số liệu", null, ReportAct.Gathered.class, ReportAct.Compiled.class),
    URGE("Chờ phát hành công văn đôn đốc", OversightPaper.REPORT_URGING, PaperIssued.class),
    SIGN("Chờ ký báo cáo", null, ReportAct.Signed.class),
    SEND("Chờ gửi báo cáo", OversightPaper.REPORT_LETTER, PaperIssued.class),
    ENDED("Đã gửi", null);

    private final String label;
    private final OversightPaper paper;
    private final Set<Class<? extends Act>> possible;

    @SafeVarargs
    ReportStage(String label, OversightPaper paper, Class<? extends Act>... possible) {
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
    static ReportStage after(Stage now, Act act) {
        if (act instanceof ReportAct.Gathered gathered) {
            return gathered.gatherStep() == ReportAct.GatherStep.URGE ? URGE : WRITE;
        }
        if (act instanceof ReportAct.Signed signed) {
            return signed.reportAnswer() == ReportAct.Answer.SIGN ? SEND : WRITE;
        }
        if (act instanceof PaperIssued) {
            return now == URGE ? WRITE : ENDED;
        }
        if (act instanceof Opened) {
            return SCHEDULE;
        }
        return act instanceof ReportAct.Compiled ? SIGN : WRITE;
    }
}
