package vn.kntc.casefile;

/** What one case is to another. */
public enum CaseRelation {
    /** the same complaint again, at the superior (Điều 33 Luật Khiếu nại) */
    SECOND_INSTANCE_OF("Lần hai của hồ sơ", "Đã được khiếu nại lần hai tại hồ sơ"),
    /** the same matter was handed in again */
    REPEATS("Gửi lại nội dung của hồ sơ", "Được gửi lại tại hồ sơ"),
    /** handled together with another */
    MERGED_INTO("Nhập vào hồ sơ", "Gồm cả hồ sơ"),
    /** came from another agency that keeps it in this program too */
    TRANSFERRED_FROM("Được chuyển đến từ hồ sơ", "Đã chuyển đi thành hồ sơ");

    private final String label;
    private final String inverse;

    CaseRelation(String label, String inverse) {
        this.label = label;
        this.inverse = inverse;
    }

    /** As the case that has the relation tells it. */
    String label() {
        return label;
    }

    /** As the other case tells it. */
    String inverse() {
        return inverse;
    }
}
