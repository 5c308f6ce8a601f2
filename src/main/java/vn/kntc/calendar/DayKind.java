package vn.kntc.calendar;

/** What a day is, in the order in which the first that applies is told. */
public enum DayKind {
    /** ngày làm bù: a weekend day that is worked in exchange */
    SWAP_WORK,
    /** ngày nghỉ hoán đổi */
    SWAP_OFF,
    /** ngày nghỉ bù for a holiday on a weekend */
    COMPENSATION,
    /** ngày lễ, Tết */
    HOLIDAY,
    /** ngày nghỉ hằng tuần */
    WEEKEND,
    WORKING_DAY
}
