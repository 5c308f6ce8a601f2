package vn.kntc.casefile;

/** What a case is by its substance, not by its title (Điều 6 Thông tư 05/2021/TT-TTCP). */
public enum CaseKind {
    UNCLASSIFIED("Chưa phân loại"),
    COMPLAINT("Khiếu nại"),
    DENUNCIATION("Tố cáo"),
    FEEDBACK("Kiến nghị, phản ánh"),
    MIXED("Đơn có nhiều nội dung"),
    RULE_FEEDBACK("Phản ánh, kiến nghị về quy định hành chính");

    private final String label;

    CaseKind(String label) {
        this.label = label;
    }

    /** Whether somebody may be denounced in it, so that who wrote it is kept closer (Điều 8, 56 Luật Tố cáo). */
    public boolean mayDenounce() {
        return this == DENUNCIATION || this == MIXED;
    }

    public String label() {
        return label;
    }
}
