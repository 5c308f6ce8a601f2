package vn.kntc.petition;

import java.util.Locale;

/** Who takes originals back. */
public enum OriginalsReceiver {
    PETITIONER("Người nộp đơn"),
    REPRESENTATIVE("Người đại diện, người được ủy quyền"),
    POSTED("Gửi qua bưu chính cho người nộp đơn");

    private final String label;

    OriginalsReceiver(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** In the middle of a sentence. */
    String inSentence() {
        return this == POSTED ? "người nộp đơn qua bưu chính" : label.toLowerCase(Locale.ROOT);
    }
}
