package vn.kntc.clock;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;

/**
 * Counts every running and paused clock again from what it was started with, and moves the open tasks and timers that hang on it. A run
 * goes through the cases in batches, each a transaction of its own, and goes on after its last batch wherever it was interrupted.
 */
public interface Recomputations {

    /**
     * Asks for a run; {@link #carryOn} does it.
     *
     * @return its number
     * @throws vn.kntc.shared.InvalidInput if the reason is missing or too long
     */
    long request(String reason, UserId by);

    /** Does what is left of a run; returns when nothing is left, also where another node did the rest. */
    void carryOn(long id);

    /** Asks for a run and does it. */
    default long recompute(String reason, UserId by) {
        long id = request(reason, by);
        carryOn(id);
        return id;
    }

    /**
     * @param agencies whose cases may be named among the changes
     * @param page from 0
     * @throws vn.kntc.shared.NotFound if there is no such run
     */
    Recomputation get(long id, Set<AgencyId> agencies, int page, int size);

    /** How many changes of a run are of those agencies. */
    int named(long id, Set<AgencyId> agencies);

    /** The last runs, newest first, without their changes. */
    List<Recomputation> recent(int most);

    /**
     * The run that followed a change of the calendar, without its changes; empty as long as nobody has begun it.
     *
     * @param revision number that the change gave the calendar
     */
    Optional<Recomputation> following(long revision);
}
