package vn.kntc.clock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;

/** Remembers what the procedures would have been told. */
final class NoSteps implements ClockSteps {

    /** Nobody warns of what is entered. */
    static final Warnings UNWARNED = (caseNumber, key, due) -> {};

    final List<ClockDate> moved = new ArrayList<>();
    final List<ClockCall> told = new ArrayList<>();
    /** How many calls still cross an officer. */
    int crossings;

    @Override
    public synchronized Moved move(Collection<ClockDate> clocks) {
        moved.addAll(clocks);
        return new Moved(0, 0, List.of());
    }

    @Override
    public synchronized void tell(Collection<ClockCall> calls) {
        if (!calls.isEmpty() && crossings-- > 0) {
            throw new OptimisticLockingFailureException("an officer was faster");
        }
        told.addAll(calls);
    }
}
