package vn.kntc.clock.web;

import java.util.ArrayList;
import java.util.List;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.shared.Seen;

/**
 * What the page tells of a decision before it is saved.
 *
 * @param after the clock as it would stand
 * @param daysLeft see {@link vn.kntc.clock.Clocks#daysLeft}, of the clock as it would stand
 * @param doubts those that the decision would add
 * @param seen see {@link Seen}
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
        return Seen.of(told).digest();
    }
}
