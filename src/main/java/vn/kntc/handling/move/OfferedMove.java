package vn.kntc.handling.move;

import java.util.List;

/**
 * A move as the case file offers it to an officer who may start it.
 *
 * @param label what stands on the button
 * @param condition when the law has it started, for who decides to start it; null where the law of the day has no such thing
 * @param basis articles, never empty
 * @param doubts open questions of the rule that answered
 * @param refusal why it cannot be started now, or null where it can
 */
public record OfferedMove(
        String code, String label, String condition, List<String> basis, List<String> doubts, String refusal) {

    public boolean possible() {
        return refusal == null;
    }
}
