package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.kntc.handling.act.Act;

/**
 * What is complained about was recorded, with the window worked out.
 *
 * @param windowEnds last day of the first complaint; null in the second instance, whose window its first decision opens
 * @param late it came after that day
 */
record DisciplineRecorded(LocalDate on, DisciplinaryDecision decision, LocalDate windowEnds, boolean late)
        implements Act {

    /** The officer records it after the fact: later acts may lie before his day. */
    @Override
    public boolean advances() {
        return false;
    }

    /** What it makes of the facts found at classification: days on file go before what was ticked (khoản 5, 6 Điều 11 Luật Khiếu nại). */
    Map<String, Object> facts() {
        var facts = new HashMap<String, Object>();
        if (!decision.written()) {
            facts.put("signed", false);
        }
        if (windowEnds != null) {
            facts.put("withinTimeLimit", !late);
            facts.put("legitimateReason", late && decision.lateReason() != null);
        }
        return facts;
    }

    /** The disciplinary decision complained about is one of dismissal, which has periods of its own (Điều 48 Luật Khiếu nại). */
    static boolean ofDismissal(Complaint complaint) {
        return complaint
                .last(DisciplineRecorded.class)
                .filter(recorded -> recorded.decision().dismisses())
                .isPresent();
    }

    /** Whether the law lets the complainant sue: of disciplinary decisions only about dismissal (khoản 3 Điều 57 Luật Khiếu nại). */
    static boolean leavesTheSuit(Complaint complaint) {
        return !complaint.resolution().disciplinary()
                || complaint
                        .last(DisciplineRecorded.class)
                        .filter(recorded -> recorded.decision().maySue())
                        .isPresent();
    }
}
