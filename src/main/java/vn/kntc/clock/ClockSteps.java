package vn.kntc.clock;

import java.util.Collection;

/**
 * The steps of the procedures that hang on clocks: open tasks with a due date, and timers that wait. Each call takes part in the
 * caller's transaction and costs a fixed number of queries, however many clocks it names.
 */
public interface ClockSteps {

    /** Gives the open tasks and timers of those clocks their dates; those of other clocks stay as they are. */
    Moved move(Collection<ClockDate> clocks);

    /** Says it at the open tasks of those clocks and raises their priority; a clock without open task is passed over. */
    void tell(Collection<ClockCall> calls);

    /** How many dates really changed. */
    record Moved(int tasks, int timers) {}
}
