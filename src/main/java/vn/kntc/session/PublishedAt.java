package vn.kntc.session;

/** Where the schedule is shown (khoản 4 Điều 24 Luật Tiếp công dân). */
public enum PublishedAt {
    HEADQUARTERS("Trụ sở cơ quan"),
    RECEPTION_PLACE("Nơi tiếp công dân"),
    PORTAL("Cổng, trang thông tin điện tử");

    private final String label;

    PublishedAt(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
