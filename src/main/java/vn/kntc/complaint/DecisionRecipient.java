package vn.kntc.complaint;

/** Who gets the decision (Điều 32, 41, 56 Luật Khiếu nại; khoản 2 Điều 29 Nghị định 124/2020/NĐ-CP). */
public enum DecisionRecipient {
    COMPLAINANT("Người khiếu nại"),
    SUPERIOR("Thủ trưởng cấp trên trực tiếp của người giải quyết"),
    SECOND_INSTANCE("Người có thẩm quyền giải quyết khiếu nại lần hai"),
    RESPONDENT("Người bị khiếu nại"),
    CONCERNED("Người có quyền, nghĩa vụ liên quan"),
    FORWARDER("Cơ quan, tổ chức, cá nhân chuyển khiếu nại đến"),
    FIRST_INSTANCE("Người giải quyết khiếu nại lần đầu"),
    INSPECTORATE("Cơ quan thanh tra nhà nước cùng cấp (nếu có)"),
    INSPECTOR_GENERAL("Tổng Thanh tra Chính phủ"),
    HOME_AFFAIRS_MINISTER("Bộ trưởng Bộ Nội vụ");

    private final String label;

    DecisionRecipient(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
