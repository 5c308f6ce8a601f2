package vn.kntc.calendar;

/** How far the days of a year are known. */
public enum YearState {
    /** its notice has been entered */
    ENTERED("Đã công bố"),
    /** derived from the Labour Code and the lunar calendar, no notice yet */
    COMPUTED("Dự kiến, chưa có thông báo"),
    /** legal staff have begun to enter it */
    OPENED("Đang nhập, chưa đủ ngày"),
    /** only weekends and the fixed holidays are known */
    UNKNOWN("Chưa nhập");

    private final String label;

    YearState(String label) {
        this.label = label;
    }

    /** Vietnamese name that officers see. */
    public String label() {
        return label;
    }
}
