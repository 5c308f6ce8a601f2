package vn.kntc.reception;

/** Columns of the log that may be corrected (Mẫu 03/TCD; khoản 2 Điều 25 Luật Tiếp công dân); what tells who came lies in the vault. */
public enum LogColumn {
    VISITED_ON(2, "Ngày tiếp"),
    WHO(3, "Họ tên, địa chỉ (giữ trong kho danh tính)", true),
    PAPER(4, "Giấy tờ tùy thân (giữ trong kho danh tính)", true),
    CONTENT(5, "Tóm tắt nội dung vụ việc"),
    KIND(6, "Loại"),
    PEOPLE(7, "Số người có cùng nội dung"),
    SETTLED_BY(8, "Cơ quan đã giải quyết"),
    COMPETENCE(9, "Thuộc thẩm quyền"),
    GUIDED(10, "Hướng dẫn đến cơ quan, số văn bản"),
    TRANSFERRED(11, "Cơ quan thụ lý, số văn bản chuyển"),
    RESULT(12, "Theo dõi kết quả"),
    NOTE(13, "Ghi chú"),
    PRIOR_HANDLING(14, "Quá trình giải quyết trước đó"),
    REQUESTS(15, "Yêu cầu, đề nghị"),
    PROCESSING(16, "Việc tiếp nhận, xử lý");

    private final int number;
    private final String label;
    private final boolean identity;

    LogColumn(int number, String label) {
        this(number, label, false);
    }

    LogColumn(int number, String label, boolean identity) {
        this.number = number;
        this.label = label;
        this.identity = identity;
    }

    /** Whether a correction of it tells who came, so that only the vault may keep it. */
    boolean identity() {
        return identity;
    }

    /** As the form numbers it; the three that the law wants besides follow. */
    public int number() {
        return number;
    }

    public String label() {
        return label;
    }
}
