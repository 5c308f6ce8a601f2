package vn.kntc.reception;

/** As what somebody comes (Điều 13 Nghị định 154/2026/NĐ-CP). */
public enum Manner {
    SELF("Tự mình đến"),
    REPRESENTATIVE("Người đại diện"),
    AUTHORIZED("Người được ủy quyền"),
    LAWYER("Luật sư, trợ giúp viên pháp lý"),
    ORGANIZATION_HEAD("Người đứng đầu cơ quan, tổ chức");

    private final String label;

    Manner(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Somebody else stands behind who is at the desk. */
    boolean forAnother() {
        return this != SELF;
    }
}
