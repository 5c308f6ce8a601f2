package vn.kntc.protection.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.protection.ProtectionAct;
import vn.kntc.protection.ProtectionAct.How;
import vn.kntc.protection.ProtectionAct.RequestWithdrawn;
import vn.kntc.protection.ProtectionAct.Requested;

/** The form by which a request for protection is recorded; who is protected is never written here. */
record RequestEntry(
        Choice requestStep,
        LocalDate requestedOn,
        How requestHow,
        boolean urgentRequest,
        List<ProtectionAct.Object> protectedObjects,
        boolean denouncerProtected,
        String requestReason,
        @MayBeEmpty String askedBody,
        LocalDate withdrawnOn,
        String withdrawalReason) {

    enum Choice {
        RECORD,
        WITHDRAW
    }

    Requested requested() {
        return new Requested(
                requestedOn, requestHow, urgentRequest, protectedObjects, denouncerProtected, requestReason, askedBody);
    }

    RequestWithdrawn withdrawn() {
        return new RequestWithdrawn(withdrawnOn, withdrawalReason);
    }
}
