package vn.kntc.law;

/** How hard a case is, as the decision {@code gradeComplexity} answers. */
public enum CaseGrade {
    NORMAL("thông thường"),
    /** phức tạp: khoản 2 Điều 3 Nghị định 31/2019/NĐ-CP */
    COMPLEX("phức tạp"),
    /** đặc biệt phức tạp: khoản 3 Điều 3 Nghị định 31/2019/NĐ-CP */
    EXCEPTIONAL("đặc biệt phức tạp");

    private final String label;

    CaseGrade(String label) {
        this.label = label;
    }

    /** Vietnamese name that officers read. */
    public String label() {
        return label;
    }
}
