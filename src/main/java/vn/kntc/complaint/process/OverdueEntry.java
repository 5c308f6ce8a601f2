package vn.kntc.complaint.process;

import java.time.LocalDate;
import vn.kntc.complaint.Amendment;

/** The form by which the notice about the period that has passed is drafted. */
record OverdueEntry(LocalDate noticedOn, String overdueReason) {

    /** The last day of the period is worked out by the verb. */
    Amendment.OverdueNoticed noticed() {
        return new Amendment.OverdueNoticed(noticedOn, null, overdueReason);
    }
}
