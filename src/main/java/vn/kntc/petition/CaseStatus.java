package vn.kntc.petition;

/** Where a case stands as a whole. */
public enum CaseStatus {
    OPEN("Đang giải quyết"),
    PAUSED("Đang tạm đình chỉ"),
    CLOSED("Đã kết thúc");

    private final String label;

    CaseStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
