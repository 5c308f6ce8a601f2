package vn.kntc.reception;

/** How the content got onto paper (khoản 1 Điều 14 Nghị định 154/2026/NĐ-CP). */
public enum Recording {
    PETITION("Có đơn"),
    WRITTEN_HERE("Viết đơn tại nơi tiếp"),
    OFFICER("Cán bộ ghi lại lời trình bày"),
    REFUSED("Chỉ trình bày, không đồng ý ghi lại");

    private final String label;

    Recording(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Nothing is on paper: the record that an officer makes stands for a petition. */
    boolean oralOnly() {
        return this == REFUSED;
    }
}
