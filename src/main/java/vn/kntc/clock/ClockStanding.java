package vn.kntc.clock;

import java.util.List;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.PauseGround;

/**
 * A clock with what may be recorded about it today.
 *
 * @param startEvent what happened on the day that it counts from, as in "ngày thụ lý khiếu nại"
 * @param pauses the grounds on which the law lets it be paused now; none where it does not run
 * @param extensions the grades for which the law lets it be extended now; none where it does not run
 * @param refusals what the law does not allow, of a clock that runs
 */
public record ClockStanding(
        StatutoryClock clock,
        String startEvent,
        List<PauseGround> pauses,
        List<CaseGrade> extensions,
        List<ClockOutcome.Refused> refusals) {

    public boolean paused() {
        return clock.state() == ClockState.PAUSED;
    }

    /** True if there is anything to record. */
    public boolean recordable() {
        return paused() || !pauses.isEmpty() || !extensions.isEmpty();
    }

    /** The ground on which it is paused, or null. */
    public PauseGround pausedOn() {
        return paused() ? clock.pauses().get(clock.pauses().size() - 1).ground() : null;
    }
}
