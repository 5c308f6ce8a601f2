package vn.kntc.clock.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.kntc.clock.StatutoryClock;

/**
 * What the page tells of a decision before it is saved.
 *
 * @param after the clock as it would stand
 * @param daysLeft see {@link vn.kntc.clock.Clocks#daysLeft}, of the clock as it would stand
 * @param doubts those that the decision would add
 * @param seen goes with the form to the server and back: it stands for this very decision and this clock. It is no secret; it shows that a
 *     person had both before their eyes
 */
record DecisionPreview(StatutoryClock before, StatutoryClock after, int daysLeft, List<String> doubts, String seen) {

    static DecisionPreview of(List<String> typed, StatutoryClock before, StatutoryClock after, int daysLeft) {
        return new DecisionPreview(
                before,
                after,
                daysLeft,
                after.doubts().stream()
                        .filter(doubt -> !before.doubts().contains(doubt))
                        .toList(),
                digest(typed, before, after));
    }

    private static String digest(List<String> typed, StatutoryClock before, StatutoryClock after) {
        var told = new ArrayList<>(typed);
        told.addAll(List.of(
                before.caseNumber().value(),
                before.key(),
                before.state().name(),
                before.due().toString(),
                String.valueOf(before.pauses().size()),
                String.valueOf(before.extensions().size()),
                after.state().name(),
                after.due().toString()));
        var text = new StringBuilder();
        // with its length before it, no value can pass for the end of one and the beginning of the next
        told.forEach(value -> text.append(value.length()).append(':').append(value));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java knows SHA-256", cause);
        }
    }
}
