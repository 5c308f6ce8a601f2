package vn.kntc.law;

/** Why time is not counted into a period (tạm dừng tính thời hạn). */
public enum PauseGround {
    /** quyết định tạm đình chỉ: Điều 11a Luật Khiếu nại, Điều 34 Luật Tố cáo */
    SUSPENSION("tạm đình chỉ"),
    /** trưng cầu giám định: khoản 4 Điều 15 Nghị định 31/2019/NĐ-CP */
    EXPERT_ASSESSMENT("trưng cầu giám định");

    private final String label;

    PauseGround(String label) {
        this.label = label;
    }

    /** Vietnamese name that officers read. */
    public String label() {
        return label;
    }
}
