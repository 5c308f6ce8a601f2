package vn.kntc.session;

/** How leader and citizens meet (hình thức tiếp). */
public enum SessionMode {
    IN_PERSON("Trực tiếp"),
    /** from 01/7/2026 (Điều 3a Luật Tiếp công dân) */
    ONLINE("Trực tuyến");

    private final String label;

    SessionMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
