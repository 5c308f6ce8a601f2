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

    /**
     * Whether cases of both kinds are kept equally close. Only such cases may be told to be about the same, since that tells that they
     * have one author: what may denounce with what may denounce, what nobody has sorted yet with its like.
     */
    public boolean keptAsCloseAs(CaseKind other) {
        return closeness() == other.closeness();
    }

    /** Whether a case of this kind that turns out to be of the other one is opened to more people; what nobody has sorted yet is not. */
    public boolean loweredBy(CaseKind other) {
        return this != UNCLASSIFIED && closeness() > other.closeness();
    }

    private int closeness() {
        return switch (this) {
            case DENUNCIATION, MIXED -> 2;
            case UNCLASSIFIED -> 1;
            case COMPLAINT, FEEDBACK, RULE_FEEDBACK -> 0;
        };
    }

    public String label() {
        return label;
    }
}
