package vn.kntc.reception;

/** The four answers of khoản 1 Điều 28 Luật Tiếp công dân. */
public enum ResultOutcome {
    A("Thụ lý giải quyết"),
    B("Cần thêm thời gian kiểm tra, xác minh"),
    C("Từ chối thụ lý, hoặc đã giải thích, hướng dẫn"),
    D("Đã chuyển cơ quan, tổ chức, đơn vị có thẩm quyền");

    private final String label;

    ResultOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
