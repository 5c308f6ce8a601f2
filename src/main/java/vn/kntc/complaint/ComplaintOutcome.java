package vn.kntc.complaint;

/** How an instance ended; the register of cases is told it with its sentence. */
public enum ComplaintOutcome {
    REFUSED("Không thụ lý", "Không thụ lý khiếu nại; đã thông báo lý do cho người khiếu nại."),
    WHOLLY_RIGHT("Khiếu nại đúng toàn bộ", "Đã giải quyết khiếu nại {instance}: khiếu nại đúng toàn bộ."),
    PARTLY_RIGHT("Khiếu nại đúng một phần", "Đã giải quyết khiếu nại {instance}: khiếu nại đúng một phần."),
    WRONG("Khiếu nại sai toàn bộ", "Đã giải quyết khiếu nại {instance}: khiếu nại sai."),
    WITHDRAWN("Đã rút khiếu nại", "Đã kết thúc vì người khiếu nại rút khiếu nại."),
    FIRST_REVOKED(
            "Quyết định lần đầu đã bị thu hồi",
            "Đã kết thúc vì quyết định giải quyết lần đầu bị người ban hành thu hồi."),
    TERMINATED("Đình chỉ giải quyết", "Đã đình chỉ giải quyết khiếu nại.");

    private final String label;
    private final String sentence;

    ComplaintOutcome(String label, String sentence) {
        this.label = label;
        this.sentence = sentence;
    }

    public String label() {
        return label;
    }

    /** For the register of cases. */
    String sentence(ResolutionInstance instance) {
        return sentence.replace("{instance}", instance.words());
    }
}
