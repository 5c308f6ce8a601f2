package vn.kntc.complaint;

/** Whether the complainant came to the dialogue; a good reason is force majeure or an obstacle of Điều 28a Nghị định 124/2020/NĐ-CP. */
public enum Attendance {
    PRESENT("Có mặt"),
    ABSENT_WITH_GOOD_REASON("Vắng mặt có lý do chính đáng"),
    ABSENT_WITHOUT_GOOD_REASON("Vắng mặt không có lý do chính đáng");

    private final String label;

    Attendance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
