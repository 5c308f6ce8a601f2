package vn.kntc.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which act starts, meets, restates or cancels which statutory clock, and from which day: one table {@code move…Clocks} a procedure, below
 * {@code decisions/}.
 */
public interface ClockMoves {

    /** Code of the day that ends the period of the clock itself, which every procedure knows. */
    String OWN_LAST_DAY = "OWN_LAST_DAY";

    /**
     * @param table id of the procedure's table
     * @param act code of the act, as the table lists it
     * @param on day of the act; it picks the regime
     * @param facts what the rules ask about; a yes-or-no fact left out is false
     * @param running keys of the clocks that the case has running; rules that name no clock are about these too
     * @return in the order in which the table lists the clocks
     * @throws IllegalArgumentException for an act, a fact or a value that the table does not know
     */
    List<ClockMove> of(String table, String act, LocalDate on, Map<String, Object> facts, Set<String> running);

    /**
     * What a table speaks of, so that a procedure can tell whether it knows all of it.
     *
     * @param acts codes of acts
     * @param days by act, the codes of days that its rules name, except {@link #OWN_LAST_DAY}
     * @param facts what its rules ask about besides act and clock
     */
    record Vocabulary(Set<String> acts, Map<String, Set<String>> days, Set<String> facts) {}

    /** @throws vn.kntc.shared.StartRefused if there is no such table */
    Vocabulary vocabulary(String table);
}
