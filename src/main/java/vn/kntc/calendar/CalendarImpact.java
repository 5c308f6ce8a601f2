package vn.kntc.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.shared.CaseNumber;

/**
 * What a change of the calendar does to the open deadlines of all agencies.
 *
 * @param open deadlines that were counted
 * @param moved those of them that get another date
 * @param cases to which the moved ones belong
 * @param overdue moved ones that are in time today and would be overdue
 * @param noLongerOverdue moved ones that are overdue today and would be in time
 * @param refused deadlines that the law no longer counts and that keep their date
 * @param hidden moved ones of agencies whose cases may not be named
 * @param moves the first of the others: those that would be overdue, those that no longer would, then the rest by case number
 */
public record CalendarImpact(
        int open, int moved, int cases, int overdue, int noLongerOverdue, int refused, int hidden, List<Move> moves) {

    /** Moved ones that could be named but are too many to be. */
    public int unnamed() {
        return moved - hidden - moves.size();
    }

    /**
     * A deadline that gets another date.
     *
     * @param name the deadline's Vietnamese name
     */
    public record Move(CaseNumber caseNumber, String name, LocalDate oldDue, LocalDate newDue, Turn turn) {}

    /** What the new date means today. In the order in which moves are told. */
    public enum Turn {
        OVERDUE("Thành quá hạn"),
        NO_LONGER_OVERDUE("Hết quá hạn"),
        NONE("");

        private final String label;

        Turn(String label) {
            this.label = label;
        }

        /** Vietnamese name that officers see; empty where nothing turns. */
        public String label() {
            return label;
        }
    }
}
