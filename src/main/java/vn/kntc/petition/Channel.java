package vn.kntc.petition;

/** Which way a petition came (contract 6). */
public enum Channel {
    DESK("Nộp trực tiếp"),
    POST("Dịch vụ bưu chính"),
    LEADER("Lãnh đạo chuyển đến"),
    ELECTED("Đại biểu, cơ quan dân cử chuyển đến"),
    PRESS("Báo chí chuyển đến"),
    FRONT("Mặt trận Tổ quốc chuyển đến"),
    GRASSROOTS("Tổ dân phố, cơ sở chuyển đến"),
    PORTAL("Cổng dịch vụ công"),
    TRANSFERRED("Cơ quan khác chuyển đến");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** A leader, an elected body, the press, the Front or another body sent it on (Điều 5, khoản 2 Điều 8 Thông tư 05/2021/TT-TTCP). */
    public boolean forwards() {
        return this == LEADER || this == PRESS || this == TRANSFERRED || awaitsResult();
    }

    /** Whoever sent it on is to be told how the case was settled (khoản 2 Điều 27 Luật Tiếp công dân). */
    public boolean awaitsResult() {
        return this == ELECTED || this == FRONT;
    }
}
