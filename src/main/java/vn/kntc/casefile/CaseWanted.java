package vn.kntc.casefile;

import vn.kntc.shared.UserId;

/**
 * Which cases a search is to find, and in which order.
 *
 * @param status or null for all
 * @param kind or null for all; what is no petition has none
 * @param overdue true: only cases with a clock that runs and whose last day has passed; null: all
 * @param text words to find in number and summary without regard to accents and case; null or blank for all
 * @param series only what was numbered under this code; null for all
 * @param waiting only cases with such an open step; null for all
 */
public record CaseWanted(
        CaseStatus status, CaseKind kind, String series, Boolean overdue, String text, Waiting waiting, Order order) {

    /** Of every series. */
    public CaseWanted(CaseStatus status, CaseKind kind, Boolean overdue, String text, Waiting waiting, Order order) {
        this(status, kind, null, overdue, text, waiting, order);
    }

    /** The newest first, whatever waits in them. */
    public CaseWanted(CaseStatus status, CaseKind kind, Boolean overdue, String text) {
        this(status, kind, overdue, text, null, Order.NEWEST);
    }

    /** What comes first. */
    public enum Order {
        NEWEST,
        /** those with a last day first, the earliest of them at the top; the others follow, newest first */
        DUE
    }

    /**
     * One open step that the case must have.
     *
     * @param step its name as the task shows it, or null for any
     * @param holder who has taken it, or null for anybody
     * @param untaken only where nobody has taken it
     */
    public record Waiting(String step, UserId holder, boolean untaken) {}
}
