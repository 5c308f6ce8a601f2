package vn.kntc.clock;

import java.util.List;

/** What became of a decision that pauses a clock, lets it go on or extends it, or of withdrawing one. */
public sealed interface ClockOutcome {

    /** @param clock as it stands now */
    record Changed(StatutoryClock clock) implements ClockOutcome {}

    /**
     * Nothing was changed: this very decision had been recorded, or this very recording withdrawn, before.
     *
     * @param clock as it stands now
     */
    record AlreadyRecorded(StatutoryClock clock) implements ClockOutcome {}

    /**
     * The law does not allow it, or it is not the last one that is to be withdrawn; nothing was changed.
     *
     * @param sentence one Vietnamese sentence; it names the article
     * @param basis none where no law refuses
     */
    record Refused(String sentence, List<String> basis, List<String> doubts) implements ClockOutcome {}
}
