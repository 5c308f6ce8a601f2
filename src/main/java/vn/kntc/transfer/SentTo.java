package vn.kntc.transfer;

/** Whom the slip was sent to, or told of it. */
public enum SentTo {
    RECEIVER("Nơi nhận đơn"),
    PETITIONER("Người nộp đơn"),
    /** the press or another body that had sent a denunciation here (khoản 2 Điều 26 Luật Tố cáo) */
    FORWARDER("Nơi đã chuyển đơn đến");

    private final String label;

    SentTo(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
