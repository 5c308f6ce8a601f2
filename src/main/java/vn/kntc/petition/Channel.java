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
}
