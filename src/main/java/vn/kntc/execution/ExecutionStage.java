package vn.kntc.execution;

import java.util.Set;
import vn.kntc.execution.ExecutionAct.Begun;
import vn.kntc.execution.ExecutionAct.Closed;
import vn.kntc.execution.ExecutionAct.CompletionProposed;
import vn.kntc.execution.ExecutionAct.Directed;
import vn.kntc.execution.ExecutionAct.Enforced;
import vn.kntc.execution.ExecutionAct.NotPerformed;
import vn.kntc.execution.ExecutionAct.Progressed;
import vn.kntc.execution.ExecutionAct.RedirectionAsked;
import vn.kntc.execution.ExecutionAct.ReviewAsked;
import vn.kntc.execution.ExecutionAct.Reviewed;
import vn.kntc.execution.ExecutionAct.UrgingAsked;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.shared.OutOfOrder;

/** What is to be done next with an execution, and which acts are possible there. */
enum ExecutionStage {
    NEW("Chưa nhận", Begun.class),
    DIRECT("Chờ người giải quyết tổ chức thi hành", Directed.class),
    ISSUE_DIRECTION("Chờ ban hành văn bản chỉ đạo", PaperIssued.class),
    FOLLOW(
            "Đang thi hành",
            Progressed.class,
            UrgingAsked.class,
            NotPerformed.class,
            RedirectionAsked.class,
            ReviewAsked.class,
            CompletionProposed.class,
            Reviewed.class),
    ISSUE_URGING("Chờ phát hành công văn đôn đốc", PaperIssued.class),
    ISSUE_REVIEW("Chờ phát hành công văn đề nghị xem xét lại", PaperIssued.class),
    ENFORCE("Chờ người giải quyết xử lý việc không thi hành", Enforced.class),
    CLOSE("Chờ người giải quyết khép hồ sơ thi hành", Closed.class),
    ENDED("Đã kết thúc");

    private final String label;
    private final Set<Class<? extends Act>> possible;

    @SafeVarargs
    ExecutionStage(String label, Class<? extends Act>... possible) {
        this.label = label;
        this.possible = Set.of(possible);
    }

    String label() {
        return label;
    }

    /** @throws OutOfOrder where that is not possible here */
    void require(Act act) {
        if (!possible.contains(act.getClass())) {
            throw outOfOrder();
        }
    }

    /** The paper that is to go out. @throws OutOfOrder where none is */
    ExecutionPaper paper() {
        return switch (this) {
            case ISSUE_DIRECTION -> ExecutionPaper.DIRECTION_ISSUED;
            case ISSUE_URGING -> ExecutionPaper.URGING_ISSUED;
            case ISSUE_REVIEW -> ExecutionPaper.REVIEW_LETTER_ISSUED;
            default -> throw outOfOrder();
        };
    }

    private OutOfOrder outOfOrder() {
        return new OutOfOrder("Không làm bước này được: hồ sơ thi hành quyết định đang ở bước “" + label + "”.");
    }
}
