package vn.kntc.calendar;

/**
 * Tells one state of the calendar's rows from another. Every committed change, whoever made it and on whichever node, has a number of
 * its own.
 */
public interface CalendarRevision {

    /**
     * Makes this node count with rows at least as new as those committed now.
     *
     * @return number of the last change that this node counts with; it only grows
     */
    long refresh();
}
