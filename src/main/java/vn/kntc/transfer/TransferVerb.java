package vn.kntc.transfer;

import static vn.kntc.transfer.TransferStage.KEPT;
import static vn.kntc.transfer.TransferStage.LETTER_TO_ISSUE;
import static vn.kntc.transfer.TransferStage.LETTER_TO_SIGN;
import static vn.kntc.transfer.TransferStage.TO_APPROVE;
import static vn.kntc.transfer.TransferStage.TO_DELIVER;
import static vn.kntc.transfer.TransferStage.TO_DISPATCH;
import static vn.kntc.transfer.TransferStage.TO_ISSUE;
import static vn.kntc.transfer.TransferStage.TO_NAME;
import static vn.kntc.transfer.TransferStage.TO_TELL;
import static vn.kntc.transfer.TransferStage.WITH_AGENCY;
import static vn.kntc.transfer.TransferStage.WITH_AGENCY_URGING;
import static vn.kntc.transfer.TransferStage.WITH_AGENCY_URGING_SIGNED;
import static vn.kntc.transfer.TransferStage.WITH_BODY;
import static vn.kntc.transfer.TransferStage.WITH_BODY_URGING;
import static vn.kntc.transfer.TransferStage.WITH_BODY_URGING_SIGNED;

import java.util.Set;
import vn.kntc.shared.OutOfOrder;

/** What is done with a transfer, and where it has to stand for that. */
enum TransferVerb {
    /** Only where the case was here before; the first time nothing stands in the way. */
    OPEN("mở lại việc chuyển đơn", KEPT),
    NAME("nêu nơi nhận đơn", TO_NAME),
    KEEP("chọn lại hướng xử lý", TO_NAME),
    APPROVE("duyệt phiếu chuyển đơn", TO_APPROVE),
    ISSUE("ban hành phiếu chuyển đơn", TO_ISSUE),
    DISPATCH("gửi phiếu chuyển đơn", TO_DISPATCH),
    /** A job, which may be run again after it was done. */
    DELIVER("mở hồ sơ ở cơ quan nhận", TO_DELIVER, WITH_AGENCY, WITH_AGENCY_URGING, WITH_AGENCY_URGING_SIGNED),
    RECORD_ANSWER("ghi nhận trả lời của nơi nhận đơn", WITH_BODY, WITH_BODY_URGING, WITH_BODY_URGING_SIGNED),
    HEAR("nhận kết quả của cơ quan nhận", WITH_AGENCY, WITH_AGENCY_URGING, WITH_AGENCY_URGING_SIGNED),
    ASK_URGING("đôn đốc", WITH_AGENCY, WITH_BODY),
    SIGN_URGING("ký công văn đôn đốc", WITH_AGENCY_URGING, WITH_BODY_URGING),
    ISSUE_URGING("ban hành công văn đôn đốc", WITH_AGENCY_URGING_SIGNED, WITH_BODY_URGING_SIGNED),
    /** In diagrams from before nobody signs it here. */
    ISSUE_UNSIGNED_URGING("ban hành công văn đôn đốc", WITH_AGENCY_URGING, WITH_BODY_URGING),
    SKIP_URGING("bỏ qua lần đôn đốc", WITH_AGENCY_URGING, WITH_BODY_URGING),
    /** The petitioner asks for the result: at any time before it is there (khoản 2 Điều 28 Luật Tiếp công dân). */
    ASK_RESULT(
            "ghi yêu cầu báo kết quả của người nộp đơn",
            TO_NAME,
            TO_APPROVE,
            TO_ISSUE,
            TO_DISPATCH,
            TO_DELIVER,
            WITH_AGENCY,
            WITH_AGENCY_URGING,
            WITH_AGENCY_URGING_SIGNED,
            WITH_BODY,
            WITH_BODY_URGING,
            WITH_BODY_URGING_SIGNED),
    DRAFT_LETTER("soạn văn bản báo kết quả cho người nộp đơn", TO_TELL),
    SIGN_LETTER("ký văn bản báo kết quả cho người nộp đơn", LETTER_TO_SIGN),
    ISSUE_LETTER("ban hành văn bản báo kết quả cho người nộp đơn", LETTER_TO_ISSUE),
    /** By a letter written elsewhere, in diagrams from before. */
    TELL_CITIZEN("báo kết quả cho người nộp đơn", TO_TELL);

    private final String label;
    private final Set<TransferStage> wanted;

    TransferVerb(String label, TransferStage... wanted) {
        this.label = label;
        this.wanted = Set.of(wanted);
    }

    boolean possible(TransferStage now) {
        return wanted.contains(now);
    }

    /** @throws OutOfOrder where this cannot be done there */
    void require(TransferStage now) {
        if (!possible(now)) {
            throw new OutOfOrder("Không " + label + " được: hồ sơ " + now.label() + ".");
        }
    }
}
