package vn.kntc.draft;

import java.time.Instant;

/**
 * What was typed and when it was last saved.
 *
 * @param values JSON object as the form made it; may name people
 */
public record Draft(String values, Instant savedAt) {

    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "Draft[savedAt=" + savedAt + "]";
    }
}
