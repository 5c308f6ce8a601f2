package vn.kntc.clock;

import java.time.Instant;
import vn.kntc.shared.UserId;

/**
 * A decision about a clock as it stands in the records.
 *
 * @param entry its number among all that was ever recorded about clocks: the higher, the later
 * @param decision the number of a resumption is null where an expert assessment ended without a decision
 * @param withdrawn how its recording was withdrawn, or null while it counts
 */
public record RecordedDecision(long entry, ClockDecision decision, Recording recorded, Withdrawal withdrawn) {

    /**
     * The recording was a mistake (rút).
     *
     * @param because in the words of who withdrew it
     */
    public record Withdrawal(UserId by, Instant at, String because) {}
}
