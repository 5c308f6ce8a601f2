package vn.kntc.petition;

/** How a paper goes out. */
public enum SendingWay {
    POST("Gửi qua bưu chính"),
    HAND("Giao trực tiếp"),
    ELECTRONIC("Gửi văn bản điện tử");

    private final String label;

    SendingWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
