package vn.kntc.reception;

/** How the visitor was answered. */
public enum ResultWay {
    ORAL("Trả lời trực tiếp"),
    /** a letter of the agency, drawn up here */
    LETTER("Văn bản thông báo kết quả"),
    /** Mẫu 02 Thông tư 05/2021/TT-TTCP, drawn up here */
    SLIP("Phiếu hướng dẫn"),
    /** what the petition's own procedure sent him */
    PETITION_PAPER("Văn bản đã gửi khi xử lý đơn");

    private final String label;

    ResultWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
