package vn.kntc.complaint;

/** Who takes originals back; papers word it by the code. */
public enum OriginalsTaker {
    COMPLAINANT("Người khiếu nại"),
    REPRESENTATIVE("Người đại diện, người được ủy quyền"),
    POSTED("Gửi qua bưu chính cho người khiếu nại");

    private final String label;

    OriginalsTaker(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
