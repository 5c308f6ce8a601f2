package vn.kntc.session;

/** Where a session stands. */
public enum SessionState {
    PLANNED("Chưa công bố"),
    /** published, or urgent: nothing has to be published before it */
    READY("Chờ chuẩn bị"),
    PREPARED("Đã chuẩn bị"),
    HELD("Đã tiếp, chưa có thông báo kết luận"),
    DRAFTED("Chờ ký thông báo kết luận"),
    SIGNED("Chờ ban hành thông báo kết luận"),
    FOLLOWED("Đang theo dõi kết luận"),
    DONE("Đã xong"),
    CANCELLED("Đã hủy");

    private final String label;

    SessionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Nobody has been received in it yet, and it is still to come. */
    boolean ahead() {
        return this == PLANNED || this == READY || this == PREPARED;
    }

    /** Citizens were received, or somebody waited for them. */
    boolean held() {
        return !ahead() && this != CANCELLED;
    }
}
