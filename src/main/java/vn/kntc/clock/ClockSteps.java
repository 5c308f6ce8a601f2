package vn.kntc.clock;

import java.util.Collection;
import java.util.List;
import vn.kntc.shared.CaseNumber;

/**
 * The steps of the procedures that hang on clocks: open tasks with a due date, and timers that wait. Each call takes part in the
 * caller's transaction and costs a fixed number of queries, however many clocks it names.
 */
public interface ClockSteps {

    /** Gives the open tasks and timers of those clocks their dates; those of other clocks stay as they are. */
    Moved move(Collection<ClockDate> clocks);

    /** Says it at the open tasks of those clocks and raises their priority; a clock without open task is passed over. */
    void tell(Collection<ClockCall> calls);

    /**
     * How many dates really changed.
     *
     * @param problems steps whose date could not be told from the model; they keep the one they have
     */
    record Moved(int tasks, int timers, List<Problem> problems) {}

    /**
     * @param key the deadline that officers see at the step, or null
     * @param sentence in Vietnamese, without anything an officer has typed
     */
    record Problem(CaseNumber caseNumber, String key, String sentence) {}
}
