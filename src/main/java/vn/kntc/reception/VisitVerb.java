package vn.kntc.reception;

import static vn.kntc.reception.VisitState.ASSESSED;
import static vn.kntc.reception.VisitState.RECEIVED;
import static vn.kntc.reception.VisitState.REFUSAL_APPROVED;
import static vn.kntc.reception.VisitState.REFUSAL_PROPOSED;
import static vn.kntc.reception.VisitState.TO_ANSWER;
import static vn.kntc.reception.VisitState.TO_ROUTE;

import java.util.Set;
import vn.kntc.shared.OutOfOrder;

/** What is done with a visit, and where it has to stand for that. */
enum VisitVerb {
    /** Done anew where the head wants somebody received whom the desk, having heard him, meant to turn away. */
    ASSESS("xét nội dung trình bày", RECEIVED, ASSESSED),
    REFUSE("từ chối tiếp", ASSESSED),
    PROPOSE("đề xuất hướng xử lý", ASSESSED),
    CHOOSE("chọn hướng xử lý", TO_ROUTE),
    ANSWER_REFUSAL("duyệt việc từ chối tiếp", REFUSAL_PROPOSED),
    ISSUE_REFUSAL("ban hành thông báo từ chối tiếp", REFUSAL_APPROVED),
    TELL("trả lời công dân", TO_ANSWER);

    private final String label;
    private final Set<VisitState> wanted;

    VisitVerb(String label, VisitState... wanted) {
        this.label = label;
        this.wanted = Set.of(wanted);
    }

    /** @throws OutOfOrder where the visit stands elsewhere */
    void require(Visit visit) {
        var now = VisitState.of(visit);
        if (!wanted.contains(now)) {
            throw new OutOfOrder("Không " + label + " được: lượt tiếp " + now.label() + ".");
        }
    }
}
