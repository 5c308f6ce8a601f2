package vn.kntc.complaint;

/** How the first instance ended; the code goes back to the process that called it. */
public enum ComplaintOutcome {
    REFUSED("Không thụ lý"),
    WHOLLY_RIGHT("Khiếu nại đúng toàn bộ"),
    PARTLY_RIGHT("Khiếu nại đúng một phần"),
    WRONG("Khiếu nại sai toàn bộ"),
    WITHDRAWN("Đã rút khiếu nại");

    private final String label;

    ComplaintOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
