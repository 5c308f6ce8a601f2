package vn.kntc.calendar;

/** Which way a period is counted from its event. */
public enum Direction {
    /** the last day on which the act is still in time */
    AFTER,
    /** the last day on which an act before the event is still in time */
    BEFORE,
    /** the period must last at least this long */
    AT_LEAST
}
