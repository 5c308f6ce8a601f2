package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.complaint.StopAct;

/** The form by which a decision to suspend, resume or terminate is sent. */
record StopDispatchEntry(LocalDate sentOn, List<StopAct.Recipient> recipients) {

    StopAct.SuspensionSent suspensionSent() {
        return new StopAct.SuspensionSent(sentOn, recipients);
    }

    StopAct.ResumptionSent resumptionSent() {
        return new StopAct.ResumptionSent(sentOn, recipients);
    }

    StopAct.TerminationSent terminationSent() {
        return new StopAct.TerminationSent(sentOn, recipients);
    }
}
