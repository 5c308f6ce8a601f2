package vn.kntc.session;

/** Who received the citizens: only what the head does himself counts against the minimum. */
public enum ReceivedBy {
    HEAD("Người đứng đầu trực tiếp tiếp"),
    DELEGATE("Người được ủy quyền tiếp");

    private final String label;

    ReceivedBy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
