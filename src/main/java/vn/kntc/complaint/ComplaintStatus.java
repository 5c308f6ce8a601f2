package vn.kntc.complaint;

/** Where the handling of a complaint stands. */
enum ComplaintStatus {
    ROUTED("Chờ quyết định thụ lý"),
    REFUSAL_DECIDED("Đã quyết định không thụ lý, chờ thông báo"),
    REFUSED("Đã thông báo không thụ lý"),
    ACCEPTED("Đã quyết định thụ lý, chờ thông báo"),
    IN_PROGRESS("Đang giải quyết"),
    DECIDED("Đã quyết định giải quyết, chờ ban hành"),
    DECISION_ISSUED("Đã ban hành quyết định giải quyết"),
    IN_FORCE("Quyết định giải quyết đã có hiệu lực pháp luật"),
    SECOND_COMPLAINT("Đã có khiếu nại lần hai"),
    WITHDRAWN("Đã rút khiếu nại"),
    FIRST_REVOKED("Đã kết thúc vì quyết định giải quyết lần đầu bị thu hồi"),
    SUSPENSION_DECIDED("Đã quyết định tạm đình chỉ giải quyết, chờ ban hành"),
    SUSPENDED("Đang tạm đình chỉ giải quyết"),
    RESUMPTION_DECIDED("Đã quyết định tiếp tục giải quyết, chờ ban hành"),
    TERMINATION_DECIDED("Đã quyết định đình chỉ giải quyết, chờ ban hành"),
    TERMINATED("Đã đình chỉ giải quyết");

    private final String label;

    ComplaintStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
