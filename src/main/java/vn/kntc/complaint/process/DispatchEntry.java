package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.complaint.DecisionRecipient;
import vn.kntc.complaint.Dispatch;
import vn.kntc.handling.step.MayBeEmpty;

/** The form of sending. */
record DispatchEntry(LocalDate sentOn, List<DecisionRecipient> recipients, @MayBeEmpty LocalDate frontToldOn) {

    Dispatch dispatch() {
        return new Dispatch(sentOn, recipients, frontToldOn);
    }
}
