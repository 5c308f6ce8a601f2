package vn.kntc.clock;

import java.util.List;

/** Whether the law lets a clock be paused or extended. */
public sealed interface ClockOutcome {

    /** @param clock as it stands now */
    record Changed(StatutoryClock clock) implements ClockOutcome {}

    /**
     * Nothing was changed.
     *
     * @param sentence one Vietnamese sentence that names the article
     */
    record Refused(String sentence, List<String> basis, List<String> doubts) implements ClockOutcome {}
}
