package vn.kntc.reception;

import vn.kntc.casefile.CaseStatus;

/** Where a visit stands; told by what is kept of it, and kept nowhere else. */
enum VisitState {
    RECEIVED("đang chờ xét nội dung trình bày"),
    ASSESSED("đã xét nội dung, đang chờ đề xuất hướng xử lý"),
    TO_ROUTE("đang chờ chọn hướng xử lý"),
    TO_ANSWER("đang chờ trả lời công dân"),
    REFUSAL_PROPOSED("đang chờ thủ trưởng duyệt việc từ chối tiếp"),
    REFUSAL_APPROVED("đang chờ ban hành thông báo từ chối tiếp"),
    CLOSED("đã kết thúc");

    private final String label;

    VisitState(String label) {
        this.label = label;
    }

    /** What the visit waits for or is, after "lượt tiếp". */
    String label() {
        return label;
    }

    static VisitState of(Visit visit) {
        if (visit.status() == CaseStatus.CLOSED) {
            return CLOSED;
        }
        var facts = visit.facts();
        if (facts.refusal() != null) {
            return facts.refusalSigner() == null ? REFUSAL_PROPOSED : REFUSAL_APPROVED;
        }
        if (facts.route() != null) {
            return TO_ANSWER;
        }
        if (facts.proposal() != null) {
            return TO_ROUTE;
        }
        return facts.assessment() == null ? RECEIVED : ASSESSED;
    }
}
