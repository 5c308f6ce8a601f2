package vn.kntc.feedback;

import java.util.Set;
import vn.kntc.feedback.FeedbackAct.AlreadyAnswered;
import vn.kntc.feedback.FeedbackAct.Answered;
import vn.kntc.feedback.FeedbackAct.Assigned;
import vn.kntc.feedback.FeedbackAct.Published;
import vn.kntc.feedback.FeedbackAct.RuleClassified;
import vn.kntc.feedback.FeedbackAct.SenderTold;
import vn.kntc.feedback.FeedbackAct.Sent;
import vn.kntc.feedback.FeedbackAct.Signed;
import vn.kntc.feedback.FeedbackAct.TakenOver;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.shared.OutOfOrder;

/** What is to be done next with a feedback, and which acts are possible there. */
enum FeedbackStage {
    NEW("Chưa nhận", TakenOver.class),
    CLASSIFY("Chờ phân loại", RuleClassified.class),
    DECIDE("Chờ người giải quyết xem xét", Assigned.class, Answered.class, AlreadyAnswered.class),
    DRAFT("Đang dự thảo trả lời", Answered.class),
    SIGN("Chờ ký", Signed.class),
    ISSUE("Chờ ban hành văn bản trả lời", PaperIssued.class),
    SEND("Chờ gửi văn bản trả lời", Sent.class),
    PUBLISH("Chờ công khai", SenderTold.class, Published.class),
    /** What the officer sorted out is signed; in diagrams from before it went out at once. */
    SIGN_NOTICE("Chờ ký thông báo", Signed.class, PaperIssued.class),
    SIGN_FORWARD("Chờ ký công văn chuyển", Signed.class, PaperIssued.class),
    NOTIFY("Chờ phát hành thông báo", PaperIssued.class),
    FORWARD("Chờ chuyển", PaperIssued.class),
    ENDED("Đã kết thúc", SenderTold.class);

    private final String label;
    private final Set<Class<? extends Act>> possible;

    @SafeVarargs
    FeedbackStage(String label, Class<? extends Act>... possible) {
        this.label = label;
        this.possible = Set.of(possible);
    }

    String label() {
        return label;
    }

    /** @throws OutOfOrder where another paper is due, or none */
    void requireIssueOf(FeedbackPaper paper) {
        var due = this == ISSUE
                ? FeedbackPaper.ANSWER_ISSUED
                : this == NOTIFY || this == SIGN_NOTICE ? FeedbackPaper.NOTICE_ISSUED : FeedbackPaper.RULE_FORWARDED;
        if (!possible.contains(PaperIssued.class) || paper != due) {
            throw outOfOrder();
        }
    }

    /** @throws OutOfOrder where the signature is a step and nobody has signed */
    void requireSigned(boolean signedHere) {
        if (signedHere && (this == SIGN_NOTICE || this == SIGN_FORWARD)) {
            throw outOfOrder();
        }
    }

    /** @throws OutOfOrder where that is not possible here */
    void require(Act act) {
        if (!possible.contains(act.getClass())) {
            throw outOfOrder();
        }
    }

    private OutOfOrder outOfOrder() {
        return new OutOfOrder("Không làm bước này được: hồ sơ kiến nghị, phản ánh đang ở bước “" + label + "”.");
    }
}
