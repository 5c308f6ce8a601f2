package vn.kntc.calendar;

/** What a statutory period is counted in; "ngày" and "ngày làm việc" are never converted into each other. */
public enum DayUnit {
    CALENDAR_DAY("ngày"),
    WORKING_DAY("ngày làm việc"),
    YEAR("năm");

    private final String label;

    DayUnit(String label) {
        this.label = label;
    }

    /** Vietnamese name, as it follows a number. */
    public String label() {
        return label;
    }
}
