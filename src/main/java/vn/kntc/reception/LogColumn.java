package vn.kntc.reception;

/** Columns of the log that may be corrected (Mẫu 03/TCD); what comes from the people lies in the vault. */
public enum LogColumn {
    CONTENT(5, "Tóm tắt nội dung vụ việc"),
    PEOPLE(7, "Số người có cùng nội dung"),
    SETTLED_BY(8, "Cơ quan đã giải quyết"),
    GUIDED(10, "Hướng dẫn đến cơ quan, số văn bản"),
    TRANSFERRED(11, "Cơ quan thụ lý, số văn bản chuyển"),
    RESULT(12, "Theo dõi kết quả"),
    NOTE(13, "Ghi chú");

    private final int number;
    private final String label;

    LogColumn(int number, String label) {
        this.number = number;
        this.label = label;
    }

    /** As the form numbers it. */
    public int number() {
        return number;
    }

    public String label() {
        return label;
    }
}
