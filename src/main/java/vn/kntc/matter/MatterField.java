package vn.kntc.matter;

/** What a matter is about (lĩnh vực), as the statutory tables ask it. */
public enum MatterField {
    LAND("Đất đai"),
    POLICY("Chính sách"),
    OFFICIALS("Cán bộ, công chức, viên chức"),
    CORRUPTION("Tham nhũng"),
    JUDICIAL("Tư pháp"),
    PARTY("Đảng"),
    OTHER("Lĩnh vực khác");

    private final String label;

    MatterField(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
