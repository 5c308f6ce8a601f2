package vn.kntc.casefile;

/** Where a case stands as a whole. */
public enum CaseStatus {
    OPEN("Đang giải quyết"),
    /** open, and one of its clocks is paused; told from the clock, never stored */
    PAUSED("Đang tạm dừng"),
    CLOSED("Đã kết thúc");

    private final String label;

    CaseStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
