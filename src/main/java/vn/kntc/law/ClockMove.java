package vn.kntc.law;

import java.util.List;

/**
 * What one act does to one statutory clock.
 *
 * @param key of the clock, for example {@code COMPLAINT_RESOLVE_1}
 * @param day code of the day that the effect takes, as the procedure knows it; null where the effect takes none
 * @param replacedBy key of the clock that takes its place, or null
 * @param basis articles, never empty
 */
public record ClockMove(String key, ClockEffect effect, String day, String replacedBy, List<String> basis) {}
