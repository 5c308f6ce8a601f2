package vn.kntc.reception;

/** What the visitor did after his words had been read back to him (điểm c khoản 2 Điều 7 Luật Tiếp công dân). */
public enum Confirmation {
    SIGNED("Đã nghe đọc lại và ký"),
    FINGERPRINTED("Đã nghe đọc lại và điểm chỉ"),
    NOT_SIGNED("Đã nghe đọc lại, không ký");

    private final String label;

    Confirmation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
