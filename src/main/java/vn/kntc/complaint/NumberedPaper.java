package vn.kntc.complaint;

import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.paper.NamedPaper;

/** Papers of a complaint that carry a number (Điều 15 Nghị định 30/2020/NĐ-CP). */
public enum NumberedPaper implements NamedPaper {
    ACCEPTANCE_NOTICE("KN-03", "Thông báo thụ lý", "Thông báo thụ lý"),
    REFUSAL_NOTICE("KN-04", "Thông báo không thụ lý", "Thông báo không thụ lý"),
    VERIFICATION_DECISION("KN-05", "Quyết định xác minh", "Quyết định xác minh"),
    VERIFICATION_REPORT("KN-13", "Báo cáo kết quả xác minh", "Báo cáo kết quả xác minh"),
    DIALOGUE_NOTICE("K-06", "Thông báo đối thoại", "Thông báo đối thoại"),
    RESOLUTION_DECISION("KN-15", "Quyết định giải quyết khiếu nại", "Ban hành quyết định giải quyết"),
    SECOND_RESOLUTION_DECISION(
            "KN-16", "Quyết định giải quyết khiếu nại lần hai", "Ban hành quyết định giải quyết lần hai"),
    STAY_DECISION(
            "KN-11",
            "Quyết định tạm đình chỉ thi hành quyết định bị khiếu nại",
            "Ban hành quyết định tạm đình chỉ thi hành"),
    STAY_LIFTING(
            "KN-12",
            "Quyết định hủy bỏ việc tạm đình chỉ thi hành",
            "Ban hành quyết định hủy bỏ tạm đình chỉ thi hành"),
    DOCUMENT_REQUEST(
            "KN-07", "Văn bản yêu cầu cung cấp tài liệu, bằng chứng", "Ban hành văn bản yêu cầu cung cấp tài liệu"),
    OVERDUE_NOTICE("K-16", "Thông báo quá thời hạn giải quyết khiếu nại", "Ban hành thông báo quá thời hạn giải quyết"),
    EXPERT_DECISION("KN-09", "Quyết định trưng cầu giám định", "Ban hành quyết định trưng cầu giám định"),
    EXPERT_LETTER("KN-10", "Văn bản đề nghị gửi kết quả giám định", "Ban hành văn bản đề nghị gửi kết quả giám định"),
    COUNCIL_REQUEST("K-09", "Văn bản đề nghị Hội đồng kỷ luật", "Ban hành văn bản đề nghị Hội đồng kỷ luật");

    private final Naming naming;

    NumberedPaper(String form, String words, String step) {
        this.naming = new Naming(form, words, step);
    }

    /** @throws IllegalArgumentException for a paper of another procedure */
    static NumberedPaper of(PaperIssued issued) {
        return NamedPaper.of(values(), issued);
    }

    /** Goes out beside the course of the complaint, whose later acts may carry an earlier day. */
    boolean goesBeside() {
        return switch (this) {
            case STAY_DECISION, STAY_LIFTING, OVERDUE_NOTICE, DOCUMENT_REQUEST, EXPERT_DECISION, EXPERT_LETTER -> true;
            default -> false;
        };
    }

    @Override
    public Naming naming() {
        return naming;
    }
}
