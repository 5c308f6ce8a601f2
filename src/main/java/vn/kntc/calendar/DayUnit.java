package vn.kntc.calendar;

/** What a statutory period is counted in; "ngày" and "ngày làm việc" are never converted into each other. */
public enum DayUnit {
    /** ngày */
    CALENDAR_DAY,
    /** ngày làm việc */
    WORKING_DAY,
    /** năm */
    YEAR
}
