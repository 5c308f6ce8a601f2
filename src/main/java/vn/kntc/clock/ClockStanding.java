package vn.kntc.clock;

import java.util.List;
import java.util.Optional;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.PauseGround;

/**
 * A clock with what may be recorded about it today.
 *
 * @param startEvent what happened on the day that it counts from, as in "ngày thụ lý khiếu nại"
 * @param pauses the grounds on which the law lets it be paused now; none where it does not run
 * @param extensions the grades for which the law lets it be extended now; none where it does not run
 * @param refusals what the law does not allow, of a clock that runs
 * @param decisions all that was recorded about it, withdrawn or not, in the order of recording
 */
public record ClockStanding(
        StatutoryClock clock,
        String startEvent,
        List<PauseGround> pauses,
        List<CaseGrade> extensions,
        List<ClockOutcome.Refused> refusals,
        List<RecordedDecision> decisions) {

    public boolean paused() {
        return clock.state() == ClockState.PAUSED;
    }

    /** True if there is anything to record. */
    public boolean recordable() {
        return paused() || !pauses.isEmpty() || !extensions.isEmpty();
    }

    /** What may be withdrawn: of an open clock, the decision recorded last among those that count. */
    public Optional<RecordedDecision> withdrawable() {
        return clock.open() ? last(decisions) : Optional.empty();
    }

    /** The one recorded last among those that count. */
    static Optional<RecordedDecision> last(List<RecordedDecision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.withdrawn() == null)
                .reduce((earlier, later) -> later);
    }

    /** The ground on which it is paused, or null. */
    public PauseGround pausedOn() {
        return paused() ? clock.pauses().get(clock.pauses().size() - 1).ground() : null;
    }
}
