package vn.kntc.protection.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.protection.ProtectionAct;
import vn.kntc.protection.ProtectionAct.Assessed;
import vn.kntc.protection.ProtectionAct.Finding;
import vn.kntc.protection.ProtectionAct.RequestWithdrawn;

/** The form by which a request for protection is looked at; who has to protect what the room finds out. */
record AssessmentEntry(
        Choice assessmentStep,
        LocalDate assessedOn,
        @MayBeEmpty LocalDate writtenOn,
        Finding finding,
        List<ProtectionAct.Object> assessedObjects,
        boolean corruption,
        String findings,
        @MayBeEmpty String proposal,
        LocalDate withdrawnOn,
        String withdrawalReason) {

    enum Choice {
        ASSESS,
        WITHDRAW
    }

    Assessed assessed() {
        return new Assessed(
                assessedOn, writtenOn, finding, assessedObjects, corruption, findings, proposal, List.of(), List.of());
    }

    RequestWithdrawn withdrawn() {
        return new RequestWithdrawn(withdrawnOn, withdrawalReason);
    }
}
