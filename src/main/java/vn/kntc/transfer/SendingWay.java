package vn.kntc.transfer;

/** How a letter goes out. */
public enum SendingWay {
    POST("gửi qua bưu chính"),
    HAND("giao trực tiếp"),
    ELECTRONIC("gửi văn bản điện tử");

    private final String label;

    SendingWay(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
