package vn.kntc.calendar.web;

import vn.kntc.calendar.EnteredDay;

/**
 * Which form of the page is open, and what stands in it.
 *
 * @param kind {@code ADD}, {@code CORRECT}, {@code WITHDRAW}, {@code OPEN} or {@code ANNOUNCE}
 * @param row the row that is corrected or withdrawn, else null
 * @param year the year that is opened or announced, as it stands in the address; else empty
 * @param source what was typed as document, for the forms that ask for nothing else of a day
 */
record CalendarPanel(String kind, EnteredDay row, String year, DayForm form, String source, String because) {

    static CalendarPanel adding(DayForm form) {
        return new CalendarPanel("ADD", null, "", form, "", "");
    }

    static CalendarPanel correcting(EnteredDay row, DayForm form) {
        return new CalendarPanel("CORRECT", row, "", form, "", "");
    }

    static CalendarPanel withdrawing(EnteredDay row, String source, String because) {
        return new CalendarPanel("WITHDRAW", row, "", DayForm.empty(), source, because);
    }

    static CalendarPanel opening(String year, String source) {
        return new CalendarPanel("OPEN", null, year, DayForm.empty(), source, "");
    }

    static CalendarPanel announcing(String year, String source) {
        return new CalendarPanel("ANNOUNCE", null, year, DayForm.empty(), source, "");
    }

    /** True where the form was sent before, so that it is shown open again. */
    public boolean is(String other) {
        return kind.equals(other);
    }
}
