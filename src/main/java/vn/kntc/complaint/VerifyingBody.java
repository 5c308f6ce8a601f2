package vn.kntc.complaint;

/** Who verifies (Điều 29 Luật Khiếu nại). */
public enum VerifyingBody {
    SELF("Người giải quyết tự xác minh"),
    INSPECTORATE("Cơ quan thanh tra nhà nước cùng cấp"),
    SUBORDINATE("Cơ quan, tổ chức, cá nhân thuộc quyền quản lý");

    private final String label;

    VerifyingBody(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
