package vn.kntc.clock;

import java.util.List;

/** What became of a decision that pauses a clock, lets it go on or extends it. */
public sealed interface ClockOutcome {

    /** @param clock as it stands now */
    record Changed(StatutoryClock clock) implements ClockOutcome {}

    /**
     * Nothing was changed: this very decision had been recorded before.
     *
     * @param clock as it stands now
     */
    record AlreadyRecorded(StatutoryClock clock) implements ClockOutcome {}

    /**
     * The law does not allow it; nothing was changed.
     *
     * @param sentence one Vietnamese sentence that names the article
     */
    record Refused(String sentence, List<String> basis, List<String> doubts) implements ClockOutcome {}
}
