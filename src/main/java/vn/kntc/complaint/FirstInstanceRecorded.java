package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Map;
import vn.kntc.handling.act.Act;

/**
 * What the second complaint is about was recorded, with the window worked out.
 *
 * @param windowEnds last day of the second complaint
 * @param late it came after that day
 * @param secondDecided a decision of second instance on the same first one exists already
 */
record FirstInstanceRecorded(
        LocalDate on, FirstInstance first, LocalDate windowEnds, boolean late, boolean secondDecided) implements Act {

    /** The officer records it after the fact: later acts may lie before his day. */
    @Override
    public boolean advances() {
        return false;
    }

    /** It came in time, or late with a reason that counts as good until the resolver sees it otherwise. */
    boolean timely() {
        return !late || first.lateReason() != null;
    }

    /** What it makes of the facts found at classification: days on file go before what was ticked (khoản 6, 7 Điều 11 Luật Khiếu nại). */
    Map<String, Object> facts() {
        return Map.of(
                "withinTimeLimit",
                !late,
                "legitimateReason",
                late && first.lateReason() != null,
                "secondInstanceDecided",
                secondDecided);
    }
}
