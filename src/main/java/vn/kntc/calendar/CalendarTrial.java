package vn.kntc.calendar;

/**
 * A change of the calendar that was tried out and taken back.
 *
 * @param revision number of the calendar on which it was tried
 */
public record CalendarTrial(long revision, CalendarImpact impact) {}
