package vn.kntc.calendar;

/**
 * Rows of the calendar were added, corrected or withdrawn. Published in the transaction that changes them; from its commit on the
 * calendar answers with the new rows, and a listener of the same commit already counts with them.
 *
 * @param year the year whose days changed
 */
public record CalendarChanged(int year) {}
