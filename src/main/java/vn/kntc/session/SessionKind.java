package vn.kntc.session;

/** Why there is a session (khoản 1 Điều 2 Luật Tiếp công dân). */
public enum SessionKind {
    PERIODIC("Định kỳ"),
    URGENT("Đột xuất");

    private final String label;

    SessionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
