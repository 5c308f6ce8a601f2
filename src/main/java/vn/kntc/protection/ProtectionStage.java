package vn.kntc.protection;

import java.util.Set;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.protection.ProtectionAct.Answered;
import vn.kntc.protection.ProtectionAct.Assessed;
import vn.kntc.protection.ProtectionAct.ChangeAsked;
import vn.kntc.protection.ProtectionAct.ChangeDecided;
import vn.kntc.protection.ProtectionAct.Decided;
import vn.kntc.protection.ProtectionAct.DemandDelivered;
import vn.kntc.protection.ProtectionAct.DenunciationSettled;
import vn.kntc.protection.ProtectionAct.Explained;
import vn.kntc.protection.ProtectionAct.Opened;
import vn.kntc.protection.ProtectionAct.PersonAdded;
import vn.kntc.protection.ProtectionAct.Reported;
import vn.kntc.protection.ProtectionAct.RequestWithdrawn;
import vn.kntc.protection.ProtectionAct.Requested;
import vn.kntc.shared.OutOfOrder;

/** What is to be done next with a protection, and which acts are possible there. Their names are also the routes of the diagram. */
public enum ProtectionStage {
    NEW("Chưa nhận", Opened.class),
    RECORD("Chờ ghi yêu cầu bảo vệ", Requested.class, RequestWithdrawn.class),
    ASSESS("Chờ xem xét yêu cầu bảo vệ", Assessed.class, RequestWithdrawn.class),
    DECIDE("Chờ người giải quyết quyết định việc bảo vệ", Decided.class),
    ISSUE_DECISION("Chờ ban hành quyết định bảo vệ", PaperIssued.class),
    ISSUE_DEMAND("Chờ gửi văn bản đề nghị, yêu cầu bảo vệ", PaperIssued.class),
    DELIVER_DEMAND("Chờ ghi ngày cơ quan nhận văn bản", DemandDelivered.class),
    ANSWER("Chờ cơ quan có thẩm quyền trả lời", Answered.class),
    ISSUE_REFUSAL("Chờ thông báo không áp dụng biện pháp bảo vệ", PaperIssued.class),
    FOLLOW("Đang bảo vệ", Reported.class, Explained.class, ChangeAsked.class),
    CHANGE("Chờ người giải quyết quyết định thay đổi, chấm dứt", ChangeDecided.class),
    ISSUE_CHANGE("Chờ ban hành quyết định thay đổi, chấm dứt", PaperIssued.class),
    ISSUE_NOTICE("Chờ thông báo chấm dứt cho cơ quan bảo vệ", PaperIssued.class),
    ENDED("Đã kết thúc");

    private final String label;
    private final Set<Class<? extends Act>> possible;

    @SafeVarargs
    ProtectionStage(String label, Class<? extends Act>... possible) {
        this.label = label;
        this.possible = Set.of(possible);
    }

    String label() {
        return label;
    }

    /** Where the people of the case change, or the denunciation ends, it stays where it is. */
    static boolean isBeside(Act act) {
        return act instanceof PersonAdded || act instanceof DenunciationSettled;
    }

    /** @throws OutOfOrder where that is not possible here */
    void require(Act act) {
        boolean open = this != NEW && this != ENDED;
        if (!(possible.contains(act.getClass()) || open && isBeside(act))) {
            throw outOfOrder();
        }
    }

    /** The paper that is to go out. @throws OutOfOrder where none is */
    ProtectionPaper paper() {
        return switch (this) {
            case ISSUE_DECISION -> ProtectionPaper.DECISION_ISSUED;
            case ISSUE_DEMAND -> ProtectionPaper.DEMAND_ISSUED;
            case ISSUE_REFUSAL -> ProtectionPaper.REFUSAL_ISSUED;
            case ISSUE_CHANGE -> ProtectionPaper.CHANGE_ISSUED;
            case ISSUE_NOTICE -> ProtectionPaper.END_NOTICE_ISSUED;
            default -> throw outOfOrder();
        };
    }

    private OutOfOrder outOfOrder() {
        return new OutOfOrder("Không làm bước này được: hồ sơ bảo vệ đang ở bước “" + label + "”.");
    }
}
