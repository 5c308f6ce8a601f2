package vn.kntc.complaint.process;

import java.time.LocalDate;
import vn.kntc.complaint.DisciplinaryDecision;
import vn.kntc.handling.step.MayBeEmpty;

/** The form that says which disciplinary decision is complained about. */
record DisciplinaryDecisionEntry(
        LocalDate recordedOn,
        boolean written,
        DisciplinaryDecision.Measure measure,
        @MayBeEmpty String measureName,
        boolean suable,
        @MayBeEmpty LocalDate decisionReceivedOn,
        @MayBeEmpty String lateReason) {

    DisciplinaryDecision found() {
        return new DisciplinaryDecision(
                recordedOn, written, measure, measureName, suable, decisionReceivedOn, lateReason);
    }
}
